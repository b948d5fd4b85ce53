/**
 * The two exports for Neo4j, loaded into a database of their own: the tables by `neo4j-admin database import`, the script by
 * cypher-shell. What is there afterwards is what was exported, property by property and type by type.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDriver } from '../../src/database/connect.ts';
import { ensureHome, pathsOf } from '../../src/database/launch/data-folder.ts';
import { launchDatabase, type RunningDatabase } from '../../src/database/launch/index.ts';
import { setInitialPassword } from '../../src/database/launch/initial-password.ts';
import { ensureJars } from '../../src/database/launch/jars.ts';
import { findJava } from '../../src/database/launch/java.ts';
import { memoryOfMachine } from '../../src/database/launch/memory.ts';
import { configText } from '../../src/database/launch/neo4j-settings.ts';
import { run } from '../../src/database/launch/process.ts';
import type { JsonExport } from '../../src/features/export/contract.ts';
import { readSettings } from '../../src/settings.ts';
import { cypherShell } from '../support/cypher-shell.ts';
import { cypher } from '../support/database.ts';
import { withOddNames } from './odd-names.ts';
import { exported, exportFolder } from './support.ts';

const { save, unpack } = exportFolder();
withOddNames();

const home = mkdtempSync(join(tmpdir(), 'entente-import-'));
const settings = readSettings({
  ...process.env,
  NEO4J_URI: undefined,
  ENTENTE_HOME: home,
  ENTENTE_DATABASE: 'managed',
});
const reporter = { say: () => undefined, progress: () => undefined };
let database: RunningDatabase | undefined;
let graph: JsonExport;
let printed = '';

/** Neo4j's own import, into a data folder that has never been started. */
async function importTables(folder: string): Promise<string> {
  const paths = pathsOf(home);
  const { command } = await findJava();
  const jars = await ensureJars(settings.cache, reporter);
  const memory = memoryOfMachine();
  ensureHome(paths);
  await setInitialPassword({ java: command, jars, paths, memory, reporter });
  mkdirSync(paths.conf, { recursive: true });
  writeFileSync(join(paths.conf, 'neo4j.conf'), configText(memory, 0));
  const tables = [
    ...['nodes', 'claims', 'sources'].map((name) => `--nodes=${join(folder, `${name}.csv`)}`),
    ...['edges', 'claim-links'].map((name) => `--relationships=${join(folder, `${name}.csv`)}`),
  ];
  const { code, output } = await run(
    command,
    [
      ...['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j'],
      ...[
        '--overwrite-destination',
        '--multiline-fields=true',
        `--report-file=${join(home, 'import.report')}`,
      ],
      ...tables,
    ],
    { env: { ...process.env, NEO4J_HOME: paths.neo4j, NEO4J_CONF: paths.conf }, timeoutMs: 120_000 },
  );
  expect([code, code === 0 ? '' : output]).toEqual([0, '']);
  return output;
}

/** Asks the database that was filled. */
async function ask(text: string): Promise<Record<string, unknown>[]> {
  if (database === undefined) throw new Error('no database');
  const driver = openDriver(database);
  const session = driver.session({ database: database.database });
  try {
    return (await session.run(text)).records.map((record) => record.toObject());
  } finally {
    await session.close();
    await driver.close();
  }
}

const INTERNAL = ['num', 'origin', 'key', 'recordedAt', 'src', 'dst', 'dyad', 'cites', 'claims', 'claimIds'];
type Row = Record<string, unknown>;

function bare(properties: unknown): Row {
  const kept = Object.entries(properties as Row).filter(
    ([name, value]) => !INTERNAL.includes(name) && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const byId = (rows: readonly Row[], change: (row: Row) => Row = (row) => row) =>
  new Map(rows.map((row) => [String(row.id), change(row)]));

const ENTITIES = 'MATCH (n:Entity) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties';
const RELATIONS = `MATCH (a:Entity)-[r]->(b:Entity)
  RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties, r.claimIds AS claims`;
const CLAIMS = `MATCH (c:Claim)-[:FROM_SOURCE]->(s:Source)
  RETURN c.id AS id, s.id AS source, properties(c) AS properties,
    COLLECT { MATCH (c)-[:ABOUT]->(e:Entity) RETURN e.id ORDER BY e.id } AS about,
    COLLECT { MATCH (c)-[by:ATTRIBUTED_TO]->(e:Entity) RETURN e.id + ' ' + by.depth + ' ' + by.how ORDER BY by.depth, e.id } AS by,
    COLLECT { MATCH (c)-[:CONTRADICTS]-(o:Claim) RETURN o.id ORDER BY o.id } AS contradicts`;

/** @param ordered whether lists keep characters that part items */
async function expectRebuilt(ordered: boolean): Promise<void> {
  const item = (value: unknown) =>
    typeof value === 'string' && !ordered ? value.replaceAll(';', ',') : value;
  const plainLists = (row: Row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, Array.isArray(value) ? value.map(item) : value]),
    );
  const entity = ({ labels, properties }: Row): Row => ({
    labels: [...(labels as string[])].sort(),
    properties: plainLists(bare(properties)),
  });
  const there = byId(await cypher(ENTITIES), entity);
  const nodes = byId(await ask(ENTITIES), entity);
  expect(nodes.size).toBe(graph.nodes.length);
  for (const { id } of graph.nodes) expect([id, nodes.get(id)]).toEqual([id, there.get(id)]);

  const relation = ({ type, from, to, properties }: Row): Row => ({
    ...{ type, from, to },
    properties: { disputed: false, ...bare(properties) },
  });
  const before = byId(await cypher(RELATIONS), relation);
  const rows = await ask(RELATIONS);
  const edges = byId(rows, relation);
  expect(edges.size).toBe(graph.edges.length);
  const claimsOf = new Map(rows.map((row) => [row.id, row.claims ?? []]));
  for (const { id, claims } of graph.edges) {
    expect([id, edges.get(id)]).toEqual([id, before.get(id)]);
    expect(claimsOf.get(id)).toEqual(claims);
  }

  const claims = byId(await ask(CLAIMS));
  expect(claims.size).toBe(graph.claims.length);
  const drawn = new Set(graph.nodes.map(({ id }) => id));
  const kept = new Set(graph.claims.map(({ id }) => id));
  for (const { id, source, about, attributedTo, contradicts, paraphrase, locator, mode } of graph.claims) {
    expect(claims.get(id)).toMatchObject({
      source: source.id,
      about: about.filter((each) => drawn.has(each)),
      by: attributedTo.filter((by) => drawn.has(by.id)).map((by) => `${by.id} ${by.depth} ${by.how}`),
      contradicts: contradicts.filter((each) => kept.has(each)),
      properties: { paraphrase, locator, mode },
    });
  }
  const sources = await ask('MATCH (s:Source) RETURN s.id AS id, s.title AS title ORDER BY id');
  expect(sources).toEqual(graph.sources.map(({ id, title }) => ({ id, title })));
  const wrote = await ask('MATCH (:Entity)-[w:WROTE]->(:Source) RETURN count(w) AS count');
  expect(Number(wrote[0]?.count)).toBeGreaterThan(0);
}

beforeAll(async () => {
  graph = JSON.parse((await exported({ format: 'json' })).toString()) as JsonExport;
  printed = await importTables(await unpack('neo4j', { format: 'csv', profile: 'neo4j-admin' }));
  database = await launchDatabase(settings, reporter);
});

afterAll(async () => {
  await database?.stop();
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
});

describe('neo4j-admin database import full', () => {
  it('loads every row, and says so', () => {
    const nodes = graph.nodes.length + graph.claims.length + graph.sources.length;
    expect(printed).toMatch(new RegExp(`\\b${nodes} nodes`));
  });

  it('gives back the graph, each property with its type', () => expectRebuilt(false));
});

describe('the Cypher script', () => {
  it('rebuilds the graph in an empty database, and a second run adds nothing', async () => {
    await ask('MATCH (n) DETACH DELETE n');
    const file = await save('dossier.cypher', { format: 'cypher' });
    if (database === undefined) throw new Error('no database');
    await cypherShell(database, [file]);
    await expectRebuilt(true);
    const count = 'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS edges';
    const once = await ask(count);
    await cypherShell(database, [file]);
    expect(await ask(count)).toEqual(once);
  }, 240_000);

  it('has statements of bounded size', async () => {
    const script = (await exported({ format: 'cypher' })).toString();
    const longest = Math.max(...script.split(/;\n/).map((statement) => statement.length));
    expect(longest).toBeLessThan(70_000);
  });
});

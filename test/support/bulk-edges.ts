/**
 * Some 200 generated edges of each bulk type, between entities of their own: on an empty type the planner picks another
 * plan than on a type with edges, and tests of plans and pages must see the plan that users get.
 */
import {
  BULK_TYPES,
  KINDS,
  RELATIONSHIP_TYPES,
  type RelationshipDefinition,
} from '../../src/model/vocabulary.ts';
import { cypher } from './database.ts';

const COUNT = 200;

/** Things and edges carry `origin: 'bulk-test'`, ids that begin with `t`, and numbers far from those of the seed. */
export async function addBulkEdges(): Promise<void> {
  for (const [at, name] of BULK_TYPES.entries()) {
    const type: RelationshipDefinition = RELATIONSHIP_TYPES[name];
    const from = type.from[0] ?? 'State';
    const to = type.to[0] ?? 'State';
    const base = 900_000 + at * 1_000;
    await cypher(
      `MERGE (a:Entity:${from} {id: $a}) SET a.origin = 'bulk-test', a.name = $a, a.num = toInteger($base), a.fromMin = 0, a.fromMax = 0, a.toMin = 99991231, a.toMax = 99991231, a.knownFrom = 0
       WITH a UNWIND range(1, $count) AS i
       MERGE (b:Entity:${to} {id: $b + toString(toInteger(i))})
       SET b.origin = 'bulk-test', b.name = b.id, b.num = toInteger($base + i), b.fromMin = 0, b.fromMax = 0, b.toMin = 99991231, b.toMax = 99991231, b.knownFrom = 0
       MERGE (a)-[r:${name} {id: $prefix + toString(toInteger(i))}]->(b)
       SET r.src = a.num, r.dst = b.num, r.dyad = CASE type(r) WHEN 'ACTED_TOWARDS' THEN a.num * 10000000 + b.num END, r.fromMin = 20000101 + toInteger(i), r.fromMax = r.fromMin, r.toMin = 99991231, r.toMax = 99991231,
           r.knownFrom = 20000101, r.knownTo = 99991231, r.claims = [], r.origin = 'bulk-test'`,
      {
        a: `${KINDS[from].prefix}:t-hub-${at}`,
        b: `${KINDS[to].prefix}:t${at}-`,
        prefix: `${type.bulk}:t${at}~`,
        base,
        count: COUNT,
      },
    );
  }
  await cypher('CALL db.prepareForReplanning()');
}

export async function removeBulkEdges(): Promise<void> {
  await cypher("MATCH (n:Entity {origin: 'bulk-test'}) DETACH DELETE n");
  await cypher('CALL db.prepareForReplanning()');
}

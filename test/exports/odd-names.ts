/** Two entities and a relationship whose texts are what formats have to escape, for as long as the file's tests run. */
import { afterAll, beforeAll } from 'vitest';
import { cypher } from '../support/database.ts';

export const ODD_NAME =
  'A "quoted" <b>&amp;</b>, it\'s ]]> \u0007 line\nbreak; =1+1 한국 𝄞 \\u0027 \\\\u005c \\ `tick` $x {y} // no comment; /* nor */ this:';
export const ODD = { a: 'org:t-export-a', b: 'org:t-export-b', edge: 'member-of:t-export' } as const;

export function withOddNames(): void {
  beforeAll(() =>
    cypher(
      `UNWIND [$a, $b] AS id
       CREATE (:Entity:Organization {id: id, name: $name, aliases: [$name, 'b'], origin: 'export-test', x: 1.0, y: -2.5, fromMin: 0, fromMax: 0, toMin: 99991231, toMax: 99991231, knownFrom: 0})
       WITH count(*) AS both MATCH (a:Entity {id: $a}), (b:Entity {id: $b})
       CREATE (a)-[:MEMBER_OF {id: $edge, status: $name, fromMin: 0, fromMax: 0, toMin: 99991231, toMax: 99991231, knownFrom: 0, knownTo: 99991231, claims: [], disputed: false}]->(b)`,
      { ...ODD, name: ODD_NAME },
    ),
  );
  afterAll(() => cypher("MATCH (n:Entity {origin: 'export-test'}) DETACH DELETE n"));
}

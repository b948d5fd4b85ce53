/** `/stats`: how much the graph holds. */
import { z } from 'zod';
import { cypherFile } from '../../database/cypher-file.ts';
import { endpoint } from '../../endpoint/endpoint.ts';
import { KIND_NAMES, RELATIONSHIP_TYPE_NAMES } from '../../model/vocabulary.ts';
import { statsOperations } from './contract.ts';

const COUNTS = cypherFile('queries/stats/counts');

const countRow = z.object({ name: z.string(), count: z.int() });

export const statsEndpoints = [
  endpoint({
    ...statsOperations.stats,
    operationId: 'getStats',
    tag: 'Provenance',
    summary: 'Counts: entities by kind, relationships by type, claims, sources',
    examples: [{ summary: 'All counts', path: '/stats' }],
    async handle(_input, { db }) {
      const rows = await db.read(COUNTS, {}, countRow);
      const counts = new Map(rows.map(({ name, count }) => [name, count]));
      const of = (names: readonly string[]): Record<string, number> =>
        Object.fromEntries(
          names.flatMap((name) => (counts.get(name) ? [[name, counts.get(name) as number]] : [])),
        );
      const byType = of(RELATIONSHIP_TYPE_NAMES);
      return {
        entities: counts.get('Entity') ?? 0,
        relationships: Object.values(byType).reduce((sum, count) => sum + count, 0),
        claims: counts.get('Claim') ?? 0,
        sources: counts.get('Source') ?? 0,
        observations: counts.get('Observation') ?? 0,
        byKind: of(KIND_NAMES),
        byType,
      };
    },
  }),
];

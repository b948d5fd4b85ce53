/** Counts by kind and type: each is looked up in the database's count store, so each is named statically. */
import { KIND_NAMES, RELATIONSHIP_TYPE_NAMES } from '../../model/vocabulary.ts';
import type { GeneratedQuery } from '../common/cypher-parts.ts';

const LABELS = [...KIND_NAMES, 'Entity', 'Claim', 'Source', 'Observation'];

export function statsQueries(): GeneratedQuery[] {
  const counts = [
    ...LABELS.map((label) => `MATCH (n:${label}) WITH count(n) AS count RETURN '${label}' AS name, count`),
    ...RELATIONSHIP_TYPE_NAMES.map(
      (type) => `MATCH ()-[r:${type}]->() WITH count(r) AS count RETURN '${type}' AS name, count`,
    ),
  ];
  return [
    {
      path: 'cypher/queries/stats/counts.generated.cypher',
      text: `// How many nodes of each label and relationships of each type there are, from the count store: nothing is walked.
// returns name: string, count: integer
// plan: NodeCountFromCountStore, RelationshipCountFromCountStore
${counts.join('\nUNION ALL\n')}
`,
    },
  ];
}

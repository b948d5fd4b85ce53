/** Counts by kind and type: each is looked up in the database's count store, so each is named statically. */
import { KIND_NAMES, RELATIONSHIP_TYPE_NAMES } from '../../model/vocabulary.ts';
import type { GeneratedQuery } from '../common/cypher-parts.ts';

const LABELS = [...KIND_NAMES, 'Entity', 'Claim', 'Source', 'Observation'];

export function statsQueries(): GeneratedQuery[] {
  const counts = [
    ...LABELS.map((label) => `  {name: '${label}', count: COUNT { (:${label}) }}`),
    ...RELATIONSHIP_TYPE_NAMES.map((type) => `  {name: '${type}', count: COUNT { ()-[:${type}]->() }}`),
  ];
  return [
    {
      path: 'cypher/queries/stats/counts.generated.cypher',
      text: `// How many nodes of each label and relationships of each type there are, from the count store: nothing is walked.
// returns name: string, count: integer
// plan: NodeCountFromCountStore, RelationshipCountFromCountStore
UNWIND [
${counts.join(',\n')}
] AS row
RETURN row.name AS name, row.count AS count
`,
    },
  ];
}

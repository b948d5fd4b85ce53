/** The graph's queries that list types: edges between given entities, without a dynamic type. */
import { BULK_TYPES } from '../../model/vocabulary.ts';
import {
  EDGE_COLUMNS,
  EDGE_RETURNS,
  edgeFilter,
  FILTER_HEADER,
  type GeneratedQuery,
  HAPPENED_HEADER,
  PLAIN_TYPES,
  typeUnion,
} from '../common/cypher-parts.ts';

/** Bulk types whose `to` end has few edges of them even where the `from` end has very many. */
export const WALKED_BULK = BULK_TYPES.filter((type) => type !== 'ACTED_TOWARDS');

export function graphQueries(): GeneratedQuery[] {
  return [
    {
      path: 'cypher/queries/graph/edges.generated.cypher',
      text: `// The relationships between given entities, as a picture shows them. Each is reached from its \`to\` end, which never has
// very many: a state has a hundred thousand votes, a roll call two hundred. Rows of coded event data are left out.
// The other end is tested on the way (startNode), or the planner would try each pair of entities.
// param ids: string[] = ['state:RUS', 'state:PRK']
// param types: string[] = []
// param limit: integer = 20001
${FILTER_HEADER}
${HAPPENED_HEADER}
// returns ${EDGE_RETURNS}
// plan: NodeUniqueIndexSeek
MATCH (b:Entity) WHERE b.id IN $ids
MATCH ()-[r:${typeUnion([...PLAIN_TYPES, ...WALKED_BULK], '    ')}]->(b)
WHERE startNode(r).id IN $ids/* if types */
  AND (size($types) = 0 OR type(r) IN $types)/* end */
  AND ${edgeFilter()}
WITH r ORDER BY r.fromMin, r.id LIMIT $limit
RETURN ${EDGE_COLUMNS}
ORDER BY relation.fromMin, relation.id
`,
    },
  ];
}

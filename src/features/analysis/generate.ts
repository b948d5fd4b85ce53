/** The ties of the analysed graph: pairs and how often, not the relationships themselves. */
import {
  edgeFilter,
  FILTER_HEADER,
  type GeneratedQuery,
  HAPPENED_HEADER,
  PLAIN_TYPES,
  typeUnion,
} from '../common/cypher-parts.ts';
import { WALKED_BULK } from '../graph/generate.ts';

export function analysisQueries(): GeneratedQuery[] {
  return [
    {
      path: 'cypher/queries/analysis/ties.generated.cypher',
      text: `// What ties things of the drawn graph to some of them, by pair. Each is reached from its \`to\` end, as in graph/edges.
// param ids: string[] = ['state:RUS', 'state:PRK']
// param types: string[] = []
// param limit: integer = 50001
${FILTER_HEADER.replace('// param narrowed: boolean = false\n', '')}
${HAPPENED_HEADER}
// returns from: string, to: string, count: integer
// plan: NodeUniqueIndexSeek
MATCH (b:Entity) WHERE b.id IN $ids
MATCH ()-[r:${typeUnion([...PLAIN_TYPES, ...WALKED_BULK], '    ')}]->(b)
WHERE startNode(r).x IS NOT NULL/* if types */
  AND (size($types) = 0 OR type(r) IN $types)/* end */
  AND ${edgeFilter({ redated: false })}
WITH startNode(r) AS a, b, count(r) AS count LIMIT $limit
RETURN a.id AS from, b.id AS to, count
`,
    },
  ];
}

/** The queries that find paths: they list all types that are walked, and test each hop by the predicate of all edges. */
import {
  ATTESTED_HEADER,
  edgeFilter,
  entityFilter,
  FILTER_HEADER,
  type GeneratedQuery,
  HAPPENED_HEADER,
  typeUnion,
  WALKED_TYPES,
} from '../common/cypher-parts.ts';

/** A body, treaty or list with more members than this is a shortcut that says little: 2 of 193 members are not tied by it. */
export const MOST_MEMBERS = 40;
/** Paths of the least lengths that are looked at, of which parallel relationships make several of one path. */
export const LOOKED_AT = 48;

const ALL = [...WALKED_TYPES, 'ACTED_TOWARDS', 'VOTED'];

const HEADER = `// param from: string = 'person:kim-jong-un'
// param to: string = 'project:khasan-rajin'
// param maxLength: integer = 6
// param only: string[] = []
// param avoid: string[] = []
// param avoidKinds: string[] = []
// param hubs: boolean = false
// param mostMembers: integer = ${MOST_MEMBERS}
${FILTER_HEADER}
${ATTESTED_HEADER}
${HAPPENED_HEADER}`.replace('// param narrowed: boolean = false\n', '');

const indented = (text: string, by: string) => text.replaceAll('\n', `\n${by}`);

/** Whether a path may go over this edge, and through this thing. */
const HOP = `(size($only) = 0 OR type(r) IN $only) AND NOT type(r) IN $avoid
      AND ${indented(edgeFilter({ redated: false }), '  ')}`;
const INSIDE = `${entityFilter('n')}
      AND none(label IN labels(n) WHERE label IN $avoidKinds)
      AND ($hubs OR NOT coalesce(n.universal, false) AND
        COUNT { (n)<-[:MEMBER_OF]-() } + COUNT { (n)<-[:PARTY_TO]-() } + COUNT { (n)<-[:LISTED_UNDER]-() } <= $mostMembers)`;

/** `weight`: how connected the things inside are; of two paths alike in length the lighter one says more. */
const FOUND = `[x IN nodes(p) | x.id] AS ids, [x IN relationships(p) | x.id] AS edges,
  reduce(sum = 0, x IN nodes(p)[1..-1] | sum + COUNT { (x)--() }) AS weight`;

export function pathQueries(): GeneratedQuery[] {
  return [
    {
      path: 'cypher/queries/paths/shortest.generated.cypher',
      text: `// The shortest paths between two things, without votes and rows of coded event data; the shorter first.
${HEADER}
// returns ids: string[], edges: string[], weight: integer
// plan: StatefulShortestPath
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH p = SHORTEST ${LOOKED_AT} (a)((m:Entity)-[r:${typeUnion(WALKED_TYPES, '    ')}]-(n:Entity)
    WHERE ${HOP}
      AND CASE WHEN n.id = $to THEN true ELSE ${INSIDE} END
  ){1,6}(b)
WHERE length(p) <= $maxLength
RETURN ${FOUND}
ORDER BY size(ids)
LIMIT ${LOOKED_AT}
`,
    },
    {
      path: 'cypher/queries/paths/through-all.generated.cypher',
      text: `// One shortest path between two things through all types, votes and rows of coded event data among them.
${HEADER}
// returns ids: string[], edges: string[], weight: integer
// plan: ShortestPath
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH p = shortestPath((a)-[:${typeUnion(ALL, '    ')}*..6]-(b))
WHERE all(r IN relationships(p) WHERE ${HOP})
  AND all(n IN nodes(p) WHERE n.id IN [$from, $to] OR ${INSIDE})
  AND length(p) <= $maxLength
RETURN ${FOUND}
LIMIT 1
`,
    },
  ];
}

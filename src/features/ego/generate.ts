/** The neighbourhood's query: it lists all types that are walked, so it is made from the vocabulary. */
import { BULK_TYPES } from '../../model/vocabulary.ts';
import {
  ATTESTED_HEADER,
  degree,
  edgeFilter,
  entityFilter,
  FILTER_HEADER,
  type GeneratedQuery,
  HAPPENED_HEADER,
  typeUnion,
  WALKED_TYPES,
} from '../common/cypher-parts.ts';

/** What is left out, and said so. */
export const NOT_WALKED = BULK_TYPES.filter((type) => !(WALKED_TYPES as readonly string[]).includes(type));

export function egoQueries(): GeneratedQuery[] {
  return [
    {
      path: 'cypher/queries/ego/ring.generated.cypher',
      text: `// One ring of a neighbourhood: what lies one step from each of some entities, the most connected first, so many of each.
// \`total\` says how many there were of each before the cut.
// param ids: string[] = ['event:vladivostok-summit-2019']
// param seen: string[] = ['event:vladivostok-summit-2019']
// param types: string[] = []
// param kinds: string[] = []
// param each: integer = 50
${FILTER_HEADER}
${ATTESTED_HEADER}
${HAPPENED_HEADER}
// returns around: string, total: integer, labels: string[], entity: {id: string, name: string}, degree: integer
// plan: NodeUniqueIndexSeek
MATCH (n:Entity) WHERE n.id IN $ids
CALL (n) {
  MATCH (n)-[r:${typeUnion(WALKED_TYPES, '      ')}]-(m)
  WHERE NOT m.id IN $seen/* if types */
    AND (size($types) = 0 OR type(r) IN $types)/* end *//* if kinds */
    AND (size($kinds) = 0 OR any(label IN labels(m) WHERE label IN $kinds))/* end */
    AND ${entityFilter('m')}
    AND ${edgeFilter().replaceAll('\n', '\n  ')}
  WITH DISTINCT m
  WITH m, ${degree('m')} AS degree
  ORDER BY degree DESC, m.id
  WITH collect({m: m, degree: degree}) AS found
  WITH size(found) AS total, found[..$each] AS kept
  UNWIND kept AS one
  RETURN total, one.m AS m, one.degree AS degree
}
RETURN n.id AS around, total, labels(m) AS labels, properties(m) AS entity, degree
ORDER BY around, degree DESC, entity.id
`.replace('// param narrowed: boolean = false\n', ''),
    },
  ];
}

/**
 * All Cypher texts that list types, made from the vocabulary. `npm run generate` writes them and finds drift. Bulk types
 * are paged each by its own index, all others together by traversal (docs/adr, physical design).
 */

import { BULK_TYPES, RELATIONSHIP_TYPE_NAMES } from '../../model/vocabulary.ts';
import { analysisQueries } from '../analysis/generate.ts';
import { claimQueries } from '../claims/generate.ts';
import {
  degree,
  EDGE_COLUMNS,
  EDGE_RETURNS,
  edgeFilter,
  FILTER_HEADER,
  type GeneratedQuery,
  HAPPENED_HEADER,
  PLAIN_TYPES,
  typeUnion,
} from '../common/cypher-parts.ts';
import { OCCURRENCES } from '../common/filter.ts';
import { dyadQueries } from '../dyads/generate.ts';
import { egoQueries } from '../ego/generate.ts';
import { graphQueries } from '../graph/generate.ts';
import { pathQueries } from '../paths/generate.ts';
import { resolutionQueries } from '../resolutions/generate.ts';
import { statsQueries } from '../stats/generate.ts';
import { timelineQueries } from '../timeline/generate.ts';

type Direction = 'out' | 'in';
const DIRECTIONS: readonly Direction[] = ['out', 'in'];

export function generatedQueries(): GeneratedQuery[] {
  return [
    ...BULK_TYPES.flatMap((type) => DIRECTIONS.flatMap((direction) => ofBulkType(type, direction))),
    ...DIRECTIONS.flatMap(ofOtherTypes),
    degrees(),
    relationById(),
    ...graphQueries(),
    ...egoQueries(),
    ...pathQueries(),
    ...claimQueries(),
    ...resolutionQueries(),
    ...analysisQueries(),
    ...dyadQueries(),
    ...timelineQueries(),
    ...statsQueries(),
  ];
}

const path = (name: string) => `cypher/queries/relations/${name}.generated.cypher`;
const fileName = (type: string) => type.toLowerCase().replaceAll('_', '-');

const OTHER_HEADER = `// param kinds: string[] = []
// param degree: integer = 0`;

/** The neighbour \`m\` is of the kinds asked for and has the degree asked for. */
const OTHER_END = `(size($kinds) = 0 OR any(label IN labels(m) WHERE label IN $kinds))
    AND ($degree = 0 OR ${degree('m')} >= $degree)`;

const OTHER_COLUMNS = `labels(m) AS labels, properties(m) AS entity,
  ${degree('m')} AS degree`;

const PAGE_HEADER = `// param before: integer = 99991232
// param beforeId: string = ''
// param limit: integer = 51`;

const PAGE_RETURNS = `// returns ${EDGE_RETURNS}, labels: string[], entity: {id: string, name: string}, degree: integer`;

/** Later in the order than the cursor. An OR would be planned as a union of two seeks, which loses the order. */
const AFTER_CURSOR = 'CASE r.fromMin WHEN $before THEN r.id < $beforeId ELSE true END';

function pattern(type: string, direction: Direction): string {
  return direction === 'out' ? `-[r:${type}]->(m)` : `<-[r:${type}]-(m)`;
}

function ofBulkType(type: string, direction: Direction): GeneratedQuery[] {
  const end = direction === 'out' ? 'src' : 'dst';
  const happened = OCCURRENCES.includes(type) ? `\n${HAPPENED_HEADER}` : '';
  const match = `MATCH ()${pattern(type, direction)}
USING INDEX r:${type}(${end}, fromMin, id)
WHERE r.${end} = $num AND r.id IS NOT NULL`;
  const plan = '// plan: DirectedRelationshipIndexSeek, no Sort, no Top';
  return [
    {
      path: path(`page-${fileName(type)}-${direction}`),
      text: `// One page of an entity's ${type} edges, ${direction === 'out' ? 'from' : 'to'} it, newest first, along the index.
// needs ${type}
// param num: integer = 1
${OTHER_HEADER}
${PAGE_HEADER}
${FILTER_HEADER}${happened}
${PAGE_RETURNS}
${plan}
${match}
  AND r.fromMin <= $before AND ${AFTER_CURSOR}
  AND ${edgeFilter({ type })}
  AND ${OTHER_END}
WITH r, m ORDER BY r.${end} DESC, r.fromMin DESC, r.id DESC LIMIT $limit
RETURN ${EDGE_COLUMNS},
  ${OTHER_COLUMNS}
`,
    },
    {
      path: path(`count-${fileName(type)}-${direction}`),
      text: `// How many ${type} edges ${direction === 'out' ? 'from' : 'to'} an entity a filter leaves; counts no further than the limit.
// needs ${type}
// param num: integer = 1
${OTHER_HEADER}
// param limit: integer = 10001
${FILTER_HEADER.replace('// param narrowed: boolean = false\n', '')}${happened}
// returns type: string, count: integer
// plan: DirectedRelationshipIndexSeek
${match}
  AND r.fromMin <= $until
  AND ${edgeFilter({ type, redated: false })}
  AND ${OTHER_END}
WITH r LIMIT $limit
RETURN '${type}' AS type, count(r) AS count
`,
    },
  ];
}

function ofOtherTypes(direction: Direction): GeneratedQuery[] {
  const match = `MATCH (n:Entity {id: $id})${pattern(typeUnion(PLAIN_TYPES, '    '), direction)}
WHERE (size($types) = 0 OR type(r) IN $types)`;
  const header = `// param id: string = 'state:PRK'
// param types: string[] = []
${OTHER_HEADER}`;
  return [
    {
      path: path(`page-others-${direction}`),
      text: `// One page of an entity's edges of all types but the bulk ones, ${direction === 'out' ? 'from' : 'to'} it, newest first.
${header}
${PAGE_HEADER}
${FILTER_HEADER}
${HAPPENED_HEADER}
${PAGE_RETURNS}
// plan: NodeUniqueIndexSeek
${match}
  AND r.fromMin <= $before AND ${AFTER_CURSOR}
  AND ${edgeFilter()}
  AND ${OTHER_END}
WITH r, m ORDER BY r.fromMin DESC, r.id DESC LIMIT $limit
RETURN ${EDGE_COLUMNS},
  ${OTHER_COLUMNS}
ORDER BY relation.fromMin DESC, relation.id DESC
`,
    },
    {
      path: path(`count-others-${direction}`),
      text: `// How many edges of each type but the bulk ones ${direction === 'out' ? 'from' : 'to'} an entity a filter leaves.
${header}
${FILTER_HEADER.replace('// param narrowed: boolean = false\n', '')}
${HAPPENED_HEADER}
// returns type: string, count: integer
// plan: NodeUniqueIndexSeek
${match}
  AND ${edgeFilter({ redated: false })}
  AND ${OTHER_END}
RETURN type(r) AS type, count(r) AS count
ORDER BY type
`,
    },
  ];
}

function degrees(): GeneratedQuery {
  const lines = RELATIONSHIP_TYPE_NAMES.map(
    (type) => `  {type: '${type}', out: COUNT { (n)-[:${type}]->() }, in: COUNT { (n)<-[:${type}]-() }}`,
  );
  return {
    path: path('degrees'),
    text: `// How many relationships an entity has by type and direction, all times: looked up in the degree store, not counted.
// param id: string = 'state:PRK'
// returns counts: {type: string, out: integer, in: integer}[]
// plan: NodeUniqueIndexSeek
MATCH (n:Entity {id: $id})
RETURN [
${lines.join(',\n')}
] AS counts
`,
  };
}

function relationById(): GeneratedQuery {
  return {
    path: path('relation'),
    text: `// One relationship by its id, with both ends. The id begins with its type, which takes the place of PARTY_TO.
// param id: string = 'party:rus~cow-397~2000'
${FILTER_HEADER.split('\n')
  .filter((line) => /knownAt|withdrawnAfter|narrowed|sources/.test(line))
  .join('\n')}
// returns ${EDGE_RETURNS}, fromLabels: string[], fromEntity: {id: string, name: string}, toLabels: string[], toEntity: {id: string, name: string}
// plan: DirectedRelationshipUniqueIndexSeek
MATCH ()-[r:PARTY_TO {id: $id}]->()
WITH r, startNode(r) AS a, endNode(r) AS b
RETURN ${EDGE_COLUMNS},
  labels(a) AS fromLabels, properties(a) AS fromEntity, labels(b) AS toLabels, properties(b) AS toEntity
`,
  };
}

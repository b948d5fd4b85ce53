/**
 * The queries of the timeline. The things and relationships of the whole picture, or those around some things; each as a
 * page in order of (fromMin, id), and as a count. They carry the predicate of all relationships, so they are generated.
 */
import {
  ATTESTED_HEADER,
  EDGE_COLUMNS,
  EDGE_RETURNS,
  edgeFilter,
  entityFilter,
  FILTER_HEADER,
  type GeneratedQuery,
  HAPPENED_HEADER,
  typeUnion,
  WALKED_TYPES,
} from '../common/cypher-parts.ts';

const UNMARKED = FILTER_HEADER.replace('// param narrowed: boolean = false\n', '');
const KEY_HEADER = `// param after: integer = -1
// param afterId: string = ''
// param limit: integer = 51`;
const KINDS_HEADER = `// param kinds: string[] = []
// param due: boolean = false`;
const TIED_HEADER = `// param ids: string[] = ['state:RUS', 'state:PRK']
// param walk: string[] = ['state:PRK']
// param types: string[] = []`;
const ENDS_RETURNS =
  'fromLabels: string[], fromEntity: {id: string, name: string}, toLabels: string[], toEntity: {id: string, name: string}';

/** Something of its start or end is known. That an undated entity is attested from some day on is no date of its own. */
const hasDate = (n: string) =>
  `(${n}.fromMin > 0 OR ${n}.toMax < 99991231 OR ${n}.fromMax > 0 AND ${n}.fromMax < 99991231 AND ${n}.attestedFrom IS NULL)`;

/** Later in the order than the cursor. */
const afterKey = (n: string) =>
  `${n}.fromMin >= $after AND CASE ${n}.fromMin WHEN $after THEN ${n}.id > $afterId ELSE true END`;

/** In a range a resolution counts by the day of its adoption; whatever lasts, while it lasts. */
const THING = `${hasDate('m')}
    AND ${entityFilter('m')}
    AND CASE WHEN m:Resolution THEN m.fromMax ELSE m.toMax END >= $happenedSince
    AND CASE WHEN m:Resolution THEN m.fromMin ELSE m.toMin END >= $surelyHappenedSince
    AND (size($kinds) = 0 AND NOT m:Person OR any(label IN labels(m) WHERE label IN $kinds))
    AND (NOT $due OR m.deadline IS NOT NULL)`;

const SAME_START = (n: string) =>
  `(${hasDate(n)} AND NOT ${n}:Person AND ${n}.fromMin = r.fromMin AND ${n}.fromMax = r.fromMax)`;

/** Asked for by type, also where only the things it ties date it; else with a date of its own that is not merely theirs. */
const RELATION = `CASE WHEN size($types) > 0 THEN type(r) IN $types AND (r.fromMin > 0 OR r.when IS NOT NULL)
    ELSE r.when IS NOT NULL AND NOT ${SAME_START('n')} AND NOT ${SAME_START('m')} END
  AND ${hasDate('r')}
  AND ${edgeFilter()}`;

const WALKED = typeUnion(WALKED_TYPES, '    ');

const THINGS_TIED = `CALL () {
  MATCH (m:Entity) WHERE m.id IN $ids
  RETURN m
  UNION
  MATCH (n:Entity) WHERE n.id IN $walk
  MATCH (n)-[r:${WALKED}]-(m)
  WHERE ${hasDate('m')} AND NOT m.id IN $ids/* if types */ AND (size($types) = 0 OR type(r) IN $types)/* end */
    AND ${edgeFilter()}
  WITH DISTINCT m
  WHERE COUNT {
    MATCH (o:Entity)-[r:${WALKED}]-(m)
    WHERE o.id IN $others/* if types */ AND (size($types) = 0 OR type(r) IN $types)/* end */
      AND ${edgeFilter()}
    RETURN DISTINCT o
  } = size($others)
  RETURN m
}
WITH m
WHERE ${THING}`;

const THINGS_DRAWN = `MATCH (m:Entity)
WHERE m.x IS NOT NULL AND ${THING}/* if sources */
    AND (size($sources) = 0 OR EXISTS {
      MATCH (m)<-[:ABOUT]-(:Claim)-[:FROM_SOURCE]->(s:Source) WHERE s.id IN $sources
    })/* end */`;

const RELATIONS_TIED = `MATCH (n:Entity) WHERE n.id IN $walk
MATCH (n)-[r:${WALKED}]-(m)
WHERE (NOT $between OR m.id IN $ids) AND ${RELATION}`;

const RELATIONS_DRAWN = `MATCH (m:Entity) WHERE m.x IS NOT NULL
MATCH (n)-[r:${WALKED}]->(m)
WHERE n.x IS NOT NULL AND ${RELATION}`;

const OTHERS = "// param others: string[] = ['state:RUS']";
const BETWEEN = '// param between: boolean = true';
const SEEK = '// plan: NodeUniqueIndexSeek';
const DRAWN = '// allow NodeByLabelScan: the whole picture is what is asked for';

export function timelineQueries(): GeneratedQuery[] {
  return [
    ...pageAndCount({
      name: 'things-tied',
      of: 'dated things that are tied to some things (to those walked from, and to each of the others), and these themselves',
      header: `${TIED_HEADER}\n${OTHERS}\n${KINDS_HEADER}`,
      plan: SEEK,
      match: THINGS_TIED,
      item: 'm',
    }),
    ...pageAndCount({
      name: 'things-drawn',
      of: 'dated things of the picture',
      header: KINDS_HEADER,
      plan: DRAWN,
      match: THINGS_DRAWN,
      item: 'm',
    }),
    ...pageAndCount({
      name: 'relations-tied',
      of: 'dated relationships of some things, or between them',
      header: `${TIED_HEADER}\n${BETWEEN}`,
      plan: SEEK,
      match: RELATIONS_TIED,
      item: 'r',
    }),
    ...pageAndCount({
      name: 'relations-drawn',
      of: 'dated relationships of the picture',
      header: '// param types: string[] = []',
      plan: DRAWN,
      match: RELATIONS_DRAWN,
      item: 'r',
    }),
  ];
}

interface Listed {
  readonly name: string;
  readonly of: string;
  readonly header: string;
  readonly plan: string;
  readonly match: string;
  readonly item: 'm' | 'r';
}

function pageAndCount({ name, of, header, plan, match, item }: Listed): GeneratedQuery[] {
  const path = (what: string) => `cypher/queries/timeline/${what}-${name}.generated.cypher`;
  const drawnThings = name === 'things-drawn';
  const things = item === 'm' ? `\n${ATTESTED_HEADER}` : '';
  const filter = `${drawnThings ? withoutEdges(UNMARKED) : UNMARKED}${things}`;
  const columns =
    item === 'm'
      ? 'labels(m) AS labels, properties(m) AS entity\nORDER BY entity.fromMin, entity.id'
      : `${EDGE_COLUMNS},
  labels(a) AS fromLabels, properties(a) AS fromEntity, labels(b) AS toLabels, properties(b) AS toEntity
ORDER BY relation.fromMin, relation.id`;
  const returns =
    item === 'm'
      ? 'labels: string[], entity: {id: string, name: string}'
      : `${EDGE_RETURNS}, ${ENDS_RETURNS}`;
  return [
    {
      path: path('page'),
      text: `// A page of ${of}, the earliest first.
${header}
${KEY_HEADER}
${item === 'r' ? FILTER_HEADER : filter}
${HAPPENED_HEADER}
// returns ${returns}
${plan}
${match}
  AND ${afterKey(item)}
WITH DISTINCT ${item} ORDER BY ${item}.fromMin, ${item}.id LIMIT $limit${
        item === 'r' ? '\nWITH r, startNode(r) AS a, endNode(r) AS b' : ''
      }
RETURN ${columns}
`,
    },
    {
      path: path('count'),
      text: `// How many there are of ${of}.
${header}
${filter}
${HAPPENED_HEADER}
// returns count: integer
${plan}
${match}
RETURN count(DISTINCT ${item}) AS count
`,
    },
  ];
}

/** What is tested of edges alone. */
function withoutEdges(header: string): string {
  return header
    .split('\n')
    .filter((line) => !/ (since|surelySince|withdrawnAfter):/.test(line))
    .join('\n');
}

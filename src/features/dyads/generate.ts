/**
 * The queries of two things. What is direct is found by expanding between the two, or along the key of the pair; what is
 * shared by walking the one with fewer relationships and testing each find at the other; votes along both states' own
 * indexes, joined at the roll call.
 */
import {
  ATTESTED_HEADER,
  degree,
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
const PAIR_HEADER = `// param a: string = 'state:RUS'
// param b: string = 'state:PRK'`;
const PAGE_HEADER = `// param before: integer = 99991232
// param beforeId: string = ''
// param limit: integer = 51`;
const BEFORE = 'r.fromMin <= $before AND CASE r.fromMin WHEN $before THEN r.id < $beforeId ELSE true END';
const ENDS = 'MATCH (a:Entity {id: $a}), (b:Entity {id: $b})';
const path = (name: string) => `cypher/queries/dyads/${name}.generated.cypher`;

export function dyadQueries(): GeneratedQuery[] {
  return [...direct(), ...coded(), shared(), votes()];
}

function direct(): GeneratedQuery[] {
  const match = `${ENDS}
MATCH (a)-[r:${typeUnion([...WALKED_TYPES, 'VOTED'], '    ')}]-(b)
WHERE (size($types) = 0 OR type(r) IN $types)`;
  return [
    {
      path: path('direct'),
      text: `// What ties two things themselves, of all types but rows of coded event data, the newest first.
${PAIR_HEADER}
// param types: string[] = []
// param from: string = ''
${PAGE_HEADER}
${FILTER_HEADER}
${HAPPENED_HEADER}
// returns ${EDGE_RETURNS}
// plan: NodeUniqueIndexSeek, Expand
${match}/* if from */
  AND ($from = '' OR startNode(r).id = $from)/* end */ AND ${BEFORE}
  AND ${edgeFilter()}
WITH r ORDER BY r.fromMin DESC, r.id DESC LIMIT $limit
RETURN ${EDGE_COLUMNS}
ORDER BY relation.fromMin DESC, relation.id DESC
`,
    },
    {
      path: path('count-direct'),
      text: `// How many relationships of each type and direction tie two things, but for rows of coded event data.
${PAIR_HEADER}
// param types: string[] = []
${UNMARKED}
${HAPPENED_HEADER}
// returns type: string, outward: boolean, count: integer
// plan: NodeUniqueIndexSeek, Expand
${match}
  AND ${edgeFilter({ redated: false })}
RETURN type(r) AS type, startNode(r) = a AS outward, count(r) AS count
ORDER BY count DESC, type, outward
`,
    },
  ];
}

function coded(): GeneratedQuery[] {
  const match = `MATCH ()-[r:ACTED_TOWARDS]->()
USING INDEX r:ACTED_TOWARDS(dyad, fromMin, id)
WHERE r.dyad = $dyad AND r.id IS NOT NULL`;
  const header = '// param dyad: integer = 10000002';
  return [
    {
      path: path('coded'),
      text: `// Rows of coded event data between two actors, the newest first, along the index of the pair.
${header}
// param src: integer = -1
${PAGE_HEADER}
${FILTER_HEADER}
${HAPPENED_HEADER}
// returns ${EDGE_RETURNS}
// plan: DirectedRelationshipIndexSeek, no Sort, no Top
${match}
  AND ($src = -1 OR r.src = $src) AND ${BEFORE}
  AND ${edgeFilter({ type: 'ACTED_TOWARDS' })}
WITH r ORDER BY r.dyad DESC, r.fromMin DESC, r.id DESC LIMIT $limit
RETURN ${EDGE_COLUMNS}
`,
    },
    {
      path: path('count-coded'),
      text: `// How many rows of coded event data lie between two actors, by who acted; counts no further than the limit.
${header}
// param src: integer = 1
// param limit: integer = 10001
${UNMARKED}
${HAPPENED_HEADER}
// returns outward: boolean, count: integer
// plan: DirectedRelationshipIndexSeek
${match}
  AND r.fromMin <= $until
  AND ${edgeFilter({ type: 'ACTED_TOWARDS', redated: false })}
WITH r LIMIT $limit
RETURN r.src = $src AS outward, count(r) AS count
ORDER BY outward
`,
    },
  ];
}

function shared(): GeneratedQuery {
  const types = typeUnion(WALKED_TYPES, '    ');
  return {
    path: path('shared'),
    text: `// What two things are both tied to: walked from the one with fewer relationships, each find tested at the other.
// param few: string = 'state:PRK'
// param many: string = 'state:RUS'
// param limit: integer = 5001
${UNMARKED}
${ATTESTED_HEADER}
${HAPPENED_HEADER}
// returns labels: string[], entity: {id: string, name: string}, degree: integer
// plan: NodeUniqueIndexSeek, Expand
// allow CartesianProduct: one side is a single entity, found by its id
MATCH (few:Entity {id: $few}), (many:Entity {id: $many})
MATCH (few)-[r:${types}]-(x:Entity)
WHERE x <> many AND ${entityFilter('x')}
  AND ${edgeFilter()}
WITH DISTINCT many, x
WHERE EXISTS {
  MATCH (x)-[r:${types}]-(many)
  WHERE ${edgeFilter()}
}
WITH x, ${degree('x')} AS degree
ORDER BY x.fromMin DESC, degree, x.id LIMIT $limit
RETURN labels(x) AS labels, properties(x) AS entity, degree
ORDER BY entity.fromMin DESC, degree, entity.id
`,
  };
}

function votes(): GeneratedQuery {
  const ofOne = edgeFilter({ type: 'VOTED', redated: false });
  const ofOther = ofOne.replaceAll(/\br\b/g, 'q');
  return {
    path: path('votes'),
    text: `// In how many roll calls two states both voted, by whether alike; counts no further than the limit.
// param a: integer = 1
// param b: integer = 2
// param limit: integer = 100001
${UNMARKED}
${HAPPENED_HEADER}
// returns alike: boolean, count: integer
// plan: DirectedRelationshipIndexSeek, NodeHashJoin
MATCH ()-[r:VOTED]->(v:Entity)<-[q:VOTED]-()
USING INDEX r:VOTED(src, fromMin, id)
USING INDEX q:VOTED(src, fromMin, id)
USING JOIN ON v
WHERE r.src = $a AND r.id IS NOT NULL AND q.src = $b AND q.id IS NOT NULL
  AND r.choice <> 'absent' AND q.choice <> 'absent'
  AND ${ofOne}
  AND ${ofOther}
WITH r, q LIMIT $limit
RETURN r.choice = q.choice AS alike, count(*) AS count
ORDER BY alike
`,
  };
}

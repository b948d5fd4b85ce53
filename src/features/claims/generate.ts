/**
 * The texts that read claims whole, and those that list them. What is asked for by several things at once is walked from
 * the one that narrows most, and the rest is tested on the way; so there is one text per beginning, with the same tests,
 * and none is a scan.
 */
import { claimKnown, type GeneratedQuery } from '../common/cypher-parts.ts';

/** From where the walk begins, in the order of how much it narrows. */
export const START_POINTS = {
  relation: {
    means: 'behind one relationship, by their keys',
    param: 'keys: integer[] = [1, 2]',
    match: 'MATCH (c:Claim) USING INDEX c:Claim(key) WHERE c.key IN $keys',
    plan: 'NodeUniqueIndexSeek',
  },
  about: {
    means: 'about one entity',
    param: "about: string = 'state:PRK'",
    match: 'MATCH (:Entity {id: $about})<-[:ABOUT]-(c:Claim) WHERE true',
    plan: 'NodeUniqueIndexSeek',
  },
  'attributed-to': {
    means: 'credited to one actor',
    param: "attributedTo: string = 'person:vladimir-putin'",
    match: 'MATCH (:Entity {id: $attributedTo})<-[:ATTRIBUTED_TO]-(c:Claim) WHERE true',
    plan: 'NodeUniqueIndexSeek',
  },
  source: {
    means: 'of one source',
    param: "source: string = 'source:diplomat-2019'",
    match: 'MATCH (:Source {id: $source})<-[:FROM_SOURCE]-(c:Claim) WHERE true',
    plan: 'NodeUniqueIndexSeek',
  },
  mode: {
    means: 'of one mode',
    param: "mode: string = 'denied'",
    match: 'MATCH (c:Claim) WHERE c.mode = $mode',
    plan: 'NodeIndexSeek',
  },
  all: {
    means: 'of the whole graph, along their ids',
    param: undefined,
    match: "MATCH (c:Claim) WHERE c.id > ''",
    plan: 'NodeUniqueIndexSeekByRange',
  },
} as const;
export type StartPoint = keyof typeof START_POINTS;

/** The tests of all texts; an empty text passes. */
const TESTS = `c.id > $after/* if about */
    AND ($about = '' OR EXISTS { MATCH (c)-[:ABOUT]->(e:Entity) WHERE e.id = $about })/* end *//* if attributedTo */
    AND ($attributedTo = '' OR EXISTS { MATCH (c)-[:ATTRIBUTED_TO]->(e:Entity) WHERE e.id = $attributedTo })/* end *//* if source */
    AND ($source = '' OR EXISTS { MATCH (c)-[:FROM_SOURCE]->(s:Source) WHERE s.id = $source })/* end *//* if locator */
    AND ($locator = '' OR c.locator = $locator)/* end *//* if mode */
    AND ($mode = '' OR c.mode = $mode)/* end *//* if predicate */
    AND ($predicate = '' OR c.predicate = $predicate)/* end *//* if status */
    AND ($status = '' OR c.status = $status)/* end */
    AND ${claimKnown('c')}/* if sources */
    AND (size($sources) = 0 OR EXISTS { MATCH (c)-[:FROM_SOURCE]->(s:Source) WHERE s.id IN $sources })/* end */`;

const PARAMETERS = [
  "after: string = ''",
  "about: string = ''",
  "attributedTo: string = ''",
  "source: string = ''",
  "locator: string = ''",
  "mode: string = ''",
  "predicate: string = ''",
  "status: string = ''",
  'knownAt: integer = 99991231',
  'withdrawnAfter: integer = -1',
  'sources: string[] = []',
  'limit: integer = 51',
];

/** Claims whole; of what is stored of them and their sources, what answers tell. */
const FULL_CLAIM_QUERIES = [
  {
    name: 'by-ids',
    means: 'by their ids',
    params: ["ids: string[] = ['claim:diplomat-2019-p2.7']"],
    match: 'MATCH (c:Claim) WHERE c.id IN $ids',
    plan: 'NodeUniqueIndexSeek',
  },
  {
    name: 'of-properties',
    means: 'of properties of entities (the subject is an entity, the predicate a property)',
    params: [
      "ids: string[] = ['treaty:cow-397']",
      "properties: string[] = ['signed']",
      'limit: integer = 5000',
    ],
    match:
      'MATCH (c:Claim) WHERE c.subject IN $ids AND c.predicate IN $properties\nWITH c ORDER BY c.id LIMIT $limit',
    plan: 'NodeIndexSeek',
  },
];

function fullClaimQuery({
  name,
  means,
  params,
  match,
  plan,
}: (typeof FULL_CLAIM_QUERIES)[number]): GeneratedQuery {
  return {
    path: `cypher/queries/claims/${name}.generated.cypher`,
    text: `// Claims whole, ${means}:
// source, to whom they are credited (outermost first), what cannot be true beside them.
${params.map((line) => `// param ${line}`).join('\n')}
// returns claim: {id: string}, source: {id: string}, sourceLabels: string[], attributedTo: {id: string, name: string, depth: integer, how: string}[], contradicts: string[]
// plan: ${plan}
${match}
MATCH (c)-[:FROM_SOURCE]->(s:Source)
RETURN c {
    .id, .subject, .predicate, .object, .value, .when, .tone, .condition, .mode, .confidence, .locator, .paraphrase,
    .status, .chosen, .because, .knownFrom, .knownTo
  } AS claim,
  s {.id, .title, .role, .published, .url, .publisher} AS source, labels(s) AS sourceLabels,
  COLLECT {
    MATCH (c)-[by:ATTRIBUTED_TO]->(e:Entity)
    RETURN {id: e.id, name: e.name, depth: by.depth, how: by.how} ORDER BY by.depth, e.id
  } AS attributedTo,
  COLLECT { MATCH (c)-[:CONTRADICTS]-(other:Claim) RETURN DISTINCT other.id ORDER BY other.id } AS contradicts
ORDER BY claim.id
`,
  };
}

export function claimQueries(): GeneratedQuery[] {
  return [...FULL_CLAIM_QUERIES.map(fullClaimQuery), ...claimLists()];
}

function claimLists(): GeneratedQuery[] {
  return Object.entries(START_POINTS).map(([name, { means, param, match, plan }]) => {
    const own = param === undefined ? '' : param.slice(0, param.indexOf(':'));
    const parameters = [
      ...(param === undefined ? [] : [param]),
      ...PARAMETERS.filter((line) => own === '' || !line.startsWith(`${own}:`)),
    ];
    return {
      path: `cypher/queries/claims/list-${name}.generated.cypher`,
      text: `// Claims ${means}, by id, after one of them; an empty text tests nothing.
${parameters.map((line) => `// param ${line}`).join('\n')}
// returns id: string
// plan: ${plan}
${match}
    AND ${TESTS}
RETURN DISTINCT c.id AS id
ORDER BY id
LIMIT $limit
`,
    };
  });
}

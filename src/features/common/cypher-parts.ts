/**
 * The parts that generated queries are made of. Every query that answers relationships needs the same predicate (dates,
 * what was known, whose word) and the same columns, and must name types statically to be planned well; so those texts are
 * written from here and the vocabulary, committed, and never put together at run time.
 */
import { BULK_TYPES, RELATIONSHIP_TYPE_NAMES } from '../../model/vocabulary.ts';
import { OCCURRENCES } from './filter.ts';

export interface GeneratedQuery {
  /** Below the repository's root. */
  readonly path: string;
  readonly text: string;
}

export const PLAIN_TYPES = RELATIONSHIP_TYPE_NAMES.filter((type) => !BULK_TYPES.includes(type));

/** Types that are walked from thing to thing: treaty membership and lists too, or no state would lead to its treaties. */
export const WALKED_TYPES = [...PLAIN_TYPES, 'PARTY_TO', 'LISTED_UNDER'];

/** `A|B|C`, broken into lines. */
export function typeUnion(types: readonly string[], indent: string): string {
  const lines: string[] = [''];
  for (const type of types) {
    const line = lines.at(-1) ?? '';
    if (line.length + type.length > 100) lines.push('');
    lines[lines.length - 1] = `${lines.at(-1)}${type}|`;
  }
  return lines.join(`\n${indent}`).replace(/\|$/, '');
}

/** Header lines of the filter's parameters, for `filterParameters`. */
export const FILTER_HEADER = `// param until: integer = 99991231
// param since: integer = 0
// param surelyUntil: integer = 99991231
// param surelySince: integer = 0
// param knownAt: integer = 99991231
// param withdrawnAfter: integer = -1
// param narrowed: boolean = false
// param sources: string[] = []`;

/** Header line of the parameter that only entities have, see `entityFilter`. */
export const ATTESTED_HEADER = '// param attestedUntil: integer = 99991231';

/**
 * The predicate over an entity, for `entityParameters`: it has begun and was known. A database that an older version
 * loaded has no `attestedFrom`; its undated entities always pass.
 */
export function entityFilter(n: string): string {
  return `${n}.fromMin <= $until AND ${n}.fromMax <= $surelyUntil AND coalesce(${n}.attestedFrom, 0) <= $attestedUntil AND ${n}.knownFrom <= $knownAt`;
}

/** Header lines of the two more that only occurrences have. */
export const HAPPENED_HEADER = `// param happenedSince: integer = 0
// param surelyHappenedSince: integer = 0`;

/** What only a read with `knownAt` or `sources` needs; left out of all others (`src/database/query-parts.ts`). */
function narrowed(part: string): string {
  return `/* if knownAt, sources */${part}/* end */`;
}

/** Without marks of its own, inside a part that is marked. */
const bare = (text: string) => text.replaceAll(/\/\* (if knownAt, sources|end) \*\//g, '');

/** Whether a claim was public on the day asked for. */
export function claimKnown(c: string): string {
  return `${c}.knownFrom <= $knownAt AND coalesce(${c}.knownTo, 99991231) > $withdrawnAfter`;
}

/** A claim that may stand behind an edge, and is left by the filter. */
function claimStands(c: string, s: string): string {
  return `${c}.mode = 'asserted' AND NOT ${c}.status IN ['superseded', 'retracted']${narrowed(`
        AND ${claimKnown(c)}
        AND (size($sources) = 0 OR ${s}.id IN $sources)`)}`;
}

export interface EdgeFilterOptions {
  /** A bulk type, whose temporal kind is then written out; else edges of several types. */
  readonly type?: string;
  /**
   * Lets a disputed edge pass its dates where sources are chosen: the claims that are left may date it otherwise, which
   * is decided when it is shown. Counts do without.
   */
  readonly redated?: boolean;
}

/**
 * The predicate over an edge `r`. Where a choice depends on the edge it is a CASE: an OR would be planned as a union of
 * seeks, which loses the index's order.
 */
export function edgeFilter({ type, redated = true }: EdgeFilterOptions = {}): string {
  const happened = '(r.fromMax >= $happenedSince AND r.fromMin >= $surelyHappenedSince)';
  const occurrence =
    type === undefined
      ? `\n      AND (${happened}\n        OR NOT type(r) IN [${OCCURRENCES.map((name) => `'${name}'`).join(', ')}])`
      : OCCURRENCES.includes(type)
        ? `\n      AND ${happened}`
        : '';
  const dates = `r.fromMin <= $until AND r.fromMax <= $surelyUntil
      AND ${narrowed('CASE WHEN r.endKnownFrom > $knownAt THEN $surelySince = 0\n        ELSE ')}r.toMax >= $since AND r.toMin >= $surelySince${narrowed(' END')}${occurrence}`;
  return `${narrowed('r.knownFrom <= $knownAt AND r.knownTo > $withdrawnAfter AND ')}${
    redated
      ? `${narrowed('CASE WHEN size($sources) > 0 AND r.disputed THEN true ELSE ')}${dates}${narrowed(' END')}`
      : dates
  }${narrowed(`
    AND (size($sources) = 0 OR EXISTS {
      MATCH (c:Claim)-[:FROM_SOURCE]->(s:Source)
      WHERE c.key IN r.claims AND ${bare(claimStands('c', 's'))}
    })`)}`;
}

/** Header line of `edgeColumns`. */
export const EDGE_RETURNS =
  'type: string, from: string, to: string, relation: {id: string}, claims: string[], disputed: boolean';

/** What is answered of an edge `r`: its stored properties, the claims that are left, and whether they contradict. */
export const EDGE_COLUMNS = `type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS relation,
  COLLECT {
    MATCH (c:Claim)${narrowed('-[:FROM_SOURCE]->(s:Source)')}
    WHERE c.key IN r.claims AND ${claimStands('c', 's')}
    RETURN c.id
  } AS claims,
  coalesce(r.disputed, false)${narrowed(` AND (NOT $narrowed OR EXISTS {
    MATCH (s:Source)<-[:FROM_SOURCE]-(c:Claim)-[:CONTRADICTS]-(other:Claim)-[:FROM_SOURCE]->(o:Source)
    WHERE c.key IN r.claims AND ${claimKnown('c')} AND ${claimKnown('other')}
      AND (size($sources) = 0 OR s.id IN $sources AND o.id IN $sources)
  })`)} AS disputed`;

/** How many relationships of the eight families a node has: the degree store's total without provenance. */
export function degree(n: string): string {
  return `COUNT { (${n})--() } - COUNT { (${n})<-[:ABOUT]-() } - COUNT { (${n})<-[:ATTRIBUTED_TO]-() } - COUNT { (${n})-[:HAS_OBSERVATION]->() } - COUNT { (${n})-[:WROTE]->() } - COUNT { (${n})<-[:IDENTIFIES]-() }`;
}

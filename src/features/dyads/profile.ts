/** The profile of a pair of entities; each part is limited and has the URL of the rest. */
import type { Reading } from '../../database/run.ts';
import { isoFromDay } from '../../model/days.ts';
import { KIND_NAMES, type Kind, RELATIONSHIP_TYPES } from '../../model/vocabulary.ts';
import { claimsById } from '../common/claim-rows.ts';
import type { Relation } from '../common/contract.ts';
import type { Perspective } from '../common/perspective.ts';
import { entityRefOf, kindOf } from '../common/rows.ts';
import type { DegreeRow } from '../entities/queries.ts';
import { edgesBetween } from '../graph/queries.ts';
import { timelinePage } from '../timeline/queries.ts';
import { constraintDay, constraintsOn } from './constraints.ts';
import { type DirectType, type DyadAnswer, type DyadQuery, MOST_EACH, type SharedKind } from './contract.ts';
import {
  directCounts,
  directRelations,
  idOf,
  MOST_SHARED,
  type Pair,
  sharedEntities,
  votesInCommon,
} from './queries.ts';

/** Kinds of which a measure may bind one that both take part in. */
const BOUND: readonly Kind[] = ['Project', 'Activity'];
/** Common projects and activities whose constraints are looked at. */
const MOST_BOUND = 500;

export async function profileOf(
  tx: Reading,
  pair: Pair,
  query: DyadQuery,
  perspective: Perspective,
): Promise<DyadAnswer> {
  const { each } = query;
  const ids = [idOf(pair.a), idOf(pair.b)];
  const addresses = addressesOf(ids, query);
  const day = constraintDay(perspective);
  const sharing = async () => {
    const found = await sharedEntities(tx, pair, perspective);
    const bound = found.filter((row) => BOUND.includes(kindOf(row.labels).kind)).slice(0, MOST_BOUND);
    return Promise.all([
      sharedOf(tx, pair, found, each, perspective, addresses.profile),
      constraintsOn(tx, [...ids, ...bound.map(idOf)], perspective, day),
    ]);
  };
  const [direct, [shared, constraints], votes, line] = await Promise.all([
    directOf(tx, pair, each, perspective, addresses.direct),
    sharing(),
    votesInCommon(tx, pair, perspective),
    timelinePage(
      tx,
      { of: [pair.a, pair.b], connected: 'all', kinds: [], types: [] },
      perspective,
      undefined,
      each,
    ),
  ]);
  const measures = constraints.measures.slice(0, each);
  const items = line.positioned.slice(0, each).map(({ item }) => item);
  const answer = {
    a: entityRefOf(pair.a),
    b: entityRefOf(pair.b),
    direct,
    shared,
    ...(votes && { votes }),
    constraints: {
      asOf: isoFromDay(day),
      measures,
      leftOut: constraints.leftOut,
      ...shownOf(measures.length, constraints.measures.length, addresses.profile),
    },
    timeline: { items, ...shownOf(items.length, line.total, addresses.timeline) },
  };
  if (query.include !== 'claims') return answer;
  const claims = await claimsById(
    tx,
    relationsIn(answer).flatMap((relation) => relation.claims),
  );
  return { ...answer, claims: [...claims.values()] };
}

function shownOf(showing: number, total: number, get: string) {
  return { showing, total, ...(showing < total && { get }) };
}

async function directOf(
  tx: Reading,
  pair: Pair,
  each: number,
  perspective: Perspective,
  address: (type: string, direction: DirectType['direction']) => string,
): Promise<DirectType[]> {
  const counts = await directCounts(tx, pair, [], perspective);
  const toldOf = async (
    type: Relation['type'],
    direction: DirectType['direction'],
  ): Promise<DirectType[]> => {
    const { symmetric, forward, backward } = RELATIONSHIP_TYPES[type];
    const isOf = (outward: boolean) => symmetric || outward === (direction === 'out');
    const counted = counts.filter((count) => count.type === type && isOf(count.outward));
    const total = counted.reduce((sum, { count }) => sum + count, 0);
    if (total === 0) return [];
    const from = symmetric ? undefined : direction === 'out' ? pair.a : pair.b;
    const { relations } = await directRelations(tx, pair, { types: [type], from, limit: each }, perspective);
    const more = counted.some((count) => count.more);
    return [
      {
        type,
        direction,
        reads: direction === 'in' ? backward : forward,
        relations: [...relations],
        showing: relations.length,
        ...(more ? { atLeast: total } : { total }),
        ...((more || relations.length < total) && { get: address(type, direction) }),
      },
    ];
  };
  const ways = [...new Set(counts.map(({ type }) => type))].flatMap((type) =>
    RELATIONSHIP_TYPES[type].symmetric ? [toldOf(type, 'both')] : [toldOf(type, 'out'), toldOf(type, 'in')],
  );
  const all = (await Promise.all(ways)).flat();
  const size = ({ total, atLeast }: DirectType) => total ?? atLeast ?? 0;
  return all.sort((x, y) => size(y) - size(x) || (x.type + x.direction < y.type + y.direction ? -1 : 1));
}

async function sharedOf(
  tx: Reading,
  pair: Pair,
  found: readonly DegreeRow[],
  each: number,
  perspective: Perspective,
  address: string,
): Promise<SharedKind[]> {
  const kinds = KIND_NAMES.map((kind) => ({
    kind,
    rows: found.slice(0, MOST_SHARED).filter((row) => kindOf(row.labels).kind === kind),
  })).filter(({ rows }) => rows.length > 0);
  const told = kinds.flatMap(({ rows }) => rows.slice(0, each));
  const ties = await edgesBetween(tx, perspective, [pair.a, pair.b, ...told], []);
  const between = (x: string, y: string) =>
    ties.filter(({ from, to }) => (from === x && to === y) || (from === y && to === x));
  return kinds
    .map(({ kind, rows }) => {
      const entities = rows.slice(0, each).map((row) => ({
        entity: { ...entityRefOf(row), degree: row.degree },
        a: between(idOf(pair.a), idOf(row)),
        b: between(idOf(pair.b), idOf(row)),
      }));
      const cut = found.length > MOST_SHARED;
      return {
        kind,
        entities,
        showing: entities.length,
        ...(cut ? { atLeast: rows.length } : { total: rows.length }),
        ...((cut || entities.length < rows.length) && { get: address }),
      };
    })
    .sort((x, y) => ORDER.indexOf(x.kind) - ORDER.indexOf(y.kind));
}

/** What connects two first: commitments, bodies, meetings, undertakings, questions. */
const ORDER: readonly Kind[] = [
  ...(['Treaty', 'Organization', 'Event', 'Project', 'Activity', 'Issue', 'Proposal'] as const),
  ...(['Resolution', 'Measure', 'Factor', 'Person', 'Office', 'Place', 'State'] as const),
];

function relationsIn({ direct, shared, constraints, timeline }: DyadAnswer): Relation[] {
  return [
    ...direct.flatMap(({ relations }) => relations),
    ...shared.flatMap(({ entities }) => entities.flatMap(({ a, b }) => [...a, ...b])),
    ...constraints.measures.flatMap(({ imposedBy, targets, constrains, exempts }) =>
      [...imposedBy, ...targets, ...constrains, ...exempts].map(({ relation }) => relation),
    ),
    ...timeline.items.flatMap((item) =>
      item.what === 'relationship'
        ? [item.relation]
        : item.what === 'entity'
          ? (item.by?.relations ?? [])
          : [],
    ),
  ];
}

/** The addresses that answer what a profile leaves out, under the same filters. */
function addressesOf([a = '', b = '']: readonly string[], query: DyadQuery) {
  const { asOf, certainty, knownAt, sources } = query;
  const address = (path: string, more: Readonly<Record<string, string>>) => {
    const asked = new URLSearchParams(more);
    for (const [name, value] of Object.entries({ asOf, knownAt, sources })) {
      if (value !== undefined) asked.set(name, value);
    }
    if (certainty === 'certainly') asked.set('certainty', certainty);
    return `/api/v1${path}?${asked}`;
  };
  return {
    profile: address(`/dyads/${a}/${b}`, { each: String(MOST_EACH) }),
    direct: (type: string, direction: DirectType['direction']) =>
      address(`/dyads/${a}/${b}/relations`, { types: type, ...(direction !== 'both' && { direction }) }),
    timeline: address('/timeline', { ids: `${a},${b}`, connected: 'all' }),
  };
}

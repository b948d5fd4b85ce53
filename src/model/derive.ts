/**
 * Derives all values that are not written by hand: bounds from EDTF, ids from ends, keys of claims, the days on which
 * facts were known, and alliances from treaties. It also reports every error that is visible without a database. Pure
 * and idempotent: the seed loader and each import run it before they commit.
 */
import { alliancesOf, sameAlliance, type TreatySpell } from './alliances.ts';
import { attestedBounds, attestedFromOf } from './attestation.ts';
import { type Bounds, boundsOf, seenContradiction, UNDATED } from './bounds.ts';
import {
  type ClaimIndex,
  type ClaimRow,
  checkCitations,
  citedClaims,
  endKnownFrom,
  isDisputedBy,
  knownBy,
  subjectsOf,
} from './citations.ts';
import { type Day, HIGH, LOW } from './days.ts';
import { checkClaims, checkEntities, checkRelationship, checkVotes } from './derive-faults.ts';
import { deriveClaims, deriveSources } from './derive-sources.ts';
import {
  type End,
  entityBounds,
  entitySeenFault,
  isUndated,
  relationshipBounds,
  textOf,
} from './entity-bounds.ts';
import { FaultLog } from './fault-log.ts';
import { dyadOf, relationshipId } from './ids.ts';
import { KINDS, type Kind } from './kinds.ts';
import type {
  Derived,
  DerivedEntity,
  DerivedObservation,
  DerivedRelationship,
  DerivedValues,
  RawEntity,
  RawGraph,
  RawRelationship,
} from './raw-graph.ts';
import {
  BULK_TYPES,
  RELATIONSHIP_TYPES,
  type RelationshipType,
  relationshipType,
} from './relationship-types.ts';
import { PROVENANCE_TYPES } from './vocabulary.ts';

/** Derives everything from a raw graph. Invalid content does not throw; it is reported in `faults`. */
export function derive(graph: RawGraph): Derived {
  const faults = new FaultLog();
  const sources = deriveSources(graph.sources, faults);
  const claims = deriveClaims(graph, sources, faults);
  const ends = endsOf(graph, faults);
  checkEntities(graph, ends, faults);
  checkClaims(graph, faults);
  checkVotes(graph, faults);

  const nums = numsOf(graph);
  const facts = graph.relationships.filter((edge) => !PROVENANCE.has(edge.type));
  const relationships: DerivedRelationship[] = [];
  const spells: TreatySpell[] = [];
  const spellOf = new Map<string, string>();
  for (const edge of facts) {
    const where = placeOf(edge);
    const type = checkRelationship(edge, ends, faults);
    const cited = citedClaims(edge.properties, claims, (message) => faults.add(where, message));
    checkCitations(edge, cited, (message) => faults.add(where, message));
    if (type === undefined) continue;
    const values = valuesOf(type, edge, ends, cited, nums, faults);
    const twin = spellOf.get(values.id);
    if (twin !== undefined) faults.add(values.id, `is defined twice: by ${twin} and by ${where}.`);
    spellOf.set(values.id, where);
    relationships.push({ key: edge.key, ...values });
    if (type === 'PARTY_TO' && ends.get(edge.from)?.kind === 'State')
      spells.push(treatySpell(edge, values, cited));
  }

  const alliances = alliancesOf(spells);
  const staleAlliances: string[] = [];
  for (const edge of facts.filter((candidate) => candidate.type === 'ALLIED_WITH')) {
    const id = relationshipId('ALLIED_WITH', edge.from, edge.to, textOf(edge.properties, 'when'));
    const follows = alliances.get(id);
    if (edge.properties.derived !== true || (follows && sameAlliance(edge, follows))) alliances.delete(id);
    else staleAlliances.push(edge.key);
  }
  const stale = new Set(staleAlliances);
  const created = [...alliances.values()];
  const standing = relationships.filter((edge) => !stale.has(edge.key));

  const known = entityKnownFrom(graph, standing, created, claims);
  const observations = deriveObservations(graph, claims, faults);
  const attested = attestedFromOf(graph, ends, observations);
  return {
    entities: graph.entities.map(({ id }): DerivedEntity => {
      const num = nums.get(id);
      const { bounds = UNDATED, undated = true } = ends.get(id) ?? {};
      const shown = undated ? attestedBounds(bounds, attested.get(id) ?? HIGH) : bounds;
      const base = { id, ...shown, knownFrom: known.get(id) ?? LOW };
      return num === undefined ? base : { ...base, num };
    }),
    observations,
    relationships: standing,
    claims: [...claims.byId.values()].map(({ id, key, knownFrom, knownTo }) => ({
      id,
      key,
      knownFrom,
      knownTo,
    })),
    sources: [...sources.values()],
    alliances: created,
    staleAlliances,
    faults: faults.list,
  };
}

const PROVENANCE: ReadonlySet<string> = new Set(PROVENANCE_TYPES);

function placeOf({ type, from, to, properties }: RawRelationship): string {
  const when = textOf(properties, 'when');
  return `${from} ${type} ${to}${when === undefined ? '' : ` (${when})`}`;
}

/** Kind, properties and bounds of every entity. An undated Measure begins with the first resolution that imposes it. */
function endsOf(graph: RawGraph, faults: FaultLog): Map<string, End> {
  const ends = new Map<string, End>();
  const bound = (entity: RawEntity, resolution?: Bounds): void => {
    if (!Object.hasOwn(KINDS, entity.kind)) return;
    const kind = entity.kind as Kind;
    const { properties } = entity;
    const bounds = faults.reading(entity.id, () => entityBounds(kind, properties, resolution)) ?? UNDATED;
    ends.set(entity.id, { kind, properties, bounds, undated: isUndated(kind, properties, resolution) });
    const seen = faults.reading(entity.id, () => entitySeenFault(properties, bounds));
    if (seen) faults.add(entity.id, `${seen}.`);
  };
  for (const entity of graph.entities) if (entity.kind !== 'Measure') bound(entity);
  const imposed = new Map<string, Bounds>();
  for (const { type, from, to } of graph.relationships) {
    const resolution = type === 'IMPOSES' ? ends.get(from)?.bounds : undefined;
    const earlier = imposed.get(to);
    if (resolution && (!earlier || resolution.fromMin < earlier.fromMin)) imposed.set(to, resolution);
  }
  for (const entity of graph.entities) if (entity.kind === 'Measure') bound(entity, imposed.get(entity.id));
  return ends;
}

/** The small integers (`num`) of all entities that can be an end of a bulk edge: existing ones, else the next free. */
function numsOf(graph: RawGraph): Map<string, number> {
  const bulk = new Set<string>(BULK_TYPES);
  const kinds = new Set<string>(
    BULK_TYPES.flatMap((type) => [...RELATIONSHIP_TYPES[type].from, ...RELATIONSHIP_TYPES[type].to]),
  );
  const ends = new Set(
    graph.relationships.filter(({ type }) => bulk.has(type)).flatMap(({ from, to }) => [from, to]),
  );
  const nums = new Map<string, number>();
  let next = graph.nextNum ?? 1;
  for (const { id, properties } of graph.entities) {
    const num = properties.num;
    if (num === undefined || num === null) continue;
    nums.set(id, Number(num));
    next = Math.max(next, Number(num) + 1);
  }
  for (const { id, kind, labels } of graph.entities) {
    // Among events only votes are ends of bulk edges, and there are many events.
    const needed = ends.has(id) || (kinds.has(kind) && (kind !== 'Event' || labels.includes('Vote')));
    if (needed && !nums.has(id)) nums.set(id, next++);
  }
  return nums;
}

function valuesOf(
  type: RelationshipType,
  edge: RawRelationship,
  ends: ReadonlyMap<string, End>,
  cited: readonly ClaimRow[],
  nums: ReadonlyMap<string, number>,
  faults: FaultLog,
): DerivedValues {
  const { from, to, properties } = edge;
  const [fromEnd, toEnd] = [ends.get(from), ends.get(to)];
  const bounds =
    fromEnd &&
    toEnd &&
    faults.reading(placeOf(edge), () => relationshipBounds(type, properties, fromEnd, toEnd));
  const known = knownBy(cited);
  const derived = properties.derived === true && type === 'ALLIED_WITH';
  // An occurrence stays true from its date on, so a later known end does not matter.
  const end =
    RELATIONSHIP_TYPES[type].temporal === 'state'
      ? endKnownFrom(properties, derived ? [] : cited, known.knownFrom)
      : undefined;
  return {
    id: relationshipId(type, from, to, textOf(properties, 'when'), {
      reference: textOf(properties, 'reference'),
      dataset: cited[0]?.raw.source,
      row: rowOf(properties.row),
    }),
    ...(bounds || UNDATED),
    ...(derived ? storedKnown(properties, known) : known),
    ...(end === undefined ? {} : { endKnownFrom: end }),
    claims: cited.map((claim) => claim.key),
    ...(isDisputedBy(cited) ? { disputed: true as const } : {}),
    ...(relationshipType(type)?.bulk === undefined ? {} : endNums(type, nums.get(from), nums.get(to))),
  };
}

function rowOf(row: unknown): string | number | undefined {
  return typeof row === 'string' || typeof row === 'number' ? row : undefined;
}

/** A derived edge is known when both of its spells are; its claims alone do not determine this. */
function storedKnown(properties: RawRelationship['properties'], known: { knownFrom: Day; knownTo: Day }) {
  const { knownFrom, knownTo } = properties;
  return {
    knownFrom: typeof knownFrom === 'number' ? knownFrom : known.knownFrom,
    knownTo: typeof knownTo === 'number' ? knownTo : known.knownTo,
  };
}

function endNums(type: RelationshipType, src: number | undefined, dst: number | undefined) {
  if (src === undefined || dst === undefined) return {};
  return type === 'ACTED_TOWARDS' ? { src, dst, dyad: dyadOf(src, dst) } : { src, dst };
}

function treatySpell(edge: RawRelationship, values: DerivedValues, cited: readonly ClaimRow[]): TreatySpell {
  const { knownFrom, knownTo, endKnownFrom: end, claims, disputed = false } = values;
  const cites = cited.map((claim) => claim.id);
  return {
    state: edge.from,
    treaty: edge.to,
    properties: edge.properties,
    knownFrom,
    knownTo,
    endKnownFrom: end,
    disputed,
    claims,
    cites,
  };
}

/** The first day on which each entity was known: the earliest of its edges and of the claims about it. */
function entityKnownFrom(
  graph: RawGraph,
  relationships: readonly DerivedRelationship[],
  created: Derived['alliances'],
  claims: ClaimIndex,
): Map<string, Day> {
  const known = new Map<string, Day>();
  const note = (id: string | undefined, day: Day): void => {
    if (id !== undefined) known.set(id, Math.min(known.get(id) ?? HIGH, day));
  };
  const edges = new Map(graph.relationships.map((edge) => [edge.key, edge]));
  for (const { key, knownFrom } of relationships) {
    note(edges.get(key)?.from, knownFrom);
    note(edges.get(key)?.to, knownFrom);
  }
  for (const { from, to, properties } of created) {
    note(from, properties.knownFrom);
    note(to, properties.knownFrom);
  }
  const entityOfObservation = new Map(
    graph.relationships.filter(({ type }) => type === 'HAS_OBSERVATION').map(({ from, to }) => [to, from]),
  );
  for (const { raw, knownFrom } of claims.byId.values()) {
    for (const id of subjectsOf(raw)) {
      note(id, knownFrom);
      note(entityOfObservation.get(id), knownFrom);
    }
  }
  return known;
}

function deriveObservations(graph: RawGraph, claims: ClaimIndex, faults: FaultLog): DerivedObservation[] {
  const about = new Map<string, ClaimRow[]>();
  for (const claim of claims.byId.values()) {
    for (const id of subjectsOf(claim.raw)) about.set(id, [...(about.get(id) ?? []), claim]);
  }
  return graph.observations.map(({ id, properties }) => {
    const cited = citedClaims(properties, claims, (message) => faults.add(id, message));
    const supporting = [...new Set([...cited, ...(about.get(id) ?? [])])];
    const known = knownBy(supporting);
    if (known.knownFrom === HIGH) faults.add(id, 'has no asserted claim about it.');
    const dated = {
      temporal: 'state',
      when: textOf(properties, 'when'),
      seen: textOf(properties, 'seen'),
    } as const;
    const bounds = faults.reading(id, () => boundsOf(dated)) ?? UNDATED;
    const seen = faults.reading(id, () => seenContradiction('state', dated.seen, bounds));
    if (seen) faults.add(id, `${seen}.`);
    return { id, ...bounds, ...known };
  });
}

/** Validates entities, claims and relationships without the database: unknown words, missing ids and invalid dates. */
import { boundsOf } from './bounds.ts';
import {
  type End,
  endsBeforeItBegins,
  type Properties,
  relationshipSeenFault,
  textOf,
} from './entity-bounds.ts';
import type { FaultLog } from './fault-log.ts';
import { isEntityId } from './ids.ts';
import { KINDS, type Kind, kindOfId } from './kinds.ts';
import type { RawGraph, RawRelationship } from './raw-graph.ts';
import { RELATIONSHIP_TYPES, type RelationshipType, relationshipType } from './relationship-types.ts';
import { CLAIM_MODES, CLAIM_STATUSES, CONFIDENCES } from './vocabulary.ts';

/** Checks entities: id, kind, and all dates among their properties. */
export function checkEntities(graph: RawGraph, ends: ReadonlyMap<string, End>, faults: FaultLog): void {
  const seen = new Set<string>();
  for (const { id, kind, properties } of graph.entities) {
    if (seen.has(id)) faults.add(id, 'is used by two entities.');
    seen.add(id);
    if (!Object.hasOwn(KINDS, kind)) {
      faults.add(id, `has the unknown kind ${kind}.`);
      continue;
    }
    if (!isEntityId(id)) faults.add(id, 'is not an id of the form kind:readable-name.');
    else if (kindOfId(id) !== kind) faults.add(id, `has an id prefix that does not match its kind ${kind}.`);
    for (const [name, type] of Object.entries(KINDS[kind as Kind].properties)) {
      if (type === 'edtf') checkDate(id, properties, name, faults);
    }
    const bounds = ends.get(id)?.bounds;
    const died = textOf(properties, 'died') ?? textOf(properties, 'ended');
    if (bounds && died !== undefined) {
      const end = faults.reading(id, () => boundsOf({ temporal: 'state', when: died }));
      if (end && end.toMax < bounds.fromMin) faults.add(id, 'ends before it begins.');
    }
  }
}

function checkDate(where: string, properties: Properties, name: string, faults: FaultLog): void {
  const text = textOf(properties, name);
  if (text !== undefined) faults.reading(where, () => boundsOf({ temporal: 'state', when: text }));
}

/** Checks claims: enumerated values, dates, and that subject and object exist. */
export function checkClaims(graph: RawGraph, faults: FaultLog): void {
  const things = new Set(
    [graph.entities, graph.observations, graph.sources].flatMap((list) => list.map(({ id }) => id)),
  );
  for (const { id, properties } of graph.claims) {
    oneOf(id, properties, 'mode', CLAIM_MODES, faults);
    oneOf(id, properties, 'status', CLAIM_STATUSES, faults);
    oneOf(id, properties, 'confidence', CONFIDENCES, faults);
    checkDate(id, properties, 'when', faults);
    for (const name of ['subject', 'object']) {
      const about = textOf(properties, name);
      if (about !== undefined && !things.has(about))
        faults.add(id, `has the ${name} ${about}, which does not exist.`);
    }
  }
}

function oneOf(
  where: string,
  properties: Properties,
  name: string,
  words: readonly string[],
  faults: FaultLog,
): void {
  const word = textOf(properties, name);
  if (word !== undefined && !words.includes(word))
    faults.add(where, `has the ${name} ${word}; it must be one of ${words.join(', ')}.`);
}

/** VOTED and VOTE_ON need an Event with the label Vote, which the kinds of the ends do not guarantee. */
export function checkVotes(graph: RawGraph, faults: FaultLog): void {
  const votes = new Set(graph.entities.filter(({ labels }) => labels.includes('Vote')).map(({ id }) => id));
  for (const { type, from, to } of graph.relationships) {
    const vote = type === 'VOTED' ? to : type === 'VOTE_ON' ? from : undefined;
    if (vote !== undefined && !votes.has(vote))
      faults.add(`${from} ${type} ${to}`, `needs the label Vote on ${vote}.`);
  }
}

/**
 * Checks a relationship: type, kinds of the ends, order of a symmetric pair, dates. Returns the type if it is known.
 */
export function checkRelationship(
  edge: RawRelationship,
  ends: ReadonlyMap<string, End>,
  faults: FaultLog,
): RelationshipType | undefined {
  const { from, to, properties } = edge;
  const where = `${from} ${edge.type} ${to}`;
  const definition = relationshipType(edge.type);
  if (definition === undefined) {
    faults.add(where, `has the unknown type ${edge.type}.`);
    return undefined;
  }
  const type = edge.type as RelationshipType;
  const [fromEnd, toEnd] = [ends.get(from), ends.get(to)];
  if (fromEnd === undefined) faults.add(where, `starts at the entity ${from}, which does not exist.`);
  if (toEnd === undefined) faults.add(where, `ends at the entity ${to}, which does not exist.`);
  if (fromEnd && toEnd) {
    if (!allowed(type, fromEnd.kind, toEnd.kind)) {
      faults.add(where, `connects ${fromEnd.kind} to ${toEnd.kind}, which ${type} does not allow.`);
    }
    const early = faults.reading(where, () => endsBeforeItBegins(type, properties, fromEnd, toEnd));
    if (early) faults.add(where, 'ends before one of its entities begins.');
    const seen = faults.reading(where, () => relationshipSeenFault(type, properties, fromEnd, toEnd));
    if (seen) faults.add(where, `${seen}.`);
  }
  if (definition.symmetric && to < from) faults.add(where, 'is symmetric and must start at the smaller id.');
  const behalf = textOf(properties, 'onBehalfOf');
  if (behalf !== undefined && !ends.has(behalf))
    faults.add(where, `is on behalf of ${behalf}, which does not exist.`);
  checkDate(where, properties, 'when', faults);
  checkDate(where, properties, 'seen', faults);
  return type;
}

function allowed(type: RelationshipType, from: Kind, to: Kind): boolean {
  const { from: starts, to: arrives, sameKind } = RELATIONSHIP_TYPES[type];
  const includes = (kinds: readonly Kind[], kind: Kind): boolean => kinds.includes(kind);
  return includes(starts, from) && includes(arrives, to) && (!sameKind || from === to);
}

/**
 * What is wrong with entities, claims and relationships as they are written, as far as it can be seen without the
 * database: words outside the vocabulary, ids of nothing, dates that cannot be.
 */
import { boundsOf } from './bounds.ts';
import type { FaultLog } from './fault-log.ts';
import { isEntityId } from './ids.ts';
import { KINDS, type Kind, kindOfId } from './kinds.ts';
import type { RawGraph, RawRelationship } from './raw-graph.ts';
import { RELATIONSHIP_TYPES, type RelationshipType, relationshipType } from './relationship-types.ts';
import {
  type End,
  endsBeforeItBegins,
  type Properties,
  relationshipSeenFault,
  textOf,
} from './thing-bounds.ts';
import { CLAIM_MODES, CLAIM_STATUSES, CONFIDENCES } from './vocabulary.ts';

/** Entities: id, kind, and every date among their properties. */
export function checkEntities(graph: RawGraph, ends: ReadonlyMap<string, End>, faults: FaultLog): void {
  const seen = new Set<string>();
  for (const { id, kind, properties } of graph.entities) {
    if (seen.has(id)) faults.add(id, 'is the id of two entities.');
    seen.add(id);
    if (!Object.hasOwn(KINDS, kind)) {
      faults.add(id, `has the kind ${kind}, which the vocabulary does not have.`);
      continue;
    }
    if (!isEntityId(id)) faults.add(id, 'is no id of the form kind:readable-name.');
    else if (kindOfId(id) !== kind) faults.add(id, `has the prefix of another kind than ${kind}.`);
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

/** Claims: their words, their dates, and that what they are about exists. */
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
    faults.add(where, `has the ${name} ${word}, not one of ${words.join(', ')}.`);
}

/** A state votes in a Vote, which is put to a resolution: a label that the kinds of the ends do not show. */
export function checkVotes(graph: RawGraph, faults: FaultLog): void {
  const votes = new Set(graph.entities.filter(({ labels }) => labels.includes('Vote')).map(({ id }) => id));
  for (const { type, from, to } of graph.relationships) {
    const vote = type === 'VOTED' ? to : type === 'VOTE_ON' ? from : undefined;
    if (vote !== undefined && !votes.has(vote))
      faults.add(`${from} ${type} ${to}`, `needs the label Vote on ${vote}.`);
  }
}

/** Relationships: type, kinds of the ends, order of a symmetric pair, dates. Gives the type where the vocabulary has it. */
export function checkRelationship(
  edge: RawRelationship,
  ends: ReadonlyMap<string, End>,
  faults: FaultLog,
): RelationshipType | undefined {
  const { from, to, properties } = edge;
  const where = `${from} ${edge.type} ${to}`;
  const definition = relationshipType(edge.type);
  if (definition === undefined) {
    faults.add(where, `has the type ${edge.type}, which the vocabulary does not have.`);
    return undefined;
  }
  const type = edge.type as RelationshipType;
  const [fromEnd, toEnd] = [ends.get(from), ends.get(to)];
  if (fromEnd === undefined) faults.add(where, `starts at ${from}, which is no entity.`);
  if (toEnd === undefined) faults.add(where, `ends at ${to}, which is no entity.`);
  if (fromEnd && toEnd) {
    if (!allowed(type, fromEnd.kind, toEnd.kind)) {
      faults.add(where, `connects ${fromEnd.kind} to ${toEnd.kind}, which ${type} does not.`);
    }
    const early = faults.reading(where, () => endsBeforeItBegins(type, properties, fromEnd, toEnd));
    if (early) faults.add(where, 'ends before both of its ends have begun.');
    const seen = faults.reading(where, () => relationshipSeenFault(type, properties, fromEnd, toEnd));
    if (seen) faults.add(where, `${seen}.`);
  }
  if (definition.symmetric && to < from) faults.add(where, 'is symmetric and goes out from the lesser id.');
  const behalf = textOf(properties, 'onBehalfOf');
  if (behalf !== undefined && !ends.has(behalf))
    faults.add(where, `is on behalf of ${behalf}, which is no entity.`);
  checkDate(where, properties, 'when', faults);
  checkDate(where, properties, 'seen', faults);
  return type;
}

function allowed(type: RelationshipType, from: Kind, to: Kind): boolean {
  const { from: starts, to: arrives, sameKind } = RELATIONSHIP_TYPES[type];
  const includes = (kinds: readonly Kind[], kind: Kind): boolean => kinds.includes(kind);
  return includes(starts, from) && includes(arrives, to) && (!sameKind || from === to);
}

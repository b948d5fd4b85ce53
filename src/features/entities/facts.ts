/**
 * The properties of an entity as its sources give them. The stored value is the chosen one; where a filter leaves its
 * claim out, the best claim that is left gives the value, and the answer says so (vocabulary, "Claims", rules 4 and 5).
 */

import { displayedClaim, isDisputed } from '../../model/claims.ts';
import { entityBounds } from '../../model/entity-bounds.ts';
import { passesFilter } from '../common/claim-rows.ts';
import type { Claim, Entity, PropertyValue } from '../common/contract.ts';
import { type Perspective, restrictsClaims } from '../common/perspective.ts';
import type { Fact } from './contract.ts';

/** Each property with its claims, as far as the filter leaves them. A property that nobody who is asked gives is left out. */
export function factsOf(entity: Entity, claims: readonly Claim[], perspective: Perspective): Fact[] {
  return Object.entries(statedProperties(entity)).flatMap(([property, value]) =>
    factOf(
      property,
      value,
      claims.filter(({ predicate }) => predicate === property),
      perspective,
    ),
  );
}

/** What may have claims: the kind's own properties, and its date. */
export function statedProperties(entity: Entity): Record<string, PropertyValue> {
  return { ...(entity.when !== undefined && { when: entity.when }), ...entity.properties };
}

function factOf(
  property: string,
  stored: PropertyValue,
  all: readonly Claim[],
  perspective: Perspective,
): Fact[] {
  const claims = all.filter((claim) => passesFilter(claim, perspective));
  if (all.length === 0) return [{ property, value: stored, claims: [], disputed: false }];
  const shown = displayedClaim(claims);
  if (shown === undefined) return [];
  const best = displayedClaim(all);
  const leftOut = best !== undefined && best.id !== shown.id && !claims.includes(best);
  return [
    {
      property,
      value: leftOut ? (shown.value ?? shown.when ?? stored) : stored,
      claims,
      disputed: isDisputed(claims),
      shown: shown.id,
      ...(leftOut && { chosenLeftOut: true }),
    },
  ];
}

/** The entity with the values, disputes and bounds that its facts show. */
export function withFacts<E extends Entity>(entity: E, facts: readonly Fact[], perspective: Perspective): E {
  const { when: _stored, ...rest } = entity;
  const { when, ...properties } = Object.fromEntries(facts.map(({ property, value }) => [property, value]));
  const redated = facts.some(({ chosenLeftOut }) => chosenLeftOut);
  return {
    ...rest,
    ...(typeof when === 'string' && { when }),
    ...(redated && entityBounds(entity.kind, { ...properties, when })),
    disputed: restrictsClaims(perspective)
      ? facts.filter(({ disputed }) => disputed).map(({ property }) => property)
      : entity.disputed,
    properties,
  } as unknown as E;
}

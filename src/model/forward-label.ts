/** The label of a relationship from its `from` end: that of its type, or a more specific one from its properties. */
import { RELATIONSHIP_TYPES, type RelationshipType } from './relationship-types.ts';

interface Read {
  readonly type: RelationshipType;
  readonly properties: Readonly<Record<string, unknown>>;
}

const DUTIES = ['defense', 'offense', 'neutrality', 'nonaggression'] as const;

/**
 * A treaty that only obliges the parties to consult (COW's entente, ATOP's consultation) has its own label, because
 * "is a party to" would suggest an alliance.
 */
export function forwardLabel({ type, properties }: Read): string {
  const consults = properties.entente === true || properties.consul === true;
  if (type !== 'PARTY_TO' || !consults || DUTIES.some((duty) => properties[duty] === true))
    return RELATIONSHIP_TYPES[type].forward;
  return properties.entente === true
    ? 'is a party to the entente (a pact to consult)'
    : 'is a party to the consultation pact';
}

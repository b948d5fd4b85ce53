/** How one relationship is read from its `from` end: by its type, or closer where its properties tell more. */
import { RELATIONSHIP_TYPES, type RelationshipType } from './relationship-types.ts';

interface Read {
  readonly type: RelationshipType;
  readonly properties: Readonly<Record<string, unknown>>;
}

const DUTIES = ['defense', 'offense', 'neutrality', 'nonaggression'] as const;

/**
 * A treaty that only obliges to consult (COW's entente, ATOP's consultation) is called so: its parties are no allies by it,
 * and "is a party to" alone would leave a reader to guess.
 */
export function forwardOf({ type, properties }: Read): string {
  const consults = properties.entente === true || properties.consul === true;
  if (type !== 'PARTY_TO' || !consults || DUTIES.some((duty) => properties[duty] === true))
    return RELATIONSHIP_TYPES[type].forward;
  return properties.entente === true
    ? 'is a party to the entente (a pact to consult)'
    : 'is a party to the consultation pact';
}

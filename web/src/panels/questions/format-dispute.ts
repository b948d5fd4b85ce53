/** A dispute in brief. Pure. */
import type { Dispute } from '../../../../src/features/contested/contract.ts';
import { RELATIONSHIP_TYPES, type RelationshipType } from '../../../../src/model/relationship-types.ts';
import { dateWords } from '../../format/dates.ts';
import { propertyWords, valueWords } from '../../format/names.ts';
import type { Side } from '../inspector/dispute.ts';

const isType = (predicate: string): predicate is RelationshipType => predicate in RELATIONSHIP_TYPES;

/** "North Korea is party to Treaty of …"; of a property its thing and its name: "Treaty of …: signed". */
export function disputeWords({
  subject,
  predicate,
  object,
}: Pick<Dispute, 'subject' | 'predicate' | 'object'>): string {
  if (!isType(predicate)) return `${subject.name}: ${propertyWords(predicate).toLowerCase()}`;
  return [subject.name, RELATIONSHIP_TYPES[predicate].forward, ...(object ? [object.name] : [])].join(' ');
}

/** What a side says: a date in words, or a value. */
export function sideWords({ says, lead: { value } }: Pick<Side, 'says' | 'lead'>): string {
  const isDate = value === undefined || /^\d{4}/.test(String(value));
  return isDate ? dateWords(says).replace(/^some time in /, '') : valueWords(value, false);
}

/** Where it is told in full: the relationship, or the thing. */
export const targetOf = ({ relation, subject }: Pick<Dispute, 'relation' | 'subject'>): string =>
  relation ?? subject.id;

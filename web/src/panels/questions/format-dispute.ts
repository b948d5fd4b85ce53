/** Formats a dispute. Pure. */
import type { Dispute } from '../../../../src/features/contested/contract.ts';
import { RELATIONSHIP_TYPES, type RelationshipType } from '../../../../src/model/relationship-types.ts';
import { formatDate } from '../../format/dates.ts';
import { formatPropertyName, formatValue } from '../../format/names.ts';
import type { Side } from '../inspector/dispute.ts';

const isType = (predicate: string): predicate is RelationshipType => predicate in RELATIONSHIP_TYPES;

/** "North Korea is party to Treaty of …"; for a property "Treaty of …: signed". */
export function formatDispute({
  subject,
  predicate,
  object,
}: Pick<Dispute, 'subject' | 'predicate' | 'object'>): string {
  if (!isType(predicate)) return `${subject.name}: ${formatPropertyName(predicate).toLowerCase()}`;
  return [subject.name, RELATIONSHIP_TYPES[predicate].forward, ...(object ? [object.name] : [])].join(' ');
}

/** A date or a value. */
export function formatSide({ says, lead: { value } }: Pick<Side, 'says' | 'lead'>): string {
  const isDate = value === undefined || /^\d{4}/.test(String(value));
  return isDate ? formatDate(says).replace(/^some time in /, '') : formatValue(value, false);
}

/** The id to select: the relationship or the entity. */
export const targetOf = ({ relation, subject }: Pick<Dispute, 'relation' | 'subject'>): string =>
  relation ?? subject.id;

/** Groups the claims of a dispute by side, and explains which side is shown. Pure. */
import type { Claim } from '../../../../src/features/common/contract.ts';

export interface Side {
  /** A value or a date. */
  readonly says: string;
  /** The claim that represents the side: the shown one, or the first. */
  readonly lead: Claim;
  /** Other claims that say the same. */
  readonly also: readonly Claim[];
  readonly shown: boolean;
}

const saysOf = ({ value, when }: Claim) => String(value ?? when ?? '');

/**
 * The sides of a dispute, the shown one first; empty if the claims do not contradict each other. @param shown id of
 * the shown claim; by default the chosen one or the first
 */
export function sidesOf(claims: readonly Claim[], shown: string | undefined): Side[] {
  const ids = new Set(claims.map(({ id }) => id));
  const against = claims.filter(({ contradicts }) => contradicts.some((id) => ids.has(id)));
  const lead = against.find(({ id }) => id === shown) ?? against.find(({ chosen }) => chosen) ?? against[0];
  if (!lead) return [];
  const sides = new Map<string, Claim[]>([[saysOf(lead), [lead]]]);
  for (const claim of against) {
    if (claim === lead) continue;
    sides.set(saysOf(claim), [...(sides.get(saysOf(claim)) ?? []), claim]);
  }
  return [...sides].flatMap(([says, [first, ...also]]) =>
    first ? [{ says, lead: first, also, shown: first === lead }] : [],
  );
}

const NUMBERS = ['No source', 'One source', 'Two sources', 'Three sources', 'Four sources', 'Five sources'];

const sourceCount = (claims: readonly Claim[]) => new Set(claims.map(({ source }) => source.id)).size;

/** "Three sources". */
export const formatSourceCount = (claims: readonly Claim[]): string => {
  const n = sourceCount(claims);
  return NUMBERS[n] ?? `${n} sources`;
};

/** Why one side is shown: the stored reason, or the rule. */
export function whyShown(shown: Side, other: Side): string {
  const more = `${formatSourceCount([shown.lead, ...shown.also])} ${sourceCount([shown.lead, ...shown.also]) > 1 ? 'say' : 'says'} so; ${formatSourceCount([other.lead, ...other.also]).toLowerCase()} ${sourceCount([other.lead, ...other.also]) > 1 ? 'disagree' : 'disagrees'}.`;
  const stays = 'All claims are kept.';
  if (shown.lead.chosen && shown.lead.because !== undefined) return `${shown.lead.because} ${more} ${stays}`;
  if (shown.lead.confidence !== other.lead.confidence) {
    return `It is ${shown.lead.confidence}; the other is ${other.lead.confidence}. ${more} ${stays}`;
  }
  return `It was published first. ${more} ${stays}`;
}

/** A dispute as its sides: which claims say the same, which of them is shown, and why. Pure. */
import type { Claim } from '../../../../src/features/common/contract.ts';

export interface Side {
  /** What it says: a value, or a date. */
  readonly says: string;
  /** Whose word stands for the side: the one that is shown, or the first. */
  readonly lead: Claim;
  /** Others that say the same. */
  readonly also: readonly Claim[];
  readonly shown: boolean;
}

const saysOf = ({ value, when }: Claim) => String(value ?? when ?? '');

/**
 * The sides of a dispute, the one that is shown first; fewer than two where the claims left do not contradict each other.
 * @param shown id of the claim whose word is shown; without it the chosen one, else the first.
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

/** Why one side is shown: the stored reason of the choice, or the rule that picked it. */
export function whyShown(shown: Side, other: Side): string {
  const more = `${formatSourceCount([shown.lead, ...shown.also])} ${sourceCount([shown.lead, ...shown.also]) > 1 ? 'say' : 'says'} so; ${formatSourceCount([other.lead, ...other.also]).toLowerCase()} ${sourceCount([other.lead, ...other.also]) > 1 ? 'disagree' : 'disagrees'}.`;
  const stays = 'All claims are kept.';
  if (shown.lead.chosen && shown.lead.because !== undefined) return `${shown.lead.because} ${more} ${stays}`;
  if (shown.lead.confidence !== other.lead.confidence) {
    return `It is ${shown.lead.confidence}; the other is ${other.lead.confidence}. ${more} ${stays}`;
  }
  return `It was published first. ${more} ${stays}`;
}

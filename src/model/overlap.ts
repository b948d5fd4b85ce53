/**
 * The overlap of two spells as EDTF: the later start and the earlier end, as far as known. If the result is a date of
 * one of them, its notation is kept; if it lies between dates of both, it becomes a set.
 */
import { endsOf } from './bounds.ts';
import { type Day, HIGH, isoFromDay, LOW } from './days.ts';

export interface Spell {
  readonly when?: string | undefined;
  readonly seen?: string | undefined;
}

interface End {
  /** As written: EDTF of one end, '' (unknown) or '..'. */
  readonly text: string;
  readonly min: Day;
  readonly max: Day;
}

/**
 * The overlap of two states; undefined if they cannot overlap.
 * @throws EdtfError
 */
export function overlapOf(a: Spell, b: Spell): (Spell & { readonly when: string }) | undefined {
  const [first, second] = [textsOf(a), textsOf(b)];
  const start = combine(first.start, second.start, Math.max);
  const end = combine(first.end, second.end, Math.min);
  if (start.min > end.max) return undefined;
  const single = start.text === end.text && start.text !== '' && start.text !== '..';
  const when = single ? start.text : `${start.text}/${end.text}`;
  const censored = end.text === '' && end.min !== LOW && start.text !== '';
  return censored ? { when, seen: isoFromDay(end.min) } : { when };
}

function textsOf(spell: Spell): { start: End; end: End } {
  const { start, end } = endsOf(spell);
  const [startText = '', endText = startText] = (spell.when ?? '/').split('/');
  const vouchedStart = startText === '' && start.max !== HIGH;
  return {
    start: { text: vouchedStart ? formatSpan(start.min, start.max) : startText, ...start },
    end: { text: endText, ...end },
  };
}

function combine(a: End, b: End, pick: (x: number, y: number) => number): End {
  const min = pick(a.min, b.min);
  const max = pick(a.max, b.max);
  const same = [a, b].find((end) => end.min === min && end.max === max);
  return { text: same?.text ?? formatSpan(min, max), min, max };
}

/** Formats a span as one end of an interval. A span up to both sentinels is unknown. */
function formatSpan(min: Day, max: Day): string {
  if (max === HIGH) return min === LOW ? '' : `[${isoFromDay(min)}..]`;
  if (min === LOW) return `[..${isoFromDay(max)}]`;
  return min === max ? isoFromDay(min) : `[${isoFromDay(min)}..${isoFromDay(max)}]`;
}

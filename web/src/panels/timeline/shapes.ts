/**
 * Shapes of dates: a day is a dot, an imprecise date a lozenge, an approximate start or end dotted, an open end an
 * arrow, an unknown end fades out in dots.
 */
import { daysBetween, HIGH, LOW } from '../../../../src/model/days.ts';
import type { TimelineItem } from './items.ts';
import type { Scale } from './scale.ts';

export type Part =
  | { readonly is: 'dot'; readonly x: number }
  | { readonly is: 'lozenge' | 'pill' | 'line' | 'dotted'; readonly x: number; readonly to: number }
  | { readonly is: 'tick' | 'arrow'; readonly x: number };

/** Maximum imprecision in days of a dot. */
const NEARLY = 3;
/** Periods narrower than this many pixels are dots. */
const NARROW = 7;

/** The parts of an item's mark, clipped to the scale; empty if outside. */
export function partsOf(item: TimelineItem, scale: Scale): Part[] {
  return item.point ? partsOfPoint(item, scale) : partsOfSpan(item, scale);
}

function partsOfPoint({ fromMin, fromMax, deadline }: TimelineItem, scale: Scale): Part[] {
  const { left, right } = scale;
  const [x, to] = [scale.start(fromMin), scale.end(fromMax)];
  if (to < left || x > right) return [];
  if (deadline) return inside(scale, to) ? [{ is: 'tick', x: to }] : [];
  if (fromMin <= LOW) {
    // Only the latest possible start is known.
    const parts: Part[] = [{ is: 'dotted', x: left, to: Math.min(to, right) }];
    return to <= right ? [...parts, { is: 'tick', x: to }] : parts;
  }
  if (daysBetween(fromMin, fromMax) <= NEARLY || to - x < NARROW)
    return inside(scale, (x + to) / 2) ? [{ is: 'dot', x: (x + to) / 2 }] : [];
  return [{ is: 'lozenge', x: Math.max(left, x), to: Math.min(right, to) }];
}

function partsOfSpan({ fromMin, fromMax, toMin, toMax, lasting }: TimelineItem, scale: Scale): Part[] {
  const { left, right } = scale;
  const begins = scale.start(fromMin);
  const begun = scale.start(fromMax);
  const lasts = scale.end(toMin);
  const ends = scale.end(toMax);
  if (ends < left || begins > right) return [];
  if (ends - begins < NARROW) {
    const x = (begins + ends) / 2;
    return inside(scale, x) ? [{ is: 'dot', x }] : [];
  }
  const sure = lasting && fromMin === fromMax && toMin === toMax;
  const parts: Part[] = [];
  const stroke = (is: 'pill' | 'line' | 'dotted', x: number, to: number) => {
    const [from, until] = [Math.max(left, x), Math.min(right, to)];
    if (until - from > 0.5) parts.push({ is, x: from, to: until });
  };
  if (begun > begins) stroke('dotted', begins, Math.min(begun, ends));
  if (lasts > begun) stroke(sure ? 'pill' : 'line', begun, lasts);
  if (ends > lasts) stroke('dotted', Math.max(begun, lasts), ends);
  if (sure) return parts;
  if (fromMin > LOW && daysBetween(fromMin, fromMax) <= NEARLY && inside(scale, begins))
    parts.push({ is: 'dot', x: begins + Math.min(scale.perDay / 2, 3) });
  if (toMax < HIGH && inside(scale, ends)) parts.push({ is: 'tick', x: ends });
  if (toMin >= HIGH && begun < right - 12) parts.push({ is: 'arrow', x: right });
  return parts;
}

const inside = ({ left, right }: Scale, x: number) => x >= left && x <= right;

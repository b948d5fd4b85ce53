/**
 * When a thing is true, as four days: `fromMin ≤ start ≤ fromMax`, `toMin ≤ end ≤ toMax`. A state is true from its start
 * to its end, an occurrence from its date on, so one predicate answers "as of" for both. Queries compare these numbers;
 * this module is the only place that makes them from EDTF, and says what they mean.
 */
import { type Day, HIGH, LOW } from './days.ts';
import { type Edge, parseWhen } from './edtf.ts';
import type { Temporal } from './relationship-types.ts';

export interface Bounds {
  readonly fromMin: Day;
  readonly fromMax: Day;
  readonly toMin: Day;
  readonly toMax: Day;
}

/** The days on which a thing can have begun. */
export interface Beginning {
  readonly min: Day;
  readonly max: Day;
}

export interface Dated {
  readonly temporal: Temporal;
  /** EDTF. */
  readonly when?: string | undefined;
  /** EDTF: the day for which a source vouches that it was so. */
  readonly seen?: string | undefined;
  /** The later beginning of the two ends: nothing hangs on a thing that does not exist yet. */
  readonly begins?: Beginning | undefined;
}

/** Without a beginning and without an end: what most entities have. */
export const ALWAYS: Bounds = { fromMin: LOW, fromMax: LOW, toMin: HIGH, toMax: HIGH };

/**
 * The bounds of a relationship, an event or an observation.
 * @throws EdtfError where `when` or `seen` is no EDTF that the graph reads.
 */
export function boundsOf({ temporal, when, seen, begins }: Dated): Bounds {
  const vouched = seen === undefined ? undefined : seenSpan(seen);
  if (when === undefined && vouched === undefined) {
    return clip({ ...ALWAYS }, begins);
  }
  const read = when === undefined ? undefined : parseWhen(when);
  const start = startOf(read?.start ?? { kind: 'unknown' }, vouched);
  const end =
    temporal === 'occurrence' ? { min: HIGH, max: HIGH } : endOf(read?.end ?? { kind: 'unknown' }, vouched);
  return clip({ fromMin: start.min, fromMax: start.max, toMin: end.min, toMax: end.max }, begins);
}

/** The days on which a source vouches for it; of an imprecise day the first counts for ends, the last for starts. */
function seenSpan(seen: string): Beginning {
  const { start, end } = parseWhen(seen);
  return {
    min: start.kind === 'known' ? start.min : LOW,
    max: end.kind === 'known' ? end.max : HIGH,
  };
}

function startOf(edge: Edge, vouched: Beginning | undefined): Beginning {
  if (edge.kind === 'known') return edge;
  return edge.kind === 'open' ? { min: LOW, max: LOW } : { min: LOW, max: vouched?.max ?? HIGH };
}

function endOf(edge: Edge, vouched: Beginning | undefined): Beginning {
  if (edge.kind === 'known') return edge;
  return edge.kind === 'open' ? { min: HIGH, max: HIGH } : { min: vouched?.min ?? LOW, max: HIGH };
}

/**
 * Moves a start to the beginning of what it hangs on. Where that lies after the end, the end moves along, so that the
 * bounds stay in order (`derive` reports it).
 */
export function clip(bounds: Bounds, begins: Beginning | undefined): Bounds {
  if (begins === undefined) return bounds;
  const fromMin = Math.max(bounds.fromMin, begins.min);
  return {
    fromMin,
    fromMax: Math.max(bounds.fromMax, begins.max),
    toMin: bounds.toMin,
    toMax: Math.max(bounds.toMax, fromMin),
  };
}

/** The later beginning of several things, as far as it is known. */
export function laterBeginning(...things: readonly Bounds[]): Beginning {
  return {
    min: Math.max(LOW, ...things.map((thing) => thing.fromMin)),
    max: Math.max(LOW, ...things.map((thing) => thing.fromMax)),
  };
}

/** Whether it may be true on a day. */
export function possibly(bounds: Bounds, day: Day): boolean {
  return bounds.fromMin <= day && day <= bounds.toMax;
}

/** Whether it is true on a day, whatever the imprecise dates mean. Implies `possibly`. */
export function certainly(bounds: Bounds, day: Day): boolean {
  return bounds.fromMax <= day && day <= bounds.toMin;
}

/** `possibly` unless asked otherwise. */
export type Certainty = 'possibly' | 'certainly';

/** Whether a state overlaps the days from `first` to `last`, or an occurrence begins in them. */
export function inRange(
  bounds: Bounds,
  temporal: Temporal,
  first: Day,
  last: Day,
  certainty: Certainty = 'possibly',
): boolean {
  const { fromMin, fromMax, toMin, toMax } = bounds;
  const sure = certainty === 'certainly';
  const reaches = temporal === 'state' ? (sure ? toMin : toMax) : sure ? fromMin : fromMax;
  return (sure ? fromMax : fromMin) <= last && reaches >= first;
}

/** When a thing was public: from `knownFrom` until before `knownTo`. */
export interface Known {
  readonly knownFrom: Day;
  readonly knownTo: Day;
}

/** Whether it was public on a day. */
export function isKnown(known: Known, day: Day): boolean {
  return known.knownFrom <= day && day < known.knownTo;
}

/** The bounds as they were known on a day: an end that became known later does not count yet. */
export function knownAt(bounds: Bounds & { readonly endKnownFrom?: Day | undefined }, day: Day): Bounds {
  const { fromMin, fromMax, toMin, toMax, endKnownFrom } = bounds;
  return endKnownFrom !== undefined && endKnownFrom > day
    ? { fromMin, fromMax, toMin: LOW, toMax: HIGH }
    : { fromMin, fromMax, toMin, toMax };
}

/**
 * The first day on which a source was public.
 * @param published EDTF: a date, a set, or an interval whose start is known.
 * @throws EdtfError
 */
export function firstDayOf(published: string): Day {
  const { start } = parseWhen(published);
  return start.kind === 'known' ? start.min : LOW;
}

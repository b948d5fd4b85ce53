/**
 * When something is true, as four days: `fromMin ≤ start ≤ fromMax`, `toMin ≤ end ≤ toMax`. A state is true from its
 * start to its end, an occurrence from its date on, so one predicate answers "as of" for both. Queries compare these
 * numbers; this module is the only place that makes them from EDTF. What a read asks of them is in `perspective.ts`.
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

/** The days on which something can have begun. */
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
  /** The later beginning of the two ends: no relationship is older than its entities. */
  readonly begins?: Beginning | undefined;
}

/** Start and end unknown: no date is given. (`../..`, which a source says, is open at both ends instead.) */
export const UNDATED: Bounds = { fromMin: LOW, fromMax: HIGH, toMin: LOW, toMax: HIGH };

/**
 * The bounds of a relationship, an event or an observation.
 * @throws EdtfError where `when` or `seen` is no EDTF that the graph reads.
 */
export function boundsOf({ temporal, when, seen, begins }: Dated): Bounds {
  const { start, end } = endsOf({ when, seen });
  // Nothing starts after its end, so a known end bounds an unknown or imprecise start.
  const fromMax = Math.min(start.max, end.max);
  const lasting = temporal === 'occurrence' ? { min: HIGH, max: HIGH } : end;
  return clip({ fromMin: start.min, fromMax, toMin: lasting.min, toMax: lasting.max }, begins);
}

/** The days between which something starts, and between which it ends, each read for itself. @throws EdtfError */
export function endsOf({ when, seen }: Pick<Dated, 'when' | 'seen'>): {
  start: Beginning;
  end: Beginning;
} {
  const vouched = seen === undefined ? undefined : seenSpan(seen);
  const read = when === undefined ? undefined : parseWhen(when);
  return {
    start: startOf(read?.start ?? { kind: 'unknown' }, vouched),
    end: endOf(read?.end ?? { kind: 'unknown' }, vouched),
  };
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
 * Moves a start to the beginning of what it depends on. Where that lies after the end, the end moves along, so that the
 * bounds stay in order (`derive` reports it).
 */
export function clip(bounds: Bounds, begins: Beginning | undefined): Bounds {
  if (begins === undefined) return bounds;
  const fromMin = Math.max(bounds.fromMin, begins.min);
  const toMax = Math.max(bounds.toMax, fromMin);
  const fromMax = Math.min(Math.max(bounds.fromMax, begins.max, fromMin), toMax);
  return { fromMin, fromMax, toMin: bounds.toMin, toMax };
}

/**
 * The later beginning of several entities, as far as it is known. One whose start is unknown sets no limit: that it is
 * attested only from some day on says nothing about when its relationships began.
 */
export function laterBeginning(...entities: readonly Bounds[]): Beginning {
  const begun = entities.filter(({ fromMin }) => fromMin > LOW);
  return {
    min: Math.max(LOW, ...begun.map(({ fromMin }) => fromMin)),
    max: Math.max(LOW, ...begun.map(({ fromMax }) => fromMax)),
  };
}

/** How `seen` contradicts the dates beside it: a source vouches for a day on which they exclude it. */
export function seenContradiction(
  temporal: Temporal,
  seen: string | undefined,
  bounds: Bounds,
): string | undefined {
  if (seen === undefined) return undefined;
  const { min, max } = seenSpan(seen);
  if (max < bounds.fromMin) return `is seen on ${seen}, before it begins`;
  return temporal === 'state' && min > bounds.toMax ? `is seen on ${seen}, after its end` : undefined;
}

/** When something was public: from `knownFrom` until before `knownTo`. */
export interface Known {
  readonly knownFrom: Day;
  readonly knownTo: Day;
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

/**
 * The time of a fact as four days: `fromMin ≤ start ≤ fromMax` and `toMin ≤ end ≤ toMax`. A state holds from its start
 * to its end, an occurrence from its date on, so one predicate answers "as of" for both. Queries compare these
 * numbers. Only this module computes them from EDTF; `perspective.ts` evaluates them.
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

/** The possible days of a start. */
export interface Beginning {
  readonly min: Day;
  readonly max: Day;
}

export interface Dated {
  readonly temporal: Temporal;
  /** EDTF. */
  readonly when?: string | undefined;
  /** EDTF: a day on which a source attests the fact. */
  readonly seen?: string | undefined;
  /** The later start of the two ends: no relationship is older than its entities. */
  readonly begins?: Beginning | undefined;
}

/** No date is given: start and end are unknown. (`../..` is different: a source says that both ends are open.) */
export const UNDATED: Bounds = { fromMin: LOW, fromMax: HIGH, toMin: LOW, toMax: HIGH };

/**
 * The bounds of a relationship, an event or an observation.
 * @throws EdtfError if `when` or `seen` is not supported EDTF
 */
export function boundsOf({ temporal, when, seen, begins }: Dated): Bounds {
  const { start, end } = endsOf({ when, seen });
  // The start is not after the end, so a known end limits an unknown or imprecise start.
  const fromMax = Math.min(start.max, end.max);
  const lasting = temporal === 'occurrence' ? { min: HIGH, max: HIGH } : end;
  return clip({ fromMin: start.min, fromMax, toMin: lasting.min, toMax: lasting.max }, begins);
}

/** The possible days of the start and of the end, each on its own. @throws EdtfError */
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

/**
 * The days on which a source attests the fact. Of an imprecise day, the first counts for the end and the last for the
 * start.
 */
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
 * Moves a start to the start of what it depends on. If that is after the end, the end moves too, so that the bounds
 * stay in order (`derive` reports it).
 */
export function clip(bounds: Bounds, begins: Beginning | undefined): Bounds {
  if (begins === undefined) return bounds;
  const fromMin = Math.max(bounds.fromMin, begins.min);
  const toMax = Math.max(bounds.toMax, fromMin);
  const fromMax = Math.min(Math.max(bounds.fromMax, begins.max, fromMin), toMax);
  return { fromMin, fromMax, toMin: bounds.toMin, toMax };
}

/**
 * The later start of several entities, as far as it is known. An unknown start sets no limit: the attestation of an
 * entity says nothing about when its relationships began.
 */
export function laterBeginning(...entities: readonly Bounds[]): Beginning {
  const begun = entities.filter(({ fromMin }) => fromMin > LOW);
  return {
    min: Math.max(LOW, ...begun.map(({ fromMin }) => fromMin)),
    max: Math.max(LOW, ...begun.map(({ fromMax }) => fromMax)),
  };
}

/** How `seen` contradicts the dates: a source attests a day that they exclude. */
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

/** When a fact was public: from `knownFrom` until before `knownTo`. */
export interface Known {
  readonly knownFrom: Day;
  readonly knownTo: Day;
}

/**
 * The first day on which a source was public.
 * @param published EDTF: a date, a set, or an interval with a known start
 * @throws EdtfError
 */
export function firstDayOf(published: string): Day {
  const { start } = parseWhen(published);
  return start.kind === 'known' ? start.min : LOW;
}

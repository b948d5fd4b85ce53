/** Generated rows and perspectives: few days, so that dates meet, and every sort of end. */
import fc from 'fast-check';
import { perspectiveOf } from '../../../src/features/common/perspective.ts';
import { HIGH, isoFromDay, LOW } from '../../../src/model/days.ts';
import type { DatedEntity } from '../../../src/model/perspective.ts';
import { RELATIONSHIP_TYPES } from '../../../src/model/relationship-types.ts';

const DAYS = [20180101, 20180615, 20181231, 20190425, 20190426, 20200229] as const;
const day = fc.constantFrom<number>(...DAYS);
const inOrder = (...days: number[]) => days.sort((a, b) => a - b);

/** Four days in order, as `boundsOf` makes them: each end of them may be open or unknown. */
export const bounds = fc
  .tuple(fc.array(day, { minLength: 4, maxLength: 4 }), fc.nat(3), fc.nat(3), fc.boolean())
  .map(([days, start, end, overlapping]) => {
    const [a = LOW, b = LOW, c = HIGH, d = HIGH] = inOrder(...days);
    // An imprecise date that is start and end at once, as a year is.
    const [fromMin, fromMax, toMin, toMax] = overlapping ? [a, d, a, d] : [a, b, c, d];
    return {
      fromMin: start === 1 || start === 2 ? LOW : fromMin,
      fromMax: start === 2 ? LOW : start === 3 && end !== 0 ? HIGH : fromMax,
      toMin: end === 1 ? LOW : end === 2 ? HIGH : toMin,
      toMax: end === 0 ? toMax : HIGH,
    };
  });

const ALWAYS_KNOWN = { knownFrom: LOW, knownTo: HIGH };
const partlyKnown = fc
  .tuple(fc.constantFrom<number>(LOW, ...DAYS), fc.constantFrom<number>(...DAYS, HIGH))
  .filter(([from, to]) => from < to)
  .map(([knownFrom, knownTo]) => ({ knownFrom, knownTo }));
// Most are known throughout, or few would be left for their dates to decide.
const known = fc.oneof({ weight: 2, arbitrary: fc.constant(ALWAYS_KNOWN) }, partlyKnown);

export const SOURCES = ['source:t-p-one', 'source:t-p-two'] as const;
export const TYPES = ['MEMBER_OF', 'TOOK_PART_IN', 'PARTY_TO', 'VOTED'] as const;

export const relationship = fc
  .record({
    type: fc.constantFrom(...TYPES),
    bounds,
    known,
    endKnownFrom: fc.option(day, { nil: undefined }),
    disputed: fc.boolean(),
    claims: fc.array(
      fc.record({
        known,
        source: fc.constantFrom(...SOURCES),
        mode: fc.constantFrom('asserted', 'asserted', 'denied'),
        status: fc.constantFrom('standing', 'disputed', 'superseded'),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ bounds: own, endKnownFrom, ...rest }) => {
    // An occurrence never ends, so no end of it becomes known (`derive` writes none).
    const occurs = RELATIONSHIP_TYPES[rest.type].temporal === 'occurrence';
    return {
      ...rest,
      ...own,
      endKnownFrom: occurs ? undefined : endKnownFrom,
      ...(occurs && { toMin: HIGH, toMax: HIGH }),
    };
  });

export const entity = fc
  .record({
    bounds,
    knownFrom: fc.constantFrom<number>(LOW, ...DAYS),
    undated: fc.nat(2),
    attested: fc.constantFrom<number>(...DAYS, HIGH),
  })
  .map(({ bounds: own, knownFrom, undated, attested }): DatedEntity & { toMin: number; toMax: number } => {
    if (undated === 0) return { ...own, knownFrom };
    // As an older version stored it, or as this one does.
    if (undated === 1) return { fromMin: LOW, fromMax: LOW, toMin: HIGH, toMax: HIGH, knownFrom };
    return { fromMin: LOW, fromMax: attested, toMin: LOW, toMax: HIGH, knownFrom, attestedFrom: attested };
  });

const asOf = fc.oneof(
  day.map(isoFromDay),
  fc.tuple(day, day).map((pair) =>
    inOrder(...pair)
      .map(isoFromDay)
      .join('/'),
  ),
  fc.constantFrom('2018', '2018-12', '2019-04', '2018/2019', '2018-06-15/', '/2019-04-25', '[2018..2019]'),
);
export const perspective = fc
  .record({
    asOf: fc.option(asOf, { nil: undefined, freq: 8 }),
    certainty: fc.constantFrom('possibly' as const, 'certainly' as const),
    undated: fc.constantFrom('exclude' as const, 'include' as const),
    knownAt: fc.option(fc.oneof(day.map(isoFromDay), fc.constantFrom('2018', '2019-04')), { nil: undefined }),
    sources: fc.option(fc.subarray([...SOURCES], { minLength: 1 }), { nil: undefined }),
  })
  .map(({ sources, ...query }) => perspectiveOf({ ...query, sources: sources?.join(',') }));

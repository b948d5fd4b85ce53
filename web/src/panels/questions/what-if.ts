/** The parts of a what-if answer as the panel lists them. Pure: the server decides, this only sorts. */
import type { EntityRef } from '../../../../src/features/common/contract.ts';
import type { WhatIfAnswer, WhatIfMeasure, WhatIfThing } from '../../../../src/features/what-if/contract.ts';

export interface Parts {
  readonly falls: readonly WhatIfMeasure[];
  /** Superseded until now by what falls. */
  readonly again: readonly WhatIfMeasure[];
  readonly freed: readonly WhatIfThing[];
  /** Not bound thanks to an exemption, and now the ban falls. */
  readonly freeOfBan: readonly WhatIfThing[];
  readonly stillBound: readonly WhatIfThing[];
  readonly unknown: readonly WhatIfThing[];
  /** Something else changes for them: one more measure binds, or an exemption falls while another stays. */
  readonly otherwise: readonly WhatIfThing[];
  readonly untouched: readonly WhatIfThing[];
}

export function partsOf({ measures, things }: WhatIfAnswer): Parts {
  const of = (verdict: WhatIfThing['verdict']) => things.filter((thing) => thing.verdict === verdict);
  const [freed, freeOfBan, stillBound, unknown] = [
    of('freed'),
    of('free-of-ban'),
    of('still-bound'),
    of('unknown'),
  ];
  const listed = new Set([...freed, ...freeOfBan, ...stillBound, ...unknown]);
  return {
    falls: measures.filter(({ fate }) => fate === 'falls'),
    again: measures.filter(({ fate }) => fate === 'again'),
    freed,
    freeOfBan,
    stillBound,
    unknown,
    otherwise: things.filter((thing) => thing.touched && !listed.has(thing)),
    untouched: things.filter((thing) => !thing.touched),
  };
}

/** What a measure does before the question, by its effect: "caps" → the things that it caps. */
export function effectsOf(
  { things }: WhatIfAnswer,
  measure: string,
): [effect: string, things: EntityRef[]][] {
  const found = new Map<string, EntityRef[]>();
  for (const { thing, bindings } of things) {
    for (const { measure: by, effect = 'constrains' } of bindings) {
      if (by === measure) found.set(effect, [...(found.get(effect) ?? []), thing]);
    }
  }
  return [...found];
}

/** The resolutions by which a thing is bound under the question, by name. */
export function boundBy(
  { measures }: Pick<WhatIfAnswer, 'measures'>,
  { bindings }: WhatIfThing,
): EntityRef[] {
  const binding = new Set(bindings.filter(({ after }) => after).map(({ measure }) => measure));
  const found = new Map(
    measures
      .filter(({ measure }) => binding.has(measure.id))
      .flatMap(({ imposedBy }) => imposedBy.filter(({ lifted }) => !lifted))
      .map(({ resolution }) => [resolution.id, resolution]),
  );
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** What would have to be lifted as well, the one that binds most first. */
export function liftAsWell(answer: WhatIfAnswer): EntityRef[] {
  const found = new Map<string, { of: EntityRef; times: number }>();
  for (const thing of partsOf(answer).stillBound) {
    for (const of of boundBy(answer, thing)) {
      found.set(of.id, { of, times: (found.get(of.id)?.times ?? 0) + 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.times - a.times).map(({ of }) => of);
}

/** "S/RES/2397", "S/RES/2397 and S/RES/2375", "S/RES/2397 and 2 more". */
export function formatNames(names: readonly string[]): string {
  const [first = '', second] = names;
  if (names.length < 2) return first;
  return names.length === 2 ? `${first} and ${second}` : `${first} and ${names.length - 1} more`;
}

/** "what if S/RES/2397 were lifted". */
export const formatWhatIf = (names: readonly string[]): string => `what if ${formatNames(names)} were lifted`;

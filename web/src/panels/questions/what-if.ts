/** Groups a what-if response for the panel. Pure: the server decides the verdicts. */
import type { EntityRef } from '../../../../src/features/common/contract.ts';
import type { WhatIfAnswer, WhatIfEntity, WhatIfMeasure } from '../../../../src/features/what-if/contract.ts';

export interface Parts {
  readonly falls: readonly WhatIfMeasure[];
  /** Superseded until now by a lifted measure. */
  readonly again: readonly WhatIfMeasure[];
  readonly freed: readonly WhatIfEntity[];
  /** Exempt before; now the ban itself is lifted. */
  readonly freeOfBan: readonly WhatIfEntity[];
  readonly stillBound: readonly WhatIfEntity[];
  readonly unknown: readonly WhatIfEntity[];
  /** Other changes: another measure binds, or one of several exemptions ends. */
  readonly otherwise: readonly WhatIfEntity[];
  readonly untouched: readonly WhatIfEntity[];
}

export function partsOf({ measures, entities }: WhatIfAnswer): Parts {
  const of = (verdict: WhatIfEntity['verdict']) => entities.filter((entity) => entity.verdict === verdict);
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
    otherwise: entities.filter((entity) => entity.touched && !listed.has(entity)),
    untouched: entities.filter((entity) => !entity.touched),
  };
}

/** The effects of a measure before lifting: "caps" → the capped entities. */
export function effectsOf(
  { entities }: WhatIfAnswer,
  measure: string,
): [effect: string, entities: EntityRef[]][] {
  const found = new Map<string, EntityRef[]>();
  for (const { entity, bindings } of entities) {
    for (const { measure: by, effect = 'constrains' } of bindings) {
      if (by === measure) found.set(effect, [...(found.get(effect) ?? []), entity]);
    }
  }
  return [...found];
}

/** Resolutions that still bind an entity, by name. */
export function boundBy(
  { measures }: Pick<WhatIfAnswer, 'measures'>,
  { bindings }: WhatIfEntity,
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

/** Resolutions that would also have to be lifted, the most frequent first. */
export function liftAsWell(answer: WhatIfAnswer): EntityRef[] {
  const found = new Map<string, { of: EntityRef; times: number }>();
  for (const entity of partsOf(answer).stillBound) {
    for (const of of boundBy(answer, entity)) {
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

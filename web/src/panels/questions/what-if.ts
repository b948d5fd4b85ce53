/** A what-if in its parts: what falls, what binds again, who is freed, who is not and by what. Pure; the answer decides, this only reads. */
import type { EntityRef } from '../../../../src/features/common/contract.ts';
import type { WhatIfAnswer, WhatIfMeasure, WhatIfThing } from '../../../../src/features/what-if/contract.ts';
import { count } from '../../words/names.ts';

export interface Parts {
  readonly falls: readonly WhatIfMeasure[];
  /** Superseded until now by what falls. */
  readonly again: readonly WhatIfMeasure[];
  readonly freed: readonly WhatIfThing[];
  readonly stillBound: readonly WhatIfThing[];
  /** Something changes for them, but neither frees them nor is replaced: an exemption falls, one more measure binds. */
  readonly otherwise: readonly WhatIfThing[];
  readonly untouched: readonly WhatIfThing[];
}

export function partsOf({ measures, things }: WhatIfAnswer): Parts {
  const settled = ({ verdict }: WhatIfThing) => verdict === 'freed' || verdict === 'still-bound';
  return {
    falls: measures.filter(({ fate }) => fate === 'falls'),
    again: measures.filter(({ fate }) => fate === 'again'),
    freed: things.filter(({ verdict }) => verdict === 'freed'),
    stillBound: things.filter(({ verdict }) => verdict === 'still-bound'),
    otherwise: things.filter((thing) => thing.touched && !settled(thing)),
    untouched: things.filter((thing) => !thing.touched),
  };
}

/** "2 measures fall away. Nothing is freed: what they bound is still bound by others." */
export function summaryOf(answer: WhatIfAnswer): string {
  const { falls, again } = partsOf(answer);
  const { freed, stillBound } = answer.counts;
  if (falls.length === 0) return 'Nothing falls away: nothing that is lifted was in force.';
  const fall = `${count(falls.length, 'measure')} ${falls.length === 1 ? 'falls' : 'fall'} away`;
  const back =
    again.length === 0
      ? ''
      : `, and ${count(again.length, 'earlier one')} ${again.length === 1 ? 'binds' : 'bind'} again`;
  if (freed === 0 && stillBound === 0) return `${fall}${back}. Nothing else is freed or still bound by it.`;
  const things = count(freed + stillBound, 'thing');
  if (freed === 0) return `${fall}${back}. Nothing is freed: ${others(stillBound, 'bound')}.`;
  if (stillBound === 0) return `${fall}${back}. ${things} ${freed === 1 ? 'is' : 'are'} freed.`;
  return `${fall}${back}. ${count(freed, 'thing')} ${freed === 1 ? 'is' : 'are'} freed; ${others(stillBound, 'bound')}.`;
}

const others = (n: number, what: string) =>
  `${count(n, 'thing')} ${n === 1 ? 'is' : 'are'} still ${what} by others`;

/** What a measure does before the question, by its effect: "caps" → the things that it caps. */
export function doneBy({ things }: WhatIfAnswer, measure: string): [effect: string, things: EntityRef[]][] {
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

/** What is said beside a thing that the question leaves as it is, or touches without freeing it. */
export function standingOf({ verdict, touched, bindings, exemptions }: WhatIfThing): string {
  if (!touched) {
    if (verdict === 'bound') return 'bound before and after';
    return verdict === 'exempt' ? 'exempt before and after' : 'not bound';
  }
  const exemptionFalls = exemptions.some(({ before, after }) => before && !after);
  if (verdict === 'bound') {
    if (bindings.some(({ before, after }) => !before && after)) {
      return bindings.some(({ before }) => before) ? 'bound by one more' : 'bound by what binds again';
    }
    return exemptionFalls ? 'bound before and after; an exemption falls' : 'bound before and after';
  }
  return exemptionFalls ? 'needs its exemption no more' : 'exempt from what binds again';
}

/** "S/RES/2397", "S/RES/2397 and S/RES/2375", "S/RES/2397 and 2 more". */
export function namesTogether(names: readonly string[]): string {
  const [first = '', second] = names;
  if (names.length < 2) return first;
  return names.length === 2 ? `${first} and ${second}` : `${first} and ${names.length - 1} more`;
}

/** "what if S/RES/2397 were lifted". */
export const questionWords = (names: readonly string[]): string =>
  `what if ${namesTogether(names)} were lifted`;

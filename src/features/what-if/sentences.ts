/** The answer of a what-if in sentences, for a page, an assistant or a log alike. Pure. */
import type { Day } from '../../model/days.ts';
import { dayText } from '../../model/format-date.ts';
import type { EntityRef } from '../common/contract.ts';
import type { Lifted, WhatIfAnswer, WhatIfEntity, WhatIfMeasure } from './contract.ts';

type Told = Pick<WhatIfAnswer, 'measures' | 'counts' | 'lifted'>;

const plural = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
const entities = (n: number) => plural(n, 'entity', 'entities');
const is = (n: number) => (n === 1 ? 'is' : 'are');

/** "S/RES/2371", "S/RES/2371 and S/RES/2375", "a, b and c". */
const together = (names: readonly string[]) =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** "2 measures fall and 1 earlier measure is in force again. Nothing is freed; 3 entities are still bound by other measures." */
export function summaryOf({ measures, counts, lifted }: Told): string {
  if (lifted.every((one) => one.measures === 0))
    return `The graph holds no measures of ${together(lifted.map(({ name }) => name))}, so it cannot say what lifting ${lifted.length === 1 ? 'it' : 'them'} would change.`;
  const fallen = measures.filter(({ fate }) => fate === 'falls').length;
  const again = measures.filter(({ fate }) => fate === 'again').length;
  if (fallen === 0) return 'Nothing changes: none of what is lifted was in force that day.';
  const first = `${plural(fallen, 'measure')} ${fallen === 1 ? 'falls' : 'fall'}${again === 0 ? '' : ` and ${plural(again, 'earlier measure')} ${is(again)} in force again`}.`;
  const rest = [
    counts.freed === 0 ? 'Nothing is freed' : `${entities(counts.freed)} ${is(counts.freed)} freed`,
    ...(counts.stillBound === 0
      ? []
      : [`${entities(counts.stillBound)} ${is(counts.stillBound)} still bound by other measures`]),
    ...(counts.freeOfBan === 0
      ? []
      : [
          `${entities(counts.freeOfBan)} no longer ${counts.freeOfBan === 1 ? 'needs its' : 'need their'} exemption`,
        ]),
    ...(counts.unknown === 0
      ? []
      : [`for ${entities(counts.unknown)} the answer depends on dates that are not known`]),
  ];
  return `${first} ${rest.join('; ')}.`;
}

/** What limits the answer: the day that was taken, and what the graph does not hold. */
export function notesOf(
  day: Day,
  asOfFrom: WhatIfAnswer['asOfFrom'],
  lifted: readonly Lifted[],
  measures: readonly WhatIfMeasure[],
): string[] {
  const held = lifted.some((one) => one.measures > 0);
  return [
    ...(asOfFrom === 'dossier'
      ? [`No date was given, so this is for ${dayText(day)}, the dossier's own day.`]
      : []),
    ...lifted.flatMap((one) => {
      if (one.kind !== 'Resolution') return [];
      // Where it is all that is lifted, the summary says it.
      if (one.measures === 0) return held ? [`The graph holds no measures of ${one.name}.`] : [];
      const there = measures.some(({ imposedBy }) =>
        imposedBy.some(({ resolution }) => resolution.id === one.id),
      );
      return there
        ? []
        : [
            `None of the ${plural(one.measures, 'measure')} of ${one.name} in the graph is in force on ${dayText(day)} for the chosen sources.`,
          ];
    }),
  ];
}

type Affected = Omit<WhatIfEntity, 'says'>;

/** The verdict on one entity. */
export function saysOf(entity: Affected, measures: ReadonlyMap<string, WhatIfMeasure>): string {
  const { verdict, bindings, exemptions, touched } = entity;
  const after = bindings.filter((one) => one.after).map(({ measure }) => measure);
  const past = exemptions.filter((one) => one.before && !one.after);
  const present = exemptions.filter((one) => one.after);
  const fallen = past.map(({ measure }) => nameOf(measure, measures));
  const free =
    past.length === 0 ? '' : `Free of ${together(fallen)}, from which it was exempt${scopes(past)}. `;
  switch (verdict) {
    case 'freed':
      return `${free}Freed: nothing else in this graph binds it.`;
    case 'still-bound':
      return `${free}Still bound by ${boundBy(after, measures)}.`;
    case 'unknown':
      return bindings.some((one) => one.before && one.certain)
        ? `${free}Unknown: whether something else still binds it depends on dates that are not known.`
        : `${free}Unknown: nothing binds it any more, but it is not certain that it was bound that day.`;
    case 'free-of-ban':
      return `${free}Nothing else in this graph binds it.`;
    case 'exempt': {
      const names = together(present.map(({ measure }) => nameOf(measure, measures)));
      const beside = after.length === 0 ? '' : ` Bound beside it by ${boundBy(after, measures)}.`;
      return `${free}Exempt from ${names}${scopes(present)}${touched ? '' : ', before and after'}.${beside}`;
    }
    case 'bound':
      return `Bound ${touched ? '' : 'before and after '}by ${boundBy(after, measures)}.`;
    case 'unbound':
      return 'Bound by nothing in this graph.';
  }
}

const nameOf = (id: string, measures: ReadonlyMap<string, WhatIfMeasure>) =>
  measures.get(id)?.measure.name ?? id;

/** " for coal of Russian origin". */
function scopes(exemptions: Affected['exemptions']): string {
  const found = [...new Set(exemptions.flatMap(({ scope }) => scope ?? []))];
  return found.length === 0 ? '' : ` for ${together(found)}`;
}

/** "S/RES/2371 (No new joint ventures) and S/RES/2375 (No new work permits)". */
function boundBy(ids: readonly string[], measures: ReadonlyMap<string, WhatIfMeasure>): string {
  return together(
    [...new Set(ids)].map((id) => {
      const by = (measures.get(id)?.imposedBy ?? []).filter(({ lifted }) => !lifted);
      const names = [
        ...new Map(by.map(({ resolution }): [string, EntityRef] => [resolution.id, resolution])).values(),
      ];
      const name = nameOf(id, measures);
      return names.length === 0 ? name : `${together(names.map((one) => one.name))} (${name})`;
    }),
  );
}

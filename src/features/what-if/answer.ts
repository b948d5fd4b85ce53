/** Puts the answer of a question together: the edges that were read, judged before and after. Pure. */

import { boundsOf } from '../../model/bounds.ts';
import { type Day, isoFromDay } from '../../model/days.ts';
import { limitOf, limitText } from '../../model/format-amount.ts';
import { whenText } from '../../model/format-date.ts';
import type { EntityRef } from '../common/contract.ts';
import { type EntityRow, entityRefOf } from '../common/rows.ts';
import type { FilteredRelation } from '../relations/apply-source-filter.ts';
import type { RowWithEnds } from '../resolutions/queries.ts';
import {
  type Lifted,
  MOST_ENTITIES,
  type WhatIfAnswer,
  type WhatIfEntity,
  type WhatIfMeasure,
} from './contract.ts';
import { edgeOn, type Sanctions } from './queries.ts';
import { notesOf, saysOf, summaryOf } from './sentences.ts';
import { type Bearing, type Fate, fatesOf, VERDICTS, type Verdict, verdictOf } from './verdict.ts';

/** What was asked, beside the edges that the answer is made from. */
export interface WhatIfContext {
  readonly lifted: readonly Lifted[];
  readonly day: Day;
  readonly asOfFrom: WhatIfAnswer['asOfFrom'];
  readonly certainly: boolean;
}

export function whatIfAnswerOf(
  { edges, entities }: Sanctions,
  { lifted, day, asOfFrom, certainly }: WhatIfContext,
): WhatIfAnswer {
  const gone = new Set(lifted.map(({ id }) => id));
  const fates = fatesOf(
    edges.map((edge) => edgeOn(edge, day)),
    gone,
  );
  const judged = { edges, entities, fates, gone, day };
  const measures = [...new Set(edges.filter(({ row }) => row.type === 'IMPOSES').map(({ row }) => row.to))]
    .map((id) => measureOf(id, judged))
    .sort(byName(({ measure }) => measure));
  const found = thingsOf(judged, new Map(measures.map((one) => [one.measure.id, one])), certainly);
  const shown = found.sort(byWeight).slice(0, MOST_ENTITIES);
  const result = { lifted: [...lifted], measures, counts: countsOf(found) };
  return {
    asOf: isoFromDay(day),
    asOfFrom,
    summary: summaryOf(result),
    notes: notesOf(day, asOfFrom, lifted, measures),
    ...result,
    entities: shown,
    showing: shown.length,
    total: found.length,
  };
}

function countsOf(entities: readonly WhatIfEntity[]): WhatIfAnswer['counts'] {
  const of = (verdict: Verdict) => entities.filter((one) => one.verdict === verdict).length;
  return {
    freed: of('freed'),
    stillBound: of('still-bound'),
    unknown: of('unknown'),
    freeOfBan: of('free-of-ban'),
    untouched: entities.filter(({ touched }) => !touched).length,
  };
}

interface Judged extends Sanctions {
  readonly fates: ReadonlyMap<string, Fate>;
  readonly gone: ReadonlySet<string>;
  readonly day: Day;
}

function refOf(entities: ReadonlyMap<string, EntityRow>, id: string): EntityRef {
  const row = entities.get(id);
  if (row === undefined) throw new Error(`${id} is an end of no edge that was read`);
  return entityRefOf(row);
}

function measureOf(id: string, { edges, entities, fates, gone, day }: Judged): WhatIfMeasure {
  const fate = fates.get(id);
  const properties = entities.get(id)?.entity ?? {};
  const due = properties.deadline;
  const when = typeof due === 'string' ? due : undefined;
  const limit = limitOf(properties);
  return {
    measure: refOf(entities, id),
    fate: fateWord(fate),
    certain: isCertain(fate),
    imposedBy: edges
      .filter(({ row }) => row.type === 'IMPOSES' && row.to === id)
      .map(({ row, relation }) => ({
        resolution: refOf(entities, row.from),
        relation,
        lifted: gone.has(row.from),
      })),
    supersededBy: (fate?.supersededBy ?? []).map((one) => refOf(entities, one)),
    ...(limit && { amount: { ...limit, words: limitText(limit) } }),
    ...(when !== undefined && {
      deadline: {
        when,
        words: whenText({ when, temporal: 'occurrence' }),
        passed: boundsOf({ when, temporal: 'occurrence' }).fromMax < day,
      },
    }),
  };
}

function fateWord(fate: Fate | undefined): WhatIfMeasure['fate'] {
  if (fate?.before.counts) return fate.after.counts ? 'stands' : 'falls';
  return fate?.after.counts ? 'again' : 'superseded';
}

/** Whether it is certainly in force: before the lifting if it was in force then, otherwise after it. */
const isCertain = (fate: Bearing | undefined) =>
  (fate?.before.counts ? fate.before.must : fate?.after.must) ?? false;

const NOT_IN_FORCE = { counts: false, may: false, must: false };

function thingsOf(
  { edges, entities, fates, day }: Judged,
  measures: ReadonlyMap<string, WhatIfMeasure>,
  certainly: boolean,
): WhatIfEntity[] {
  const on = (type: 'CONSTRAINS' | 'EXEMPTS') => edges.filter(({ row }) => row.type === type);
  const ids = new Set([...on('CONSTRAINS'), ...on('EXEMPTS')].map(({ row }) => row.to));
  const bearingOf = (edge: FilteredRelation<RowWithEnds>): Bearing => {
    const { certain } = edgeOn(edge, day);
    const { before = NOT_IN_FORCE, after = NOT_IN_FORCE } = fates.get(edge.row.from) ?? {};
    return {
      before: { ...before, must: before.must && certain },
      after: { ...after, must: after.must && certain },
    };
  };
  return [...ids].map((id) => {
    const judged = (type: 'CONSTRAINS' | 'EXEMPTS') =>
      on(type)
        .filter(({ row }) => row.to === id)
        .map((edge) => ({ edge, bearing: bearingOf(edge) }));
    const result = ({ edge, bearing }: ReturnType<typeof judged>[number]) => ({
      measure: edge.row.from,
      relation: edge.relation,
      before: bearing.before.counts,
      after: bearing.after.counts,
      certain: isCertain(bearing),
    });
    const constrains = judged('CONSTRAINS');
    const exempts = judged('EXEMPTS');
    const bindings = constrains.map((one) => ({ ...result(one), ...textOf(one.edge, 'effect') }));
    const exemptions = exempts.map((one) => ({ ...result(one), ...textOf(one.edge, 'scope') }));
    const limits = limitsOf(bindings, measures);
    const bearings = (found: typeof constrains) => found.map(({ bearing }) => bearing);
    const entity = {
      entity: refOf(entities, id),
      ...verdictOf(bearings(constrains), bearings(exempts), certainly),
      bindings,
      exemptions,
      ...(limits && { limits }),
    };
    return { ...entity, says: saysOf(entity, measures) };
  });
}

function limitsOf(
  bindings: WhatIfEntity['bindings'],
  measures: ReadonlyMap<string, WhatIfMeasure>,
): WhatIfEntity['limits'] {
  const at = (when: 'before' | 'after') =>
    bindings.flatMap(({ measure, [when]: counts }) => {
      const amount = measures.get(measure)?.amount;
      return counts && amount ? [{ ...amount, measure }] : [];
    });
  const [before, after] = [at('before'), at('after')];
  return before.length + after.length === 0 ? undefined : { before, after };
}

function textOf<N extends 'effect' | 'scope'>(
  { relation }: FilteredRelation<RowWithEnds>,
  name: N,
): { [K in N]?: string } {
  const value = relation.properties[name];
  return (typeof value === 'string' ? { [name]: value } : {}) as { [K in N]?: string };
}

function byWeight(a: WhatIfEntity, b: WhatIfEntity): number {
  return (
    Number(b.touched) - Number(a.touched) ||
    VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
    byName<WhatIfEntity>(({ entity }) => entity)(a, b)
  );
}

function byName<T>(refIn: (item: T) => EntityRef) {
  return (a: T, b: T) =>
    refIn(a).name.localeCompare(refIn(b).name, 'en') || (refIn(a).id < refIn(b).id ? -1 : 1);
}

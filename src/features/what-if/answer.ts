/** Puts the answer of a question together: the edges that were read, judged before and after. Pure. */
import { boundsOf } from '../../model/bounds.ts';
import { type Day, isoFromDay } from '../../model/days.ts';
import { whenInWords } from '../../model/words.ts';
import type { EntityRef } from '../common/contract.ts';
import { type EntityRow, entityRefOf } from '../common/rows.ts';
import type { Shown } from '../relations/shown.ts';
import type { TiedRow } from '../resolutions/queries.ts';
import { MOST_THINGS, type WhatIfAnswer, type WhatIfMeasure, type WhatIfThing } from './contract.ts';
import { type Fate, fatesOf, type Verdict, verdictOf } from './judge.ts';
import type { Sanctions } from './queries.ts';

export function answerOf({ edges, things }: Sanctions, lifted: readonly EntityRef[], day: Day): WhatIfAnswer {
  const gone = new Set(lifted.map(({ id }) => id));
  const fates = fatesOf(
    edges.map(({ row }) => row),
    gone,
  );
  const refOf = (id: string) => refs(things, id);
  const found = thingsOf(edges, fates, refOf).sort(byWeight);
  const shown = found.slice(0, MOST_THINGS);
  const measures = [
    ...new Set(edges.filter(({ row }) => row.type === 'IMPOSES').map(({ row }) => row.to)),
  ].map((id) => measureOf(id, { edges, things, fates, gone, day }));
  return {
    asOf: isoFromDay(day),
    lifted: [...lifted],
    measures: measures.sort(byName(({ measure }) => measure)),
    things: shown,
    counts: {
      freed: found.filter(({ verdict }) => verdict === 'freed').length,
      stillBound: found.filter(({ verdict }) => verdict === 'still-bound').length,
      untouched: found.filter(({ touched }) => !touched).length,
    },
    showing: shown.length,
    total: found.length,
  };
}

function refs(things: ReadonlyMap<string, EntityRow>, id: string): EntityRef {
  const row = things.get(id);
  if (row === undefined) throw new Error(`${id} is an end of no edge that was read`);
  return entityRefOf(row);
}

interface Judged extends Sanctions {
  readonly fates: ReadonlyMap<string, Fate>;
  readonly gone: ReadonlySet<string>;
  readonly day: Day;
}

function measureOf(id: string, { edges, things, fates, gone, day }: Judged): WhatIfMeasure {
  const fate = fates.get(id);
  const due = things.get(id)?.entity.deadline;
  const when = typeof due === 'string' ? due : undefined;
  return {
    measure: refs(things, id),
    fate: fateWord(fate),
    imposedBy: edges
      .filter(({ row }) => row.type === 'IMPOSES' && row.to === id)
      .map(({ row, relation }) => ({
        resolution: refs(things, row.from),
        relation,
        lifted: gone.has(row.from),
      })),
    supersededBy: (fate?.supersededBy ?? []).map((one) => refs(things, one)),
    ...(when !== undefined && {
      deadline: {
        when,
        words: whenInWords({ when, temporal: 'occurrence' }),
        passed: boundsOf({ when, temporal: 'occurrence' }).fromMax < day,
      },
    }),
  };
}

function fateWord(fate: Fate | undefined): WhatIfMeasure['fate'] {
  if (fate?.before) return fate.after ? 'stands' : 'falls';
  return fate?.after ? 'again' : 'superseded';
}

function thingsOf(
  edges: readonly Shown<TiedRow>[],
  fates: ReadonlyMap<string, Fate>,
  refOf: (id: string) => EntityRef,
): WhatIfThing[] {
  const on = (type: 'CONSTRAINS' | 'EXEMPTS') => edges.filter(({ row }) => row.type === type);
  const ids = new Set([...on('CONSTRAINS'), ...on('EXEMPTS')].map(({ row }) => row.to));
  const stateOf = ({ row, relation }: Shown<TiedRow>) => {
    const { before = false, after = false } = fates.get(row.from) ?? {};
    return { measure: row.from, relation, before, after };
  };
  return [...ids].map((id) => {
    const bindings = on('CONSTRAINS')
      .filter(({ row }) => row.to === id)
      .map((edge) => ({ ...stateOf(edge), ...textOf(edge, 'effect') }));
    const exemptions = on('EXEMPTS')
      .filter(({ row }) => row.to === id)
      .map((edge) => ({ ...stateOf(edge), ...textOf(edge, 'scope') }));
    return { thing: refOf(id), ...verdictOf(bindings, exemptions), bindings, exemptions };
  });
}

function textOf<N extends 'effect' | 'scope'>({ relation }: Shown<TiedRow>, name: N): { [K in N]?: string } {
  const value = relation.properties[name];
  return (typeof value === 'string' ? { [name]: value } : {}) as { [K in N]?: string };
}

const ORDER: readonly Verdict[] = ['freed', 'still-bound', 'bound', 'exempt', 'unbound'];

function byWeight(a: WhatIfThing, b: WhatIfThing): number {
  return (
    Number(b.touched) - Number(a.touched) ||
    ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) ||
    byName<WhatIfThing>(({ thing }) => thing)(a, b)
  );
}

function byName<T>(refOf: (item: T) => EntityRef) {
  return (a: T, b: T) =>
    refOf(a).name.localeCompare(refOf(b).name, 'en') || (refOf(a).id < refOf(b).id ? -1 : 1);
}

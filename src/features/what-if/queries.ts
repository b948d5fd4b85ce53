/** Reads the part of the graph that a question is about: measures, what imposes them, and what they bear on. */
import type { Reading } from '../../database/run.ts';
import { type Day, HIGH, LOW } from '../../model/days.ts';
import type { Perspective } from '../common/perspective.ts';
import type { EntityRow } from '../common/rows.ts';
import type { FilteredRelation } from '../relations/apply-source-filter.ts';
import { bearingOn, effectsOf, fromEnd, type RowWithEnds, toEnd } from '../resolutions/queries.ts';
import type { SanctionEdge } from './verdict.ts';

/** A chain of measures that supersede each other is followed so many steps. */
const MOST_STEPS = 8;

export interface Sanctions {
  readonly edges: readonly FilteredRelation<RowWithEnds>[];
  /** Every end of an edge, by id. */
  readonly entities: ReadonlyMap<string, EntityRow>;
}

/**
 * All that bears on what the lifted measures bear on: their targets and entities, the other measures on these, whatever
 * imposes and supersedes any of them.
 * @param resolutions ids of lifted resolutions.
 * @param measures ids of measures that are lifted by themselves.
 */
export async function sanctionsAround(
  tx: Reading,
  resolutions: readonly string[],
  measures: readonly string[],
  perspective: Perspective,
): Promise<Sanctions> {
  const edges = new Map<string, FilteredRelation<RowWithEnds>>();
  const entities = new Map<string, EntityRow>();
  const keep = (found: readonly FilteredRelation<RowWithEnds>[]) => {
    for (const one of found) {
      edges.set(one.relation.id, one);
      entities.set(one.row.from, fromEnd(one.row));
      entities.set(one.row.to, toEnd(one.row));
    }
    return found;
  };
  const imposed = keep(await effectsOf(tx, resolutions, perspective));
  const lifted = [...measures, ...endsOf(imposed, 'IMPOSES', 'to')];
  const done = keep(await effectsOf(tx, lifted, perspective));
  const touched = [...new Set(done.filter(({ row }) => row.type !== 'SUPERSEDES').map(({ row }) => row.to))];
  const others = keep(await bearingOn(tx, touched, ['TARGETS', 'CONSTRAINS', 'EXEMPTS'], perspective));

  let open = [
    ...new Set([...lifted, ...others.map(({ row }) => row.from), ...endsOf(done, 'SUPERSEDES', 'to')]),
  ];
  const seen = new Set(lifted);
  for (let step = 0; step < MOST_STEPS && open.length > 0; step++) {
    const fresh = open.filter((id) => !seen.has(id));
    for (const id of fresh) seen.add(id);
    const [out, over] = await Promise.all([
      effectsOf(tx, fresh, perspective),
      bearingOn(tx, open, ['IMPOSES', 'SUPERSEDES'], perspective),
    ]);
    keep([...out, ...over]);
    const next = [...endsOf(out, 'SUPERSEDES', 'to'), ...over.map(({ row }) => row.from)];
    open = [...new Set(next)].filter((id) => !seen.has(id));
  }
  return { edges: [...edges.values()], entities };
}

function endsOf(found: readonly FilteredRelation<RowWithEnds>[], type: string, end: 'from' | 'to'): string[] {
  return found.filter(({ row }) => row.type === type).map(({ row }) => row[end]);
}

/** An edge with whether it is in force that day whatever its dates mean. */
export function edgeOn(
  { row: { type, from, to }, relation }: FilteredRelation<RowWithEnds>,
  day: Day,
): SanctionEdge {
  const { fromMax, toMin, toMax } = relation;
  // A measure is superseded for as long as the other is in force, so an unknown end of SUPERSEDES is that of the other.
  const endsWithOther = type === 'SUPERSEDES' && toMin === LOW && toMax === HIGH;
  return { type, from, to, certain: fromMax <= day && (endsWithOther || day <= toMin) };
}

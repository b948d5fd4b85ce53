/** Measures in force on a day that target one of two entities, or constrain a shared project or activity. */
import type { Reading } from '../../database/run.ts';
import { type Day, dayFromIso, HIGH } from '../../model/days.ts';
import { whenText } from '../../model/format-date.ts';
import type { Perspective } from '../common/perspective.ts';
import { type EntityRow, entityRefOf } from '../common/rows.ts';
import { DOSSIER } from '../graph/contract.ts';
import type { FilteredRelation } from '../relations/apply-source-filter.ts';
import { bearingOn, type RowWithEnds } from '../resolutions/queries.ts';
import { edgeOn, type Sanctions, sanctionsAround } from '../what-if/queries.ts';
import { fatesOf } from '../what-if/verdict.ts';
import type { Constraint } from './contract.ts';

export interface Constraints {
  readonly measures: readonly Constraint[];
  /** Measures on the same that do not bind on that day. */
  readonly leftOut: number;
}

/** The day on which constraints are judged: the last that is asked for, else (also where it is open) the dossier's own. */
export function constraintDay(perspective: Perspective): Day {
  const last = perspective.asOf?.last ?? HIGH;
  return last < HIGH ? last : dayFromIso(DOSSIER.asOf);
}

/** @param entities ids of the two, and of the projects and activities that they share. */
export async function constraintsOn(
  tx: Reading,
  entities: readonly string[],
  perspective: Perspective,
  day: Day,
): Promise<Constraints> {
  const onDay: Perspective = { ...perspective, asOf: { first: day, last: day, single: true } };
  const bearing = await bearingOn(tx, entities, ['TARGETS', 'CONSTRAINS', 'EXEMPTS'], onDay);
  const ids = [...new Set(bearing.map(({ row }) => row.from))];
  if (ids.length === 0) return { measures: [], leftOut: 0 };
  // Whether something supersedes a measure is judged on all that is possibly in force.
  const around = await sanctionsAround(tx, [], ids, { ...onDay, certainly: false });
  const fates = fatesOf(
    around.edges.map((edge) => edgeOn(edge, day)),
    new Set(),
  );
  const inForce = (id: string) => fates.get(id)?.before[perspective.certainly ? 'must' : 'counts'] === true;
  const measures = ids.filter(inForce).map((id) => constraintOf(id, bearing, around, inForce));
  return { measures: measures.sort(latestFirst), leftOut: ids.length - measures.length };
}

function constraintOf(
  id: string,
  bearing: readonly FilteredRelation<RowWithEnds>[],
  { edges, entities }: Sanctions,
  inForce: (id: string) => boolean,
): Constraint {
  const on = (type: RowWithEnds['type']) => bearing.filter(({ row }) => row.type === type && row.from === id);
  const entity = ({ row, relation }: FilteredRelation<RowWithEnds>) => ({
    entity: refOf(entities, row.to),
    relation,
  });
  const deadline = entities.get(id)?.entity.deadline;
  return {
    measure: refOf(entities, id),
    imposedBy: edges
      .filter(({ row }) => row.type === 'IMPOSES' && row.to === id && inForce(row.from))
      .map(({ row, relation }) => ({ entity: refOf(entities, row.from), relation })),
    ...(typeof deadline === 'string' && {
      deadline: { when: deadline, words: whenText({ when: deadline, temporal: 'occurrence' }) },
    }),
    targets: on('TARGETS').map(entity),
    constrains: on('CONSTRAINS').map((edge) => ({ ...entity(edge), ...textOf(edge, 'effect') })),
    exempts: on('EXEMPTS').map((edge) => ({ ...entity(edge), ...textOf(edge, 'scope') })),
  };
}

function refOf(entities: ReadonlyMap<string, EntityRow>, id: string) {
  const row = entities.get(id);
  if (row === undefined) throw new Error(`${id} is an end of no edge that was read`);
  return entityRefOf(row);
}

function textOf<N extends string>(
  { relation }: FilteredRelation<RowWithEnds>,
  name: N,
): { [K in N]?: string } {
  const value = relation.properties[name];
  return (typeof value === 'string' ? { [name]: value } : {}) as { [K in N]?: string };
}

function latestFirst(a: Constraint, b: Constraint): number {
  const begun = ({ targets, constrains, exempts }: Constraint) =>
    Math.max(...[...targets, ...constrains, ...exempts].map(({ relation }) => relation.fromMin));
  return begun(b) - begun(a) || (a.measure.id < b.measure.id ? -1 : 1);
}

/** What one resolution does, put together: its measures, what they bind and exempt, and what supersedes them. */
import type { Reading } from '../../database/run.ts';
import { WrongKind } from '../../endpoint/errors.ts';
import { whenText } from '../../model/format-date.ts';
import type { Perspective } from '../common/perspective.ts';
import { requireInPerspective } from '../common/read-context.ts';
import { entityOf, entityRefOf, kindOf } from '../common/rows.ts';
import { withFilteredProperties } from '../entities/queries.ts';
import { existingEntity } from '../entities/require-entity.ts';
import type { FilteredRelation } from '../relations/apply-source-filter.ts';
import type { EffectsAnswer, MeasureEffects } from './contract.ts';
import {
  effectsOf,
  fromEnd,
  listedUnder,
  type RowWithEnds,
  type SupersedingRow,
  supersedingOf,
  toEnd,
} from './queries.ts';

/** @throws UnknownId; WrongKind; NotInPerspective */
export async function effects(tx: Reading, id: string, perspective: Perspective): Promise<EffectsAnswer> {
  const row = await existingEntity(tx, id);
  const { kind } = kindOf(row.labels);
  if (kind !== 'Resolution') throw new WrongKind(id, kind, 'Resolution');
  requireInPerspective(row, perspective);

  const first = await effectsOf(tx, [id], perspective);
  const imposes = first.filter(({ row: { type } }) => type === 'IMPOSES');
  const measureIds = imposes.map((one) => one.row.to);
  const [second, superseding, lists, [resolution = entityOf(row)]] = await Promise.all([
    effectsOf(tx, measureIds, perspective),
    supersedingOf(tx, [id, ...measureIds], perspective),
    listedUnder(tx, measureIds),
    withFilteredProperties(tx, [entityOf(row, perspective.asOf)], perspective),
  ]);
  const measures = imposes.map((one) => measureOf(one, second, superseding, lists, perspective));
  return {
    resolution,
    measures: measures.sort(byParagraph),
    supersededBy: superseding.filter((one) => one.row.to === id).map(supersedingShape),
    supersedes: first.filter((one) => one.row.type === 'SUPERSEDES').map(withOtherEnd),
  };
}

function measureOf(
  imposed: FilteredRelation<RowWithEnds>,
  effectRows: readonly FilteredRelation<RowWithEnds>[],
  superseding: readonly FilteredRelation<SupersedingRow>[],
  lists: ReadonlyMap<string, number>,
  perspective: Perspective,
): MeasureEffects {
  const id = imposed.row.to;
  const measure = entityOf(toEnd(imposed.row), perspective.asOf);
  const of = (type: string) =>
    effectRows.filter(({ row }) => row.from === id && row.type === type).map(withOtherEnd);
  const supersededBy = superseding.filter(({ row }) => row.to === id).map(supersedingShape);
  const { deadline } = measure.properties;
  const count = lists.get(id);
  return {
    measure,
    imposedBy: imposed.relation,
    ...(typeof deadline === 'string' && {
      deadline: { when: deadline, words: whenText({ when: deadline, temporal: 'occurrence' }) },
    }),
    targets: of('TARGETS'),
    constrains: of('CONSTRAINS'),
    exempts: of('EXEMPTS'),
    ...(count !== undefined && {
      lists: { count, get: `/api/v1/entities/${id}/relations?types=LISTED_UNDER` },
    }),
    superseded: supersededBy.length > 0,
    supersededBy,
    supersedes: of('SUPERSEDES'),
  };
}

function withOtherEnd({ row, relation }: FilteredRelation<RowWithEnds>) {
  return { relation, entity: entityRefOf(toEnd(row)) };
}

function supersedingShape({ row, relation }: FilteredRelation<SupersedingRow>) {
  return { relation, by: entityRefOf(fromEnd(row)), imposedBy: row.imposedBy.map(entityRefOf) };
}

function byParagraph(a: MeasureEffects, b: MeasureEffects): number {
  const paragraph = ({ measure }: MeasureEffects) =>
    Number(measure.properties.paragraph ?? Number.MAX_SAFE_INTEGER);
  return paragraph(a) - paragraph(b) || (a.measure.id < b.measure.id ? -1 : 1);
}

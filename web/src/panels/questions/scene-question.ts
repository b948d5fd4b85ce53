/** Highlights of the active what-if and path for the scene. Pure. */
import type { Path } from '../../../../src/features/paths/contract.ts';
import type { WhatIfAnswer } from '../../../../src/features/what-if/contract.ts';
import type { SceneQuestion, WhatIfOutcome } from '../../renderer/scene.ts';

export function sceneQuestion(whatIf: WhatIfAnswer | undefined, path: Path | undefined): SceneQuestion {
  const marks = new Map<string, WhatIfOutcome>();
  const edges = new Set<string>();
  const emphasized = new Set<string>();
  const { measures = [], entities = [], lifted = [] } = whatIf ?? {};
  for (const { id } of lifted) emphasized.add(id);
  for (const { measure, fate, imposedBy } of measures) {
    if (fate !== 'falls') continue;
    marks.set(measure.id, 'falls');
    for (const { relation } of imposedBy) edges.add(relation.id);
  }
  for (const { entity, verdict, touched, bindings } of entities) {
    if (!touched) continue;
    if (verdict === 'freed' || verdict === 'free-of-ban') marks.set(entity.id, 'freed');
    if (verdict === 'still-bound') marks.set(entity.id, 'bound');
    for (const { before, after, relation, measure } of bindings) {
      if (before && !after) edges.add(relation.id);
      if (after) for (const id of [relation.id, measure]) emphasized.add(id);
    }
  }
  // Also emphasize who imposes measures that still bind.
  for (const { measure, imposedBy } of measures) {
    if (!emphasized.has(measure.id)) continue;
    for (const { relation, resolution, lifted: gone } of imposedBy) {
      if (!gone) for (const id of [relation.id, resolution.id]) emphasized.add(id);
    }
  }
  for (const { id } of path?.entities ?? []) emphasized.add(id);
  for (const { relations } of path?.hops ?? []) for (const { id } of relations) emphasized.add(id);
  return { marks, edges, emphasized };
}

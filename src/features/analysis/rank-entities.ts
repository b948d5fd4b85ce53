/** Ranks entities by a value. Pure. */
import type { z } from 'zod';
import type { EntityRef } from '../common/contract.ts';
import type { central } from './contract.ts';
import type { Pairs } from './methods.ts';

/** The greatest first, then by id; entities with the same value share a rank. */
export function rankEntities(
  entities: readonly EntityRef[],
  pairs: Pairs,
  values: Float64Array,
): z.infer<typeof central>[] {
  const counts = new Uint32Array(entities.length);
  for (const end of pairs.ends) counts[end] = (counts[end] ?? 0) + 1;
  const all = entities.map((entity, at) => ({ entity, value: values[at] ?? 0, neighbours: counts[at] ?? 0 }));
  all.sort((a, b) => b.value - a.value || (a.entity.id < b.entity.id ? -1 : 1));
  let rank = 0;
  return all.map((one, at) => {
    if (one.value !== all[at - 1]?.value) rank = at + 1;
    return { ...one, rank };
  });
}

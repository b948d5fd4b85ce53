/** Ranks entities by a value. Pure. */
import type { z } from 'zod';
import type { EntityRef } from '../common/contract.ts';
import type { central } from './contract.ts';
import type { Ties } from './methods.ts';

/** The greatest first, then by id; things with the same value share a rank. */
export function rankEntities(
  things: readonly EntityRef[],
  ties: Ties,
  values: Float64Array,
): z.infer<typeof central>[] {
  const counts = new Uint32Array(things.length);
  for (const end of ties.ends) counts[end] = (counts[end] ?? 0) + 1;
  const all = things.map((thing, at) => ({ thing, value: values[at] ?? 0, ties: counts[at] ?? 0 }));
  all.sort((a, b) => b.value - a.value || (a.thing.id < b.thing.id ? -1 : 1));
  let rank = 0;
  return all.map((one, at) => {
    if (one.value !== all[at - 1]?.value) rank = at + 1;
    return { ...one, rank };
  });
}

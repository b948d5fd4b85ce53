/** Derives when sources and claims were public, and the keys of claims. */
import { firstDayOf, type Known } from './bounds.ts';
import type { ClaimIndex, ClaimRow } from './citations.ts';
import { HIGH, isDay, LOW } from './days.ts';
import type { Properties } from './entity-bounds.ts';
import type { FaultLog } from './fault-log.ts';
import type { DerivedSource, RawGraph, RawSource } from './raw-graph.ts';

/** A source is public from the first day of `published`, and until a day only if a script says so. */
export function deriveSources(sources: readonly RawSource[], faults: FaultLog): Map<string, DerivedSource> {
  const derived = new Map<string, DerivedSource>();
  for (const { id, published, properties } of sources) {
    if (derived.has(id)) faults.add(id, 'is used by two sources.');
    if (!published)
      faults.add(id, 'has no `published` date, so the day on which it became public is unknown.');
    const first = published ? faults.reading(id, () => firstDayOf(published)) : undefined;
    derived.set(id, { id, knownFrom: first ?? LOW, knownTo: untilOf(properties) });
  }
  return derived;
}

/** A claim is public together with its source, until either is withdrawn. Keys once assigned do not change. */
export function deriveClaims(
  graph: RawGraph,
  sources: ReadonlyMap<string, Known>,
  faults: FaultLog,
): ClaimIndex {
  const byId = new Map<string, ClaimRow>();
  const byKey = new Map<number, ClaimRow>();
  let next = graph.nextKey;
  for (const raw of graph.claims) {
    const had = raw.properties.key;
    if (typeof had === 'number') next = Math.max(next, had + 1);
  }
  for (const raw of graph.claims) {
    const { id, source, properties } = raw;
    if (byId.has(id)) {
      faults.add(id, 'is used by two claims.');
      continue;
    }
    const known = sources.get(source);
    if (known === undefined)
      faults.add(id, source ? `has the source ${source}, which does not exist.` : 'has no source.');
    const key = typeof properties.key === 'number' ? properties.key : next++;
    const twin = byKey.get(key);
    if (twin !== undefined) faults.add(id, `has the same key ${key} as ${twin.id}.`);
    const row: ClaimRow = {
      id,
      key,
      knownFrom: known?.knownFrom ?? LOW,
      knownTo: Math.min(untilOf(properties), known?.knownTo ?? HIGH),
      raw,
    };
    byId.set(id, row);
    byKey.set(key, row);
  }
  return { byId, byKey };
}

function untilOf(properties: Properties): number {
  return isDay(properties.knownTo) ? properties.knownTo : HIGH;
}

/** Reads the filtered graph as a network of pairs, in small pieces: others are served between two of them. */
import { z } from 'zod';
import { cypherFile } from '../../database/cypher-file.ts';
import type { Reading } from '../../database/run.ts';
import { TooMuch } from '../../endpoint/errors.ts';
import type { EntityRef } from '../common/contract.ts';
import { type Perspective, parametersFor } from '../common/perspective.ts';
import { kindOf } from '../common/rows.ts';
import type { Graph } from '../graph/contract.ts';
import { countExcludedUndated, MOST_EDGES, MOST_NODES } from '../graph/queries.ts';
import type { Pairs } from './methods.ts';

const NODES = cypherFile('queries/analysis/nodes');
const COUNTS = cypherFile('queries/analysis/relationship-counts');

const nodeRow = z.object({
  labels: z.array(z.string()),
  id: z.string(),
  name: z.string(),
  said: z.boolean(),
});
const countRow = z.object({ from: z.string(), to: z.string(), count: z.int() });

const NODES_AT_ONCE = 500;
/** Number of nodes whose relationships are read in one query. */
const TIES_AT_ONCE = 100;

export interface FilteredNetwork {
  /** In the order of their ids; their places are the numbers of `ties`. */
  readonly entities: readonly EntityRef[];
  readonly pairs: Pairs;
  readonly relationships: number;
  readonly undated: Graph['undated'];
}

/** @throws TooMuch beyond what a picture holds: a measure of a part would mislead. */
export async function filteredNetwork(
  tx: Reading,
  perspective: Perspective,
  kinds: readonly string[],
  types: readonly string[],
): Promise<FilteredNetwork> {
  const rows = await nodes(tx, perspective, kinds);
  const place = new Map(rows.map(({ id }, index) => [id, index]));
  /** Pair → relationships; a pair is the lesser place times the number of places, plus the greater. */
  const pairs = new Map<number, number>();
  let relationships = 0;
  for (let at = 0; at < rows.length; at += TIES_AT_ONCE) {
    const ids = rows.slice(at, at + TIES_AT_ONCE).map(({ id }) => id);
    const ask = parametersFor(COUNTS, perspective, { ids, types: [...types], limit: MOST_EDGES + 1 });
    for (const { from, to, count } of await tx.read(COUNTS, ask, countRow)) {
      const [a, b] = [place.get(from), place.get(to)];
      if (a === undefined || b === undefined || a === b) continue;
      relationships += count;
      const pairKey = Math.min(a, b) * rows.length + Math.max(a, b);
      pairs.set(pairKey, (pairs.get(pairKey) ?? 0) + count);
    }
    if (relationships > MOST_EDGES) throw tooMuch();
  }
  return {
    ...indexedNetwork(rows, pairs),
    relationships,
    undated: await countExcludedUndated(tx, perspective, { kinds, types }),
  };
}

async function nodes(tx: Reading, perspective: Perspective, kinds: readonly string[]) {
  const rows: z.infer<typeof nodeRow>[] = [];
  for (let after: string | undefined = ''; after !== undefined; ) {
    const ask = parametersFor(NODES, perspective, { after, kinds: [...kinds], limit: NODES_AT_ONCE });
    const page: z.infer<typeof nodeRow>[] = await tx.read(NODES, ask, nodeRow);
    rows.push(...page);
    if (rows.length > MOST_NODES) throw tooMuch();
    after = page.length < NODES_AT_ONCE ? undefined : page.at(-1)?.id;
  }
  return rows;
}

function tooMuch(): TooMuch {
  return new TooMuch(
    `More than ${MOST_NODES} entities or ${MOST_EDGES} relationships match, too many to analyse. Narrow by kinds, types or a date.`,
  );
}

/** Entities and pairs in a fixed order, whatever the order of the database, so that responses repeat. */
function indexedNetwork(
  rows: readonly z.infer<typeof nodeRow>[],
  pairs: ReadonlyMap<number, number>,
): Pick<FilteredNetwork, 'entities' | 'pairs'> {
  const order = Float64Array.from(pairs.keys()).sort();
  const ends = new Uint32Array(order.length * 2);
  const connected = new Set<number>();
  for (const [at, pairKey] of order.entries()) {
    ends[at * 2] = Math.floor(pairKey / rows.length);
    ends[at * 2 + 1] = pairKey % rows.length;
    connected.add(ends[at * 2] ?? 0).add(ends[at * 2 + 1] ?? 0);
  }
  // Of those that no source asked for tells of, only the ends of what it does tell.
  const kept = [...rows.keys()].filter((at) => rows[at]?.said || connected.has(at));
  const number = new Map(kept.map((at, index) => [at, index]));
  return {
    entities: kept
      .flatMap((at) => rows[at] ?? [])
      .map(({ labels, id, name }) => ({ id, ...kindOf(labels), name })),
    pairs: {
      size: kept.length,
      ends: ends.map((at) => number.get(at) ?? 0),
      weights: Float64Array.from(order, (pairKey) => pairs.get(pairKey) ?? 0),
    },
  };
}

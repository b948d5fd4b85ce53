/**
 * The graph as the layout reads it: things by number, one line for each pair that is joined, all in flat arrays. Names and
 * ids are looked up once, here, so that the hundred thousand steps of the annealing touch numbers only.
 */
import { KINDS, type Kind } from '../model/kinds.ts';
import { closenessOf } from './closeness.ts';
import { markRadius } from './mark-radius.ts';
import { rankOf } from './rank.ts';

export interface LayoutThing {
  readonly id: string;
  readonly kind: string;
  /** Its second label: Summit, Leader … */
  readonly also?: string | undefined;
  /** As the page shows it. Where it is not known, the id stands in. */
  readonly name?: string | undefined;
  /** The first day on which it can have begun, as yyyymmdd; 0 or nothing where it has none. */
  readonly from?: number | undefined;
}

export interface LayoutLine {
  readonly from: string;
  readonly to: string;
  readonly type?: string | undefined;
}

export interface LayoutGraph {
  readonly entities: readonly LayoutThing[];
  readonly relationships: readonly LayoutLine[];
}

export interface Net {
  /** How many things, and how many pairs are joined. */
  readonly things: number;
  readonly pairs: number;
  readonly ids: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly kinds: readonly string[];
  readonly also: readonly (string | undefined)[];
  readonly names: readonly string[];
  /** First day as yyyymmdd, 0 = none. */
  readonly days: Float64Array;
  readonly ranks: Float64Array;
  /** In units of the plate. */
  readonly radii: Float64Array;
  /** Neighbours of each thing, ascending. */
  readonly neighbours: readonly Int32Array[];
  /** Ends of each pair: the lesser number first. */
  readonly pairFrom: Int32Array;
  readonly pairTo: Int32Array;
  /** The pairs that each thing is an end of. */
  readonly pairsOf: readonly Int32Array[];
  /** How much nearer than usual each pair wants to be, 1 = as usual. */
  readonly closeness: Float64Array;
  /** The relationships between known things, by number, with their types. */
  readonly lines: readonly { readonly from: number; readonly to: number; readonly type: string }[];
}

/** Order of the input does not matter: things are numbered by id. */
export function buildNet({ entities, relationships }: LayoutGraph): Net {
  const sorted = [...entities].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = sorted.map(({ id }) => id);
  const numberOf = new Map(ids.map((id, at) => [id, at]));
  const things = ids.length;
  const lines = relationships.flatMap(({ from, to, type = '' }) => {
    const [a, b] = [numberOf.get(from), numberOf.get(to)];
    return a === undefined || b === undefined || a === b ? [] : [{ from: a, to: b, type }];
  });
  const closest = new Map<number, number>();
  for (const { from, to, type } of lines) {
    const key = Math.min(from, to) * things + Math.max(from, to);
    closest.set(key, Math.max(closest.get(key) ?? 0, closenessOf(type)));
  }
  const keys = [...closest.keys()].sort((a, b) => a - b);
  const pairFrom = Int32Array.from(keys, (key) => Math.floor(key / things));
  const pairTo = Int32Array.from(keys, (key) => key % things);
  const pairsOf: number[][] = ids.map(() => []);
  const neighbours: number[][] = ids.map(() => []);
  for (const [pair, key] of keys.entries()) {
    const [a, b] = [Math.floor(key / things), key % things];
    pairsOf[a]?.push(pair);
    pairsOf[b]?.push(pair);
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  const degree = (at: number) => neighbours[at]?.length ?? 0;
  return {
    things,
    pairs: keys.length,
    ids,
    numberOf,
    kinds: sorted.map(({ kind }) => kind),
    also: sorted.map(({ also }) => also),
    names: sorted.map(({ id, name }) => name ?? nameFromId(id)),
    days: Float64Array.from(sorted, ({ from }) => from ?? 0),
    ranks: Float64Array.from(sorted, ({ kind, also }, at) =>
      isKind(kind) ? rankOf(kind, also, degree(at)) : LEAST_RANK,
    ),
    radii: Float64Array.from(sorted, ({ kind }, at) => markRadius(kind, degree(at))),
    neighbours: neighbours.map((list) => Int32Array.from(list).sort()),
    pairFrom,
    pairTo,
    pairsOf: pairsOf.map((list) => Int32Array.from(list)),
    closeness: Float64Array.from(keys, (key) => closest.get(key) ?? 1),
    lines,
  };
}

const LEAST_RANK = 34;

const isKind = (kind: string): kind is Kind => Object.hasOwn(KINDS, kind);

const nameFromId = (id: string) => id.slice(id.indexOf(':') + 1).replaceAll('-', ' ');

/** Neighbours of a thing; none for a number that nothing has. */
export const neighboursOf = (net: Net, thing: number): Int32Array => net.neighbours[thing] ?? NOBODY;
const NOBODY = new Int32Array(0);

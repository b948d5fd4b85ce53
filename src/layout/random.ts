/** A seeded random number generator. The same graph and seed must give the same layout on every machine. */

export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** An integer in [0, below). */
  pick(below: number): number;
  /** Roughly normal: mean 0, standard deviation 0.7, at most ±2.2. */
  bell(): number;
}

/** Mulberry32: small and fast, and good enough here. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    pick: (below) => Math.floor(next() * below),
    bell: () => (next() + next() + next() - 1.5) * 1.41,
  };
}

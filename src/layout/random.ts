/** Chance that is the same each time: the same graph and seed must give the same picture, on every machine. */

export interface Random {
  /** From 0 up to, but not, 1. */
  next(): number;
  /** A whole number from 0 up to, but not, `below`. */
  pick(below: number): number;
  /** About normal: mean 0, spread 0.7, never beyond ±2.2. */
  bell(): number;
}

/** Mulberry32: small, quick and good enough to shake marks with. */
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

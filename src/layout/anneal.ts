/**
 * Annealing: many small random changes, at first even to the worse, later only to the better. Places and sides of names
 * are searched together, for either alone gets stuck in what the other has fixed. Steps are counted and never timed, so
 * that a slow machine draws the same picture.
 */
import type { Board } from './board.ts';
import type { Cost } from './cost.ts';
import { Moves } from './moves.ts';
import type { Random } from './random.ts';

export interface Schedule {
  readonly steps: number;
  /** In points, at the start and at the end. */
  readonly startTemperature: number;
  readonly endTemperature: number;
  /** How far a mark is shifted at the start, in units; at the end 3. */
  readonly startReach: number;
}

const END_REACH = 3;

export function anneal(board: Board, cost: Cost, random: Random, schedule: Schedule): void {
  const { steps, startTemperature, endTemperature, startReach } = schedule;
  const moves = new Moves(board, cost, random);
  for (let step = 0; step < steps; ) {
    const done = step / steps;
    moves.temperature = startTemperature * (endTemperature / startTemperature) ** done;
    moves.reach = END_REACH + startReach * (1 - done) ** 2;
    step += moves.step();
  }
}

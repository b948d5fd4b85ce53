/**
 * Simulated annealing. At first random changes that raise the cost are accepted too, later only those that lower it.
 * Node positions and label sides change together, because optimizing one alone gets stuck. The number of steps is
 * fixed, not the time, so that the result does not depend on the speed of the machine.
 */

import { AnnealingMoves } from './annealing-moves.ts';
import type { Cost } from './cost.ts';
import type { LayoutState } from './layout-state.ts';
import type { Random } from './random.ts';

export interface Schedule {
  readonly steps: number;
  /** In cost points. */
  readonly startTemperature: number;
  readonly endTemperature: number;
  /** The largest shift of a node at the start, in units; at the end it is 3. */
  readonly startReach: number;
}

const END_REACH = 3;

export function anneal(layout: LayoutState, cost: Cost, random: Random, schedule: Schedule): void {
  const { steps, startTemperature, endTemperature, startReach } = schedule;
  const moves = new AnnealingMoves(layout, cost, random);
  for (let step = 0; step < steps; ) {
    const done = step / steps;
    moves.temperature = startTemperature * (endTemperature / startTemperature) ** done;
    moves.reach = END_REACH + startReach * (1 - done) ** 2;
    step += moves.step();
  }
}

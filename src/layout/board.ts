/**
 * The picture in the making: where each mark stands, on which side its name, and the boxes around names and lines. Boxes
 * are kept in flat arrays and renewed when something moves, for most pairs are told apart by their boxes alone.
 */
import type { Block, BlockGraph } from './blocks.ts';
import type { LabelPlace } from './label-boxes.ts';
import type { Net } from './net.ts';
import { type Frame, markScale } from './plate.ts';
import { GAPS } from './weights.ts';

/** Sides by number: 0–3 the broken name below, right, left, above; 4–7 the same on one line, where the name has both. */
export const SIDES = ['b', 'r', 'l', 't', 'B', 'R', 'L', 'T'] as const;
export const RIGHT = 1;
export const LEFT = 2;
export const ONE_LINE = 4;

const MOST_CHOICES = 8;

export class Board {
  readonly net: Net;
  readonly frame: Frame;
  readonly graph: BlockGraph;
  readonly blockOf: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Of the mark, in units, when the sheet is seen whole; see `markScale`. */
  readonly radius: Float64Array;
  /** The same when one is so near that all names are shown: marks grow with the root of the scale. */
  readonly nearRadius: Float64Array;
  /** Number of the side, see `SIDES`. */
  readonly side: Int32Array;
  /** How many sides there are to choose from: 4 or 8. */
  readonly choices: Int32Array;
  /** Boxes of names. */
  readonly left: Float64Array;
  readonly top: Float64Array;
  readonly right: Float64Array;
  readonly bottom: Float64Array;
  /** Around mark and name with the air that they want: nothing outside can cost anything. Four numbers each, left, top, right, bottom. */
  readonly reach: Float64Array;
  /** Around each line. Four numbers each, left, top, right, bottom. */
  readonly lineBox: Float64Array;
  /** Four numbers for each of eight sides of each thing: its name's box around the mark's middle. */
  private readonly boxes: Float64Array;

  /** `places` = the names' places of each thing, in units around its mark. */
  constructor(net: Net, frame: Frame, graph: BlockGraph, places: readonly (readonly LabelPlace[])[]) {
    this.net = net;
    this.frame = frame;
    this.graph = graph;
    this.blockOf = graph.blockOf;
    const numbers = (length: number) => new Float64Array(length);
    const { things, pairs } = net;
    this.x = numbers(things);
    this.y = numbers(things);
    this.radius = Float64Array.from(net.radii, (radius) => radius * markScale(frame));
    this.nearRadius = Float64Array.from(net.radii, (radius) => radius * Math.sqrt(frame.scale));
    this.side = new Int32Array(things);
    this.choices = new Int32Array(things);
    [this.left, this.top, this.right, this.bottom] = [0, 0, 0, 0].map(() => numbers(things)) as Four;
    this.reach = numbers(4 * things);
    this.lineBox = numbers(4 * pairs);
    this.boxes = numbers(things * MOST_CHOICES * 4);
    for (const [thing, own] of places.entries()) {
      this.choices[thing] = own.length;
      for (const [at, { box }] of own.entries()) {
        this.boxes.set([box.left, box.top, box.right, box.bottom], (thing * MOST_CHOICES + at) * 4);
      }
    }
  }

  /** Puts marks, names and lines where the block says. */
  place(block: Block): void {
    const { members } = block;
    const from = block.y - ((members.length - 1) / 2) * block.pitch;
    for (let rung = 0; rung < members.length; rung++) {
      const thing = members[rung] as number;
      this.x[thing] = block.x;
      this.y[thing] = from + rung * block.pitch;
      this.setName(thing);
    }
    for (let rung = 0; rung < members.length; rung++) {
      const own = this.net.pairsOf[members[rung] as number] as Int32Array;
      for (let at = 0; at < own.length; at++) this.setLine(own[at] as number);
    }
  }

  /** Moves the block into the frame. */
  keepInside(block: Block): void {
    const { width, height } = this.frame;
    const wide = block.radius + EDGE;
    const tall = ((block.members.length - 1) / 2) * block.pitch + wide;
    block.x = Math.max(wide, Math.min(width - wide, block.x));
    block.y = Math.max(tall, Math.min(height - tall, block.y));
  }

  /** Puts the name on its side. */
  setName(thing: number): void {
    const at = (thing * MOST_CHOICES + (this.side[thing] as number)) * 4;
    const { boxes } = this;
    const x = this.x[thing] as number;
    const y = this.y[thing] as number;
    const left = x + (boxes[at] as number);
    const top = y + (boxes[at + 1] as number);
    const right = x + (boxes[at + 2] as number);
    const bottom = y + (boxes[at + 3] as number);
    this.left[thing] = left;
    this.top[thing] = top;
    this.right[thing] = right;
    this.bottom[thing] = bottom;
    const around = (this.radius[thing] as number) + Math.max(GAPS.pass, GAPS.halo + GAPS.air);
    const { reach } = this;
    reach[4 * thing] = Math.min(left - GAPS.air, x - around);
    reach[4 * thing + 1] = Math.min(top - GAPS.air, y - around);
    reach[4 * thing + 2] = Math.max(right + GAPS.air, x + around);
    reach[4 * thing + 3] = Math.max(bottom + GAPS.air, y + around);
  }

  private setLine(pair: number): void {
    const from = this.net.pairFrom[pair] as number;
    const to = this.net.pairTo[pair] as number;
    const x0 = this.x[from] as number;
    const x1 = this.x[to] as number;
    const y0 = this.y[from] as number;
    const y1 = this.y[to] as number;
    const { lineBox } = this;
    lineBox[4 * pair] = x0 < x1 ? x0 : x1;
    lineBox[4 * pair + 1] = y0 < y1 ? y0 : y1;
    lineBox[4 * pair + 2] = x0 < x1 ? x1 : x0;
    lineBox[4 * pair + 3] = y0 < y1 ? y1 : y0;
  }
}

type Four = [Float64Array, Float64Array, Float64Array, Float64Array];
/** Between a mark and the frame's edge, in units. */
const EDGE = 7;

/**
 * The moves of the annealing: each changes a little, asks what the change costs and takes it back if that is too much.
 * Which move and how far is chance's choice; what is too much is the temperature's.
 */
import { type Block, fringeOf, MOST_PITCH } from './blocks.ts';
import { type Board, LEFT, ONE_LINE, RIGHT } from './board.ts';
import type { Cost } from './cost.ts';
import type { Random } from './random.ts';

/** Several tries at one thing share the cost of its old place. */
const TRIES = 5;
/** Share of tries that aim at the middle of the neighbours, or turn the name as well. */
const TO_NEIGHBOURS = 0.35;
const TURN_TOO = 0.35;
/** How far from that middle they land, beside the reach of the moment. In units. */
const AROUND_MIDDLE = 20;

export class Moves {
  /** Points that a change may cost before it is as good as never taken. */
  temperature = 1;
  /** How far a shift goes, in units. */
  reach = 1;
  private readonly board: Board;
  private readonly cost: Cost;
  private readonly random: Random;
  private readonly free: readonly number[];
  private readonly turnable: readonly number[];
  private readonly fringes: readonly (readonly number[])[];
  private readonly linked: readonly (readonly (readonly [block: number, pairs: number])[])[];
  private readonly saved: Float64Array;
  private readonly savedSides: Int32Array;

  constructor(board: Board, cost: Cost, random: Random) {
    const { graph } = board;
    this.board = board;
    this.cost = cost;
    this.random = random;
    this.free = [...graph.blocks.keys()].filter((at) => graph.blocks[at]?.pinned === false);
    this.turnable = [...graph.blocks.keys()].filter((at) => graph.blocks[at]?.settled === false);
    this.fringes = graph.blocks.map((_, at) => fringeOf(graph, at));
    this.linked = graph.linked.map((links) => [...links]);
    this.saved = new Float64Array(2 * graph.blocks.length);
    this.savedSides = new Int32Array(board.net.things);
  }

  /** One move. Answers how many steps it was. */
  step(): number {
    const free = this.free;
    const dice = this.random.next();
    if (free.length === 0 || dice < 0.3) return this.turnOne();
    const at = free[this.pick(free.length)] as number;
    const block = this.blockAt(at);
    if (block.isLadder && dice < 0.5) return this.reshape(at, block);
    if (dice > 0.95) return this.swap(at, free[this.pick(free.length)] as number);
    const fringe = this.fringes[at] as readonly number[];
    return this.shift(dice > 0.86 && fringe.length > 0 ? [at, ...fringe] : [at]);
  }

  private pick(below: number): number {
    return this.random.pick(below);
  }

  private blockAt(at: number): Block {
    return this.board.graph.blocks[at] as Block;
  }

  /** The most that the new state may cost. Drawn before it is summed up, so that the sum can stop there. */
  private limitFor(before: number): number {
    return before - this.temperature * Math.log(this.random.next() || 1e-9);
  }

  private turnOne(): number {
    const many = this.turnable.length;
    return many === 0 ? 1 : this.turnName(this.turnable[this.pick(many)] as number);
  }

  private turnName(at: number): number {
    const { board, cost } = this;
    const block = this.blockAt(at);
    const { members } = block;
    const before = cost.ofNames(members);
    this.saveSides(members);
    this.drawSides(block);
    for (const thing of members) board.setName(thing);
    if (cost.ofNames(members) > this.limitFor(before)) {
      this.restoreSides(members);
      for (const thing of members) board.setName(thing);
    }
    return 1;
  }

  /** All names of a ladder stand on one side, on one line. They are not set yet. */
  private drawSides({ members, isLadder }: Block): void {
    const { board, random } = this;
    const ladderSide = isLadder && random.next() < 0.6 ? RIGHT : LEFT;
    for (let rung = 0; rung < members.length; rung++) {
      const thing = members[rung] as number;
      const choices = board.choices[thing] as number;
      board.side[thing] = isLadder ? sideInLadder(ladderSide, choices) : random.pick(choices);
    }
  }

  private saveSides(things: readonly number[]): void {
    for (let at = 0; at < things.length; at++) {
      this.savedSides[at] = this.board.side[things[at] as number] as number;
    }
  }

  private restoreSides(things: readonly number[]): void {
    for (let at = 0; at < things.length; at++) {
      this.board.side[things[at] as number] = this.savedSides[at] as number;
    }
  }

  /** A ladder gets another pitch, or another order where the days allow it. */
  private reshape(at: number, block: Block): number {
    const { board, cost, random } = this;
    const { members, pitch, y } = block;
    const before = cost.of([at], members, Number.POSITIVE_INFINITY);
    const how = random.next();
    if (how < 0.4) {
      block.pitch = Math.max(block.leastPitch, Math.min(MOST_PITCH, pitch + random.bell() * 10));
    } else if (how < 0.6 && !block.isDated) {
      block.members = [...members].reverse();
    } else {
      const [a, b] = [random.pick(members.length), random.pick(members.length)];
      const [first, second] = [members[a] as number, members[b] as number];
      const { days } = board.net;
      if (block.isDated && days[first] !== days[second]) return 1;
      block.members = members.with(a, second).with(b, first);
    }
    board.keepInside(block);
    board.place(block);
    const limit = this.limitFor(before);
    if (cost.of([at], members, limit) > limit) {
      block.members = members;
      block.pitch = pitch;
      block.y = y;
      board.place(block);
    }
    return 1;
  }

  private swap(at: number, other: number): number {
    if (at === other) return 1;
    const [a, b] = [this.blockAt(at), this.blockAt(other)];
    const things = [...a.members, ...b.members];
    const blocks = [at, other];
    const before = this.cost.of(blocks, things, Number.POSITIVE_INFINITY);
    this.save(blocks);
    this.saveSides(things);
    [a.x, a.y, b.x, b.y] = [b.x, b.y, a.x, a.y];
    this.settle(blocks, things, before);
    return 1;
  }

  private shift(blocks: readonly number[]): number {
    const { cost, random } = this;
    const at = blocks[0] as number;
    const leading = this.blockAt(at);
    const things =
      blocks.length === 1 ? leading.members : blocks.flatMap((each) => this.blockAt(each).members);
    let before = cost.of(blocks, things, Number.POSITIVE_INFINITY);
    for (let attempt = 0; attempt < TRIES; attempt++) {
      this.save(blocks);
      this.saveSides(things);
      let dx = random.bell() * this.reach;
      let dy = random.bell() * this.reach;
      if (random.next() < TO_NEIGHBOURS) {
        const middle = this.middleOfNeighbours(at);
        dx = middle.x + random.bell() * (AROUND_MIDDLE + this.reach) - leading.x;
        dy = middle.y + random.bell() * (AROUND_MIDDLE + this.reach) - leading.y;
      }
      for (const each of blocks) {
        const block = this.blockAt(each);
        block.x += dx;
        block.y += dy;
      }
      if (blocks.length === 1 && random.next() < TURN_TOO) this.drawSides(leading);
      before = this.settle(blocks, things, before);
    }
    return TRIES;
  }

  /** Without neighbours: anywhere. */
  private middleOfNeighbours(at: number): { x: number; y: number } {
    const { board, random } = this;
    const links = this.linked[at] as readonly (readonly [number, number])[];
    if (links.length === 0) {
      return { x: board.frame.width * random.next(), y: board.frame.height * random.next() };
    }
    let x = 0;
    let y = 0;
    let pairs = 0;
    for (const [other, count] of links) {
      const block = this.blockAt(other);
      x += block.x * count;
      y += block.y * count;
      pairs += count;
    }
    return { x: x / pairs, y: y / pairs };
  }

  private save(blocks: readonly number[]): void {
    for (let nth = 0; nth < blocks.length; nth++) {
      const block = this.blockAt(blocks[nth] as number);
      this.saved[2 * nth] = block.x;
      this.saved[2 * nth + 1] = block.y;
    }
  }

  /** Puts the blocks where they now say. Answers the new cost; if that is too much, puts all back and answers the old. */
  private settle(blocks: readonly number[], things: readonly number[], before: number): number {
    const { board, cost, saved } = this;
    for (let nth = 0; nth < blocks.length; nth++) {
      const block = this.blockAt(blocks[nth] as number);
      board.keepInside(block);
      board.place(block);
    }
    const limit = this.limitFor(before);
    const after = cost.of(blocks, things, limit);
    if (after <= limit) return after;
    this.restoreSides(things);
    for (let nth = 0; nth < blocks.length; nth++) {
      const block = this.blockAt(blocks[nth] as number);
      block.x = saved[2 * nth] as number;
      block.y = saved[2 * nth + 1] as number;
      board.place(block);
    }
    return before;
  }
}

/** On one line, where the name has that form. */
export const sideInLadder = (side: number, choices: number): number =>
  side + (choices > ONE_LINE ? ONE_LINE : 0);

/**
 * The moves of the annealing. Each move changes the layout a little, computes the change in cost, and reverts it if
 * the cost rises more than the temperature allows.
 */
import { type Block, MAX_PITCH, satellitesOf } from './blocks.ts';
import type { Cost } from './cost.ts';
import { type LayoutState, LEFT, ONE_LINE, RIGHT } from './layout-state.ts';
import type { Random } from './random.ts';

/** Tries with one block share the calculation of its old cost. */
const TRIES = 5;
/** Share of tries that aim at the centre of the neighbours, and that also change the label side. */
const TO_NEIGHBOURS_SHARE = 0.35;
const ROTATE_SHARE = 0.35;
/** The largest distance from that centre, in addition to the current reach. In units. */
const NEIGHBOUR_RADIUS = 20;

export class AnnealingMoves {
  /** The rise in cost that is still likely to be accepted. */
  temperature = 1;
  /** The largest shift, in units. */
  reach = 1;
  private readonly layout: LayoutState;
  private readonly cost: Cost;
  private readonly random: Random;
  private readonly free: readonly number[];
  private readonly movableLabels: readonly number[];
  private readonly satellites: readonly (readonly number[])[];
  private readonly linked: readonly (readonly (readonly [block: number, pairs: number])[])[];
  private readonly saved: Float64Array;
  private readonly savedSides: Int32Array;

  constructor(layout: LayoutState, cost: Cost, random: Random) {
    const { graph } = layout;
    this.layout = layout;
    this.cost = cost;
    this.random = random;
    this.free = [...graph.blocks.keys()].filter((at) => graph.blocks[at]?.pinned === false);
    this.movableLabels = [...graph.blocks.keys()].filter((at) => graph.blocks[at]?.frozen === false);
    this.satellites = graph.blocks.map((_, at) => satellitesOf(graph, at));
    this.linked = graph.linked.map((links) => [...links]);
    this.saved = new Float64Array(2 * graph.blocks.length);
    this.savedSides = new Int32Array(layout.compact.nodes);
  }

  /** Makes one move. @returns the number of steps it counts as */
  step(): number {
    const free = this.free;
    const dice = this.random.next();
    if (free.length === 0 || dice < 0.3) return this.moveRandomLabel();
    const at = free[this.pick(free.length)] as number;
    const block = this.blockAt(at);
    if (block.isColumn && dice < 0.5) return this.reshape(at, block);
    if (dice > 0.95) return this.swap(at, free[this.pick(free.length)] as number);
    const own = this.satellites[at] as readonly number[];
    return this.shift(dice > 0.86 && own.length > 0 ? [at, ...own] : [at]);
  }

  private pick(below: number): number {
    return this.random.pick(below);
  }

  private blockAt(at: number): Block {
    return this.layout.graph.blocks[at] as Block;
  }

  /** The highest acceptable new cost. It is drawn first, so that the summation can stop once it is exceeded. */
  private limitFor(before: number): number {
    return before - this.temperature * Math.log(this.random.next() || 1e-9);
  }

  private moveRandomLabel(): number {
    const many = this.movableLabels.length;
    return many === 0 ? 1 : this.moveLabel(this.movableLabels[this.pick(many)] as number);
  }

  private moveLabel(at: number): number {
    const { layout, cost } = this;
    const block = this.blockAt(at);
    const { members } = block;
    const before = cost.ofLabels(members);
    this.saveSides(members);
    this.chooseSides(block);
    for (const node of members) layout.updateLabelBox(node);
    if (cost.ofLabels(members) > this.limitFor(before)) {
      this.restoreSides(members);
      for (const node of members) layout.updateLabelBox(node);
    }
    return 1;
  }

  /**
   * Chooses label sides without updating the boxes. The labels of a column are all on the same side and on one line.
   */
  private chooseSides({ members, isColumn }: Block): void {
    const { layout, random } = this;
    const chosenSide = isColumn && random.next() < 0.6 ? RIGHT : LEFT;
    for (let row = 0; row < members.length; row++) {
      const node = members[row] as number;
      const choices = layout.sideCount[node] as number;
      layout.side[node] = isColumn ? columnSide(chosenSide, choices) : random.pick(choices);
    }
  }

  private saveSides(nodes: readonly number[]): void {
    for (let at = 0; at < nodes.length; at++) {
      this.savedSides[at] = this.layout.side[nodes[at] as number] as number;
    }
  }

  private restoreSides(nodes: readonly number[]): void {
    for (let at = 0; at < nodes.length; at++) {
      this.layout.side[nodes[at] as number] = this.savedSides[at] as number;
    }
  }

  /** Changes the pitch of a column, or the order of its rows where their dates allow it. */
  private reshape(at: number, block: Block): number {
    const { layout, cost, random } = this;
    const { members, pitch, y } = block;
    const before = cost.of([at], members, Number.POSITIVE_INFINITY);
    const how = random.next();
    if (how < 0.4) {
      block.pitch = Math.max(block.minPitch, Math.min(MAX_PITCH, pitch + random.bell() * 10));
    } else if (how < 0.6 && !block.isDated) {
      block.members = [...members].reverse();
    } else {
      const [a, b] = [random.pick(members.length), random.pick(members.length)];
      const [first, second] = [members[a] as number, members[b] as number];
      const { days } = layout.compact;
      if (block.isDated && days[first] !== days[second]) return 1;
      block.members = members.with(a, second).with(b, first);
    }
    layout.clampToFrame(block);
    layout.place(block);
    const limit = this.limitFor(before);
    if (cost.of([at], members, limit) > limit) {
      block.members = members;
      block.pitch = pitch;
      block.y = y;
      layout.place(block);
    }
    return 1;
  }

  private swap(at: number, other: number): number {
    if (at === other) return 1;
    const [a, b] = [this.blockAt(at), this.blockAt(other)];
    const nodes = [...a.members, ...b.members];
    const blocks = [at, other];
    const before = this.cost.of(blocks, nodes, Number.POSITIVE_INFINITY);
    this.save(blocks);
    this.saveSides(nodes);
    [a.x, a.y, b.x, b.y] = [b.x, b.y, a.x, a.y];
    this.applyOrRevert(blocks, nodes, before);
    return 1;
  }

  private shift(blocks: readonly number[]): number {
    const { cost, random } = this;
    const at = blocks[0] as number;
    const leading = this.blockAt(at);
    const nodes =
      blocks.length === 1 ? leading.members : blocks.flatMap((each) => this.blockAt(each).members);
    let before = cost.of(blocks, nodes, Number.POSITIVE_INFINITY);
    for (let attempt = 0; attempt < TRIES; attempt++) {
      this.save(blocks);
      this.saveSides(nodes);
      let dx = random.bell() * this.reach;
      let dy = random.bell() * this.reach;
      if (random.next() < TO_NEIGHBOURS_SHARE) {
        const middle = this.middleOfNeighbours(at);
        dx = middle.x + random.bell() * (NEIGHBOUR_RADIUS + this.reach) - leading.x;
        dy = middle.y + random.bell() * (NEIGHBOUR_RADIUS + this.reach) - leading.y;
      }
      for (const each of blocks) {
        const block = this.blockAt(each);
        block.x += dx;
        block.y += dy;
      }
      if (blocks.length === 1 && random.next() < ROTATE_SHARE) this.chooseSides(leading);
      before = this.applyOrRevert(blocks, nodes, before);
    }
    return TRIES;
  }

  /** A random point if there are no neighbours. */
  private middleOfNeighbours(at: number): { x: number; y: number } {
    const { layout, random } = this;
    const links = this.linked[at] as readonly (readonly [number, number])[];
    if (links.length === 0) {
      return { x: layout.frame.width * random.next(), y: layout.frame.height * random.next() };
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

  /** Applies the new positions. If the cost is too high, reverts them. @returns the current cost */
  private applyOrRevert(blocks: readonly number[], nodes: readonly number[], before: number): number {
    const { layout, cost, saved } = this;
    for (let nth = 0; nth < blocks.length; nth++) {
      const block = this.blockAt(blocks[nth] as number);
      layout.clampToFrame(block);
      layout.place(block);
    }
    const limit = this.limitFor(before);
    const after = cost.of(blocks, nodes, limit);
    if (after <= limit) return after;
    this.restoreSides(nodes);
    for (let nth = 0; nth < blocks.length; nth++) {
      const block = this.blockAt(blocks[nth] as number);
      block.x = saved[2 * nth] as number;
      block.y = saved[2 * nth + 1] as number;
      layout.place(block);
    }
    return before;
  }
}

/** The one-line form of the side, if the label has one. */
export const columnSide = (side: number, choices: number): number =>
  side + (choices > ONE_LINE ? ONE_LINE : 0);

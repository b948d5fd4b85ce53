/**
 * What a picture costs, in points (see `weights.ts`), as far as some of it moves: the annealing asks before and after and
 * looks at the difference. The sum is given up as soon as it passes the limit, which is where most of the speed is from.
 */
import { type Block, kinOf } from './blocks.ts';
import type { Board } from './board.ts';
import { LineCost } from './cost-lines.ts';
import { NameCost } from './cost-names.ts';
import { leaderships } from './principals.ts';
import { regionOf } from './regions.ts';
import { GAPS, WEIGHTS } from './weights.ts';

/** Ladders that are linked stand so far apart, in units. */
const BESIDE_LEAST = 120;
const BESIDE_MOST = 170;

/** What rungs want between them beside what they need: more if lines run on to another ladder. In units. */
const LADDER_AIR = 2;
const LINKED_AIR = 12;

export class Cost {
  private readonly board: Board;
  private readonly names: NameCost;
  private readonly lines: LineCost;
  private readonly kin: readonly Int32Array[];
  /** By thing: the states that this person leads, or the leaders of this state. */
  private readonly leads: readonly Int32Array[];
  /** 1 for states: they want the rim. Principals are pinned, so that it costs them nothing that could change. */
  private readonly atRim: Uint8Array;
  private readonly moving: Uint8Array;
  private readonly movingLines: Uint8Array;
  private readonly touched: Int32Array;

  constructor(board: Board) {
    const { net, blockOf } = board;
    this.board = board;
    this.names = new NameCost(board);
    this.lines = new LineCost(board);
    this.kin = kinOf(net, blockOf, regionOf);
    const leads: number[][] = net.ids.map(() => []);
    for (const { person, state } of leaderships(net)) {
      leads[person]?.push(state);
      leads[state]?.push(person);
    }
    this.leads = leads.map((list) => Int32Array.from(list));
    this.atRim = Uint8Array.from(net.kinds, (kind) => (kind === 'State' ? 1 : 0));
    this.moving = new Uint8Array(net.things);
    this.movingLines = new Uint8Array(net.pairs);
    this.touched = new Int32Array(net.pairs);
  }

  /** The whole picture. */
  total(): number {
    const all = Array.from(this.board.x.keys());
    const blocks = Array.from(this.board.graph.blocks.keys());
    return this.of(blocks, all, Number.POSITIVE_INFINITY);
  }

  /** All that changes when these blocks (with these things in them) move. Above `limit` the answer may be too small. */
  of(blocks: readonly number[], things: readonly number[], limit: number): number {
    const own = this.ofBlocks(blocks);
    return own > limit ? own : own + this.ofThings(things, limit - own);
  }

  /** What changes when only names are turned. */
  ofNames(things: readonly number[]): number {
    let sum = 0;
    for (let at = 0; at < things.length; at++) {
      const thing = things[at] as number;
      sum += this.names.nameAlone(thing) + this.names.nameAmongOthers(thing) + this.lines.underName(thing);
    }
    return sum;
  }

  private ofThings(things: readonly number[], limit: number): number {
    const moving = this.moving;
    const movingLines = this.movingLines;
    const touched = this.touched;
    let lines = 0;
    for (let at = 0; at < things.length; at++) {
      const thing = things[at] as number;
      moving[thing] = 1;
      const own = this.board.net.pairsOf[thing] as Int32Array;
      for (let nth = 0; nth < own.length; nth++) {
        const pair = own[nth] as number;
        if (movingLines[pair] === 1) continue;
        movingLines[pair] = 1;
        touched[lines++] = pair;
      }
    }
    const sum = this.sumUp(things, lines, limit);
    for (let at = 0; at < things.length; at++) moving[things[at] as number] = 0;
    for (let at = 0; at < lines; at++) movingLines[touched[at] as number] = 0;
    return sum;
  }

  /** The cheap terms first: they often pass the limit alone. */
  private sumUp(things: readonly number[], lines: number, limit: number): number {
    const moving = this.moving;
    const movingLines = this.movingLines;
    const touched = this.touched;
    let sum = 0;
    for (let at = 0; at < lines; at++) sum += this.lines.length(touched[at] as number);
    for (let at = 0; at < things.length; at++) {
      if (sum > limit) return sum;
      const thing = things[at] as number;
      sum += this.names.alone(thing) + this.pulls(thing) + this.names.amongOthers(thing, moving);
      if (sum > limit) return sum;
      sum += this.lines.underThing(thing, movingLines);
    }
    for (let at = 0; at < lines; at++) {
      if (sum > limit) return sum;
      const pair = touched[at] as number;
      sum += this.lines.crossings(pair, movingLines);
      if (sum > limit) return sum;
      sum += this.lines.overThings(pair) + this.lines.narrowAngles(pair, movingLines);
    }
    return sum;
  }

  /** Ties without a line: kin of one region, leaders and their states, third states and the rim. */
  private pulls(thing: number): number {
    const { x, y } = this.board;
    const near = WEIGHTS.kin * this.distances(thing, this.kin[thing] as Int32Array);
    const led = WEIGHTS.leads * this.distances(thing, this.leads[thing] as Int32Array);
    return near + led + (this.atRim[thing] === 1 ? this.rim(x[thing] as number, y[thing] as number) : 0);
  }

  private distances(thing: number, others: Int32Array): number {
    const { x, y } = this.board;
    const mx = x[thing] as number;
    const my = y[thing] as number;
    let sum = 0;
    for (let at = 0; at < others.length; at++) {
      const other = others[at] as number;
      if (this.moving[other] === 1 && other > thing) continue;
      const dx = (x[other] as number) - mx;
      const dy = (y[other] as number) - my;
      sum += Math.sqrt(dx * dx + dy * dy);
    }
    return sum;
  }

  private rim(x: number, y: number): number {
    const { width, height } = this.board.frame;
    const inwards = Math.min(x, y, width - x, height - y) - GAPS.rim;
    return inwards > 0 ? WEIGHTS.rim * inwards : 0;
  }

  private ofBlocks(blocks: readonly number[]): number {
    const { graph } = this.board;
    let sum = 0;
    for (let nth = 0; nth < blocks.length; nth++) {
      const at = blocks[nth] as number;
      const block = graph.blocks[at] as Block;
      const beside = graph.beside[at] as readonly number[];
      for (let other = 0; other < beside.length; other++) {
        // Each pair once, though both move.
        if ((beside[other] as number) > at && blocks.includes(beside[other] as number)) continue;
        const ladder = graph.blocks[beside[other] as number] as Block;
        const dx = Math.abs(block.x - ladder.x);
        const level = Math.abs(block.y - ladder.y) / 60;
        const near = Math.max(0, 1 - dx / BESIDE_LEAST) * 6;
        sum += WEIGHTS.beside * (near + level + Math.max(0, dx - BESIDE_MOST) / 120);
      }
      if (block.isLadder) {
        const wanted = block.leastPitch + (beside.length > 0 ? LINKED_AIR : LADDER_AIR);
        sum += Math.abs(block.pitch - wanted) / 12;
      }
      if (block.hasOld) {
        const dx = block.x - block.oldX;
        const dy = block.y - block.oldY;
        sum += WEIGHTS.drift * Math.sqrt(dx * dx + dy * dy);
      }
    }
    return sum;
  }
}

/**
 * The cost of a layout in points (see `weights.ts`), limited to what some moved blocks contribute. The annealing
 * compares the cost before and after a move. The summation stops when it exceeds the limit, which saves most of the
 * time.
 */

import { leaderships } from './anchors.ts';
import { type Block, relatedNodes } from './blocks.ts';
import { EdgeCost } from './edge-cost.ts';
import { LabelCost } from './label-cost.ts';
import type { LayoutState } from './layout-state.ts';
import { regionOf } from './regions.ts';
import { GAPS, WEIGHTS } from './weights.ts';

/** The preferred distance of linked columns, in units. */
const MIN_COLUMN_DISTANCE = 120;
const MAX_COLUMN_DISTANCE = 170;

/** The preferred gap between rows in addition to the minimum. It is larger if edges run to another column. In units. */
const COLUMN_GAP = 2;
const LINKED_COLUMN_GAP = 12;

export class Cost {
  private readonly layout: LayoutState;
  private readonly labelCost: LabelCost;
  private readonly edgeCost: EdgeCost;
  private readonly related: readonly Int32Array[];
  /** For each person the states they lead, for each state its leaders. */
  private readonly leaderLinks: readonly Int32Array[];
  /** 1 for states, which are placed near the rim. Principal states are pinned, so the term is constant for them. */
  private readonly prefersRim: Uint8Array;
  private readonly moving: Uint8Array;
  private readonly movingEdges: Uint8Array;
  private readonly touched: Int32Array;

  constructor(layout: LayoutState) {
    const { compact, blockOf } = layout;
    this.layout = layout;
    this.labelCost = new LabelCost(layout);
    this.edgeCost = new EdgeCost(layout);
    this.related = relatedNodes(compact, blockOf, regionOf);
    const leaderLinks: number[][] = compact.ids.map(() => []);
    for (const { person, state } of leaderships(compact)) {
      leaderLinks[person]?.push(state);
      leaderLinks[state]?.push(person);
    }
    this.leaderLinks = leaderLinks.map((list) => Int32Array.from(list));
    this.prefersRim = Uint8Array.from(compact.kinds, (kind) => (kind === 'State' ? 1 : 0));
    this.moving = new Uint8Array(compact.nodes);
    this.movingEdges = new Uint8Array(compact.pairs);
    this.touched = new Int32Array(compact.pairs);
  }

  /** The cost of the whole layout. */
  total(): number {
    const all = Array.from(this.layout.x.keys());
    const blocks = Array.from(this.layout.graph.blocks.keys());
    return this.of(blocks, all, Number.POSITIVE_INFINITY);
  }

  /** The cost that changes when these blocks with these nodes move. Above `limit` the result may be too low. */
  of(blocks: readonly number[], nodes: readonly number[], limit: number): number {
    const own = this.ofBlocks(blocks);
    return own > limit ? own : own + this.ofNodes(nodes, limit - own);
  }

  /** The cost that changes when only these labels move. */
  ofLabels(nodes: readonly number[]): number {
    let sum = 0;
    for (let at = 0; at < nodes.length; at++) {
      const node = nodes[at] as number;
      sum +=
        this.labelCost.labelAlone(node) +
        this.labelCost.labelAmongOthers(node) +
        this.edgeCost.edgesUnderLabel(node);
    }
    return sum;
  }

  private ofNodes(nodes: readonly number[], limit: number): number {
    const moving = this.moving;
    const movingEdges = this.movingEdges;
    const touched = this.touched;
    let edgeCost = 0;
    for (let at = 0; at < nodes.length; at++) {
      const node = nodes[at] as number;
      moving[node] = 1;
      const own = this.layout.compact.pairsOf[node] as Int32Array;
      for (let nth = 0; nth < own.length; nth++) {
        const pair = own[nth] as number;
        if (movingEdges[pair] === 1) continue;
        movingEdges[pair] = 1;
        touched[edgeCost++] = pair;
      }
    }
    const sum = this.sumUp(nodes, edgeCost, limit);
    for (let at = 0; at < nodes.length; at++) moving[nodes[at] as number] = 0;
    for (let at = 0; at < edgeCost; at++) movingEdges[touched[at] as number] = 0;
    return sum;
  }

  /** The cheap terms come first, because they often exceed the limit. */
  private sumUp(nodes: readonly number[], edgeCost: number, limit: number): number {
    const moving = this.moving;
    const movingEdges = this.movingEdges;
    const touched = this.touched;
    let sum = 0;
    for (let at = 0; at < edgeCost; at++) sum += this.edgeCost.length(touched[at] as number);
    for (let at = 0; at < nodes.length; at++) {
      if (sum > limit) return sum;
      const node = nodes[at] as number;
      sum += this.labelCost.alone(node) + this.attraction(node) + this.labelCost.amongOthers(node, moving);
      if (sum > limit) return sum;
      sum += this.edgeCost.edgesUnderNode(node, movingEdges);
    }
    for (let at = 0; at < edgeCost; at++) {
      if (sum > limit) return sum;
      const pair = touched[at] as number;
      sum += this.edgeCost.crossings(pair, movingEdges);
      if (sum > limit) return sum;
      sum += this.edgeCost.nodesOnEdge(pair) + this.edgeCost.narrowAngles(pair, movingEdges);
    }
    return sum;
  }

  /** Attraction without an edge: nodes of one region, leaders and their states, states and the rim. */
  private attraction(node: number): number {
    const { x, y } = this.layout;
    const near = WEIGHTS.related * this.distances(node, this.related[node] as Int32Array);
    const led = WEIGHTS.leader * this.distances(node, this.leaderLinks[node] as Int32Array);
    return near + led + (this.prefersRim[node] === 1 ? this.rim(x[node] as number, y[node] as number) : 0);
  }

  private distances(node: number, others: Int32Array): number {
    const { x, y } = this.layout;
    const mx = x[node] as number;
    const my = y[node] as number;
    let sum = 0;
    for (let at = 0; at < others.length; at++) {
      const other = others[at] as number;
      if (this.moving[other] === 1 && other > node) continue;
      const dx = (x[other] as number) - mx;
      const dy = (y[other] as number) - my;
      sum += Math.sqrt(dx * dx + dy * dy);
    }
    return sum;
  }

  private rim(x: number, y: number): number {
    const { width, height } = this.layout.frame;
    const inwards = Math.min(x, y, width - x, height - y) - GAPS.rim;
    return inwards > 0 ? WEIGHTS.rim * inwards : 0;
  }

  private ofBlocks(blocks: readonly number[]): number {
    const { graph } = this.layout;
    let sum = 0;
    for (let nth = 0; nth < blocks.length; nth++) {
      const at = blocks[nth] as number;
      const block = graph.blocks[at] as Block;
      const adjacent = graph.adjacentColumns[at] as readonly number[];
      for (let other = 0; other < adjacent.length; other++) {
        // Count each pair once if both blocks move.
        if ((adjacent[other] as number) > at && blocks.includes(adjacent[other] as number)) continue;
        const column = graph.blocks[adjacent[other] as number] as Block;
        const dx = Math.abs(block.x - column.x);
        const level = Math.abs(block.y - column.y) / 60;
        const near = Math.max(0, 1 - dx / MIN_COLUMN_DISTANCE) * 6;
        sum += WEIGHTS.adjacent * (near + level + Math.max(0, dx - MAX_COLUMN_DISTANCE) / 120);
      }
      if (block.isColumn) {
        const wanted = block.minPitch + (adjacent.length > 0 ? LINKED_COLUMN_GAP : COLUMN_GAP);
        sum += Math.abs(block.pitch - wanted) / 12;
      }
      if (block.hasPrevious) {
        const dx = block.x - block.previousX;
        const dy = block.y - block.previousY;
        sum += WEIGHTS.drift * Math.sqrt(dx * dx + dy * dy);
      }
    }
    return sum;
  }
}

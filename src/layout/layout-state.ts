/**
 * The mutable state of a layout: node positions, label sides, and the bounding boxes of labels and edges. Boxes are
 * stored in flat arrays, because comparing them rules out most pairs cheaply.
 */
import type { Block, BlockGraph } from './blocks.ts';
import type { CompactGraph } from './compact-graph.ts';
import type { LabelPlace } from './label-boxes.ts';
import { type Frame, nodeScale } from './page-size.ts';
import { GAPS } from './weights.ts';

/** Sides by number: 0–3 is the wrapped label below, right, left, above; 4–7 is the same on one line. */
export const SIDES = ['b', 'r', 'l', 't', 'B', 'R', 'L', 'T'] as const;
export const RIGHT = 1;
export const LEFT = 2;
export const ONE_LINE = 4;

const MAX_SIDES = 8;

export class LayoutState {
  readonly compact: CompactGraph;
  readonly frame: Frame;
  readonly graph: BlockGraph;
  readonly blockOf: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Radius in units when the frame is fitted; see `nodeScale`. */
  readonly radius: Float64Array;
  /** Radius when zoomed in so far that all labels are shown. It grows with the square root of the scale. */
  readonly zoomedRadius: Float64Array;
  /** Index in `SIDES`. */
  readonly side: Int32Array;
  /** The number of available sides: 4 or 8. */
  readonly sideCount: Int32Array;
  /** Label boxes. */
  readonly left: Float64Array;
  readonly top: Float64Array;
  readonly right: Float64Array;
  readonly bottom: Float64Array;
  /**
   * The box around node, label and their gaps. Nothing outside it adds cost. Four numbers per node: left, top, right,
   * bottom.
   */
  readonly bounds: Float64Array;
  /** The box around each edge. Four numbers per edge: left, top, right, bottom. */
  readonly edgeBox: Float64Array;
  /** For each of eight sides of each node, four numbers: the label box relative to the node. */
  private readonly boxes: Float64Array;

  /** @param places the label candidates of each node, in units */
  constructor(
    compact: CompactGraph,
    frame: Frame,
    graph: BlockGraph,
    places: readonly (readonly LabelPlace[])[],
  ) {
    this.compact = compact;
    this.frame = frame;
    this.graph = graph;
    this.blockOf = graph.blockOf;
    const numbers = (length: number) => new Float64Array(length);
    const { nodes, pairs } = compact;
    this.x = numbers(nodes);
    this.y = numbers(nodes);
    this.radius = Float64Array.from(compact.radii, (radius) => radius * nodeScale(frame));
    this.zoomedRadius = Float64Array.from(compact.radii, (radius) => radius * Math.sqrt(frame.scale));
    this.side = new Int32Array(nodes);
    this.sideCount = new Int32Array(nodes);
    [this.left, this.top, this.right, this.bottom] = [0, 0, 0, 0].map(() => numbers(nodes)) as Four;
    this.bounds = numbers(4 * nodes);
    this.edgeBox = numbers(4 * pairs);
    this.boxes = numbers(nodes * MAX_SIDES * 4);
    for (const [node, own] of places.entries()) {
      this.sideCount[node] = own.length;
      for (const [at, { box }] of own.entries()) {
        this.boxes.set([box.left, box.top, box.right, box.bottom], (node * MAX_SIDES + at) * 4);
      }
    }
  }

  /** Updates nodes, labels and edges of a block from its position. */
  place(block: Block): void {
    const { members } = block;
    const from = block.y - ((members.length - 1) / 2) * block.pitch;
    for (let row = 0; row < members.length; row++) {
      const node = members[row] as number;
      this.x[node] = block.x;
      this.y[node] = from + row * block.pitch;
      this.updateLabelBox(node);
    }
    for (let row = 0; row < members.length; row++) {
      const own = this.compact.pairsOf[members[row] as number] as Int32Array;
      for (let at = 0; at < own.length; at++) this.updateEdgeBox(own[at] as number);
    }
  }

  /** Moves the block into the frame. */
  clampToFrame(block: Block): void {
    const { width, height } = this.frame;
    const wide = block.radius + MARGIN;
    const tall = ((block.members.length - 1) / 2) * block.pitch + wide;
    block.x = Math.max(wide, Math.min(width - wide, block.x));
    block.y = Math.max(tall, Math.min(height - tall, block.y));
  }

  /** Updates the label box. */
  updateLabelBox(node: number): void {
    const at = (node * MAX_SIDES + (this.side[node] as number)) * 4;
    const { boxes } = this;
    const x = this.x[node] as number;
    const y = this.y[node] as number;
    const left = x + (boxes[at] as number);
    const top = y + (boxes[at + 1] as number);
    const right = x + (boxes[at + 2] as number);
    const bottom = y + (boxes[at + 3] as number);
    this.left[node] = left;
    this.top[node] = top;
    this.right[node] = right;
    this.bottom[node] = bottom;
    const around = (this.radius[node] as number) + Math.max(GAPS.pass, GAPS.halo + GAPS.label);
    const { bounds } = this;
    bounds[4 * node] = Math.min(left - GAPS.label, x - around);
    bounds[4 * node + 1] = Math.min(top - GAPS.label, y - around);
    bounds[4 * node + 2] = Math.max(right + GAPS.label, x + around);
    bounds[4 * node + 3] = Math.max(bottom + GAPS.label, y + around);
  }

  private updateEdgeBox(pair: number): void {
    const from = this.compact.pairFrom[pair] as number;
    const to = this.compact.pairTo[pair] as number;
    const x0 = this.x[from] as number;
    const x1 = this.x[to] as number;
    const y0 = this.y[from] as number;
    const y1 = this.y[to] as number;
    const { edgeBox } = this;
    edgeBox[4 * pair] = x0 < x1 ? x0 : x1;
    edgeBox[4 * pair + 1] = y0 < y1 ? y0 : y1;
    edgeBox[4 * pair + 2] = x0 < x1 ? x1 : x0;
    edgeBox[4 * pair + 3] = y0 < y1 ? y1 : y0;
  }
}

type Four = [Float64Array, Float64Array, Float64Array, Float64Array];
/** Smallest distance between a node and the edge of the frame, in units. */
const MARGIN = 7;

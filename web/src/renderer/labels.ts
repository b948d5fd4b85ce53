/**
 * Where names stand, as on a printed map: the important first, eight places tried around each mark, nothing over a mark
 * or another name. What finds no room stays silent until there is some. How a name is set is the layout's rule, shared with
 * it. Pure: text is measured by whom it is handed.
 */
import { LEADING_RANK, type LetterStyle, labelPlaces, letterStyle } from '../../../src/layout/label-boxes.ts';
import type { Box } from '../../../src/layout/page-size.ts';
import type { Point } from './dragging.ts';
import type { SceneNode } from './scene.ts';

export type { Box };

/** A mark where it stands on the canvas, in pixels. */
export interface PlacedMark {
  readonly node: SceneNode;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Under the pointer: named whatever its rank. */
  readonly hovered: boolean;
  /** The selection, or an end of it where it is a line: with a ring around it. */
  readonly ringed?: boolean;
}

export interface LabelStyle extends LetterStyle {
  readonly tone: 'text' | 'text2' | 'text3' | 'free';
  /** Struck through: it falls away. */
  readonly struckThrough: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  /** Of the thing it names. */
  readonly rank: number;
  readonly lines: readonly string[];
  readonly style: LabelStyle;
  readonly align: 'center' | 'left' | 'right';
  readonly box: Box;
}

export type Measure = (text: string, style: LabelStyle) => number;

function labelStyle(node: SceneNode): LabelStyle {
  const struckThrough = node.outcome === 'falls';
  const quiet = node.emphasis === 'back' || node.ghost;
  const tone = struckThrough ? 'free' : quiet ? 'text3' : node.rank >= 60 || node.outcome ? 'text' : 'text2';
  return { ...letterStyle(node.kind, node.rank), tone, struckThrough };
}

export interface LabelRoom {
  readonly width: number;
  readonly height: number;
  /** Taken by other things: the title, buttons, badges. */
  readonly reserved: readonly Box[];
  /** Names of a lower rank are not tried. */
  readonly minRank: number;
  /** Points on the lines that come up to a mark, by its id: its name rather stands beside them. */
  readonly obstacles?: ReadonlyMap<string, readonly Point[]>;
}

export function placeLabels(marks: readonly PlacedMark[], room: LabelRoom, measure: Measure): PlacedLabel[] {
  const taken: Box[] = [...room.reserved];
  const placed: PlacedLabel[] = [];
  for (const mark of [...marks].sort(byPriority)) {
    if (isUnlabelled(mark, room.minRank)) continue;
    const free = ({ box }: PlacedLabel) =>
      inside(box, room) && !taken.some((other) => boxesOverlap(box, other));
    const possible = candidates(mark, measure).filter(free);
    // What has stepped back makes room for the names of what leads.
    const inTheWay =
      mark.node.emphasis === 'rest' ? marks : marks.filter(({ node }) => node.emphasis !== 'back');
    const covered = ({ box }: PlacedLabel) =>
      inTheWay.filter((other) => other !== mark && boxTouchesMark(box, other));
    const alone = (label: PlacedLabel) => covered(label).length === 0;
    const clear = clearOf(room.obstacles?.get(mark.node.id) ?? []);
    const best =
      possible.find((label) => clear(label) && alone(label)) ??
      possible.find(alone) ??
      (mustHaveLabel(mark)
        ? (candidates(mark, measure, EXTRA_GAP).find((label) => free(label) && alone(label)) ??
          leastOf(possible, (label) => weightOf(label.box, covered(label))))
        : undefined);
    if (!best) continue;
    taken.push(best.box);
    placed.push(best);
  }
  return placed;
}

const clearOf =
  (points: readonly Point[]) =>
  ({ box: { left, top, right, bottom } }: PlacedLabel) =>
    !points.some(({ x, y }) => x > left && x < right && y > top && y < bottom);

/** What the reader looks for is named even in a crowd: so much further off, or over the least of the marks around it. */
const EXTRA_GAP = 10;

const mustHaveLabel = (mark: PlacedMark) =>
  priority(mark) >= 2 || (mark.node.rank >= LEADING_RANK && mark.node.emphasis !== 'back');

const weightOf = (box: Box, covered: readonly PlacedMark[]) =>
  covered.reduce((sum, mark) => sum + mark.node.rank ** 2 * (mark.radius + 1 - distance(box, mark)), 0);

function leastOf<T>(items: readonly T[], weight: (item: T) => number): T | undefined {
  let least: { item: T; weight: number } | undefined;
  for (const item of items) {
    const own = weight(item);
    if (least === undefined || own < least.weight) least = { item, weight: own };
  }
  return least?.item;
}

const priority = ({ node, hovered }: PlacedMark) =>
  hovered ? 3 : node.emphasis === 'selected' || node.outcome ? 2 : node.emphasis === 'near' ? 1 : 0;

const byPriority = (a: PlacedMark, b: PlacedMark) => priority(b) - priority(a) || b.node.rank - a.node.rank;

/** What has stepped back keeps its name only where it anchors the picture; what is not there is named when it is meant. */
function isUnlabelled(mark: PlacedMark, minRank: number): boolean {
  const { rank, ghost, emphasis, kind } = mark.node;
  if (priority(mark) >= 2) return false;
  return ghost || (priority(mark) === 0 && (rank < minRank || (emphasis === 'back' && kind !== 'State')));
}

/** The side that was baked for the name goes first; the rest as the layout tries them. */
function candidates(
  { node, x, y, radius, ringed }: PlacedMark,
  measure: Measure,
  further = 0,
): PlacedLabel[] {
  const style = labelStyle(node);
  const gap = (ringed ? 9 : 4) + further;
  const all = labelPlaces(node.name, style, radius, (text) => measure(text, style), gap);
  const wanted = all.filter(({ side }) => side === node.side);
  return [...wanted, ...all].map(({ lines, align, box }) => ({
    id: node.id,
    rank: node.rank,
    lines,
    style,
    align,
    box: { left: x + box.left, top: y + box.top, right: x + box.right, bottom: y + box.bottom },
  }));
}

/** Marks are about round: a name may reach into the corner of the square around one. `air` = between the two. */
export const boxTouchesMark = (box: Box, mark: PlacedMark, air = 1): boolean =>
  distance(box, mark) < mark.radius + air;

const distance = ({ left, top, right, bottom }: Box, { x, y }: PlacedMark) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

const inside = (box: Box, { width, height }: LabelRoom) =>
  box.left >= 6 && box.right <= width - 6 && box.top >= 4 && box.bottom <= height - 4;

export const boxesOverlap = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

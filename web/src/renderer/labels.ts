/**
 * Label placement: important labels first, eight positions around each mark, nothing over a mark or another label.
 * Labels without room are hidden. The layout uses the same rules. Pure: the caller measures the text.
 */
import { LEADING_RANK, type LetterStyle, labelPlaces, letterStyle } from '../../../src/layout/label-boxes.ts';
import type { Box } from '../../../src/layout/page-size.ts';
import type { Point } from './dragging.ts';
import type { SceneNode } from './scene.ts';

export type { Box };

/** A mark with its position on the canvas, in pixels. */
export interface PlacedMark {
  readonly node: SceneNode;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Under the pointer: labelled whatever its rank. */
  readonly hovered: boolean;
  /** Drawn with a ring: selected, or an end of the selected line. */
  readonly ringed?: boolean;
}

export interface LabelStyle extends LetterStyle {
  readonly tone: 'text' | 'text2' | 'text3' | 'free';
  /** Struck through: lifted in the active what-if. */
  readonly struckThrough: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  /** Of the labelled entity. */
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
  /** Covered by title, buttons or badges. */
  readonly reserved: readonly Box[];
  /** Labels of a lower rank are not placed. */
  readonly minRank: number;
  /** Points on lines near a mark, by its id. Its label avoids them if possible. */
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
    // Labels of emphasized marks may cover marks that are not emphasized.
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

/** Important marks are labelled even in a crowd: with an extra gap, or over the least important marks around. */
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

/**
 * Marks that are not emphasized are labelled only if they are states; outlined marks only if they are selected or
 * hovered.
 */
function isUnlabelled(mark: PlacedMark, minRank: number): boolean {
  const { rank, ghost, emphasis, kind } = mark.node;
  if (priority(mark) >= 2) return false;
  return ghost || (priority(mark) === 0 && (rank < minRank || (emphasis === 'back' && kind !== 'State')));
}

/** The stored side first, then the layout's other positions. */
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

/** Marks are round: a label may reach into the corners of their square. `air` = minimum gap. */
export const boxTouchesMark = (box: Box, mark: PlacedMark, air = 1): boolean =>
  distance(box, mark) < mark.radius + air;

const distance = ({ left, top, right, bottom }: Box, { x, y }: PlacedMark) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

const inside = (box: Box, { width, height }: LabelRoom) =>
  box.left >= 6 && box.right <= width - 6 && box.top >= 4 && box.bottom <= height - 4;

export const boxesOverlap = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

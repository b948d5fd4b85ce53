/**
 * Captions of the regions (Settlement, Sanctions …). They are placed last, in a gap near the middle of the region,
 * never over a mark or an important label; less important labels may be hidden. Computed from the current drawing.
 * Pure.
 */
import { REGIONS, type Region } from '../../../src/layout/regions.ts';
import { type Box, boxesOverlap, boxTouchesMark, type PlacedLabel, type PlacedMark } from './labels.ts';

/** The middle of the caption, in pixels of the canvas. */
export interface Caption {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface CaptionSpace {
  readonly width: number;
  readonly height: number;
  /** The placed labels. */
  readonly labels: readonly Pick<PlacedLabel, 'box' | 'rank'>[];
  /** Badges and page elements over the canvas. */
  readonly otherBoxes: readonly Box[];
}

/** Width of a spaced capital of 11 px. */
const LETTER = 11;
const HALF_HEIGHT = 8;
/** Between a caption and a mark. */
const GAP = 3;
/** Entities close to each other that a region needs to get a caption. */
const MIN_ENTITIES = 3;
/** Entities within this distance form a cluster. */
const CLUSTER = 150;
const MAX_DISTANCE = 240;
const GRID = 6;
/** Cost per pixel by which a mark of another region is nearer than one of its own. */
const FOREIGN_PENALTY = 2;
/** Labels of a lower rank may be hidden, at this cost each. */
const MIN_KEPT_RANK = 58;
const HIDDEN_LABEL_PENALTY = 70;
const EDGE = 10;

/** @param before existing captions; each stays if its region is still there and nothing covers it */
export function placeCaptions(
  marks: readonly PlacedMark[],
  room: CaptionSpace,
  before: readonly Caption[] = [],
): Caption[] {
  const [lesser, leading] = [
    room.labels.filter(({ rank }) => rank < MIN_KEPT_RANK).map(({ box }) => box),
    room.labels.filter(({ rank }) => rank >= MIN_KEPT_RANK).map(({ box }) => box),
  ];
  const taken: Box[] = [...room.otherBoxes, ...leading];
  const captions: Caption[] = [];
  for (const region of REGIONS) {
    if (region.caption === undefined) continue;
    const own = marks.filter((mark) => belongs(mark, region));
    const middle = middleOf(own);
    const foreign = marks.filter((mark) => !belongs(mark, region));
    const stood = before.find(({ text }) => text === region.caption);
    const stays = stood && isNear(stood, middle) && isFree(boxOfCaption(stood), marks, taken, room);
    const spot = stays
      ? stood
      : middle && findFreePosition(region.caption, middle, { own, foreign }, { taken, lesser }, room);
    if (!spot) continue;
    const caption = { text: region.caption, x: spot.x, y: spot.y };
    taken.push(boxOfCaption(caption));
    captions.push(caption);
  }
  return captions;
}

/** Whether the region still has enough entities. */
export function hasEnoughEntities(text: string, marks: readonly PlacedMark[]): boolean {
  const region = REGIONS.find(({ caption }) => caption === text);
  return region !== undefined && marks.filter((mark) => belongs(mark, region)).length >= MIN_ENTITIES;
}

export function boxOfCaption({ text, x, y }: Caption): Box {
  const half = (text.length * LETTER) / 2;
  return { left: x - half, top: y - HALF_HEIGHT, right: x + half, bottom: y + HALF_HEIGHT };
}

function belongs({ node: { kind, also } }: PlacedMark, region: Region): boolean {
  return region.kinds.includes(kind) && (!region.also || (also !== undefined && region.also.includes(also)));
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Middle of the densest cluster; undefined if there is none. */
function middleOf(own: readonly PlacedMark[]): Point | undefined {
  let best: readonly PlacedMark[] = [];
  for (const centre of own) {
    const around = own.filter(({ x, y }) => Math.hypot(x - centre.x, y - centre.y) <= CLUSTER);
    if (around.length > best.length) best = around;
  }
  if (best.length < MIN_ENTITIES) return undefined;
  const mean = (of: (mark: PlacedMark) => number) =>
    best.reduce((sum, mark) => sum + of(mark), 0) / best.length;
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}

const isNear = ({ x, y }: Point, middle: Point | undefined) =>
  middle !== undefined && Math.hypot(x - middle.x, y - middle.y) <= MAX_DISTANCE;

const isFree = (
  box: Box,
  marks: readonly PlacedMark[],
  taken: readonly Box[],
  { width, height }: Pick<CaptionSpace, 'width' | 'height'>,
) =>
  box.left >= EDGE &&
  box.right <= width - EDGE &&
  box.top >= EDGE &&
  box.bottom <= height - EDGE &&
  !taken.some((other) => boxesOverlap(box, other)) &&
  !marks.some((mark) => boxTouchesMark(box, mark, GAP));

/** The free position with the lowest cost near the middle. */
function findFreePosition(
  text: string,
  middle: Point,
  { own, foreign }: { readonly own: readonly PlacedMark[]; readonly foreign: readonly PlacedMark[] },
  { taken, lesser }: { readonly taken: readonly Box[]; readonly lesser: readonly Box[] },
  room: CaptionSpace,
): Point | undefined {
  const all = [...own, ...foreign];
  let best: (Point & { cost: number }) | undefined;
  for (let y = middle.y - MAX_DISTANCE; y <= middle.y + MAX_DISTANCE; y += GRID) {
    for (let x = middle.x - MAX_DISTANCE; x <= middle.x + MAX_DISTANCE; x += GRID) {
      const away = Math.hypot(x - middle.x, y - middle.y);
      if (away > MAX_DISTANCE || (best && away >= best.cost)) continue;
      const box = boxOfCaption({ text, x, y });
      if (!isFree(box, all, taken, room)) continue;
      const astray = Math.max(0, nearest(own, x, y) - nearest(foreign, x, y));
      const silenced = lesser.filter((other) => boxesOverlap(box, other)).length;
      const cost = away + FOREIGN_PENALTY * astray + HIDDEN_LABEL_PENALTY * silenced;
      if (!best || cost < best.cost) best = { x, y, cost };
    }
  }
  return best && { x: best.x, y: best.y };
}

const nearest = (marks: readonly PlacedMark[], x: number, y: number) =>
  marks.reduce((least, mark) => Math.min(least, Math.hypot(mark.x - x, mark.y - y)), 2 * MAX_DISTANCE);

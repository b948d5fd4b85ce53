/**
 * Captions of the regions (Settlement, Sanctions …), like names of seas: placed last, where the region has a gap near its
 * middle. They are computed from the places, so that they follow them and need not be kept.
 */
import { namePlaces } from './names.ts';
import type { Net } from './net.ts';
import { type Box, coveredCorners, type Frame, frameFor } from './plate.ts';
import { REGIONS, type Region } from './regions.ts';
import type { OldPlace } from './remember.ts';

/** The caption's middle, in units of the frame. */
export interface Caption {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** In pixels on the page: spaced capitals of 11 px. */
const LETTER = 11;
const HALF_HEIGHT = 8;
/** So many things of a region close to each other make it worth a name. */
const LEAST_THINGS = 3;
/** Things within this distance are one cluster; farther away a caption would name something else. In pixels. */
const CLUSTER = 150;
const FARTHEST = 240;
const GRID = 8;
/** Being on a name counts like being so much farther away, times rank / 50; on a mark no caption may be. */
const ON_NAME = 70;

export function placeCaptions(net: Net, places: readonly OldPlace[]): Caption[] {
  const frame = frameFor(net.things);
  const { marks, names } = obstacles(net, places, frame);
  const captions: Caption[] = [];
  const taken: Box[] = [...marks, ...coveredCorners(frame)];
  for (const region of REGIONS) {
    if (region.caption === undefined) continue;
    const middle = middleOf(net, places, region, CLUSTER * frame.scale);
    const spot = middle && freeSpot(region.caption, middle, taken, names, frame);
    if (!spot) continue;
    taken.push(boxAround(region.caption, spot.x, spot.y, frame.scale));
    captions.push({ text: region.caption, ...spot });
  }
  return captions;
}

interface NameBox extends Box {
  readonly weight: number;
}

function obstacles(net: Net, places: readonly OldPlace[], frame: Frame): { marks: Box[]; names: NameBox[] } {
  const all = namePlaces(net, frame);
  const marks = places.map(({ x, y }, thing): Box => {
    const half = (net.radii[thing] ?? 0) * frame.scale + 4;
    return { left: x - half, top: y - half, right: x + half, bottom: y + half };
  });
  const names = places.flatMap(({ x, y, side }, thing): NameBox[] => {
    const box = all[thing]?.find((place) => place.side === side)?.box;
    if (!box) return [];
    const weight = (net.ranks[thing] ?? 0) / 50;
    return [{ left: x + box.left, top: y + box.top, right: x + box.right, bottom: y + box.bottom, weight }];
  });
  return { marks, names };
}

/** Middle of the region's densest part; nothing where it is strewn all over. */
function middleOf(net: Net, places: readonly OldPlace[], region: Region, reach: number) {
  const own = places.filter((_, thing) => {
    const kinds: readonly string[] = region.kinds;
    const second = net.also[thing];
    return (
      kinds.includes(net.kinds[thing] ?? '') &&
      (!region.also || (second !== undefined && region.also.includes(second)))
    );
  });
  let best: OldPlace[] = [];
  for (const centre of own) {
    const around = own.filter(({ x, y }) => Math.hypot(x - centre.x, y - centre.y) <= reach);
    if (around.length > best.length) best = around;
  }
  if (best.length < LEAST_THINGS) return undefined;
  return {
    x: best.reduce((sum, { x }) => sum + x, 0) / best.length,
    y: best.reduce((sum, { y }) => sum + y, 0) / best.length,
  };
}

function freeSpot(
  text: string,
  middle: { readonly x: number; readonly y: number },
  taken: readonly Box[],
  names: readonly NameBox[],
  { width, height, scale }: Frame,
): { x: number; y: number } | undefined {
  const step = GRID * scale;
  let best: { x: number; y: number; cost: number } | undefined;
  for (let y = 14 * scale; y < height - 12 * scale; y += step) {
    for (let x = step; x < width; x += step) {
      const away = Math.hypot(x - middle.x, y - middle.y) / scale;
      if (away > FARTHEST || (best && away >= best.cost)) continue;
      const box = boxAround(text, x, y, scale);
      if (box.left < 10 * scale || box.right > width - 10 * scale) continue;
      if (taken.some((other) => overlap(box, other))) continue;
      const cost = names.reduce((sum, name) => sum + (overlap(box, name) ? ON_NAME * name.weight : 0), away);
      if (!best || cost < best.cost) best = { x: Math.round(x), y: Math.round(y), cost };
    }
  }
  return best && { x: best.x, y: best.y };
}

function boxAround(text: string, x: number, y: number, scale: number): Box {
  const [half, tall] = [(text.length * LETTER * scale) / 2, HALF_HEIGHT * scale];
  return { left: x - half, top: y - tall, right: x + half, bottom: y + tall };
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

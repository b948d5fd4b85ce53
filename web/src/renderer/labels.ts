/**
 * Where names stand, as on a printed map: the important first, eight places tried around each mark, nothing over a mark
 * or another name. What finds no room stays silent until there is some. Pure: text is measured by whom it is handed.
 */
import type { SceneNode, Side } from './scene.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A mark where it stands on the canvas, in pixels. */
export interface PlacedMark {
  readonly node: SceneNode;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Under the pointer: named whatever its rank. */
  readonly hovered: boolean;
}

export interface LabelStyle {
  /** Weight and size as in CSS, without the family. */
  readonly font: string;
  readonly capitals: boolean;
  /** Between letters, in pixels. */
  readonly spacing: number;
  readonly tone: 'text' | 'text2' | 'text3';
}

export interface PlacedLabel {
  readonly id: string;
  readonly lines: readonly string[];
  readonly style: LabelStyle;
  readonly align: 'center' | 'left' | 'right';
  readonly box: Box;
}

export type Measure = (text: string, style: LabelStyle) => number;

export const LINE_HEIGHT = 13.5;

/** From this rank on a thing leads: its name is bold. */
const LEADING_RANK = 86;

/** By kind, as on maps: states in spaced capitals, people heavier, places italic. */
export function labelStyle(node: SceneNode): LabelStyle {
  const tone = node.standing === 'back' ? 'text3' : node.rank >= 60 ? 'text' : 'text2';
  const plain = { capitals: false, spacing: 0, tone } as const;
  if (node.kind === 'State') return { font: '650 12px', capitals: true, spacing: 1.3, tone };
  if (node.rank >= LEADING_RANK) return { ...plain, font: '600 12px' };
  if (node.kind === 'Person') return { ...plain, font: '550 12px' };
  if (node.kind === 'Event') return { ...plain, font: '500 11.5px' };
  if (node.kind === 'Place') return { ...plain, font: 'italic 450 11.5px' };
  return { ...plain, font: '450 11.5px' };
}

/** Breaks a name into lines of about equal length, at most three; what is longer ends in an ellipsis. */
export function wrap(name: string, most = 17): string[] {
  const parts = Math.min(3, Math.ceil(name.length / (most + 2)));
  if (parts <= 1) return [name];
  const goal = Math.max(most, Math.min(name.length / parts + 3, most + 5));
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= goal) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= 3) return lines;
  return [...lines.slice(0, 2), `${lines[2]}…`];
}

export interface LabelRoom {
  readonly width: number;
  readonly height: number;
  /** Taken by other things: the title, buttons, badges. */
  readonly reserved: readonly Box[];
  /** Names of a lower rank are not tried. */
  readonly leastRank: number;
}

export function placeLabels(marks: readonly PlacedMark[], room: LabelRoom, measure: Measure): PlacedLabel[] {
  const taken: Box[] = [...room.reserved];
  const obstacles = marks.map((mark) => ({ mark, box: boxAround(mark) }));
  const placed: PlacedLabel[] = [];
  for (const mark of [...marks].sort(byUrgency)) {
    if (urgency(mark) === 0 && isSilent(mark.node, room.leastRank)) continue;
    const possible = candidates(mark, measure).filter(
      ({ box }) => inside(box, room) && !taken.some((other) => overlap(box, other)),
    );
    // What has stepped back makes room for the names of what leads.
    const inTheWay =
      urgency(mark) === 0 ? obstacles : obstacles.filter(({ mark: { node } }) => node.standing !== 'back');
    const covered = ({ box }: PlacedLabel) =>
      inTheWay.filter((other) => other.mark !== mark && overlap(box, other.box));
    const best =
      possible.find((label) => covered(label).length === 0) ??
      (mustBeNamed(mark) ? leastOf(possible, (label) => weightOf(covered(label))) : undefined);
    if (!best) continue;
    taken.push(best.box);
    placed.push(best);
  }
  return placed;
}

/** What the reader looks for is named even in a crowd, over the least of the marks around it. */
const mustBeNamed = (mark: PlacedMark) =>
  urgency(mark) >= 2 || (mark.node.rank >= LEADING_RANK && mark.node.standing !== 'back');

const weightOf = (covered: readonly { readonly mark: PlacedMark }[]) =>
  covered.reduce((sum, { mark }) => sum + mark.node.rank ** 2, 0);

function leastOf<T>(items: readonly T[], weight: (item: T) => number): T | undefined {
  let least: { item: T; weight: number } | undefined;
  for (const item of items) {
    const own = weight(item);
    if (least === undefined || own < least.weight) least = { item, weight: own };
  }
  return least?.item;
}

const urgency = ({ node, hovered }: PlacedMark) =>
  hovered ? 3 : node.standing === 'selected' ? 2 : node.standing === 'near' ? 1 : 0;

const byUrgency = (a: PlacedMark, b: PlacedMark) => urgency(b) - urgency(a) || b.node.rank - a.node.rank;

/** What has stepped back keeps its name only where it anchors the picture. */
const isSilent = (node: SceneNode, leastRank: number) =>
  node.rank < leastRank || (node.standing === 'back' && node.kind !== 'State');

function candidates(mark: PlacedMark, measure: Measure): PlacedLabel[] {
  const style = labelStyle(mark.node);
  const text = style.capitals ? mark.node.name.toUpperCase() : mark.node.name;
  const wrapped = wrap(text);
  const forms = wrapped.length > 1 && text.length < 34 ? [wrapped, [text]] : [wrapped];
  const all = forms.flatMap((lines) => {
    const width = Math.max(...lines.map((line) => measure(line, style)));
    return around(mark, width, lines.length * LINE_HEIGHT).map(({ side, align, x, y }) => ({
      side,
      label: {
        id: mark.node.id,
        lines,
        style,
        align,
        box: { left: x - 3, top: y - 1, right: x + width + 3, bottom: y + lines.length * LINE_HEIGHT + 1 },
      },
    }));
  });
  const wanted = all.filter(({ side }) => side === mark.node.side);
  return [...wanted, ...all].map(({ label }) => label);
}

interface Place {
  readonly side: Side | undefined;
  readonly align: PlacedLabel['align'];
  readonly x: number;
  readonly y: number;
}

function around({ node, x, y, radius }: PlacedMark, width: number, height: number): Place[] {
  const gap = radius + (node.standing === 'selected' ? 9 : 4);
  const [near, far] = [gap * 0.7, gap * 0.4];
  return [
    { side: 'b', align: 'center', x: x - width / 2, y: y + gap - 1 },
    { side: 'r', align: 'left', x: x + gap, y: y - height / 2 },
    { side: 'l', align: 'right', x: x - gap - width, y: y - height / 2 },
    { side: 't', align: 'center', x: x - width / 2, y: y - gap - height + 1 },
    { side: undefined, align: 'left', x: x + near, y: y + far },
    { side: undefined, align: 'right', x: x - near - width, y: y + far },
    { side: undefined, align: 'left', x: x + near, y: y - far - height },
    { side: undefined, align: 'right', x: x - near - width, y: y - far - height },
  ];
}

const boxAround = ({ x, y, radius }: PlacedMark): Box => ({
  left: x - radius - 1,
  top: y - radius - 1,
  right: x + radius + 1,
  bottom: y + radius + 1,
});

const inside = (box: Box, { width, height }: LabelRoom) =>
  box.left >= 6 && box.right <= width - 6 && box.top >= 4 && box.bottom <= height - 4;

const overlap = (a: Box, b: Box) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

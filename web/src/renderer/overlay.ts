/** Draws labels, selection rings, dispute and what-if badges and edge labels on a 2D canvas above the marks. */
import { LINE_HEIGHT } from '../../../src/layout/label-boxes.ts';
import type { Point } from './dragging.ts';
import {
  type Box,
  type LabelRoom,
  type LabelStyle,
  type Measure,
  type PlacedLabel,
  type PlacedMark,
  placeLabels,
} from './labels.ts';
import type { Palette } from './palette.ts';
import type { SceneEdge } from './scene.ts';

interface EdgeLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Position of an edge label: the top of the curve. */
export function edgeLabelOf({ phrase, curvature }: SceneEdge, a: Point, b: Point): EdgeLabel {
  return {
    text: phrase,
    x: (a.x + b.x) / 2 + ((b.y - a.y) * curvature) / 2,
    y: (a.y + b.y) / 2 - ((b.x - a.x) * curvature) / 2,
  };
}

export interface OverlayInput {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly PlacedMark[];
  readonly edgeLabel: EdgeLabel | undefined;
  readonly reserved: readonly Box[];
  readonly minRank: number;
  readonly obstacles: NonNullable<LabelRoom['obstacles']>;
  readonly palette: Palette;
}

const BADGE = 6.5;

/** Covered areas: labels, and all other boxes. */
export interface OccupiedSpace {
  readonly labels: readonly PlacedLabel[];
  readonly otherBoxes: readonly Box[];
}

/** Draws the overlay and returns the covered areas. */
export function drawOverlay(
  canvas: HTMLCanvasElement,
  input: OverlayInput,
  widths: Map<string, number>,
): OccupiedSpace {
  const context = prepareCanvas(canvas, input.width, input.height);
  if (!context) return { labels: [], otherBoxes: input.reserved };
  const { palette } = input;
  for (const mark of input.marks) if (mark.ringed) drawRing(context, mark, palette);
  const badges = input.marks.flatMap(badgesOf);
  const reserved = [...input.reserved, ...badges.map(({ x, y }) => squareBox(x, y, BADGE + 0.5))];
  if (input.edgeLabel) reserved.push(drawEdgeLabel(context, input.edgeLabel, palette));
  const measure = measureWith(context, palette, widths);
  const { width, height, minRank, obstacles } = input;
  const labels = placeLabels(input.marks, { width, height, reserved, minRank, obstacles }, measure);
  for (const label of labels) drawLabel(context, label, palette);
  for (const badge of badges) drawBadge(context, badge, palette);
  return { labels, otherBoxes: reserved };
}

/** Sizes the canvas to device pixels and clears it. */
function prepareCanvas(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
): CanvasRenderingContext2D | null {
  const density = window.devicePixelRatio || 1;
  const [w, h] = [Math.round(width * density), Math.round(height * density)];
  if (canvas.width !== w || canvas.height !== h) {
    canvas.width = w;
    canvas.height = h;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  const context = canvas.getContext('2d');
  context?.setTransform(density, 0, 0, density, 0, 0);
  context?.clearRect(0, 0, width, height);
  return context;
}

function setFont(context: CanvasRenderingContext2D, style: LabelStyle, palette: Palette): void {
  context.font = `${style.font} ${palette.font}`;
  context.letterSpacing = `${style.spacing}px`;
}

/** Caches text widths, because labels are measured at each camera move. */
function measureWith(
  context: CanvasRenderingContext2D,
  palette: Palette,
  widths: Map<string, number>,
): Measure {
  let set: string | undefined;
  return (text, style) => {
    const font = `${style.font}|${style.spacing}`;
    const key = `${font}|${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    // Setting a font is slower than measuring.
    if (font !== set) setFont(context, style, palette);
    set = font;
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
}

function drawLabel(context: CanvasRenderingContext2D, label: PlacedLabel, palette: Palette): void {
  const { box, lines, align } = label;
  setFont(context, label.style, palette);
  context.textAlign = align;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  // A background behind the text keeps lines from running through it.
  context.globalAlpha = 0.78;
  context.fillStyle = palette.canvas;
  context.beginPath();
  context.roundRect(box.left + 1, box.top + 1, box.right - box.left - 2, box.bottom - box.top - 2, 4);
  context.fill();
  const x = align === 'center' ? (box.left + box.right) / 2 : align === 'left' ? box.left + 3 : box.right - 3;
  for (const [at, line] of lines.entries()) {
    const y = box.top + 1 + LINE_HEIGHT * (at + 0.5);
    context.globalAlpha = 0.92;
    context.strokeStyle = palette.canvas;
    context.lineWidth = 4.5;
    context.strokeText(line, x, y);
    context.globalAlpha = 1;
    context.fillStyle = palette[label.style.tone];
    context.fillText(line, x, y);
    if (label.style.struckThrough) {
      const { width } = context.measureText(line);
      const left = align === 'center' ? x - width / 2 : align === 'left' ? x : x - width;
      context.fillRect(left, y - 0.5, width, 1);
    }
  }
  context.letterSpacing = '0px';
}

function drawRing(context: CanvasRenderingContext2D, { x, y, radius }: PlacedMark, palette: Palette): void {
  context.beginPath();
  context.arc(x, y, radius + 4, 0, 2 * Math.PI);
  context.strokeStyle = palette.canvas;
  context.lineWidth = 6;
  context.stroke();
  context.strokeStyle = palette.accent;
  context.lineWidth = 2.25;
  context.stroke();
}

function drawEdgeLabel(context: CanvasRenderingContext2D, { text, x, y }: EdgeLabel, palette: Palette): Box {
  context.font = `550 11.5px ${palette.font}`;
  const half = context.measureText(text).width / 2 + 7;
  context.fillStyle = palette.accent;
  context.beginPath();
  context.roundRect(x - half, y - 10, 2 * half, 20, 5);
  context.fill();
  context.fillStyle = palette.onAccent;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(text, x, y + 0.5);
  return { left: x - half - 1, right: x + half + 1, top: y - 11, bottom: y + 11 };
}

interface Badge extends Point {
  readonly kind: 'disputed' | 'freed' | 'bound';
}

/**
 * Badges at the upper corners of a mark: the what-if outcome at the right, ≠ where it fits beside that and the label.
 */
function badgesOf({ node, x, y, radius }: PlacedMark): Badge[] {
  if (node.emphasis === 'back') return [];
  const outcome = node.outcome === 'falls' ? undefined : node.outcome;
  const corner = (way: 1 | -1) => ({ x: x + way * radius * 0.95, y: y - radius * 0.95 });
  const badges: Badge[] = outcome ? [{ ...corner(1), kind: outcome }] : [];
  if (node.disputed)
    badges.push({ ...corner(outcome || node.side.toLowerCase() === 'r' ? -1 : 1), kind: 'disputed' });
  return badges;
}

function drawBadge(context: CanvasRenderingContext2D, { x, y, kind }: Badge, palette: Palette): void {
  const coloured = kind === 'disputed' ? undefined : kind === 'freed' ? palette.free : palette.bound;
  context.beginPath();
  context.arc(x, y, BADGE, 0, 2 * Math.PI);
  context.fillStyle = coloured ?? palette.surface;
  context.fill();
  context.strokeStyle = coloured ? palette.surface : palette.text;
  context.lineWidth = 1.1;
  context.stroke();
  context.lineWidth = 1.3;
  context.lineCap = 'round';
  context.beginPath();
  if (kind === 'disputed') {
    for (const dy of [-1.4, 1.4]) {
      context.moveTo(x - 3, y + dy);
      context.lineTo(x + 3, y + dy);
    }
    context.moveTo(x + 1.7, y - 3.4);
    context.lineTo(x - 1.7, y + 3.4);
  } else {
    context.rect(x - 2.6, y - 0.4, 5.2, 3.6);
    context.moveTo(x - 1.8, y - 0.4);
    context.arc(x, y - 1.5, 1.8, Math.PI, kind === 'bound' ? 0 : -0.35);
    if (kind === 'bound') context.lineTo(x + 1.8, y - 0.4);
  }
  context.stroke();
}

const squareBox = (x: number, y: number, half: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});

/**
 * Label geometry: font by kind, line wrapping, and the candidate positions around a node. Shared by page and layout,
 * which must measure labels in the same way.
 */
import type { Box } from './page-size.ts';

/** Below, right, left or above the node. A capital letter means on one line although the label could be wrapped. */
export type Side = 'b' | 'r' | 'l' | 't' | 'B' | 'R' | 'L' | 'T';

export interface LetterStyle {
  /** Style, weight and size as in CSS, without the family. */
  readonly font: string;
  readonly capitals: boolean;
  /** Letter spacing, in pixels. */
  readonly spacing: number;
}

/** Width of a line in pixels. */
export type MeasureText = (text: string, style: LetterStyle) => number;

export interface LabelPlace {
  readonly lines: readonly string[];
  /** Undefined for the four diagonal positions, which only the page uses. */
  readonly side: Side | undefined;
  readonly align: 'center' | 'left' | 'right';
  /** The box around text and halo, relative to the centre of the node. In pixels. */
  readonly box: Box;
}

export const LINE_HEIGHT = 13.5;

/** From this rank on, labels are bold. */
export const LEADING_RANK = 86;

/** Longer names are always wrapped. */
const MAX_LINE_LENGTH = 34;

/** Fonts by kind: states in spaced capitals, people bolder, places in italics. */
export function letterStyle(kind: string, rank: number): LetterStyle {
  const plain = { capitals: false, spacing: 0 };
  if (kind === 'State') return { font: '650 12px', capitals: true, spacing: 1.3 };
  if (rank >= LEADING_RANK) return { ...plain, font: '600 12px' };
  if (kind === 'Person') return { ...plain, font: '550 12px' };
  if (kind === 'Event') return { ...plain, font: '500 11.5px' };
  if (kind === 'Place') return { ...plain, font: 'italic 450 11.5px' };
  return { ...plain, font: '450 11.5px' };
}

/** Wraps a name into at most three lines of about equal length. Longer names end with an ellipsis. */
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

/** The wrapped form of a label and, for short names, the form on one line. */
export function lineForms(text: string): string[][] {
  const broken = wrap(text);
  return broken.length > 1 && text.length < MAX_LINE_LENGTH ? [broken, [text]] : [broken];
}

/** All label positions around a node of this radius, in the order of preference. `gap` is the distance to the node. */
export function labelPlaces(
  name: string,
  style: LetterStyle,
  radius: number,
  measure: MeasureText,
  gap = 4,
): LabelPlace[] {
  const text = style.capitals ? name.toUpperCase() : name;
  const forms = lineForms(text);
  return forms.flatMap((lines, form) => {
    const width = Math.max(...lines.map((line) => measure(line, style)));
    const height = lines.length * LINE_HEIGHT;
    return around(radius + gap, width, height).map(([side, align, x, y]) => ({
      lines,
      side: form === 1 ? (side?.toUpperCase() as Side | undefined) : side,
      align,
      box: { left: x - 3, top: y - 1, right: x + width + 3, bottom: y + height + 1 },
    }));
  });
}

type Around = readonly [side: Side | undefined, align: LabelPlace['align'], x: number, y: number];

function around(reach: number, width: number, height: number): Around[] {
  const [near, far] = [reach * 0.7, reach * 0.4];
  return [
    ['b', 'center', -width / 2, reach - 1],
    ['r', 'left', reach, -height / 2],
    ['l', 'right', -reach - width, -height / 2],
    ['t', 'center', -width / 2, -reach - height + 1],
    [undefined, 'left', near, far],
    [undefined, 'right', -near - width, far],
    [undefined, 'left', near, -far - height],
    [undefined, 'right', -near - width, -far - height],
  ];
}

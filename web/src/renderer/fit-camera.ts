/**
 * Where the camera is at home: over the whole sheet, or, where a view leaves only a part of it (an ego view), over what is
 * drawn. Pure.
 */
import type { Scene } from './scene.ts';

export interface CameraPlace {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
  readonly angle: 0;
}

/** `sheet` = all of the plane that the layout meant; `drawn` = what is drawn of it. */
export type Home = 'sheet' | 'drawn';

interface Size {
  readonly width: number;
  readonly height: number;
}

const SHEET: CameraPlace = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
/** Room for names beside the outermost marks, and for the title above. In pixels. */
const ASIDE = 84;
/** No more than this share of the width at each side. */
const MOST_ASIDE = 0.12;
const ABOVE = 76;
const BELOW = 52;
/** A few marks are not drawn farther apart than this. In pixels a unit. */
const LARGEST = 1.6;

/** @param canvas in pixels. */
export function homeOf(
  home: Home,
  { nodes, frame }: Pick<Scene, 'nodes' | 'frame'>,
  canvas: Size,
): CameraPlace {
  if (home === 'sheet' || nodes.length === 0) return SHEET;
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const whole = Math.min(canvas.width / frame.width, canvas.height / frame.height);
  const aside = Math.min(ASIDE, MOST_ASIDE * canvas.width);
  const scale = Math.min(
    (canvas.width - 2 * aside) / (right - left || 1),
    Math.max(canvas.height - ABOVE - BELOW, canvas.height / 2) / (bottom - top || 1),
    LARGEST,
  );
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 - (ABOVE - BELOW) / 2 / scale };
  // The library's plane: the frame's longer side is 1, its middle at one half, y upwards.
  const side = Math.max(frame.width, frame.height);
  return {
    x: 0.5 + (middle.x - frame.left - frame.width / 2) / side,
    y: 0.5 - (middle.y - frame.top - frame.height / 2) / side,
    ratio: whole / scale,
    angle: 0,
  };
}

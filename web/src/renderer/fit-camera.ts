/**
 * Where the camera is at home: over the whole sheet, or, where a view leaves only a part of it (an ego view), over what is
 * drawn. Pure.
 */
import type { Scene } from './scene.ts';

export interface CameraPosition {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
  readonly angle: 0;
}

/** `sheet` = all of the plane that the layout meant; `drawn` = what is drawn of it. */
export type FitTarget = 'sheet' | 'drawn';

interface Size {
  readonly width: number;
  readonly height: number;
}

const WHOLE_LAYOUT: CameraPosition = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
/** Room for names beside the outermost marks, and for the title above. In pixels. */
const SIDE_MARGIN = 84;
/** No more than this share of the width at each side. */
const MAX_SIDE_MARGIN = 0.12;
const TOP_MARGIN = 76;
const BOTTOM_MARGIN = 52;
/** A few marks are not drawn farther apart than this. In pixels a unit. */
const MAX_SCALE = 1.6;

/** @param canvas in pixels. */
export function fitCamera(
  home: FitTarget,
  { nodes, frame }: Pick<Scene, 'nodes' | 'frame'>,
  canvas: Size,
): CameraPosition {
  if (home === 'sheet' || nodes.length === 0) return WHOLE_LAYOUT;
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const whole = Math.min(canvas.width / frame.width, canvas.height / frame.height);
  const aside = Math.min(SIDE_MARGIN, MAX_SIDE_MARGIN * canvas.width);
  const scale = Math.min(
    (canvas.width - 2 * aside) / (right - left || 1),
    Math.max(canvas.height - TOP_MARGIN - BOTTOM_MARGIN, canvas.height / 2) / (bottom - top || 1),
    MAX_SCALE,
  );
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 - (TOP_MARGIN - BOTTOM_MARGIN) / 2 / scale };
  // The library's plane: the frame's longer side is 1, its middle at one half, y upwards.
  const side = Math.max(frame.width, frame.height);
  return {
    x: 0.5 + (middle.x - frame.left - frame.width / 2) / side,
    y: 0.5 - (middle.y - frame.top - frame.height / 2) / side,
    ratio: whole / scale,
    angle: 0,
  };
}

/** The camera position that shows the whole layout, or only the visible marks, as in an ego view. Pure. */
import type { Scene } from './scene.ts';

export interface CameraPosition {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
  readonly angle: 0;
}

/** `sheet` = the whole layout; `drawn` = the visible marks. */
export type FitTarget = 'sheet' | 'drawn';

interface Size {
  readonly width: number;
  readonly height: number;
}

const WHOLE_LAYOUT: CameraPosition = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
/** Margins for labels and the title, in pixels. */
const SIDE_MARGIN = 84;
/** Maximum side margin as a share of the width. */
const MAX_SIDE_MARGIN = 0.12;
const TOP_MARGIN = 76;
const BOTTOM_MARGIN = 52;
/** Maximum scale, in pixels per unit, so that a few marks are not drawn too far apart. */
const MAX_SCALE = 1.6;

/** @param canvas in pixels */
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
  // Sigma's coordinates: the longer side of the frame is 1, its centre 0.5, y upwards.
  const side = Math.max(frame.width, frame.height);
  return {
    x: 0.5 + (middle.x - frame.left - frame.width / 2) / side,
    y: 0.5 - (middle.y - frame.top - frame.height / 2) / side,
    ratio: whole / scale,
    angle: 0,
  };
}

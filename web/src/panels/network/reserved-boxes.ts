/** Boxes of page elements over the canvas, in canvas pixels, so that no label is put under them. */
import type { Box } from '../../renderer/labels.ts';

const MARGIN = 8;

export function reservedBoxesOf(
  canvas: HTMLElement | null,
  elements: readonly (HTMLElement | null)[],
): Box[] {
  const origin = canvas?.getBoundingClientRect();
  if (!origin) return [];
  return elements.flatMap((element) => {
    if (!element) return [];
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return [
      {
        left: left - origin.left - MARGIN,
        top: top - origin.top - MARGIN,
        right: right - origin.left + MARGIN,
        bottom: bottom - origin.top + MARGIN,
      },
    ];
  });
}

/**
 * Region captions below lines and marks. They are placed for the whole graph and then keep their layout positions, so
 * that zooming does not move them.
 */
import { boxOfCaption, type Caption, hasEnoughEntities, placeCaptions } from './captions.ts';
import { type Box, boxesOverlap, boxTouchesMark, type PlacedMark } from './labels.ts';
import type { OccupiedSpace } from './overlay.ts';
import type { ViewportTransform } from './viewport-transform.ts';

/** The current drawing. */
export interface DrawnGraph extends OccupiedSpace {
  readonly width: number;
  readonly height: number;
  readonly fit: ViewportTransform;
  readonly marks: readonly PlacedMark[];
}

export interface CaptionLayer {
  /** Places the captions again, for the whole graph drawn without captions. */
  place(drawn: DrawnGraph): void;
  /** Removes captions of regions with too few entities left. */
  prune(marks: readonly PlacedMark[]): void;
  /**
   * Moves the captions with the graph and returns the boxes they cover. They are shown only when nothing is selected
   * or hovered.
   */
  follow(fit: ViewportTransform, marks: readonly PlacedMark[], atRest: boolean): readonly Box[];
  destroy(): void;
}

/** Adds the layer to the container; later elements lie above it. */
export function createCaptionLayer(container: HTMLElement): CaptionLayer {
  const layer = container.appendChild(document.createElement('div'));
  layer.className = 'renderer-captions';
  layer.ariaHidden = 'true';
  const elements = new Map<string, HTMLElement>();
  /** In layout units. */
  let captions: readonly Caption[] = [];

  const elementOf = (text: string) => {
    const known = elements.get(text);
    if (known) return known;
    const element = layer.appendChild(document.createElement('span'));
    element.textContent = text;
    elements.set(text, element);
    return element;
  };

  return {
    place(drawn) {
      const { fit, marks } = drawn;
      const before = captions.map(({ text, x, y }) => ({
        text,
        x: x * fit.scale + fit.x,
        y: y * fit.scale + fit.y,
      }));
      captions = placeCaptions(marks, drawn, before).map(({ text, x, y }) => ({
        text,
        x: (x - fit.x) / fit.scale,
        y: (y - fit.y) / fit.scale,
      }));
    },
    prune(marks) {
      captions = captions.filter(({ text }) => hasEnoughEntities(text, marks));
    },
    follow(fit, marks, atRest) {
      const there = new Map<string, Box>();
      for (const { text, x, y } of atRest ? captions : []) {
        const caption = { text, x: x * fit.scale + fit.x, y: y * fit.scale + fit.y };
        const box = boxOfCaption(caption);
        if (marks.some((mark) => boxTouchesMark(box, mark, 0))) continue;
        if ([...there.values()].some((other) => boxesOverlap(box, other))) continue;
        there.set(text, box);
        elementOf(text).style.transform = `translate(${caption.x}px, ${caption.y}px) translate(-50%, -50%)`;
      }
      for (const [text, element] of elements) element.dataset.there = String(there.has(text));
      return [...there.values()];
    },
    destroy: () => layer.remove(),
  };
}

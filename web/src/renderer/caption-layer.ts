/**
 * The captions under lines and marks. They are found for the picture seen whole and then keep their places on the sheet:
 * who zooms in finds them where they were, and names make room for them.
 */
import { boxOfCaption, type Caption, isWorthNaming, placeCaptions } from './captions.ts';
import { type Box, overlap, type PlacedMark, touches } from './labels.ts';
import type { Taken } from './overlay.ts';
import type { Fit } from './viewport-transform.ts';

/** The picture as it is drawn now. */
export interface Drawn extends Taken {
  readonly width: number;
  readonly height: number;
  readonly fit: Fit;
  readonly marks: readonly PlacedMark[];
}

export interface CaptionLayer {
  /** Seeks places anew, for the picture seen whole and drawn without captions. */
  seek(drawn: Drawn): void;
  /** Lets go of regions of which too little is left. */
  thin(marks: readonly PlacedMark[]): void;
  /**
   * Moves the captions with the picture, and answers what they take of the canvas. At rest only: what is selected or
   * pointed at needs no other names.
   */
  follow(fit: Fit, marks: readonly PlacedMark[], atRest: boolean): readonly Box[];
  destroy(): void;
}

/** Adds the layer to the container; what is added after it lies above. */
export function createCaptionLayer(container: HTMLElement): CaptionLayer {
  const layer = container.appendChild(document.createElement('div'));
  layer.className = 'renderer-captions';
  layer.ariaHidden = 'true';
  const elements = new Map<string, HTMLElement>();
  /** In units of the sheet. */
  let spots: readonly Caption[] = [];

  const elementOf = (text: string) => {
    const known = elements.get(text);
    if (known) return known;
    const element = layer.appendChild(document.createElement('span'));
    element.textContent = text;
    elements.set(text, element);
    return element;
  };

  return {
    seek(drawn) {
      const { fit, marks } = drawn;
      const before = spots.map(({ text, x, y }) => ({
        text,
        x: x * fit.scale + fit.x,
        y: y * fit.scale + fit.y,
      }));
      spots = placeCaptions(marks, drawn, before).map(({ text, x, y }) => ({
        text,
        x: (x - fit.x) / fit.scale,
        y: (y - fit.y) / fit.scale,
      }));
    },
    thin(marks) {
      spots = spots.filter(({ text }) => isWorthNaming(text, marks));
    },
    follow(fit, marks, atRest) {
      const there = new Map<string, Box>();
      for (const { text, x, y } of atRest ? spots : []) {
        const caption = { text, x: x * fit.scale + fit.x, y: y * fit.scale + fit.y };
        const box = boxOfCaption(caption);
        if (marks.some((mark) => touches(box, mark, 0))) continue;
        if ([...there.values()].some((other) => overlap(box, other))) continue;
        there.set(text, box);
        elementOf(text).style.transform = `translate(${caption.x}px, ${caption.y}px) translate(-50%, -50%)`;
      }
      for (const [text, element] of elements) element.dataset.there = String(there.has(text));
      return [...there.values()];
    },
    destroy: () => layer.remove(),
  };
}

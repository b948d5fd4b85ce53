/** Dragging of marks: the mark follows the pointer, the camera stays, and the final position is reported once. */
import type Sigma from 'sigma';

/** Movement in pixels that does not count as a drag. */
const DRAG_THRESHOLD = 4;

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface DragEvents {
  /** In layout units. */
  onDrag(id: string, place: Point): void;
  onDrop(id: string, place: Point): void;
}

export interface Dragging {
  /** The click that ends a drag is ignored. */
  suppressesClick(): boolean;
  readonly active: boolean;
}

export function makeDraggable(sigma: Sigma, events: DragEvents): Dragging {
  let held: { readonly id: string; readonly x: number; readonly y: number; place?: Point } | undefined;
  let dropped = false;

  sigma.on('downNode', ({ node, event }) => {
    held = { id: node, x: event.x, y: event.y };
  });
  sigma.on('moveBody', ({ event }) => {
    if (!held) return;
    event.preventSigmaDefault();
    if (!held.place && Math.hypot(event.x - held.x, event.y - held.y) < DRAG_THRESHOLD) return;
    const { x, y } = sigma.viewportToGraph(event);
    held.place = { x, y: -y };
    events.onDrag(held.id, held.place);
  });
  const press = () => {
    dropped = false;
  };
  sigma.getMouseCaptor().on('mousedown', press);
  sigma.getTouchCaptor().on('touchdown', press);
  const drop = () => {
    const done = held;
    held = undefined;
    if (!done?.place) return;
    dropped = true;
    events.onDrop(done.id, done.place);
  };
  sigma.getMouseCaptor().on('mouseup', drop);
  sigma.getTouchCaptor().on('touchup', drop);

  return {
    suppressesClick: () => dropped,
    get active() {
      return held !== undefined;
    },
  };
}

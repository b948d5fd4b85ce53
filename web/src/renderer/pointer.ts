/** Pointer handling: hover, click and drag. */
import type { RendererEvents } from './contract.ts';
import { makeDraggable, type Point } from './dragging.ts';
import type { GraphView } from './graph-view.ts';
import type { Hovered } from './label-layer.ts';

/** Milliseconds that the pointer rests on a mark before its neighbourhood is emphasized. */
const HOVER_DELAY = 90;

export interface Pointer {
  readonly hovered: Hovered;
  /** As if the pointer were on this mark, or on none. */
  pointAt(node: string | undefined, edge?: string): void;
  destroy(): void;
}

/** @param onHover called when the hovered mark or line changes */
export function createPointer(
  ground: HTMLElement,
  graphView: GraphView,
  events: Pick<RendererEvents, 'onSelect' | 'onMove'>,
  onHover: () => void,
): Pointer {
  const { sigma } = graphView;
  let hovered: Hovered = { node: undefined, edge: undefined };
  let focusing: ReturnType<typeof setTimeout> | undefined;

  const dragging = makeDraggable(sigma, {
    onDrag(id, place) {
      ground.style.cursor = 'grabbing';
      graphView.drag(id, place);
    },
    onDrop(id, place) {
      ground.style.cursor = 'pointer';
      events.onMove(id, place);
    },
  });

  const pointAt = (node: string | undefined, edge?: string) => {
    if (dragging.active) return;
    hovered = { node, edge };
    ground.style.cursor = node !== undefined || edge !== undefined ? 'pointer' : '';
    // In a large graph, hovering only shows the label.
    clearTimeout(focusing);
    if (!graphView.scene?.large) focusing = setTimeout(() => graphView.focus(node), HOVER_DELAY);
    onHover();
  };
  const choose = (id: string | undefined, beside = false) => {
    if (!dragging.suppressesClick()) events.onSelect(id, beside);
  };

  // Sigma would read a pixel back from the graphics card at each move, which blocks the page.
  const library = sigma as unknown as {
    getNodeAtPosition(at: Point): string | null;
    getEdgeAtPoint(x: number, y: number): string | null;
  };
  library.getNodeAtPosition = (at) => graphView.markAt(at);
  library.getEdgeAtPoint = (x, y) => graphView.lineAt({ x, y });

  sigma.on('clickNode', ({ node, event }) => choose(node, event.original.shiftKey));
  sigma.on('clickEdge', ({ edge, event }) => choose(edge, event.original.shiftKey));
  sigma.on('clickStage', () => choose(undefined));
  sigma.on('enterNode', ({ node }) => pointAt(node));
  sigma.on('leaveNode', () => pointAt(undefined));
  sigma.on('enterEdge', ({ edge }) => pointAt(undefined, edge));
  sigma.on('leaveEdge', () => pointAt(undefined));

  return {
    get hovered() {
      return hovered;
    },
    pointAt,
    destroy: () => clearTimeout(focusing),
  };
}

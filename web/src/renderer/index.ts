/**
 * The one place that knows Sigma and graphology. It is told what to show (a scene) and tells what was pointed at; a
 * panel never sees the library, so that it can be swapped.
 */
import { createNodeImageProgram } from '@sigma/node-image';
import Graph from 'graphology';
import Sigma from 'sigma';
import { EDGE_PROGRAMS } from './edge-programs.ts';
import type { Box, PlacedMark } from './labels.ts';
import { drawOverlay, type EdgeWords } from './overlay.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';
import { edgeStyle, markImage, shownRadius } from './styles.ts';

export interface RendererEvents {
  /** A mark or a line was clicked; nothing when the ground was. */
  onSelect(id: string | undefined): void;
  /** The picture stands still: where each mark is now, in pixels of the container. */
  onSettled(places: ReadonlyMap<string, MarkPlace>): void;
  /** The graphics card took its context away; the picture is gone. */
  onLost(): void;
}

export interface MarkPlace {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Renderer {
  render(scene: Scene): void;
  /** Corners that belong to the page: no name is put there. In pixels of the container. */
  reserve(boxes: readonly Box[]): void;
  /** Marks this one as if the pointer were on it. */
  hover(id: string | undefined): void;
  fit(): void;
  zoom(direction: 'in' | 'out'): void;
  /** Moves the camera so that the mark is inside, if it is not. */
  reveal(id: string): void;
  destroy(): void;
}

/** How long nothing must move for the picture to count as settled. In milliseconds. */
const STILL = 120;
const SMALL_LEAST_RANK = 70;

/** @throws Error where the browser has no WebGL. */
export function createRenderer(container: HTMLElement, events: RendererEvents): Renderer {
  const ground = container.appendChild(document.createElement('div'));
  ground.className = 'renderer-ground';
  const over = container.appendChild(document.createElement('canvas'));
  over.className = 'renderer-over';
  const graph = new Graph({ multi: true });
  const sigma = new Sigma(graph, ground, {
    renderLabels: false,
    stagePadding: 0,
    zIndex: true,
    minEdgeThickness: 1,
    enableEdgeEvents: true,
    allowInvalidContainer: true,
    minCameraRatio: 0.05,
    maxCameraRatio: 3,
    nodeProgramClasses: {
      mark: createNodeImageProgram({ size: { mode: 'auto' }, debounceTimeout: 16 }),
    },
    edgeProgramClasses: EDGE_PROGRAMS,
  });
  const duration = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200;

  let scene: Scene | undefined;
  let reserved: readonly Box[] = [];
  let hoveredNode: string | undefined;
  let hoveredEdge: string | undefined;
  let drawnAt = 0;
  let wanted: string | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const widths = new Map<string, number>();

  /** How many pixels a unit of the plate takes now. */
  const pixelsPerUnit = () => {
    const { width, height } = sigma.getDimensions();
    const frame = scene?.frame ?? { width, height };
    return Math.min(width / frame.width, height / frame.height) / sigma.getCamera().ratio;
  };
  const toViewport = ({ x, y }: { x: number; y: number }) => sigma.graphToViewport({ x, y: -y });

  const placed = (): PlacedMark[] => {
    const shrink = Math.sqrt(sigma.getCamera().ratio);
    return (scene?.nodes ?? []).map((node) => ({
      node,
      ...toViewport(node),
      radius: shownRadius(node, drawnAt) / shrink,
      hovered: node.id === hoveredNode,
    }));
  };

  const edgeWords = (): EdgeWords | undefined => {
    const edge =
      scene?.edges.find(({ id }) => id === hoveredEdge) ??
      scene?.edges.find(({ standing }) => standing === 'selected');
    if (!edge) return undefined;
    const [from, to] = [edge.from, edge.to].map((id) => scene?.nodes.find((node) => node.id === id));
    if (!from || !to) return undefined;
    const [a, b] = [toViewport(from), toViewport(to)];
    return {
      text: edge.phrase,
      x: (a.x + b.x) / 2 + ((b.y - a.y) * edge.curvature) / 2,
      y: (a.y + b.y) / 2 - ((b.x - a.x) * edge.curvature) / 2,
    };
  };

  const drawOver = () => {
    if (!scene) return;
    const { width, height } = sigma.getDimensions();
    const visible = placed().filter(({ x, y }) => x > -40 && x < width + 40 && y > -40 && y < height + 40);
    const leastRank = drawnAt < 0.6 ? SMALL_LEAST_RANK : 0;
    const { palette } = scene;
    drawOverlay(
      over,
      { width, height, marks: visible, edgeWords: edgeWords(), reserved, leastRank, palette },
      widths,
    );
  };

  const settle = () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      events.onSettled(new Map(placed().map(({ node, x, y, radius }) => [node.id, { x, y, radius }])));
    }, STILL);
  };

  const nodeAttributes = (node: SceneNode, from: Scene) => {
    const size = shownRadius(node, drawnAt);
    return {
      x: node.x,
      y: -node.y,
      size,
      type: 'mark',
      color: '#00000000',
      image: markImage(node, size, from.palette),
      zIndex: node.standing === 'back' ? 1 : 2,
    };
  };
  const edgeAttributes = (edge: SceneEdge, from: Scene) => ({
    ...edgeStyle(edge, from.palette),
    curvature: edge.curvature,
  });

  const draw = (next: Scene) => {
    scene = next;
    const { frame } = next;
    sigma.setCustomBBox({
      x: [frame.left, frame.left + frame.width],
      y: [-frame.top - frame.height, -frame.top],
    });
    drawnAt = pixelsPerUnit();
    const [nodes, edges] = [new Set(next.nodes.map(({ id }) => id)), new Set(next.edges.map(({ id }) => id))];
    for (const id of graph.edges()) if (!edges.has(id)) graph.dropEdge(id);
    for (const id of graph.nodes()) if (!nodes.has(id)) graph.dropNode(id);
    for (const node of next.nodes) graph.mergeNode(node.id, nodeAttributes(node, next));
    for (const edge of next.edges) {
      if (!graph.hasNode(edge.from) || !graph.hasNode(edge.to)) continue;
      graph.mergeEdgeWithKey(edge.id, edge.from, edge.to, edgeAttributes(edge, next));
    }
  };

  /** Marks are drawn anew where the picture has become small or large enough for dots to come or go. */
  const followScale = () => {
    const now = pixelsPerUnit();
    const crossed = scene?.nodes.some((node) => shownRadius(node, now) !== shownRadius(node, drawnAt));
    drawnAt = now;
    if (scene && crossed) draw(scene);
  };

  const pointAt = (node: string | undefined, edge: string | undefined) => {
    hoveredNode = node;
    hoveredEdge = edge;
    ground.style.cursor = node !== undefined || edge !== undefined ? 'pointer' : '';
    drawOver();
  };

  /** Only after a render is it known where things are. */
  const bringIn = () => {
    const data = wanted === undefined ? undefined : sigma.getNodeDisplayData(wanted);
    const node = scene?.nodes.find(({ id }) => id === wanted);
    wanted = undefined;
    if (!data || !node) return;
    const { width, height } = sigma.getDimensions();
    const { x, y } = toViewport(node);
    const inside = x > 0 && x < width && y > 0 && y < height;
    if (!inside) void sigma.getCamera().animate({ x: data.x, y: data.y }, { duration });
  };

  sigma.on('afterRender', () => {
    bringIn();
    drawOver();
    settle();
  });
  sigma.getCamera().on('updated', followScale);
  sigma.on('resize', () => queueMicrotask(followScale));
  sigma.on('clickNode', ({ node }) => events.onSelect(node));
  sigma.on('clickEdge', ({ edge }) => events.onSelect(edge));
  sigma.on('clickStage', () => events.onSelect(undefined));
  sigma.on('enterNode', ({ node }) => pointAt(node, undefined));
  sigma.on('leaveNode', () => pointAt(undefined, undefined));
  sigma.on('enterEdge', ({ edge }) => pointAt(undefined, edge));
  sigma.on('leaveEdge', () => pointAt(undefined, undefined));
  for (const canvas of Object.values(sigma.getCanvases())) {
    canvas.addEventListener('webglcontextlost', () => events.onLost());
  }
  // Names are measured with the font they are drawn in, which may arrive after the first picture.
  const onFonts = () => {
    widths.clear();
    drawOver();
  };
  document.fonts.addEventListener('loadingdone', onFonts);
  // Sigma follows the window only; a panel that opens changes the container alone.
  const resized = new ResizeObserver(() => sigma.scheduleRefresh());
  resized.observe(container);

  return {
    render: draw,
    reserve(boxes) {
      reserved = boxes;
      drawOver();
    },
    hover: (id) => pointAt(id, undefined),
    fit: () => void sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration }),
    zoom: (direction) =>
      void (direction === 'in'
        ? sigma.getCamera().animatedZoom({ duration })
        : sigma.getCamera().animatedUnzoom({ duration })),
    reveal(id) {
      wanted = id;
      sigma.scheduleRender();
    },
    destroy() {
      clearTimeout(settling);
      resized.disconnect();
      document.fonts.removeEventListener('loadingdone', onFonts);
      sigma.kill();
      ground.remove();
      over.remove();
    },
  };
}

/**
 * The one place that knows Sigma and graphology. It is told what to show (a scene) and tells what was pointed at; a
 * panel never sees the library, so that it can be swapped.
 */
import { createNodeImageProgram } from '@sigma/node-image';
import Sigma from 'sigma';
import type { Renderer, RendererEvents } from './contract.ts';
import { makeDraggable, type Place } from './dragging.ts';
import { emptyGraph, graphOf, type ImageOf, leads } from './drawn-graph.ts';
import { EDGE_PROGRAMS } from './edge-programs.ts';
import { type Fit, fitOf, scaleOf } from './fit.ts';
import { edgeUnder, type Focus, focusOn, nodeUnder } from './focus.ts';
import type { Box, PlacedMark } from './labels.ts';
import { createLineLayer, type LineLayer } from './line-layer.ts';
import { drawOverlay, type EdgeWords } from './overlay.ts';
import { markAt } from './picking.ts';
import { byWeight, LISTED_MARKS, type Scene, type SceneEdge, type SceneNode } from './scene.ts';
import { edgeStyle, isSmall, markImages, shownRadius } from './styles.ts';

export type { MarkPlace, Renderer } from './contract.ts';

/** How long nothing must move for the picture to count as settled. In milliseconds. */
const STILL = 120;
const SMALL_LEAST_RANK = 70;
/** How long the pointer rests on a mark before the rest steps back: passing over is no question. In milliseconds. */
const RESTS = 90;
/** So many marks of a large picture compete for names. */
const NAMED_MARKS = 220;
/** How far inside the canvas a thing must stand to count as seen. */
const INSIDE = 16;

/** @throws Error where the browser has no WebGL. */
export function createRenderer(container: HTMLElement, events: RendererEvents): Renderer {
  const ground = container.appendChild(document.createElement('div'));
  ground.className = 'renderer-ground';
  const over = container.appendChild(document.createElement('canvas'));
  over.className = 'renderer-over';
  let graph = emptyGraph();
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
  /** Its marks, the foremost first; its selected line. */
  let ordered: readonly SceneNode[] = [];
  let selectedEdge: SceneEdge | undefined;
  let reserved: readonly Box[] = [];
  let hoveredNode: string | undefined;
  let hoveredEdge: string | undefined;
  let focus: Focus | undefined;
  let focusing: ReturnType<typeof setTimeout> | undefined;
  let inHand: ({ readonly id: string } & Place) | undefined;
  let drawnAt = 0;
  let wanted: string | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let lines: LineLayer | undefined;
  let images: { readonly palette: Scene['palette'] | undefined; readonly of: ImageOf } = {
    palette: undefined,
    of: () => '',
  };
  /** Where the names were put: until the picture stands still they go along with it as they are. */
  let namedAt: Fit | undefined;
  const widths = new Map<string, number>();

  const pixelsPerUnit = () => scaleOf(sigma, scene?.frame);
  const placeOf = (node: SceneNode) => (inHand?.id === node.id ? inHand : node);
  const toViewport = ({ x, y }: Place) => sigma.graphToViewport({ x, y: -y });
  const fitNow = () => fitOf(sigma);

  /** Marks where they stand; of a large picture those in sight, the foremost first, at most so many. */
  const placed = (most: number): PlacedMark[] => {
    const shrink = Math.sqrt(sigma.getCamera().ratio);
    const { scale, x, y } = fitNow();
    const { width, height } = sigma.getDimensions();
    const found: PlacedMark[] = [];
    for (const plain of ordered) {
      if (found.length === most) break;
      const place = placeOf(plain);
      const [left, top] = [place.x * scale + x, place.y * scale + y];
      const out = left < -40 || left > width + 40 || top < -40 || top > height + 40;
      if (out && scene?.large) continue;
      const node = nodeUnder(plain, focus);
      const radius = shownRadius(plain, drawnAt) / shrink;
      const veiled = node.standing === 'back' && plain.standing !== 'back';
      found.push({ node, x: left, y: top, radius, hovered: node.id === hoveredNode, veiled });
    }
    return found;
  };

  const edgeWords = (): EdgeWords | undefined => {
    const hovered = hoveredEdge === undefined ? undefined : scene?.edges.find(({ id }) => id === hoveredEdge);
    const edge = hovered ?? selectedEdge;
    if (!edge) return undefined;
    const [from, to] = [edge.from, edge.to].map((id) => scene?.nodes.find((node) => node.id === id));
    if (!from || !to) return undefined;
    const [a, b] = [toViewport(placeOf(from)), toViewport(placeOf(to))];
    return {
      text: edge.phrase,
      x: (a.x + b.x) / 2 + ((b.y - a.y) * edge.curvature) / 2,
      y: (a.y + b.y) / 2 - ((b.x - a.x) * edge.curvature) / 2,
    };
  };

  const drawOver = () => {
    if (!scene) return;
    const { width, height } = sigma.getDimensions();
    const marks = placed(scene.large ? NAMED_MARKS : Infinity).filter(
      ({ x, y }) => x > -40 && x < width + 40 && y > -40 && y < height + 40,
    );
    const leastRank = isSmall(drawnAt * 1.25) && !scene.large ? SMALL_LEAST_RANK : 0;
    const { palette } = scene;
    drawOverlay(over, { width, height, marks, edgeWords: edgeWords(), reserved, leastRank, palette }, widths);
    namedAt = fitNow();
    over.style.transform = '';
  };

  /** Names of a large picture are moved as they are and put anew when it stands still. */
  const carryOver = () => {
    if (!namedAt) return;
    const now = fitNow();
    const scale = now.scale / namedAt.scale;
    over.style.transform = `matrix(${scale}, 0, 0, ${scale}, ${now.x - namedAt.x * scale}, ${now.y - namedAt.y * scale})`;
  };

  const settle = () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      if (scene?.large) drawOver();
      const marks = placed(scene?.large ? LISTED_MARKS : Infinity);
      events.onSettled(new Map(marks.map(({ node, x, y, radius }) => [node.id, { x, y, radius }])));
    }, STILL);
  };

  const draw = (next: Scene) => {
    const fresh = scene === undefined;
    scene = next;
    ordered = next.large ? byWeight(next.nodes) : next.nodes;
    selectedEdge = next.edges.find(({ standing }) => standing === 'selected');
    inHand = undefined;
    // A new picture under the pointer is looked at anew.
    if (focus && !next.nodes.some(({ id }) => id === focus?.id)) focus = undefined;
    else if (focus) focus = focusOn(next, focus.id);
    if (images.palette !== next.palette) images = { palette: next.palette, of: markImages(next.palette) };
    const { frame } = next;
    sigma.setCustomBBox({
      x: [frame.left, frame.left + frame.width],
      y: [-frame.top - frame.height, -frame.top],
    });
    if (sigma.getSetting('enableEdgeEvents') === next.large)
      sigma.setSetting('enableEdgeEvents', !next.large);
    drawnAt = pixelsPerUnit();
    graph = graphOf(next, { pixelsPerUnit: drawnAt, image: images.of, focus });
    if (next.large || lines) {
      lines ??= createLineLayer(ground);
      lines.fill(next.large ? next.edges.filter((edge) => !leads(edge)) : [], next);
    }
    if (fresh || next.large) namedAt = undefined;
    sigma.setGraph(graph);
  };

  /** Marks are drawn anew where the picture has become small or large enough for dots to come or go. */
  const followScale = () => {
    const now = pixelsPerUnit();
    const crossed = scene?.nodes.some((node) => shownRadius(node, now) !== shownRadius(node, drawnAt));
    drawnAt = now;
    if (scene && crossed) draw(scene);
  };

  /** The neighbourhood of what the pointer rests on leads; in a large picture only its name comes. */
  const focusLater = (id: string | undefined) => {
    clearTimeout(focusing);
    if (id === focus?.id || scene?.large) return;
    focusing = setTimeout(() => {
      if (!scene || inHand) return;
      focus = id === undefined ? undefined : focusOn(scene, id);
      const edges = new Map(scene.edges.map((edge) => [edge.id, edge]));
      const { palette } = scene;
      graph.updateEachEdgeAttributes(
        (key, attributes) => {
          const edge = edges.get(key);
          return edge ? { ...attributes, ...edgeStyle(edgeUnder(edge, focus), palette) } : attributes;
        },
        { attributes: ['type', 'color', 'size', 'zIndex'] },
      );
      drawOver();
    }, RESTS);
  };

  const pointAt = (node: string | undefined, edge: string | undefined) => {
    if (dragging.held) return;
    hoveredNode = node;
    hoveredEdge = edge;
    ground.style.cursor = node !== undefined || edge !== undefined ? 'pointer' : '';
    focusLater(node);
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
    const inside = x > INSIDE && x < width - INSIDE && y > INSIDE && y < height - INSIDE;
    if (!inside) void sigma.getCamera().animate({ x: data.x, y: data.y }, { duration });
  };

  const dragging = makeDraggable(sigma, {
    onDrag(id, place) {
      inHand = { id, ...place };
      ground.style.cursor = 'grabbing';
      graph.mergeNodeAttributes(id, { x: place.x, y: -place.y });
    },
    onDrop(id, place) {
      ground.style.cursor = 'pointer';
      events.onMove(id, place);
    },
  });
  const choose = (id: string | undefined) => {
    if (!dragging.swallowsClick()) events.onSelect(id);
  };

  // The library reads the pointer's mark back from the graphics card, which holds up a large picture at each move.
  const library = sigma as unknown as { getNodeAtPosition(at: Place): string | null };
  const pick = library.getNodeAtPosition.bind(sigma);
  library.getNodeAtPosition = (at) =>
    scene?.large ? markAt(at, ordered, fitNow(), drawnAt, sigma.getCamera().ratio) : pick(at);

  sigma.on('afterRender', () => {
    const { width, height } = sigma.getDimensions();
    lines?.draw(fitNow(), width, height);
    bringIn();
    if (scene?.large && namedAt) carryOver();
    else drawOver();
    settle();
  });
  sigma.getCamera().on('updated', followScale);
  sigma.on('resize', () => queueMicrotask(followScale));
  sigma.on('clickNode', ({ node }) => choose(node));
  sigma.on('clickEdge', ({ edge }) => choose(edge));
  sigma.on('clickStage', () => choose(undefined));
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
      clearTimeout(focusing);
      lines?.destroy();
      resized.disconnect();
      document.fonts.removeEventListener('loadingdone', onFonts);
      sigma.kill();
      ground.remove();
      over.remove();
    },
  };
}

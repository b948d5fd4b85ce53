/**
 * What the panel draws on, with Sigma and graphology behind it: it is told what to show (a scene) and tells what was
 * pointed at. A panel never sees the library, so that it can be swapped.
 */
import { approachesOf } from './approaches.ts';
import { createCaptionLayer } from './caption-layer.ts';
import type { Renderer, RendererEvents } from './contract.ts';
import { makeDraggable, type Place } from './dragging.ts';
import { emptyGraph, graphOf, type ImageOf, leads } from './drawn-graph.ts';
import { carried, type Fit, fitOf, isWhole, scaleOf, windowOf } from './fit.ts';
import { edgeUnder, type Focus, focusOn } from './focus.ts';
import { makeHoming } from './homing.ts';
import { bringIntoSight } from './into-sight.ts';
import type { Box } from './labels.ts';
import { createLineLayer, type LineLayer } from './line-layer.ts';
import { createMinimap } from './minimap.ts';
import { drawOverlay, wordsOn } from './overlay.ts';
import { type Curve, curvesOf, lineAt, markAt } from './picking.ts';
import { type Camera, placeMarks } from './placed-marks.ts';
import { byWeight, LISTED_MARKS, type Scene, type SceneEdge, type SceneNode } from './scene.ts';
import { createStage } from './stage.ts';
import { edgeStyle, isSmall, markImages, shownRadius } from './styles.ts';

export type { MarkPlace, Renderer } from './contract.ts';

/** How long nothing must move for the picture to count as settled. In milliseconds. */
const STILL = 120;
const SMALL_LEAST_RANK = 70;
/** How long the pointer rests on a mark before the rest steps back: passing over is no question. In milliseconds. */
const RESTS = 90;
/** So many marks of a large picture compete for names. */
const NAMED_MARKS = 220;

/** @throws Error where the browser has no WebGL. */
export function createRenderer(container: HTMLElement, events: RendererEvents): Renderer {
  const captions = createCaptionLayer(container);
  const ground = container.appendChild(document.createElement('div'));
  ground.className = 'renderer-ground';
  const over = container.appendChild(document.createElement('canvas'));
  over.className = 'renderer-over';
  const minimap = createMinimap(container, (place) => {
    sigma.getCamera().setState(sigma.viewportToFramedGraph(toViewport(place)));
  });
  let graph = emptyGraph();
  const sigma = createStage(graph, ground);
  const duration = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200;

  let scene: Scene | undefined;
  const homing = makeHoming(sigma, duration, () => scene);
  /** Its marks, the foremost first; its selected line. */
  let ordered: readonly SceneNode[] = [];
  let curves: readonly Curve[] = [];
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
  let overdue: number | undefined;
  /** Nothing of the scene is selected, and it is no large one. */
  let plain = false;
  const widths = new Map<string, number>();

  const pixelsPerUnit = () => scaleOf(sigma, scene?.frame);
  const placeOf = (node: SceneNode) => (inHand?.id === node.id ? inHand : node);
  const toViewport = ({ x, y }: Place) => sigma.graphToViewport({ x, y: -y });
  const fitNow = () => fitOf(sigma);

  const cameraNow = (): Camera => {
    const { ratio } = sigma.getCamera();
    return { ...sigma.getDimensions(), fit: fitNow(), ratio, drawnAt };
  };
  const pointing = () => {
    const ends = selectedEdge ? [selectedEdge.from, selectedEdge.to] : [];
    return { hovered: hoveredNode, focus, ends, inHand };
  };

  const edgeWords = () => {
    const hovered = hoveredEdge === undefined ? undefined : scene?.edges.find(({ id }) => id === hoveredEdge);
    const edge = hovered ?? selectedEdge;
    if (!edge) return undefined;
    const [from, to] = [edge.from, edge.to].map((id) => scene?.nodes.find((node) => node.id === id));
    return from && to && wordsOn(edge, toViewport(placeOf(from)), toViewport(placeOf(to)));
  };

  /** Regions have names only in a picture that can be read. */
  const atRest = () => plain && !focus && !inHand && !isSmall(drawnAt);

  const drawOver = (captioned = true) => {
    if (!scene) return;
    const { large, palette } = scene;
    const camera = cameraNow();
    const { width, height, fit } = camera;
    const most = large ? NAMED_MARKS : Infinity;
    const marks = placeMarks(ordered, camera, pointing(), { most, all: false });
    const leastRank = isSmall(drawnAt * 1.25) && !large ? SMALL_LEAST_RANK : 0;
    const covered = [
      ...reserved,
      ...(minimap.box ? [minimap.box] : []),
      ...captions.follow(fit, marks, captioned && atRest()),
    ];
    const approaches = approachesOf(curves, fit);
    const input = {
      width,
      height,
      marks,
      approaches,
      leastRank,
      palette,
      edgeWords: edgeWords(),
      reserved: covered,
    };
    const taken = drawOverlay(over, input, widths);
    namedAt = fit;
    over.style.transform = '';
    return { ...taken, width, height, fit, marks };
  };

  const nameRegions = () => {
    if (!atRest()) return;
    const drawn = isWhole(sigma) ? drawOver(false) : undefined;
    if (drawn) captions.seek(drawn);
    else captions.thin(placeMarks(ordered, cameraNow(), pointing(), { most: Infinity, all: true }));
    drawOver();
  };

  /** In a frame of its own: the first names have all to be measured, and boxes come several at once. */
  const drawOverSoon = () => {
    overdue ??= requestAnimationFrame(() => {
      overdue = undefined;
      drawOver();
    });
  };

  /** Names of a large picture come when it stands still, and go along as they are when it moves. */
  const carryOver = () => {
    if (namedAt) over.style.transform = carried(namedAt, fitNow());
  };

  const settle = () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      const large = scene?.large ?? false;
      if (large) drawOver();
      nameRegions();
      const listed = { most: large ? LISTED_MARKS : Infinity, all: !large };
      const marks = placeMarks(ordered, cameraNow(), pointing(), listed);
      events.onSettled(new Map(marks.map(({ node, x, y, radius }) => [node.id, { x, y, radius }])));
    }, STILL);
  };

  const draw = (next: Scene) => {
    const fresh = scene === undefined;
    scene = next;
    ordered = byWeight(next.nodes);
    // Of a large picture no line is pointed at.
    curves = next.large ? [] : curvesOf(next);
    selectedEdge = next.edges.find(({ standing }) => standing === 'selected');
    plain = !next.large && !selectedEdge && !next.nodes.some(({ standing }) => standing === 'selected');
    minimap.show(next);
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
    if (fresh) namedAt = undefined;
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
    const node = wanted === undefined ? undefined : scene?.nodes.find(({ id }) => id === wanted);
    wanted = undefined;
    if (node) bringIntoSight(sigma, node, duration);
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

  // The library would read a pixel back from the graphics card at each move, for which the page stands still.
  const library = sigma as unknown as {
    getNodeAtPosition(at: Place): string | null;
    getEdgeAtPoint(x: number, y: number): string | null;
  };
  library.getNodeAtPosition = (at) => markAt(at, ordered, fitNow(), drawnAt, sigma.getCamera().ratio);
  library.getEdgeAtPoint = (x, y) => lineAt({ x, y }, curves, fitNow());

  sigma.on('afterRender', () => {
    const { width, height } = sigma.getDimensions();
    const fit = fitNow();
    lines?.draw(fit, width, height);
    minimap.follow(windowOf(fit, width, height), { width, height });
    bringIn();
    if (scene?.large) carryOver();
    else if (namedAt) drawOver();
    else drawOverSoon();
    settle();
  });
  sigma.getCamera().on('updated', followScale);
  sigma.on('resize', () =>
    queueMicrotask(() => {
      homing.stay();
      followScale();
    }),
  );
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
    settle();
  };
  document.fonts.addEventListener('loadingdone', onFonts);
  // Sigma follows the window only; a panel that opens changes the container alone.
  const resized = new ResizeObserver(() => sigma.scheduleRefresh());
  resized.observe(container);

  return {
    render: draw,
    reserve(boxes) {
      reserved = boxes;
      drawOverSoon();
      settle();
    },
    hover: (id) => pointAt(id, undefined),
    fit: homing.go,
    setHome(home) {
      // What was to be brought into sight is in it then.
      wanted = undefined;
      homing.set(home);
    },
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
      if (overdue !== undefined) cancelAnimationFrame(overdue);
      lines?.destroy();
      minimap.destroy();
      captions.destroy();
      resized.disconnect();
      document.fonts.removeEventListener('loadingdone', onFonts);
      sigma.kill();
      ground.remove();
      over.remove();
    },
  };
}

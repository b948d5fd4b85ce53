/** Connects a scene to Sigma: which marks and lines are drawn, and how camera, hover and drag change them. */
import type Sigma from 'sigma';
import type { Point } from './dragging.ts';
import { edgeWithFocus, type Focus, focusOn, nodeWithFocus } from './focus.ts';
import { createLineLayer, type LineLayer } from './line-layer.ts';
import { createMarkAtlas } from './mark-atlas.ts';
import { type Curve, curvesOf, lineAt, markAt } from './picking.ts';
import type { CameraState, PointerState } from './placed-marks.ts';
import { byPriority, type Scene, type SceneEdge, type SceneNode } from './scene.ts';
import { edgeAttributes, emptyGraph, isInFocus, nodeAttributes, sigmaGraphOf } from './sigma-graph.ts';
import { createSigma } from './sigma-setup.ts';
import { isSmall, shownRadius } from './styles.ts';
import { scaleOf, type ViewportTransform, viewportTransformOf } from './viewport-transform.ts';

export interface GraphView {
  readonly sigma: Sigma;
  readonly scene: Scene | undefined;
  /** Marks in hit-test order, foremost first. */
  readonly nodesByPriority: readonly SceneNode[];
  /** Lines for hit testing; empty in a large graph. */
  readonly curves: readonly Curve[];
  readonly selectedEdge: SceneEdge | undefined;
  /** Nothing is selected, asked about, hovered or dragged, and the graph is neither large nor drawn small. */
  readonly atRest: boolean;
  /** Drawn so small that only emphasized marks are labelled. */
  readonly small: boolean;
  show(scene: Scene): void;
  /** Emphasizes the neighbourhood of a mark; undefined clears it. */
  focus(id: string | undefined): void;
  /** Keeps a dragged mark at this position until the next scene. */
  drag(id: string, place: Point): void;
  /** Current position of a mark, in pixels of the canvas. */
  pixelsOf(node: SceneNode): Point;
  fit(): ViewportTransform;
  camera(): CameraState;
  pointing(): Omit<PointerState, 'hovered'>;
  markAt(at: Point): string | null;
  lineAt(at: Point): string | null;
  destroy(): void;
}

/** @throws Error if the browser has no WebGL */
export function createGraphView(ground: HTMLElement): GraphView {
  const atlas = createMarkAtlas();
  let graph = emptyGraph();
  let scene: Scene | undefined;
  let nodes = new Map<string, SceneNode>();
  let edges = new Map<string, SceneEdge>();
  let ordered: readonly SceneNode[] = [];
  let curves: readonly Curve[] = [];
  let selectedEdge: SceneEdge | undefined;
  let focus: Focus | undefined;
  let dragged: ({ readonly id: string } & Point) | undefined;
  /** Pixels per layout unit when the marks were drawn. */
  let drawnScale = 0;
  let unfocused = false;
  let lines: LineLayer | undefined;

  const sigma = createSigma(graph, ground, atlas, {
    markOf(id) {
      const node = nodes.get(id);
      return node && scene && nodeAttributes(node, nodeWithFocus(node, focus), scene, { drawnScale, atlas });
    },
    lineOf(id) {
      const edge = edges.get(id);
      return edge && scene && edgeAttributes(edgeWithFocus(edge, focus), scene);
    },
  });
  const pixelsPerUnit = () => scaleOf(sigma, scene?.frame);

  const show = (next: Scene) => {
    scene = next;
    nodes = new Map(next.nodes.map((node) => [node.id, node]));
    edges = new Map(next.edges.map((edge) => [edge.id, edge]));
    ordered = byPriority(next.nodes);
    curves = next.large ? [] : curvesOf(next);
    selectedEdge = next.edges.find(({ emphasis }) => emphasis === 'selected');
    unfocused = !next.large && next.nodes.every(({ emphasis }) => emphasis === 'rest');
    dragged = undefined;
    // Recompute the hover focus for the new scene.
    focus = focus && nodes.has(focus.id) ? focusOn(next, focus.id) : undefined;
    atlas.begin(next.palette, next.large);
    const { frame } = next;
    sigma.setCustomBBox({
      x: [frame.left, frame.left + frame.width],
      y: [-frame.top - frame.height, -frame.top],
    });
    if (sigma.getSetting('enableEdgeEvents') === next.large)
      sigma.setSetting('enableEdgeEvents', !next.large);
    drawnScale = pixelsPerUnit();
    if (next.large || lines) {
      lines ??= createLineLayer(ground);
      lines.fill(next.large ? next.edges.filter((edge) => !isInFocus(edge)) : [], next);
    }
    const before = graph;
    graph = sigmaGraphOf(next, before);
    if (graph === before) sigma.scheduleRefresh();
    else sigma.setGraph(graph);
  };

  /** Redraws the marks when the scale crosses a size step. */
  const followScale = () => {
    const now = pixelsPerUnit();
    const crossed = scene?.nodes.some((node) => shownRadius(node, now) !== shownRadius(node, drawnScale));
    drawnScale = now;
    if (scene && crossed) show(scene);
  };

  sigma.getCamera().on('updated', followScale);
  sigma.on('resize', () => queueMicrotask(followScale));
  sigma.on('afterRender', () => {
    const { width, height } = sigma.getDimensions();
    lines?.draw(viewportTransformOf(sigma), width, height);
  });

  return {
    sigma,
    get scene() {
      return scene;
    },
    get nodesByPriority() {
      return ordered;
    },
    get curves() {
      return curves;
    },
    get selectedEdge() {
      return selectedEdge;
    },
    get atRest() {
      return unfocused && !focus && !dragged && !isSmall(drawnScale);
    },
    get small() {
      return isSmall(drawnScale * 1.25) && !scene?.large;
    },
    show,
    focus(id) {
      if (!scene || dragged || id === focus?.id) return;
      focus = id === undefined ? undefined : focusOn(scene, id);
      sigma.scheduleRefresh();
    },
    drag(id, place) {
      dragged = { id, ...place };
      graph.mergeNodeAttributes(id, { x: place.x, y: -place.y });
    },
    pixelsOf(node) {
      const { x, y } = dragged?.id === node.id ? dragged : node;
      return sigma.graphToViewport({ x, y: -y });
    },
    fit: () => viewportTransformOf(sigma),
    camera: () => ({
      ...sigma.getDimensions(),
      fit: viewportTransformOf(sigma),
      ratio: sigma.getCamera().ratio,
      drawnScale,
    }),
    pointing: () => ({ focus, ends: selectedEdge ? [selectedEdge.from, selectedEdge.to] : [], dragged }),
    markAt: (at) => markAt(at, ordered, viewportTransformOf(sigma), drawnScale, sigma.getCamera().ratio),
    lineAt: (at) => lineAt(at, curves, viewportTransformOf(sigma)),
    destroy() {
      lines?.destroy();
      sigma.kill();
    },
  };
}

/**
 * The marks and lines of a scene in the library's hands: what of them is drawn how, while the camera, the pointer and a
 * hand on a mark change it.
 */
import type Sigma from 'sigma';
import type { Place } from './dragging.ts';
import { edgeUnder, type Focus, focusOn, nodeUnder } from './focus.ts';
import { createLineLayer, type LineLayer } from './line-layer.ts';
import { createMarkAtlas } from './mark-atlas.ts';
import { type Curve, curvesOf, lineAt, markAt } from './picking.ts';
import type { Camera, Pointing } from './placed-marks.ts';
import { byWeight, type Scene, type SceneEdge, type SceneNode } from './scene.ts';
import { emptyGraph, graphOf, leads, lineData, markData } from './sigma-graph.ts';
import { createStage } from './sigma-setup.ts';
import { isSmall, shownRadius } from './styles.ts';
import { type Fit, fitOf, scaleOf } from './viewport-transform.ts';

export interface Picture {
  readonly sigma: Sigma;
  readonly scene: Scene | undefined;
  /** Its marks, the foremost first. */
  readonly ordered: readonly SceneNode[];
  /** Its lines as they can be pointed at; none of a large picture. */
  readonly curves: readonly Curve[];
  readonly selectedEdge: SceneEdge | undefined;
  /** Nothing of it is selected, asked about, pointed at or in a hand, and it is neither large nor drawn small. */
  readonly atRest: boolean;
  /** It is drawn so small that only what leads is named. */
  readonly small: boolean;
  show(scene: Scene): void;
  /** The mark's neighbourhood leads, until another's does or none. */
  lead(id: string | undefined): void;
  /** A hand holds the mark there, until the next scene. */
  hold(id: string, place: Place): void;
  /** Where a mark of it stands now, in pixels of the canvas. */
  pixelsOf(node: SceneNode): Place;
  fit(): Fit;
  camera(): Camera;
  pointing(): Omit<Pointing, 'hovered'>;
  markAt(at: Place): string | null;
  lineAt(at: Place): string | null;
  destroy(): void;
}

/** @throws Error where the browser has no WebGL. */
export function createPicture(ground: HTMLElement): Picture {
  const atlas = createMarkAtlas();
  let graph = emptyGraph();
  let scene: Scene | undefined;
  let nodes = new Map<string, SceneNode>();
  let edges = new Map<string, SceneEdge>();
  let ordered: readonly SceneNode[] = [];
  let curves: readonly Curve[] = [];
  let selectedEdge: SceneEdge | undefined;
  let focus: Focus | undefined;
  let inHand: ({ readonly id: string } & Place) | undefined;
  /** How many pixels a unit took when the marks were drawn. */
  let drawnAt = 0;
  let plain = false;
  let lines: LineLayer | undefined;

  const sigma = createStage(graph, ground, atlas, {
    markOf(id) {
      const node = nodes.get(id);
      return node && scene && markData(node, nodeUnder(node, focus), scene, { drawnAt, atlas });
    },
    lineOf(id) {
      const edge = edges.get(id);
      return edge && scene && lineData(edgeUnder(edge, focus), scene);
    },
  });
  const pixelsPerUnit = () => scaleOf(sigma, scene?.frame);

  const show = (next: Scene) => {
    scene = next;
    nodes = new Map(next.nodes.map((node) => [node.id, node]));
    edges = new Map(next.edges.map((edge) => [edge.id, edge]));
    ordered = byWeight(next.nodes);
    curves = next.large ? [] : curvesOf(next);
    selectedEdge = next.edges.find(({ standing }) => standing === 'selected');
    plain = !next.large && next.nodes.every(({ standing }) => standing === 'rest');
    inHand = undefined;
    // A new picture under the pointer is looked at anew.
    focus = focus && nodes.has(focus.id) ? focusOn(next, focus.id) : undefined;
    atlas.begin(next.palette, next.large);
    const { frame } = next;
    sigma.setCustomBBox({
      x: [frame.left, frame.left + frame.width],
      y: [-frame.top - frame.height, -frame.top],
    });
    if (sigma.getSetting('enableEdgeEvents') === next.large)
      sigma.setSetting('enableEdgeEvents', !next.large);
    drawnAt = pixelsPerUnit();
    if (next.large || lines) {
      lines ??= createLineLayer(ground);
      lines.fill(next.large ? next.edges.filter((edge) => !leads(edge)) : [], next);
    }
    const before = graph;
    graph = graphOf(next, before);
    if (graph === before) sigma.scheduleRefresh();
    else sigma.setGraph(graph);
  };

  /** Marks are drawn anew where the picture has become small or large enough for dots to come or go. */
  const followScale = () => {
    const now = pixelsPerUnit();
    const crossed = scene?.nodes.some((node) => shownRadius(node, now) !== shownRadius(node, drawnAt));
    drawnAt = now;
    if (scene && crossed) show(scene);
  };

  sigma.getCamera().on('updated', followScale);
  sigma.on('resize', () => queueMicrotask(followScale));
  sigma.on('afterRender', () => {
    const { width, height } = sigma.getDimensions();
    lines?.draw(fitOf(sigma), width, height);
  });

  return {
    sigma,
    get scene() {
      return scene;
    },
    get ordered() {
      return ordered;
    },
    get curves() {
      return curves;
    },
    get selectedEdge() {
      return selectedEdge;
    },
    get atRest() {
      return plain && !focus && !inHand && !isSmall(drawnAt);
    },
    get small() {
      return isSmall(drawnAt * 1.25) && !scene?.large;
    },
    show,
    lead(id) {
      if (!scene || inHand || id === focus?.id) return;
      focus = id === undefined ? undefined : focusOn(scene, id);
      sigma.scheduleRefresh();
    },
    hold(id, place) {
      inHand = { id, ...place };
      graph.mergeNodeAttributes(id, { x: place.x, y: -place.y });
    },
    pixelsOf(node) {
      const { x, y } = inHand?.id === node.id ? inHand : node;
      return sigma.graphToViewport({ x, y: -y });
    },
    fit: () => fitOf(sigma),
    camera: () => ({
      ...sigma.getDimensions(),
      fit: fitOf(sigma),
      ratio: sigma.getCamera().ratio,
      drawnAt,
    }),
    pointing: () => ({ focus, ends: selectedEdge ? [selectedEdge.from, selectedEdge.to] : [], inHand }),
    markAt: (at) => markAt(at, ordered, fitOf(sigma), drawnAt, sigma.getCamera().ratio),
    lineAt: (at) => lineAt(at, curves, fitOf(sigma)),
    destroy() {
      lines?.destroy();
      sigma.kill();
    },
  };
}

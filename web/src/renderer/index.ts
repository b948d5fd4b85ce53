/**
 * The renderer behind the network panel: it receives a scene and reports events. Sigma and graphology are hidden from
 * the panel, so that they can be replaced.
 */

import { createCameraControl } from './camera.ts';
import { createCaptionLayer } from './caption-layer.ts';
import type { Renderer, RendererEvents } from './contract.ts';
import { createGraphView } from './graph-view.ts';
import { createLabelLayer } from './label-layer.ts';
import { createMinimap } from './minimap.ts';
import { panTo } from './pan-to.ts';
import { placeMarks } from './placed-marks.ts';
import { createPointer } from './pointer.ts';
import { MAX_LISTED_MARKS } from './scene.ts';
import { visibleBox } from './viewport-transform.ts';

export type { MarkPosition, Renderer } from './contract.ts';

/** Milliseconds without a render after which the graph counts as settled. */
const STILL = 120;

/** @throws Error if the browser has no WebGL */
export function createRenderer(container: HTMLElement, events: RendererEvents): Renderer {
  // In stacking order.
  const captions = createCaptionLayer(container);
  const ground = container.appendChild(document.createElement('div'));
  ground.className = 'renderer-ground';
  const over = container.appendChild(document.createElement('canvas'));
  over.className = 'renderer-over';
  const minimap = createMinimap(container, ({ x, y }) => {
    const there = sigma.graphToViewport({ x, y: -y });
    sigma.getCamera().setState(sigma.viewportToFramedGraph(there));
  });

  const graphView = createGraphView(ground);
  const { sigma } = graphView;
  const pointer = createPointer(ground, graphView, events, () => names.draw());
  const names = createLabelLayer(over, captions, graphView, {
    hovered: () => pointer.hovered,
    covered: () => (minimap.box ? [minimap.box] : []),
  });
  const duration = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200;
  const homing = createCameraControl(sigma, duration, () => graphView.scene);
  let wanted: string | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const settle = () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      names.settle();
      const large = graphView.scene?.large ?? false;
      const listed = { most: large ? MAX_LISTED_MARKS : Infinity, all: !large };
      const pointing = { ...graphView.pointing(), hovered: undefined };
      const marks = placeMarks(graphView.nodesByPriority, graphView.camera(), pointing, listed);
      events.onSettled(new Map(marks.map(({ node, x, y, radius }) => [node.id, { x, y, radius }])));
    }, STILL);
  };

  /** Positions are known only after a render. */
  const bringIn = () => {
    const node = wanted === undefined ? undefined : graphView.scene?.nodes.find(({ id }) => id === wanted);
    wanted = undefined;
    if (node) panTo(sigma, node, duration);
  };

  sigma.on('afterRender', () => {
    const { width, height } = sigma.getDimensions();
    minimap.follow(visibleBox(graphView.fit(), width, height), { width, height });
    bringIn();
    names.follow();
    settle();
  });
  sigma.on('resize', () => queueMicrotask(homing.keepFit));
  for (const canvas of Object.values(sigma.getCanvases())) {
    canvas.addEventListener('webglcontextlost', () => events.onContextLost());
  }
  // Labels are measured with their font, which may load after the first render.
  const onFonts = () => {
    names.remeasure();
    settle();
  };
  document.fonts.addEventListener('loadingdone', onFonts);
  // Sigma only observes the window, but an opening panel resizes the container.
  const resized = new ResizeObserver(() => sigma.scheduleRefresh());
  resized.observe(container);

  return {
    render(scene) {
      minimap.show(scene);
      graphView.show(scene);
    },
    reserve(boxes) {
      names.reserve(boxes);
      settle();
    },
    hover: pointer.pointAt,
    fit: homing.fit,
    setFitTarget(home) {
      // Fitting the camera also shows the entity to pan to.
      wanted = undefined;
      homing.setTarget(home);
    },
    zoom: (direction) =>
      void (direction === 'in'
        ? sigma.getCamera().animatedZoom({ duration })
        : sigma.getCamera().animatedUnzoom({ duration })),
    panTo(id) {
      wanted = id;
      sigma.scheduleRender();
    },
    destroy() {
      clearTimeout(settling);
      pointer.destroy();
      names.destroy();
      minimap.destroy();
      resized.disconnect();
      document.fonts.removeEventListener('loadingdone', onFonts);
      graphView.destroy();
      ground.remove();
      over.remove();
    },
  };
}

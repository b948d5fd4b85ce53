/**
 * Minimap with the visible part of the graph. It is shown only while part of the graph is outside the window. Pointer
 * only: with the keyboard, focus moves the camera.
 */

import { KINDS } from '../../../src/model/kinds.ts';
import type { Point } from './dragging.ts';
import type { Box } from './labels.ts';
import type { Scene } from './scene.ts';

export interface Minimap {
  /** Sets the scene to draw. */
  show(scene: Scene): void;
  /** Updates the visible part, in layout units, and the size of the container, in pixels. */
  follow(window: Box, container: Size): void;
  /** The covered area in pixels of the container; undefined while hidden. */
  readonly box: Box | undefined;
  destroy(): void;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** In pixels: longer side, border, and distance from the corner. */
const SIDE = 132;
const BORDER = 1;
const FROM_CORNER = 12;
/** Between the minimap and a label. */
const GAP = 8;
const DOT = 1.5;
/** Not shown on narrower canvases, where it would cover too much. */
const MIN_WIDTH = 560;

/** @param onGo called with the pressed layout position */
export function createMinimap(container: HTMLElement, onGo: (place: Point) => void): Minimap {
  const element = container.appendChild(document.createElement('div'));
  element.className = 'renderer-minimap';
  element.ariaHidden = 'true';
  element.hidden = true;
  const canvas = element.appendChild(document.createElement('canvas'));
  const view = element.appendChild(document.createElement('div'));
  let scene: Scene | undefined;
  let painted: Scene | undefined;
  /** Of the marks. */
  let bounds: Box | undefined;
  let box: Box | undefined;

  const go = (event: PointerEvent) => {
    if (!scene) return;
    const { left, top } = canvas.getBoundingClientRect();
    const by = scaleOf(scene);
    onGo({
      x: scene.frame.left + (event.clientX - left) / by,
      y: scene.frame.top + (event.clientY - top) / by,
    });
  };
  element.addEventListener('pointerdown', (event) => {
    element.setPointerCapture(event.pointerId);
    go(event);
  });
  element.addEventListener('pointermove', (event) => {
    if (element.hasPointerCapture(event.pointerId)) go(event);
  });

  return {
    show(next) {
      scene = next;
      bounds = boundsOf(next);
    },
    follow(window, { width, height }) {
      const needed = bounds !== undefined && !holds(window, bounds) && width >= MIN_WIDTH;
      element.hidden = !needed;
      box = undefined;
      if (!scene || !needed) return;
      if (painted !== scene) paint(canvas, scene, scaleOf(scene));
      painted = scene;
      const by = scaleOf(scene);
      const { frame } = scene;
      const [w, h] = [frame.width * by, frame.height * by];
      const within = (value: number, most: number) => Math.max(0, Math.min(most, value));
      const left = within((window.left - frame.left) * by, w);
      const top = within((window.top - frame.top) * by, h);
      view.style.transform = `translate(${left}px, ${top}px)`;
      view.style.width = `${within((window.right - frame.left) * by, w) - left}px`;
      view.style.height = `${within((window.bottom - frame.top) * by, h) - top}px`;
      const covered = FROM_CORNER + 2 * BORDER + GAP;
      box = { left: width - w - covered, top: height - h - covered, right: width, bottom: height };
    },
    get box() {
      return box;
    },
    destroy: () => element.remove(),
  };
}

const scaleOf = ({ frame }: Scene) => SIDE / Math.max(frame.width, frame.height);

const holds = (outer: Box, inner: Box) =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

function boundsOf({ nodes }: Scene): Box | undefined {
  if (nodes.length === 0) return undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of nodes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

function paint(canvas: HTMLCanvasElement, { frame, nodes, palette }: Scene, scale: number): void {
  const density = window.devicePixelRatio || 1;
  const [width, height] = [frame.width * scale, frame.height * scale];
  canvas.width = Math.round(width * density);
  canvas.height = Math.round(height * density);
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.setTransform(density * scale, 0, 0, density * scale, 0, 0);
  for (const { x, y, kind, emphasis, rank } of nodes) {
    context.beginPath();
    const radius = (kind === 'State' ? 1.6 * DOT : DOT) / scale;
    context.arc(x - frame.left, y - frame.top, radius, 0, 2 * Math.PI);
    context.globalAlpha = emphasis === 'back' ? 0.3 : rank >= 60 ? 1 : 0.7;
    context.fillStyle = palette.kinds[KINDS[kind].hue].edge;
    context.fill();
  }
}

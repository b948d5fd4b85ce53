/**
 * Draws the edges of a large graph as straight hairlines in one WebGL call. Moving the camera costs nothing on the
 * main thread. Emphasized edges are drawn above by Sigma.
 */

import type { Scene, SceneEdge } from './scene.ts';
import { edgeStyle } from './styles.ts';
import type { ViewportTransform } from './viewport-transform.ts';

const VERTEX = `
attribute vec2 place;
attribute vec4 colour;
uniform vec2 scale;
uniform vec2 shift;
varying vec4 shade;
void main() {
  gl_Position = vec4(place * scale + shift, 0.0, 1.0);
  shade = colour;
}`;
const FRAGMENT = `
precision mediump float;
varying vec4 shade;
void main() {
  gl_FragColor = vec4(shade.rgb * shade.a, shade.a);
}`;

/** More lines are drawn fainter, so that overlapping lines do not form a blot. */
const strengthOf = (lines: number) => Math.max(0.16, Math.min(0.8, 4_000 / Math.max(1, lines)));

export interface LineLayer {
  /** Loads these edges; their ends are looked up by id. */
  fill(edges: readonly SceneEdge[], scene: Scene): void;
  draw(fit: ViewportTransform, width: number, height: number): void;
  destroy(): void;
}

/** @throws Error if the browser has no WebGL */
export function createLineLayer(ground: HTMLElement): LineLayer {
  const canvas = document.createElement('canvas');
  canvas.className = 'renderer-lines';
  ground.prepend(canvas);
  const gl = canvas.getContext('webgl', { antialias: true, premultipliedAlpha: true });
  if (!gl) throw new Error('no WebGL for the lines');
  const program = programOf(gl);
  const [places, colours] = [gl.createBuffer(), gl.createBuffer()];
  const at = (name: string) => gl.getUniformLocation(program, name);
  const [scale, shift] = [at('scale'), at('shift')];
  let vertices = 0;

  return {
    fill(edges, scene) {
      const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
      const position = new Float32Array(edges.length * 4);
      const colour = new Uint8Array(edges.length * 8);
      const strength = Math.round(255 * strengthOf(edges.length));
      const shades = new Map<string, Uint8Array>();
      const shadeOf = (edge: SceneEdge): Uint8Array => {
        const key = `${edge.token}${edge.emphasis}${edge.weak ? 1 : 0}${edge.ghost ? 1 : 0}`;
        const known = shades.get(key);
        if (known) return known;
        const shade = Uint8Array.of(...channels(edgeStyle(edge, scene.palette).color), strength);
        shades.set(key, shade);
        return shade;
      };
      let line = 0;
      for (const edge of edges) {
        const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
        if (!from || !to) continue;
        const at = line * 4;
        position[at] = from.x;
        position[at + 1] = from.y;
        position[at + 2] = to.x;
        position[at + 3] = to.y;
        const shade = shadeOf(edge);
        colour.set(shade, at * 2);
        colour.set(shade, at * 2 + 4);
        line++;
      }
      vertices = line * 2;
      gl.bindBuffer(gl.ARRAY_BUFFER, places);
      gl.bufferData(gl.ARRAY_BUFFER, position, gl.STATIC_DRAW);
      gl.bindBuffer(gl.ARRAY_BUFFER, colours);
      gl.bufferData(gl.ARRAY_BUFFER, colour, gl.STATIC_DRAW);
    },
    draw(fit, width, height) {
      const density = window.devicePixelRatio || 1;
      const [w, h] = [Math.round(width * density), Math.round(height * density)];
      if (canvas.width !== w || canvas.height !== h) {
        canvas.width = w;
        canvas.height = h;
        canvas.style.width = `${width}px`;
        canvas.style.height = `${height}px`;
      }
      gl.viewport(0, 0, w, h);
      gl.clearColor(0, 0, 0, 0);
      gl.clear(gl.COLOR_BUFFER_BIT);
      if (vertices === 0) return;
      // biome-ignore lint/correctness/useHookAtTopLevel: WebGL's word, no hook of React
      gl.useProgram(program);
      gl.enable(gl.BLEND);
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
      point(gl, program, 'place', places, 2, gl.FLOAT, false);
      point(gl, program, 'colour', colours, 4, gl.UNSIGNED_BYTE, true);
      gl.uniform2f(scale, (2 * fit.scale) / width, (-2 * fit.scale) / height);
      gl.uniform2f(shift, (2 * fit.x) / width - 1, 1 - (2 * fit.y) / height);
      gl.drawArrays(gl.LINES, 0, vertices);
    },
    destroy() {
      gl.getExtension('WEBGL_lose_context')?.loseContext();
      canvas.remove();
    },
  };
}

function point(
  gl: WebGLRenderingContext,
  program: WebGLProgram,
  name: string,
  buffer: WebGLBuffer | null,
  size: number,
  type: number,
  normalized: boolean,
): void {
  const at = gl.getAttribLocation(program, name);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.enableVertexAttribArray(at);
  gl.vertexAttribPointer(at, size, type, normalized, 0, 0);
}

function programOf(gl: WebGLRenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) throw new Error('no shader for the lines');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS))
    throw new Error(`the lines' shaders: ${gl.getProgramInfoLog(program)}`);
  return program;
}

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

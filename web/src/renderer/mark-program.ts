/**
 * Draws marks from the atlas under a veil of the background colour, so that de-emphasized marks need no image of
 * their own. Sigma's image program would decode one image per look.
 */
import type Sigma from 'sigma';
import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { AtlasSlot, MarkAtlas } from './mark-atlas.ts';

/** Attributes of a mark besides position and size. `color` is the veil with its opacity. */
export interface MarkData {
  readonly color: string;
  readonly slot: AtlasSlot;
}

const VERTEX = `
attribute vec2 a_position;
attribute float a_size;
attribute vec3 a_spot;
attribute vec4 a_veil;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform vec2 u_sheet;
varying vec2 v_at;
varying vec4 v_veil;
void main() {
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  gl_Position = vec4((u_matrix * vec3(a_position + radius * a_corner, 1.0)).xy, 0.0, 1.0);
  v_at = (a_spot.xy + (vec2(a_corner.x, -a_corner.y) * 0.5 + 0.5) * a_spot.z) / u_sheet;
  v_veil = a_veil;
}`;
const FRAGMENT = `
precision highp float;
varying vec2 v_at;
varying vec4 v_veil;
uniform sampler2D u_marks;
void main() {
  vec4 mark = texture2D(u_marks, v_at, -1.0);
  gl_FragColor = vec4(mix(mark.rgb, v_veil.rgb * mark.a, v_veil.a), mark.a);
}`;

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_sheet', 'u_marks'] as const;
type Uniform = (typeof UNIFORMS)[number];

export function markProgram(atlas: MarkAtlas): NodeProgramType {
  return class extends NodeProgram<Uniform> {
    private texture: WebGLTexture | null = null;
    private uploaded = -1;

    /** Picking is done by position, so no picking framebuffer is drawn. */
    constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma) {
      super(gl, null, renderer);
    }

    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_spot', size: 3, type: FLOAT },
          { name: 'a_veil', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      };
    }

    override processVisibleItem(_index: number, start: number, data: NodeDisplayData): void {
      const { slot, color } = data as NodeDisplayData & MarkData;
      this.array.set([data.x, data.y, data.size, slot.x, slot.y, slot.side, floatColor(color)], start);
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
      gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
      gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio);
      gl.uniform2f(uniformLocations.u_sheet, atlas.canvas.width, atlas.canvas.height);
      gl.uniform1i(uniformLocations.u_marks, 0);
      gl.activeTexture(gl.TEXTURE0);
      this.texture ??= gl.createTexture();
      gl.bindTexture(gl.TEXTURE_2D, this.texture);
      if (this.uploaded !== atlas.version) this.upload(gl);
    }

    private upload(gl: WebGLRenderingContext): void {
      this.uploaded = atlas.version;
      gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, atlas.canvas);
      gl.generateMipmap(gl.TEXTURE_2D);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
    }
  };
}

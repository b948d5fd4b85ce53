/**
 * Curved lines, plain and dashed, with and without an arrow: the curve program's own shaders with three patches. Wider
 * coverage at the rim, or a line of 1.1 px breaks into dots on ordinary screens; dashes; and a line that is easier to
 * hit with the pointer than it is wide.
 */
import { createEdgeCurveProgram } from '@sigma/edge-curve';
import type { EdgeProgramType } from 'sigma/rendering';
import type { EdgeProgramName } from './styles.ts';

/** Pixels beside a line that still count as the line. */
const REACH = '3.0';

/** Replaces a part of a shader, and fails when a new version of the library has no such part. */
function replaced(source: string, part: string | RegExp, by: string): string {
  const result = source.replace(part, by);
  if (result === source) throw new Error(`the curve shader has changed: no ${String(part)}`);
  return result;
}

function patchFragment(source: string, dashed: boolean): string {
  let shader = replaced(
    source,
    'if (dist < halfThickness) {',
    `#ifdef PICKING_MODE\n  if (dist < halfThickness + ${REACH}) {\n  #else\n  if (dist < halfThickness + 0.6) {\n  #endif`,
  );
  shader = replaced(shader, 'halfThickness - v_feather,', 'halfThickness - 0.6,');
  shader = replaced(shader, /halfThickness,\s+dist/, 'halfThickness + 0.6,\n      dist');
  if (!dashed) return shader;
  return replaced(
    shader,
    'float halfThickness = thickness / 2.0;',
    `float halfThickness = thickness / 2.0;
  #ifndef PICKING_MODE
  vec2 chord = v_cpC - v_cpA;
  float along = dot(gl_FragCoord.xy - v_cpA, chord / length(chord));
  float period = 4.0 + 3.2 * v_thickness;
  if (mod(along, period) > period * 0.6) { gl_FragColor = transparent; return; }
  #endif`,
  );
}

/** What the library's factory returns in truth: a class whose instances say by which shaders they draw. */
type ProgramClass = new (
  ...handed: ConstructorParameters<EdgeProgramType>
) => {
  getDefinition(): { readonly VERTEX_SHADER_SOURCE: string; readonly FRAGMENT_SHADER_SOURCE: string };
};

function program(arrow: boolean, dashed: boolean): EdgeProgramType {
  const Base = createEdgeCurveProgram(
    arrow
      ? { arrowHead: { extremity: 'target', lengthToThicknessRatio: 4.6, widenessToThicknessRatio: 3.4 } }
      : {},
  ) as unknown as ProgramClass;
  class Patched extends Base {
    override getDefinition() {
      const definition = super.getDefinition();
      return {
        ...definition,
        VERTEX_SHADER_SOURCE: replaced(
          definition.VERTEX_SHADER_SOURCE,
          'const float epsilon = 0.7;',
          `const float epsilon = ${REACH};`,
        ),
        FRAGMENT_SHADER_SOURCE: patchFragment(definition.FRAGMENT_SHADER_SOURCE, dashed),
      };
    }
  }
  return Patched as unknown as EdgeProgramType;
}

export const EDGE_PROGRAMS: Record<EdgeProgramName, EdgeProgramType> = {
  curve: program(false, false),
  curveArrow: program(true, false),
  dash: program(false, true),
  dashArrow: program(true, true),
};

/** Sigma as this picture needs it: our marks as images, our lines, no names of its own. */
import { createNodeImageProgram } from '@sigma/node-image';
import type Graph from 'graphology';
import Sigma from 'sigma';
import type { EdgeProgramType, NodeProgramType } from 'sigma/rendering';
import { EDGE_PROGRAMS } from './edge-programs.ts';

/** In place of the library's own programs, by which nothing here is drawn: the page would wait for their shaders. */
class Unused {
  reallocate(): void {}
  process(): void {}
  render(): void {}
  kill(): void {}
}
const UNUSED = Unused as unknown as EdgeProgramType & NodeProgramType;

/** @throws Error where the browser has no WebGL. */
export const createStage = (graph: Graph, ground: HTMLElement): Sigma =>
  new Sigma(graph, ground, {
    renderLabels: false,
    stagePadding: 0,
    zIndex: true,
    minEdgeThickness: 1,
    // Switched on for a picture whose lines are pointed at; asked for here, each line would be drawn twice to be found by.
    enableEdgeEvents: false,
    allowInvalidContainer: true,
    minCameraRatio: 0.05,
    maxCameraRatio: 3,
    nodeProgramClasses: {
      circle: UNUSED,
      mark: createNodeImageProgram({ size: { mode: 'auto' }, debounceTimeout: 16 }),
    },
    edgeProgramClasses: { line: UNUSED, arrow: UNUSED, ...EDGE_PROGRAMS },
  });

/** Sigma as this picture needs it: our marks, our lines, no names of its own. */
import type Graph from 'graphology';
import Sigma from 'sigma';
import type { EdgeProgramType, NodeProgramType } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { EDGE_PROGRAMS } from './edge-programs.ts';
import type { MarkAtlas } from './mark-atlas.ts';
import { markProgram } from './mark-program.ts';

/** In place of the library's own programs, by which nothing here is drawn: the page would wait for their shaders. */
class UnusedProgram {
  reallocate(): void {}
  process(): void {}
  render(): void {}
  kill(): void {}
}
const UNUSED_PROGRAM = UnusedProgram as unknown as EdgeProgramType & NodeProgramType;

/** How each mark and line of the graph looks at present; nothing for what is not of the scene. */
export interface Reducers {
  markOf(id: string): Partial<NodeDisplayData> | undefined;
  lineOf(id: string): Partial<EdgeDisplayData> | undefined;
}

/** @throws Error where the browser has no WebGL. */
export const createSigma = (graph: Graph, ground: HTMLElement, atlas: MarkAtlas, looks: Reducers): Sigma =>
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
    nodeReducer: (id, place) => ({ ...place, type: 'mark', ...(looks.markOf(id) ?? { hidden: true }) }),
    edgeReducer: (id, held) => ({ ...held, ...(looks.lineOf(id) ?? { hidden: true }) }),
    nodeProgramClasses: { circle: UNUSED_PROGRAM, mark: markProgram(atlas) },
    // What is pointed at is named above the marks; it needs no drawing of its own.
    nodeHoverProgramClasses: { circle: UNUSED_PROGRAM, mark: UNUSED_PROGRAM },
    defaultDrawNodeHover: () => {},
    edgeProgramClasses: { line: UNUSED_PROGRAM, arrow: UNUSED_PROGRAM, ...EDGE_PROGRAMS },
  });

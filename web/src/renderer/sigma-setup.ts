/** Creates Sigma with our programs for marks and lines and without its labels. */
import type Graph from 'graphology';
import Sigma from 'sigma';
import type { EdgeProgramType, NodeProgramType } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { EDGE_PROGRAMS } from './edge-programs.ts';
import type { MarkAtlas } from './mark-atlas.ts';
import { markProgram } from './mark-program.ts';

/** Replaces Sigma's default programs, which are never drawn, so that their shaders are not compiled. */
class UnusedProgram {
  reallocate(): void {}
  process(): void {}
  render(): void {}
  kill(): void {}
}
const UNUSED_PROGRAM = UnusedProgram as unknown as EdgeProgramType & NodeProgramType;

/** Current attributes of each node and edge; undefined = not in the scene. */
export interface Reducers {
  markOf(id: string): Partial<NodeDisplayData> | undefined;
  lineOf(id: string): Partial<EdgeDisplayData> | undefined;
}

/** @throws Error if the browser has no WebGL */
export const createSigma = (graph: Graph, ground: HTMLElement, atlas: MarkAtlas, looks: Reducers): Sigma =>
  new Sigma(graph, ground, {
    renderLabels: false,
    stagePadding: 0,
    zIndex: true,
    minEdgeThickness: 1,
    // Enabled later for small graphs. Enabled here, each edge would be drawn twice for picking.
    enableEdgeEvents: false,
    allowInvalidContainer: true,
    minCameraRatio: 0.05,
    maxCameraRatio: 3,
    nodeReducer: (id, place) => ({ ...place, type: 'mark', ...(looks.markOf(id) ?? { hidden: true }) }),
    edgeReducer: (id, held) => ({ ...held, ...(looks.lineOf(id) ?? { hidden: true }) }),
    nodeProgramClasses: { circle: UNUSED_PROGRAM, mark: markProgram(atlas) },
    // Hovered marks are labelled by the overlay.
    nodeHoverProgramClasses: { circle: UNUSED_PROGRAM, mark: UNUSED_PROGRAM },
    defaultDrawNodeHover: () => {},
    edgeProgramClasses: { line: UNUSED_PROGRAM, arrow: UNUSED_PROGRAM, ...EDGE_PROGRAMS },
  });

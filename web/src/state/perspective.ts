/**
 * The perspective of the view: the time, certainty, sources and date of knowledge of every read. The server filters by
 * sources and date of knowledge. The graph is loaded for all times, so the page filters it by time, with the rules of
 * `src/model/perspective.ts`.
 */
import type { Relation } from '../../../src/features/common/contract.ts';
import { isTrueAt as isTrueIn, type TimePerspective } from '../../../src/model/perspective.ts';
import { RELATIONSHIP_TYPES } from '../../../src/model/relationship-types.ts';
import { PERSPECTIVE_FIELDS } from './fields/perspective-fields.ts';
import type { View } from './view.ts';

export type Perspective = Pick<View, 'time' | 'certainty' | 'undated' | 'knownAt' | 'sources'>;

/** Parameters that every request carries; undefined ones are not sent. */
export const sourceParameters = ({ knownAt, sources }: Perspective) => ({
  ...PERSPECTIVE_FIELDS.knownAt.parameters(knownAt),
  ...PERSPECTIVE_FIELDS.sources.parameters(sources),
});

/** Parameters of requests about a day, a range or all times. */
export const timeParameters = ({ time, certainty }: Perspective) => ({
  ...PERSPECTIVE_FIELDS.time.parameters(time),
  ...PERSPECTIVE_FIELDS.certainty.parameters(certainty),
});

/** The perspective without restrictions by source or date of knowledge. */
export const withAllSources = <P extends Perspective>(perspective: P): P => ({
  ...perspective,
  sources: [],
  knownAt: undefined,
});

/** Whether the server leaves out anything. */
export const isRestricted = ({ knownAt, sources }: Perspective): boolean =>
  knownAt !== undefined || sources.length > 0;

/** Whether the claims of a source are included. */
export const isSourceOn = ({ sources }: Pick<Perspective, 'sources'>, id: string): boolean =>
  sources.some((one) => one.startsWith('-'))
    ? !sources.includes(`-${id}`)
    : sources.length === 0 || sources.includes(id);

/** The time in the terms of the model. What was known is filtered by the server. */
export function timePerspectiveOf({ time, certainty, undated }: Perspective): TimePerspective {
  return {
    asOf:
      time.is === 'all'
        ? undefined
        : time.is === 'day'
          ? { first: time.day, last: time.day, single: true }
          : { first: time.from, last: time.to, single: false },
    certainly: certainty === 'certainly',
    includeUndated: undated === 'shown',
  };
}

/** Whether a relationship is true at the time of the perspective. */
export const isTrueAt = (edge: Relation, perspective: Perspective): boolean =>
  isTrueIn(edge, RELATIONSHIP_TYPES[edge.type].temporal, timePerspectiveOf(perspective));

/**
 * The perspective of the view: the time, certainty, sources and date of knowledge of every read. The server filters by
 * sources and date of knowledge. The graph is loaded for all times, so the page filters it by time, with the rules of
 * `src/model/perspective.ts`.
 */
import type { Relation } from '../../../src/features/common/contract.ts';
import { isTrueAt as isTrueIn, type TimePerspective } from '../../../src/model/perspective.ts';
import { RELATIONSHIP_TYPES } from '../../../src/model/relationship-types.ts';
import { SOURCE_FIELDS, TIME_FIELDS } from './fields/perspective-fields.ts';
import type { View } from './view.ts';
import { parametersOf } from './view-field.ts';

export type Perspective = Pick<View, keyof typeof TIME_FIELDS | keyof typeof SOURCE_FIELDS | 'undated'>;

/** Parameters that every request carries; undefined ones are not sent. */
export const sourceParameters = (perspective: Perspective) => parametersOf(SOURCE_FIELDS, perspective);

/** Parameters of requests about a day, a range or all times. */
export const timeParameters = (perspective: Perspective) => parametersOf(TIME_FIELDS, perspective);

/** The perspective without restrictions by source or date of knowledge. */
export const withAllSources = <P extends Perspective>(perspective: P): P => ({
  ...perspective,
  ...Object.fromEntries(Object.entries(SOURCE_FIELDS).map(([name, record]) => [name, record.default])),
});

/** Whether the server leaves out anything. */
export const isRestricted = (perspective: Perspective): boolean =>
  Object.values(sourceParameters(perspective)).some((value) => value !== undefined);

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

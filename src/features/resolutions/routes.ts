/** `/resolutions`: a list; one of them; and what it does. */

import type { Reading } from '../../database/run.ts';
import { endpoint } from '../../endpoint/endpoint.ts';
import type { Perspective } from '../common/perspective.ts';
import { withReadContext } from '../common/read-context.ts';
import { type ResolutionAnswer, resolutionsOperations } from './contract.ts';
import { effects } from './effects.ts';
import { listResolutions } from './list-resolutions.ts';

export const resolutionsEndpoints = [
  endpoint({
    ...resolutionsOperations.resolutions,
    operationId: 'listResolutions',
    tag: 'Sanctions',
    summary: 'Resolutions, with how many measures each imposes and how many are in force',
    examples: [
      { summary: 'The newest first', path: '/resolutions?sort=-adopted' },
      { summary: 'As of the day of the dossier', path: '/resolutions?status=adopted&asOf=2019-04-26' },
    ],
    async handle({ query }, { db }) {
      return withReadContext(db, query, listResolutions(query));
    },
  }),
  endpoint({
    ...resolutionsOperations.resolution,
    operationId: 'getResolution',
    problems: ['wrong-kind'],
    tag: 'Sanctions',
    summary: 'One resolution: its measures, and what supersedes it',
    examples: [{ summary: 'Resolution 2397', path: '/resolutions/resolution:S-RES-2397' }],
    handle: ({ params, query }, { db }) =>
      withReadContext(db, query, (tx, perspective) => oneResolution(tx, params.id, perspective)),
  }),
  endpoint({
    ...resolutionsOperations.effects,
    operationId: 'getResolutionEffects',
    problems: ['wrong-kind'],
    tag: 'Sanctions',
    summary: 'What a resolution constrains and exempts, until when, and what supersedes it',
    examples: [
      {
        summary: 'As of the day of the dossier',
        path: '/resolutions/resolution:S-RES-2375/effects?asOf=2019-04-26',
      },
    ],
    handle: ({ params, query }, { db }) =>
      withReadContext(db, query, (tx, perspective) => effects(tx, params.id, perspective)),
  }),
];

/** @throws UnknownId; WrongKind; NotInPerspective */
async function oneResolution(tx: Reading, id: string, perspective: Perspective): Promise<ResolutionAnswer> {
  const { resolution, measures, supersededBy, supersedes } = await effects(tx, id, perspective);
  return {
    resolution,
    measures: measures.map(({ measure, superseded }) => {
      const { id: measureId, kind, name, properties } = measure;
      return {
        measure: { id: measureId, kind, name },
        ...(typeof properties.paragraph === 'number' && { paragraph: properties.paragraph }),
        binds: !superseded,
      };
    }),
    supersededBy,
    supersedes,
  };
}

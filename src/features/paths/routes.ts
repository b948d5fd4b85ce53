/** `/paths`: how two things are tied, over as few steps as there are. */
import { endpoint } from '../../api/endpoint.ts';
import { claimsById } from '../claims/claim-rows.ts';
import { InvalidInput } from '../common/errors.ts';
import { inPicture } from '../common/picture.ts';
import { entityRefOf } from '../common/rows.ts';
import { readKinds, readTypes } from '../common/words-of-vocabulary.ts';
import { requiredEntity } from '../entities/required.ts';
import { type PathsQuery, pathsAnswer, pathsQuery } from './contract.ts';
import { LOOKED_AT } from './generate.ts';
import { pathsOf, type Way, waysBetween } from './queries.ts';

export const pathsEndpoints = [
  endpoint({
    method: 'get',
    path: '/paths',
    operationId: 'findPaths',
    problems: ['unknown-id', 'not-in-picture'],
    tag: 'Relationships',
    summary: 'The shortest paths between two things, each hop dated and cited',
    description:
      'Not over votes and rows of coded event data, and not through bodies, treaties and lists with more than 40 members, unless asked: they tie nearly everything to everything.',
    query: pathsQuery,
    answer: pathsAnswer,
    examples: [
      {
        summary: 'What ties Kim Jong Un to Khasan–Rajin',
        path: '/paths?from=person:kim-jong-un&to=project:khasan-rajin',
      },
      {
        summary: 'As of a day, and not through states',
        path: '/paths?from=person:vladimir-putin&to=person:kim-jong-un&avoidKinds=State&asOf=2019-04-26',
      },
    ],
    async handle({ query }, { db }) {
      const { from, to, k, maxLength, hubs, bulk } = query;
      if (from === to) {
        throw new InvalidInput([
          { pointer: '/query/to', detail: 'A path has two ends; from and to are the same.' },
        ]);
      }
      const way: Way = {
        from,
        to,
        maxLength,
        hubs,
        bulk,
        types: readTypes(query.types, '/query/types'),
        avoidTypes: readTypes(query.avoidTypes, '/query/avoidTypes'),
        avoidKinds: readKinds(query.avoidKinds, '/query/avoidKinds'),
      };
      return inPicture(db, query, async (tx, filter) => {
        const [first, last] = await Promise.all([
          requiredEntity(tx, from, filter),
          requiredEntity(tx, to, filter),
        ]);
        const ways = await waysBetween(tx, way, filter);
        const paths = await pathsOf(tx, ways.slice(0, k), way, filter);
        const relations = paths.flatMap(({ hops }) => hops.flatMap((hop) => hop.relations));
        return {
          from: entityRefOf(first),
          to: entityRefOf(last),
          paths,
          showing: paths.length,
          more: ways.length > k || ways.length >= LOOKED_AT,
          ...(paths.length === 0 && { hint: hintOf(query) }),
          ...(query.include === 'claims' && {
            claims: [
              ...(
                await claimsById(
                  tx,
                  relations.flatMap(({ claims }) => claims),
                )
              ).values(),
            ],
          }),
        };
      });
    },
  }),
];

/** What was left out, and how to ask for it. */
function hintOf({ maxLength, hubs, bulk, types, avoidTypes, avoidKinds, asOf }: PathsQuery): string {
  const left = [
    ...(hubs === 'avoid' ? ['hubs=use goes through bodies with many members'] : []),
    ...(bulk === 'avoid' ? ['bulk=use goes over votes and coded events'] : []),
    ...(types !== undefined || avoidTypes !== undefined || avoidKinds !== undefined
      ? ['fewer types and kinds can be left out']
      : []),
    ...(asOf !== undefined ? ['another asOf, or none, lets other relationships count'] : []),
  ];
  const offer = left.length > 0 ? ` To find more: ${left.join('; ')}.` : '';
  return `No path of at most ${maxLength} hops ties the two under these filters.${offer}`;
}

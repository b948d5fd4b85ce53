/** `/paths`: the shortest paths between two entities. */
import { endpoint } from '../../endpoint/endpoint.ts';
import { InvalidInput } from '../../endpoint/errors.ts';
import { claimsById } from '../common/claim-rows.ts';
import { withReadContext } from '../common/read-context.ts';
import { entityRefOf } from '../common/rows.ts';
import { readKinds, readTypes } from '../common/validate-types.ts';
import { requireEntity } from '../entities/require-entity.ts';
import { type PathsQuery, pathsOperations } from './contract.ts';
import { findPaths, LOOKED_AT, type PathQuery, toPaths } from './queries.ts';

export const pathsEndpoints = [
  endpoint({
    ...pathsOperations.paths,
    operationId: 'findPaths',
    problems: ['unknown-id', 'not-in-perspective'],
    tag: 'Relationships',
    summary: 'The shortest paths between two entities, each hop dated and cited',
    description:
      'By default, paths do not use votes and coded event data, and do not pass through organizations, treaties and lists with more than 40 members, which connect nearly everything.',
    examples: [
      {
        summary: 'From Kim Jong Un to Khasan–Rajin',
        path: '/paths?from=person:kim-jong-un&to=project:khasan-rajin',
      },
      {
        summary: 'On a date, and not through states',
        path: '/paths?from=person:vladimir-putin&to=person:kim-jong-un&avoidKinds=State&asOf=2019-04-26',
      },
    ],
    async handle({ query }, { db }) {
      const { from, to, k, maxLength, hubs, bulk } = query;
      if (from === to) {
        throw new InvalidInput([{ pointer: '/query/to', detail: 'from and to must be different entities.' }]);
      }
      const pathQuery: PathQuery = {
        from,
        to,
        maxLength,
        hubs,
        bulk,
        types: readTypes(query.types, '/query/types'),
        avoidTypes: readTypes(query.avoidTypes, '/query/avoidTypes'),
        avoidKinds: readKinds(query.avoidKinds, '/query/avoidKinds'),
      };
      return withReadContext(db, query, async (tx, filter) => {
        const [first, last] = await Promise.all([
          requireEntity(tx, from, filter),
          requireEntity(tx, to, filter),
        ]);
        const foundPaths = await findPaths(tx, pathQuery, filter);
        const paths = await toPaths(tx, foundPaths.slice(0, k), pathQuery, filter);
        const relations = paths.flatMap(({ hops }) => hops.flatMap((hop) => hop.relations));
        return {
          from: entityRefOf(first),
          to: entityRefOf(last),
          paths,
          showing: paths.length,
          more: foundPaths.length > k || foundPaths.length >= LOOKED_AT,
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
    ...(hubs === 'avoid' ? ['hubs=use passes through organizations with many members'] : []),
    ...(bulk === 'avoid' ? ['bulk=use includes votes and coded events'] : []),
    ...(types !== undefined || avoidTypes !== undefined || avoidKinds !== undefined
      ? ['exclude fewer types and kinds']
      : []),
    ...(asOf !== undefined ? ['use another asOf, or none'] : []),
  ];
  const offer = left.length > 0 ? ` To find more: ${left.join('; ')}.` : '';
  return `No path of at most ${maxLength} hops connects the two with these filters.${offer}`;
}

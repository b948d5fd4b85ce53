/** `/graph`: the graph with which the explorer opens. */
import { endpoint } from '../../endpoint/endpoint.ts';
import { claimsById } from '../common/claim-rows.ts';
import { withReadContext } from '../common/read-context.ts';
import { readList } from '../common/read-list.ts';
import { readKinds, readTypes } from '../common/validate-types.ts';
import { DOSSIER, graphOperations } from './contract.ts';
import { readGraph } from './queries.ts';

export const graphEndpoints = [
  endpoint({
    ...graphOperations.graph,
    operationId: 'getGraph',
    tag: 'Graph',
    summary: 'The graph, whole or filtered',
    description:
      'Entities with precomputed positions, and the relationships between them. Coded event data are not included; request them by entity.',
    examples: [
      { summary: 'The dossier, all times', path: '/graph' },
      {
        summary: 'The states, and the summit beside them',
        path: '/graph?kinds=State&with=event:vladivostok-summit-2019',
      },
      { summary: 'What held on 26 April 2019', path: '/graph?asOf=2019-04-26' },
      {
        summary: 'What held or happened in 1961, with undated entities',
        path: '/graph?asOf=1961&undated=include',
      },
    ],
    async handle({ query }, { db }) {
      const kinds = readKinds(query.kinds, '/query/kinds');
      const types = readTypes(query.types, '/query/types');
      const named = readList(query.with);
      return withReadContext(db, query, async (tx, filter) => {
        const { nodes, edges, cut, undated } = await readGraph(tx, filter, { kinds, types, named });
        const there = new Set(nodes.map(({ id }) => id));
        const missing = named.filter((id) => !there.has(id));
        const claimIds = edges.flatMap(({ claims }) => claims);
        return {
          dossier: DOSSIER,
          nodes,
          edges,
          cut,
          ...(undated && { undated }),
          ...(missing.length > 0 && { missing }),
          ...(query.include === 'claims' && { claims: [...(await claimsById(tx, claimIds)).values()] }),
        };
      });
    },
  }),
];

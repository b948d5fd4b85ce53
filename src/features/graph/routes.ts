/** `/graph`: the picture with which the explorer opens. */
import { endpoint } from '../../api/endpoint.ts';
import { claimsById } from '../claims/claim-rows.ts';
import { inPicture } from '../common/picture.ts';
import { readKinds, readTypes } from '../common/words-of-vocabulary.ts';
import { shownEntities } from '../entities/queries.ts';
import { graphAnswer, graphQuery } from './contract.ts';
import { edgesBetween, graphNodes, MOST_EDGES, MOST_NODES, nodeOf } from './queries.ts';

const DOSSIER = { title: 'Russia and North Korea, April 2019', asOf: '2019-04-26' };

export const graphEndpoints = [
  endpoint({
    method: 'get',
    path: '/graph',
    tag: 'Graph',
    summary: 'The drawn graph, whole or filtered',
    description:
      'Entities with baked positions and the relationships between them. Rows of coded event data are left out; ask for them by entity.',
    query: graphQuery,
    answer: graphAnswer,
    examples: [
      { summary: 'The dossier, all times', path: '/graph' },
      { summary: 'What held on 26 April 2019', path: '/graph?asOf=2019-04-26' },
    ],
    async handle({ query }, { db }) {
      const kinds = readKinds(query.kinds, '/query/kinds');
      const types = readTypes(query.types, '/query/types');
      return inPicture(db, query, async (tx, filter) => {
        const found = await graphNodes(tx, filter, kinds);
        const rows = found.slice(0, MOST_NODES);
        const between = await edgesBetween(tx, filter, rows, types);
        const edges = between.slice(0, MOST_EDGES);
        const ends = new Set(edges.flatMap((edge) => [edge.from, edge.to]));
        const kept = rows.filter(({ said, entity }) => said || ends.has(String(entity.id)));
        const claimIds = edges.flatMap(({ claims }) => claims);
        return {
          dossier: DOSSIER,
          nodes: await shownEntities(
            tx,
            kept.map((row) => nodeOf(row, filter)),
            filter,
          ),
          edges,
          cut: { nodes: found.length > MOST_NODES, edges: between.length > MOST_EDGES },
          ...(query.include === 'claims' && { claims: [...(await claimsById(tx, claimIds)).values()] }),
        };
      });
    },
  }),
];

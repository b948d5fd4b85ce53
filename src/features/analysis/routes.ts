/** `/analysis/centrality` and `/analysis/communities`: methods of network analysis on the filtered graph. */
import { z } from 'zod';
import { type Deps, endpoint } from '../../endpoint/endpoint.ts';
import { InvalidInput } from '../../endpoint/errors.ts';
import { readCursor, writeCursor } from '../common/cursor.ts';
import { withReadContext } from '../common/read-context.ts';
import { readKinds, readTypes } from '../common/validate-types.ts';
import type { graphQuery } from '../graph/contract.ts';
import { analysisOperations, centralityQuery, type Network } from './contract.ts';
import { groupCommunities } from './group-communities.ts';
import { METHOD_DESCRIPTIONS } from './method-descriptions.ts';
import { type FilteredNetwork, filteredNetwork } from './queries.ts';
import { rankEntities } from './rank-entities.ts';
import { NotConverging, runJob } from './run-job.ts';

export const analysisEndpoints = [
  endpoint({
    ...analysisOperations.centrality,
    operationId: 'rankByCentrality',
    problems: ['unknown-id', 'not-in-perspective'],
    tag: 'Analysis',
    summary: 'Centrality of each entity of the filtered graph',
    description: `The graph of \`/graph\` under the same filters, never cut: a graph that is too large is refused. Two entities have one undirected edge, however many relationships there are between them. ${methodsOf(centralityQuery.shape.measure.unwrap().options)}`,
    examples: [
      {
        summary: 'Those with the most neighbours',
        path: '/analysis/centrality?measure=degree&kinds=State,Person',
      },
      {
        summary: 'Betweenness on 26 April 2019',
        path: '/analysis/centrality?measure=betweenness&asOf=2019-04-26&limit=10',
      },
    ],
    async handle({ query }, deps) {
      const question = { path: '/analysis/centrality', ...query };
      const after = readCursor(query.cursor, question, z.tuple([z.number(), z.string()]));
      const read = await networkOf(query, deps);
      const job = { is: 'centrality', measure: query.measure, pairs: read.pairs } as const;
      const { values } = await runJob(job, deps.context.signal).catch(explained);
      const all = rankEntities(read.entities, read.pairs, values);
      const left = all.filter(
        ({ value, entity }) =>
          after === undefined || value < after[0] || (value === after[0] && entity.id > after[1]),
      );
      const items = left.slice(0, query.limit);
      const last = items.at(-1);
      return {
        measure: query.measure,
        method: METHOD_DESCRIPTIONS[query.measure],
        network: sizeOf(read),
        items,
        showing: items.length,
        total: all.length,
        ...(left.length > items.length &&
          last && { next: writeCursor(question, [last.value, last.entity.id]) }),
      };
    },
  }),
  endpoint({
    ...analysisOperations.communities,
    operationId: 'findCommunities',
    problems: ['unknown-id', 'not-in-perspective'],
    tag: 'Analysis',
    summary: 'Communities: groups of entities with many relationships among them',
    description: `The graph of \`/graph\` under the same filters, never cut: a graph that is too large is refused. The largest community first. ${methodsOf(['communities'])}`,
    examples: [
      { summary: 'Communities of the dossier', path: '/analysis/communities' },
      {
        summary: 'Finer, without events',
        path: '/analysis/communities?resolution=2&kinds=State,Person,Organization,Treaty',
      },
    ],
    async handle({ query }, deps) {
      const question = { path: '/analysis/communities', ...query };
      const after = readCursor(query.cursor, question, z.tuple([z.int(), z.string()]));
      const read = await networkOf(query, deps);
      const { resolution, seed } = query;
      const job = { is: 'communities', resolution, seed, pairs: read.pairs } as const;
      const { values, modularity = 0 } = await runJob(job, deps.context.signal);
      const all = groupCommunities(read.entities, read.pairs, values);
      const left = all.filter(
        ({ members, first }) =>
          after === undefined ||
          members.length < after[0] ||
          (members.length === after[0] && first > after[1]),
      );
      const shown = left.slice(0, query.limit);
      const last = shown.at(-1);
      return {
        method: METHOD_DESCRIPTIONS.communities,
        modularity,
        network: sizeOf(read),
        items: shown.map(({ members, pairs }) => {
          const named = members.slice(0, query.each);
          return { members: named, showing: named.length, total: members.length, pairs };
        }),
        showing: shown.length,
        total: all.length,
        ...(left.length > shown.length &&
          last && { next: writeCursor(question, [last.members.length, last.first]) }),
      };
    },
  }),
];

function methodsOf(names: readonly (keyof typeof METHOD_DESCRIPTIONS)[]): string {
  return names.map((name) => `\`${name}\`: ${METHOD_DESCRIPTIONS[name]}.`).join(' ');
}

async function networkOf(query: z.output<typeof graphQuery>, { db }: Deps): Promise<FilteredNetwork> {
  const kinds = readKinds(query.kinds, '/query/kinds');
  const types = readTypes(query.types, '/query/types');
  return withReadContext(db, query, (tx, filter) => filteredNetwork(tx, filter, kinds, types));
}

function sizeOf({ entities, pairs, relationships, undated }: FilteredNetwork): Network {
  return {
    entities: entities.length,
    pairs: pairs.weights.length,
    relationships,
    ...(undated && { undated }),
  };
}

/** @throws InvalidInput where the measure has no value on this graph; else what was thrown. */
function explained(error: unknown): never {
  if (!(error instanceof NotConverging)) throw error;
  const detail = 'The measure does not converge on this graph. Use pagerank instead.';
  throw new InvalidInput([{ pointer: '/query/measure', detail }]);
}

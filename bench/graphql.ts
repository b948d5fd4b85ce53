/**
 * The same questions asked of Entente and of `@neo4j/graphql` on the same database, both over HTTP by the same client, both with the
 * dates, the claims and their sources that make an answer citable. In turns in one run. `npm run bench -- graphql [runs]`.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { graphql } from 'graphql';
import { openDriver } from '../src/database/connect.ts';
import { median, summary } from './statistics.ts';
import { type Asked, Client } from './support/client.ts';
import { QUESTIONS, TYPES } from './support/graphql-questions.ts';
import { serving } from './support/serving.ts';

const runs = Math.max(5, Number(process.argv[2] ?? 7));
/** Requests of one run: its median counts. */
const AT_A_TIME = 15;
/** Asked of both before anything counts, since a server is asked for longer than its code takes to get warm. */
const WARM_UP = 150;

const ours = await serving();
const driver = openDriver(ours.database);
const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema();
/** As small a server as there can be, so that the library is measured and not what carries it. */
const server = createServer(async (request, response) => {
  const { query, variables } = (await json(request)) as { query: string; variables: Record<string, unknown> };
  const contextValue = { sessionConfig: { database: ours.database.database } };
  const answer = await graphql({ schema, source: query, variableValues: variables, contextValue });
  response.writeHead(answer.errors ? 500 : 200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer));
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const [client, other] = [
  new Client(ours.address),
  new Client(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
];

const took = async (whom: Client, asked: Asked) => median((await whom.ask(asked, AT_A_TIME)).took);

console.log('| question | Entente, ms | @neo4j/graphql, ms | times faster |\n|---|---|---|---|');
const ratios: number[] = [];
for (const { name, path, query, variables } of QUESTIONS) {
  const asked = { method: 'GET', path: `/api/v1${path}` };
  const posted = { method: 'POST', path: '/', body: { query, variables } };
  await client.ask(asked, WARM_UP);
  await other.ask(posted, WARM_UP);
  const [mine, theirs]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    mine.push(await took(client, asked));
    theirs.push(await took(other, posted));
  }
  const ratio = median(theirs) / median(mine);
  ratios.push(ratio);
  console.log(`| ${name} | ${summary(mine, 1)} | ${summary(theirs, 1)} | ${ratio.toFixed(2)} |`);
}
console.log(`\nMedian: ${median(ratios).toFixed(2)} times faster.`);

await client.close();
await other.close();
server.closeAllConnections();
server.close();
await driver.close();
await ours.stop();

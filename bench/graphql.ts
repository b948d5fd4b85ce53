/**
 * The same questions asked of Entente and of `@neo4j/graphql` on the same database, both over HTTP by the same client, both with the
 * dates, the claims and their sources that make an answer citable. Entente twice: as it is served, where an answer is kept for as
 * long as nothing is written, and reading each answer anew. In turns in one run. `npm run bench -- graphql [runs]`.
 */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { graphql } from 'graphql';
import { pino } from 'pino';
import { createApp } from '../src/api/app.ts';
import { openDriver } from '../src/database/connect.ts';
import { median, summary } from './statistics.ts';
import { Client } from './support/client.ts';
import { QUESTIONS, TYPES } from './support/graphql-questions.ts';
import { serving } from './support/serving.ts';

const runs = Math.max(5, Number(process.argv[2] ?? 7));
/** Requests of one run: its median counts. */
const AT_A_TIME = 15;
/** Asked of both before anything counts, since a server is asked for longer than its code takes to get warm. */
const WARM_UP = 150;

const ours = await serving(64 * 1024 * 1024);
const anew = createServer(createApp({ db: ours.db, logger: pino({ level: 'silent' }) }));
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
await once(anew.listen(0, '127.0.0.1'), 'listening');
const clientOf = (of: Server) => new Client(`http://127.0.0.1:${(of.address() as AddressInfo).port}`);
const [kept, read, other] = [new Client(ours.address), clientOf(anew), clientOf(server)];

console.log(
  '| question | Entente, ms | reading anew, ms | @neo4j/graphql, ms | times faster | reading anew |\n|---|---|---|---|---|---|',
);
const ratios: { kept: number; read: number }[] = [];
for (const { name, path, query, variables } of QUESTIONS) {
  const asked = { method: 'GET', path: `/api/v1${path}` };
  const posted = { method: 'POST', path: '/', body: { query, variables } };
  const all = [
    { whom: kept, what: asked, took: [] as number[] },
    { whom: read, what: asked, took: [] as number[] },
    { whom: other, what: posted, took: [] as number[] },
  ] as const;
  for (const { whom, what } of all) await whom.ask(what, WARM_UP);
  for (let run = 0; run < runs; run++) {
    for (const { whom, what, took } of all) took.push(median((await whom.ask(what, AT_A_TIME)).took));
  }
  const [mine, anewly, theirs] = all.map(({ took }) => median(took)) as [number, number, number];
  const ratio = { kept: theirs / mine, read: theirs / anewly };
  ratios.push(ratio);
  const times = all.map(({ took }) => summary(took, 1)).join(' | ');
  console.log(`| ${name} | ${times} | ${ratio.kept.toFixed(2)} | ${ratio.read.toFixed(2)} |`);
}
const [asServed, anewly] = [median(ratios.map(({ kept }) => kept)), median(ratios.map(({ read }) => read))];
console.log(`\nMedian: ${asServed.toFixed(2)} times faster; reading each answer anew ${anewly.toFixed(2)}.`);

for (const client of [kept, read, other]) await client.close();
for (const one of [server, anew]) {
  one.closeAllConnections();
  one.close();
}
await driver.close();
await ours.stop();

/** `entente serve` (`npm start`): database up, schema applied, dossier loaded, API and explorer on one port. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { defineCommand } from 'citty';
import { pino } from 'pino';
import { auditLog } from '../access/audit.ts';
import { isLoopback, openAccess } from '../access/index.ts';
import { createApp } from '../api/app.ts';
import { answerParserErrors } from '../api/parser-errors.ts';
import { WarmUp } from '../api/warm-up.ts';
import type { Reporter } from '../database/launch/index.ts';
import { loadSeed } from '../database/seed.ts';
import { EXIT, StartError } from '../errors.ts';
import { readSettings, type Settings } from '../settings.ts';
import { buildExplorer } from './explorer-build.ts';
import { Opened } from './open.ts';
import { portHolder } from './port-holder.ts';
import { answer, commonArguments, fail, terminalReporter } from './terminal.ts';

/** How long requests under way may take once an end was asked for, in milliseconds. */
const DRAIN_MS = 1_500;

export const serveCommand = defineCommand({
  meta: { name: 'serve', description: 'Start the database, the API and the explorer.' },
  args: commonArguments,
  run: async ({ args }) => {
    const reporter = terminalReporter(args, true);
    const ending = new AbortController();
    const end = () => {
      // A second Ctrl-C does not wait; the watchdog ends the database.
      if (ending.signal.aborted) process.exit(130);
      ending.abort();
    };
    process.on('SIGINT', end);
    process.on('SIGTERM', end);
    try {
      await serve(readSettings(), reporter, ending.signal, (address) =>
        answer(args.json, { ready: true, address, pid: process.pid }, [`Entente is ready at ${address}`]),
      );
      process.exit(0);
    } catch (error) {
      process.exit(ending.signal.aborted ? 0 : fail(error, args.json));
    }
  },
});

/** Serves until the signal aborts; everything that was started is ended before it returns or throws. */
async function serve(
  settings: Settings,
  reporter: Reporter,
  signal: AbortSignal,
  ready: (address: string) => void,
): Promise<void> {
  const access = openAccess(settings);
  const server = createServer(answerStarting);
  answerParserErrors(server);
  // First of all: a port that is taken should not cost the start of a database.
  await listen(server, settings);
  let opened: Opened | undefined;
  try {
    const opening = Opened.open(settings, reporter);
    const building = buildExplorer(settings.cache);
    building.catch(() => undefined); // Thrown where it is awaited, below.
    opened = await orAborted(opening, signal);
    reporter.progress('Loading the dossier');
    const seeded = await loadSeed(opened.db, { signal, cache: settings.cache });
    if (seeded.outcome === 'loaded') {
      reporter.say(
        `Dossier loaded: ${seeded.entities} entities, ${seeded.relationships} relationships, ${seeded.claims} claims.`,
      );
    } else if (seeded.outcome === 'changed') {
      reporter.say(
        `Changed since the dossier was loaded: ${seeded.scripts.join(', ')}. To load it again: npm run entente -- seed --replace`,
      );
    }
    reporter.progress('Building the page');
    const webRoot = await orAborted(building, signal);
    reporter.progress('Preparing the first page');
    const warmUp = new WarmUp(opened.db);
    await orAborted(warmUp.firstPage(), signal);
    reporter.progress('');
    const logger = pino({ level: settings.logLevel }, pino.destination(2));
    server.removeListener('request', answerStarting);
    const { hosts, corsOrigins, requestsPerMinute, answerMemory } = settings;
    server.on(
      'request',
      createApp({
        db: opened.db,
        warmUp,
        logger,
        webRoot,
        access,
        audit: auditLog(settings.home, (error) => logger.error(error, 'the audit log cannot be written')),
        corsOrigins,
        requestsPerMinute,
        answerMemory,
        limits: { ...settings.cypher, atOncePerCaller: Math.ceil(settings.cypher.atOnce / 2) },
        // Where each request needs a credential a page under a foreign name gets nothing.
        ...((isLoopback(settings.host) || hosts.length > 0) && {
          hosts: [...hosts, settings.host.toLowerCase()],
        }),
      }),
    );
    void keepUp(opened, warmUp, settings, reporter, signal);
    ready(
      `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${(server.address() as AddressInfo).port}`,
    );
    void warmUp.rest(signal);
    await aborted(signal);
  } finally {
    await drain(server);
    await opened?.close();
  }
}

/** Resolves when an end was asked for. */
function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Gives work up that cannot be told to stop: what it started ends with this process, by the watchdog. */
async function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return Promise.race([
    work,
    aborted(signal).then(() => {
      throw new Error('an end was asked for');
    }),
  ]);
}

/** What a request gets while the database boots. */
function answerStarting(_request: IncomingMessage, response: ServerResponse): void {
  const problem = {
    type: '/problems/starting',
    title: 'Starting',
    status: 503,
    code: 'starting',
    detail: 'The database is starting.',
  };
  response
    .writeHead(503, { 'content-type': 'application/problem+json', 'retry-after': '2' })
    .end(JSON.stringify(problem));
}

function listen(server: Server, settings: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const place = `${settings.host}:${settings.port}`;
      if (error.code === 'EADDRINUSE') {
        const holder = portHolder(settings.port);
        const by = holder ? ` by ${holder}` : '';
        reject(
          new StartError(
            `The address ${place} is taken${by}.`,
            'Set PORT to another port (0 takes a free one), or end the other program.',
            EXIT.settings,
          ),
        );
      } else if (error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
        reject(
          new StartError(
            `Cannot listen on ${place} (${error.code}).`,
            'Set HOST to an address of this machine and PORT to one you may use.',
            EXIT.settings,
          ),
        );
      } else reject(error);
    });
    server.listen(settings.port, settings.host, resolve);
  });
}

/** Lets requests under way finish for a moment, then closes their connections. */
function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), DRAIN_MS).unref();
  });
}

/** Starts a managed database again when it ends by itself; until it is back, requests get a 503. */
async function keepUp(
  opened: Opened,
  warmUp: WarmUp,
  settings: Settings,
  reporter: Reporter,
  signal: AbortSignal,
): Promise<void> {
  while (opened.running.ended) {
    await opened.running.ended;
    if (signal.aborted) return;
    reporter.say('The database ended by itself; starting it again.');
    try {
      await opened.relaunch(settings, reporter);
      reporter.say('The database is back.');
      void warmUp.again(signal);
    } catch (error) {
      reporter.say(`The database did not start again: ${(error as Error).message}`);
      return;
    }
  }
}

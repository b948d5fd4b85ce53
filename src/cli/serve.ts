/** `entente serve` (`npm start`): starts the database, loads the dossier, and serves API and explorer on one port. */
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
import { WarmingUp } from '../database/run.ts';
import { loadSeed } from '../database/seed.ts';
import { EXIT, StartError } from '../errors.ts';
import { readSettings, type Settings } from '../settings.ts';
import { buildExplorer } from './build-explorer.ts';
import { OpenDatabase } from './open-database.ts';
import { portHolder } from './port-holder.ts';
import { commonArguments, printError, printResult, terminalReporter } from './terminal.ts';

/** How long running requests may take after a stop signal, in milliseconds. */
const DRAIN_MS = 1_500;
/** Longer than proxies keep connections, or they would send requests on one that just ended. */
const KEEP_ALIVE_MS = 65_000;

export const serveCommand = defineCommand({
  meta: { name: 'serve', description: 'Start the database, the API and the explorer.' },
  args: commonArguments,
  run: async ({ args }) => {
    const reporter = terminalReporter(args, true);
    const stopping = new AbortController();
    const end = () => {
      // A second Ctrl-C exits at once; the watchdog stops the database.
      if (stopping.signal.aborted) process.exit(130);
      stopping.abort();
    };
    process.on('SIGINT', end);
    process.on('SIGTERM', end);
    try {
      await serve(readSettings(), reporter, stopping.signal, (address) =>
        printResult(args.json, { ready: true, address, pid: process.pid }, [
          `Entente is ready at ${address}`,
        ]),
      );
      process.exit(0);
    } catch (error) {
      process.exit(stopping.signal.aborted ? 0 : printError(error, args.json));
    }
  },
});

/** Serves until the signal aborts. Everything that was started is stopped before it returns or throws. */
async function serve(
  settings: Settings,
  reporter: Reporter,
  signal: AbortSignal,
  ready: (address: string) => void,
): Promise<void> {
  const access = openAccess(settings);
  const server = createServer(answerStarting);
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  answerParserErrors(server);
  // Listen first, so that a port in use is reported before a database is started.
  await listen(server, settings);
  let opened: OpenDatabase | undefined;
  try {
    const opening = OpenDatabase.open(settings, reporter);
    const building = buildExplorer(settings.cache);
    building.catch(() => undefined); // Thrown where it is awaited, below.
    opened = await rejectOnAbort(opening, signal);
    reporter.progress('Loading the dossier');
    const seeded = await loadSeed(opened.db, { signal, cache: settings.cache });
    if (seeded.outcome === 'loaded') {
      reporter.say(
        `Dossier loaded: ${seeded.entities} entities, ${seeded.relationships} relationships, ${seeded.claims} claims.`,
      );
    } else if (seeded.outcome === 'changed') {
      reporter.say(
        `These scripts have changed since the dossier was loaded: ${seeded.scripts.join(', ')}. To reload: npm run entente -- seed --replace`,
      );
    }
    reporter.progress('Building the page');
    const webRoot = await rejectOnAbort(building, signal);
    reporter.progress('Preparing the first page');
    const warmUp = new WarmUp(opened.db);
    await rejectOnAbort(planFirstPage(warmUp, settings), signal);
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
        // Host names are not checked where every request needs a credential: a foreign page has none.
        ...((isLoopback(settings.host) || hosts.length > 0) && {
          hosts: [...hosts, settings.host.toLowerCase()],
        }),
      }),
    );
    void restartWhenEnded(opened, warmUp, settings, reporter, signal);
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

/** Plans the first page's queries. @throws StartError where the time limit is too short for that */
async function planFirstPage(warmUp: WarmUp, { queryTimeoutMs }: Settings): Promise<void> {
  try {
    await warmUp.firstPage();
  } catch (error) {
    if (!(error instanceof WarmingUp)) throw error;
    throw new StartError(
      'The database did not answer a query of the first page within the time limit.',
      `Set ENTENTE_QUERY_TIMEOUT to more than ${queryTimeoutMs} milliseconds, or start again when the machine is less busy.`,
      EXIT.database,
    );
  }
}

/** Resolves when the signal aborts. */
function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Stops waiting for work that cannot be cancelled. The watchdog ends what it started, together with this process. */
async function rejectOnAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return Promise.race([
    work,
    aborted(signal).then(() => {
      throw new Error('stopped by a signal');
    }),
  ]);
}

/** The response to requests while the database starts. */
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
            `The address ${place} is in use${by}.`,
            'Set PORT to another port (0 takes any free one), or stop the other program.',
            EXIT.settings,
          ),
        );
      } else if (error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
        reject(
          new StartError(
            `Cannot listen on ${place} (${error.code}).`,
            'Set HOST to an address of this machine, and PORT to a port that you may use.',
            EXIT.settings,
          ),
        );
      } else reject(error);
    });
    server.listen(settings.port, settings.host, resolve);
  });
}

/** Gives running requests a moment to finish, then closes their connections. */
function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), DRAIN_MS).unref();
  });
}

/** Restarts a managed database when it stops unexpectedly. Until it is back, requests get a 503. */
async function restartWhenEnded(
  opened: OpenDatabase,
  warmUp: WarmUp,
  settings: Settings,
  reporter: Reporter,
  signal: AbortSignal,
): Promise<void> {
  while (opened.running.ended) {
    await opened.running.ended;
    if (signal.aborted) return;
    reporter.say('The database stopped unexpectedly. Restarting it.');
    try {
      await opened.relaunch(settings, reporter);
      reporter.say('The database is running again.');
      void warmUp.again(signal);
    } catch (error) {
      reporter.say(`The database did not restart: ${(error as Error).message}`);
      return;
    }
  }
}

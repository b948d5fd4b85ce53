/** The app with the built page, on a free port of its own, in this process. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { type AppDeps, createApp } from '../../src/api/app.ts';
import { buildExplorer } from '../../src/cli/build-explorer.ts';
import type { Database } from '../../src/database/run.ts';
import { readSettings } from '../../src/settings.ts';

export interface AppServer {
  readonly address: string;
  stop(): Promise<void>;
}

/** @param deps what differs from an app without settings */
export async function startServer(db: Database, deps: Partial<AppDeps> = {}): Promise<AppServer> {
  const { cache, answerMemory } = readSettings();
  const webRoot = await buildExplorer(cache);
  const app = createApp({ db, logger: pino({ level: 'silent' }), webRoot, answerMemory, ...deps });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

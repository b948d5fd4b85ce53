/** The product as benches measure it: the API in this process over the dossier, in a Neo4j of its own or the one at NEO4J_URI. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createApp } from '../../src/api/app.ts';
import { type Address, connect } from '../../src/database/connect.ts';
import { launchDatabase } from '../../src/database/launch/index.ts';
import { migrate } from '../../src/database/migrate.ts';
import type { Database } from '../../src/database/run.ts';
import { loadSeed } from '../../src/database/seed.ts';
import { readSettings } from '../../src/settings.ts';

export interface Serving<D extends Database = Database> {
  readonly db: D;
  /** Where the database answers, for a driver of the bench's own. */
  readonly database: Address;
  /** Of the API, without a slash at the end. */
  readonly address: string;
  stop(): Promise<void>;
}

/** @param answerMemory bytes of answers that are kept; none if absent, so that what is measured is read each time. */
export function serving(answerMemory = 0): Promise<Serving> {
  return servingOver((address) => connect(address, 60_000), answerMemory);
}

/** @param open makes the database that the API reads from, where a bench listens to what it is asked. */
export async function servingOver<D extends Database>(
  open: (address: Address) => D,
  answerMemory = 0,
): Promise<Serving<D>> {
  const home = await mkdtemp(join(tmpdir(), 'entente-bench-'));
  const running = await launchDatabase(readSettings({ ...process.env, ENTENTE_HOME: home }), {
    say: () => undefined,
    progress: () => undefined,
  });
  const db = open(running);
  await migrate(db, false);
  await loadSeed(db, { cache: readSettings().cache });
  const server = createServer(createApp({ db, logger: pino({ level: 'silent' }), answerMemory }));
  // Longer than the pause of any client, which else may write on a connection that is just being closed.
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    db,
    database: running,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await db.close();
      await running.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

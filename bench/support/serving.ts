/** The product as benches measure it: the API in this process over the dossier, in a Neo4j of its own or the one at NEO4J_URI. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createApp } from '../../src/api/app.ts';
import { type Address, openDriver } from '../../src/database/connect.ts';
import { launchDatabase } from '../../src/database/launch/index.ts';
import { migrate } from '../../src/database/migrate.ts';
import { Database } from '../../src/database/run.ts';
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

export function serving(): Promise<Serving> {
  return servingOver((address) => new Database(openDriver(address), address.database, 60_000));
}

/** @param open makes the database that the API reads from, where a bench listens to what it is asked. */
export async function servingOver<D extends Database>(open: (address: Address) => D): Promise<Serving<D>> {
  const home = await mkdtemp(join(tmpdir(), 'entente-bench-'));
  const running = await launchDatabase(readSettings({ ...process.env, ENTENTE_HOME: home }), {
    say: () => undefined,
    progress: () => undefined,
  });
  const db = open(running);
  await migrate(db, false);
  await loadSeed(db);
  const server = createServer(createApp({ db, logger: pino({ level: 'silent' }) }));
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

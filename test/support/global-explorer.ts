/**
 * What all end-to-end tests of a run share: one database, one server with the built page, and a browser for each worker.
 * A test opens its own window, and starts its own server only where it needs other settings.
 */
import type { TestProject } from 'vitest/node';
import { connect } from '../../src/database/connect.ts';
import { startServer } from './app-server.ts';
import { launchBrowserServer } from './browser.ts';
import { startDatabase } from './global-database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the server. */
    explorer: string;
    /** Addresses of the browsers, one for each worker. */
    browsers: string[];
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { address, stop } = await startDatabase();
  const db = connect(address, 30_000);
  const server = await startServer(db);
  const workers = Math.max(1, Number(project.config.maxWorkers) || 1);
  const browsers = await Promise.all(Array.from({ length: workers }, launchBrowserServer));
  project.provide('address', address);
  project.provide('explorer', server.address);
  project.provide(
    'browsers',
    browsers.map((browser) => browser.wsEndpoint()),
  );
  return async () => {
    await Promise.all(browsers.map((browser) => browser.close()));
    await server.stop();
    await db.close();
    await stop();
  };
}

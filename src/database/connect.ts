/** Opens the driver with the settings that the whole product relies on. */
import neo4j, { type Driver } from 'neo4j-driver';
import { Database } from './run.ts';

export interface Address {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** Opens a connection pool; nothing is sent yet. */
export function openDriver(address: Address): Driver {
  return neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    // Exact integers: `plain` makes numbers of them.
    useBigInt: true,
    // A request that waits longer than this for a connection is better told that the database is away.
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: 3_000,
    connectionTimeout: 5_000,
    userAgent: 'entente/0.1',
  });
}

/** @param timeoutMs longest run of one transaction. The caller closes the database. */
export function connect(address: Address, timeoutMs: number): Database {
  return new Database(openDriver(address), address.database, timeoutMs, address.uri.startsWith('bolt'));
}

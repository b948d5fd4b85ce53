/** Reads the batches that the test program wrote. */
import { readFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import type { Event } from './program.ts';

const BATCHES = readFileSync(new URL('./batches.cypher', import.meta.url), 'utf8');

/** The number of nodes by batch, in the database of a `ready` event. */
export async function readBatches(ready: Event): Promise<Map<number, number>> {
  const auth = neo4j.auth.basic(String(ready.username), String(ready.password));
  const driver = neo4j.driver(String(ready.uri), auth, { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(BATCHES);
    return new Map(records.map((record) => [record.get('batch') as number, record.get('nodes') as number]));
  } finally {
    await driver.close();
  }
}

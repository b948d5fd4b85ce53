/**
 * Sizes of the database's memory from the machine's: Neo4j's own defaults take a quarter of the memory for the heap
 * and half of the rest for pages, which is too much beside a browser, an editor and our own server.
 */
import { totalmem } from 'node:os';

const MiB = 1024 * 1024;

/** Sizes in MiB. */
export interface Memory {
  readonly heap: number;
  readonly pageCache: number;
  /** Most memory that all transactions together may hold; beyond it a transaction fails instead of the server. */
  readonly transactions: number;
  /** Most memory that one transaction may hold. */
  readonly oneTransaction: number;
}

/** What `docker-compose.yml` uses: it cannot measure the machine. */
export const COMPOSE_MEMORY: Memory = memoryFor(8 * 1024 * MiB);

/**
 * Heap a sixth of the machine (512 MiB to 4 GiB), page cache an eighth (128 MiB to 8 GiB), transactions three
 * quarters of the heap, one of them a half of that.
 * @param bytes memory of the machine or of its container
 */
export function memoryFor(bytes: number): Memory {
  const total = bytes / MiB;
  const heap = between(512, Math.floor(total / 6), 4096);
  return {
    heap,
    pageCache: between(128, Math.floor(total / 8), 8192),
    transactions: Math.floor((heap * 3) / 4),
    oneTransaction: Math.floor((heap * 3) / 8),
  };
}

/** Memory that this process may use: a container's limit where there is one, else the machine's. */
export function memoryOfMachine(): Memory {
  const limit = process.constrainedMemory();
  const machine = totalmem();
  return memoryFor(limit > 0 ? Math.min(limit, machine) : machine);
}

function between(low: number, value: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

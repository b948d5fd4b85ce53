/**
 * The one table of Neo4j's settings. The managed server's `neo4j.conf`, the container's environment and
 * `docker-compose.yml` are all made from it, so that no way of starting behaves unlike another.
 */
import type { Memory } from './memory.ts';

interface Row {
  readonly name: string;
  readonly value: string | ((memory: Memory) => string);
  readonly why: string;
}

/** Settings of every database that we start. */
export const NEO4J_SETTINGS: readonly Row[] = [
  { name: 'server.http.enabled', value: 'false', why: 'only Bolt is used: one open port less' },
  { name: 'server.https.enabled', value: 'false', why: 'as above' },
  { name: 'dbms.usage_report.enabled', value: 'false', why: 'nothing leaves the machine unasked' },
  {
    name: 'dbms.security.allow_csv_import_from_file_urls',
    value: 'false',
    why: 'no query may read files of the server',
  },
  {
    // Governs plugins only: the server's built-in procedures are never filtered by it (measured on 5.26.30).
    name: 'dbms.security.procedures.allowlist',
    value: 'db.index.fulltext.*',
    why: 'a plugin that somebody mounts adds nothing that a query could call',
  },
  {
    name: 'internal.dbms.cypher_ip_blocklist',
    value: '0.0.0.0/0,::/0',
    why: 'no query may reach into the network by LOAD CSV',
  },
  {
    name: 'dbms.cypher.forbid_exhaustive_shortestpath',
    value: 'true',
    why: 'the fallback of shortestPath walks every path and never returns',
  },
  {
    // A list or text of 1, of up to 10, of up to 100 … would each have a plan of its own, and a first plan takes up to seconds.
    name: 'internal.cypher.use_parameter_size',
    value: 'false',
    why: 'a text is planned once, whatever the length of its parameters',
  },
  {
    name: 'db.transaction.timeout',
    value: '10m',
    why: 'longer than any of our own; ends what was forgotten',
  },
  {
    name: 'db.transaction.monitor.check.interval',
    value: '500ms',
    why: 'a time limit of one second ends a query after one and a half, not after three',
  },
  {
    name: 'server.bolt.thread_pool_max_size',
    value: '160',
    why: 'bounds the queries that run at once; beyond it a client is told to come again',
  },
  {
    name: 'db.tx_log.preallocate',
    value: 'false',
    why: 'with it an empty store takes 521 MB, without it 2 MB',
  },
  { name: 'db.tx_log.rotation.size', value: '16m', why: 'as above; the default is 256 MB' },
  {
    name: 'internal.server.bolt.thread_pool_shutdown_wait_time',
    value: '0s',
    why: 'a clean stop takes half a second instead of ten',
  },
  {
    name: 'server.memory.heap.initial_size',
    value: (memory) => `${Math.min(256, memory.heap)}m`,
    why: 'grows',
  },
  { name: 'server.memory.heap.max_size', value: (memory) => `${memory.heap}m`, why: 'see memory.ts' },
  { name: 'server.memory.pagecache.size', value: (memory) => `${memory.pageCache}m`, why: 'see memory.ts' },
  {
    name: 'dbms.memory.transaction.total.max',
    value: (memory) => `${memory.transactions}m`,
    why: 'one greedy query fails alone instead of taking the server along',
  },
  {
    name: 'db.memory.transaction.max',
    value: (memory) => `${memory.oneTransaction}m`,
    why: 'as above, and leaves the others room',
  },
];

/** The table as name and value, for this much memory. */
export function settingsFor(memory: Memory): [name: string, value: string][] {
  return NEO4J_SETTINGS.map(({ name, value }) => [name, typeof value === 'string' ? value : value(memory)]);
}

/** Text of the managed server's `neo4j.conf`: the table, and a Bolt port on the loopback address only. */
export function configText(memory: Memory, boltPort: number): string {
  return [
    '# Written by entente at every start: changes here are lost.',
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${boltPort}`,
    `server.bolt.advertised_address=127.0.0.1:${boltPort}`,
    ...settingsFor(memory).map(([name, value]) => `${name}=${value}`),
    '',
  ].join('\n');
}

/** The variable by which the official image takes a setting: `.` becomes `_`, and `_` becomes `__`. */
export function imageVariable(setting: string): string {
  return `NEO4J_${setting.replaceAll('_', '__').replaceAll('.', '_')}`;
}

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { composeText } from '../../../src/database/launch/compose.ts';
import { memoryFor } from '../../../src/database/launch/memory.ts';
import {
  configText,
  imageVariable,
  NEO4J_SETTINGS,
  settingsFor,
} from '../../../src/database/launch/neo4j-settings.ts';

const memory = memoryFor(8 * 1024 ** 3);

function configured(text: string): Map<string, string> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

test('docker-compose.yml is what the table makes of it', () => {
  const file = readFileSync(new URL('../../../docker-compose.yml', import.meta.url), 'utf8');
  expect(file).toBe(composeText());
});

test('the managed server has every setting of the table', () => {
  const config = configured(configText(memory, 17687));
  for (const [name, value] of settingsFor(memory)) expect(config.get(name)).toBe(value);
});

test('the managed server listens on the loopback address alone', () => {
  const config = configured(configText(memory, 17687));
  const addresses = [...config].filter(([name]) => /listen_address|advertised_address/.test(name));
  expect(addresses.length).toBeGreaterThanOrEqual(2);
  for (const [, value] of addresses) expect(value).toMatch(/^127\.0\.0\.1(:17687)?$/);
});

test.each([
  ['server.http.enabled', 'false'],
  ['server.https.enabled', 'false'],
  ['dbms.usage_report.enabled', 'false'],
  ['dbms.security.allow_csv_import_from_file_urls', 'false'],
  ['db.tx_log.preallocate', 'false'],
  ['db.tx_log.rotation.size', '16m'],
  ['internal.server.bolt.thread_pool_shutdown_wait_time', '0s'],
  ['dbms.cypher.forbid_exhaustive_shortestpath', 'true'],
  ['internal.dbms.cypher_ip_blocklist', '0.0.0.0/0,::/0'],
  ['db.transaction.monitor.check.interval', '500ms'],
  ['db.memory.transaction.max', '511m'],
])('%s is %s', (name, value) => {
  expect(new Map(settingsFor(memory)).get(name)).toBe(value);
});

test('no setting stands in the table twice', () => {
  const names = NEO4J_SETTINGS.map((row) => row.name);
  expect(new Set(names).size).toBe(names.length);
});

test('the image takes a setting with its dots as _ and its _ as __', () => {
  expect(imageVariable('server.memory.heap.max_size')).toBe('NEO4J_server_memory_heap_max__size');
});

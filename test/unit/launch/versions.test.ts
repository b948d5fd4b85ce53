import { expect, test } from 'vitest';
import { isSupported, parseJavaVersion, parseServerVersion } from '../../../src/database/launch/versions.ts';

test.each([
  ['Neo4j/5.26.30', true],
  ['Neo4j/5.27-aura', true],
  ['Neo4j/2025.01.0', true],
  ['Neo4j/2026.02.1', true],
  ['Neo4j/5.25.1', false],
  ['Neo4j/5.3.0', false],
  ['Neo4j/4.4.40', false],
])('the server %s is new enough: %s', (agent, expected) => {
  const version = parseServerVersion(agent);
  expect(version && isSupported(version)).toBe(expected);
});

test('a server that is no Neo4j has no version', () => {
  expect(parseServerVersion('Memgraph/2.11')).toBeUndefined();
});

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_402"', 8],
  ['openjdk version "21" 2023-09-19', 21],
  ['The operation couldn’t be completed. Unable to locate a Java Runtime.', undefined],
])('java -version saying %s is version %s', (output, expected) => {
  expect(parseJavaVersion(output)).toBe(expected);
});

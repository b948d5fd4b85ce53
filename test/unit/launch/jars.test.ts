import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { downloadedJar, jarFolder, jarState } from '../../../src/database/launch/jars.ts';

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'entente cache '));
});
afterEach(() => rmSync(cache, { recursive: true, force: true }));

function put(jar: string, list: Record<string, number>): void {
  mkdirSync(jarFolder(cache), { recursive: true });
  writeFileSync(join(jarFolder(cache), 'a.jar'), jar);
  writeFileSync(join(jarFolder(cache), 'jars.json'), JSON.stringify(list));
}

test('a cache without the folder has no jars', () => {
  expect(jarState(cache)).toBe('missing');
});

test('a folder with all jars of its list is whole', () => {
  put('12345', { 'a.jar': 5 });
  expect(jarState(cache)).toBe('whole');
});

test('a truncated jar, a jar that is gone and a missing list are each seen', () => {
  put('123', { 'a.jar': 5 });
  expect(jarState(cache)).toBe('broken');
  put('12345', { 'a.jar': 5, 'b.jar': 1 });
  expect(jarState(cache)).toBe('broken');
  rmSync(join(jarFolder(cache), 'jars.json'));
  expect(jarState(cache)).toBe('broken');
});

test.each([
  ['Downloaded from central: https://repo.example.org/x/y-1.jar (1.5 MB at 3.2 MB/s)', 1_500_000],
  ['Downloaded from mirror: https://example.org/x/y-1.jar (730 B at 11 kB/s)', 730],
  ['Downloaded from central: https://repo.example.org/x/y-1.pom (2.0 kB at 3 kB/s)', undefined],
  ['[INFO] Copying y-1.jar to /tmp/lib/y-1.jar', undefined],
])('of Maven’s line %s, %s bytes of a jar are counted', (line, bytes) => {
  expect(downloadedJar(line)).toBe(bytes);
});

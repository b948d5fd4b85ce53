/** Temporary data folders with a space in their path, removed after the tests of the file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { endPrograms } from './program.ts';

const folders: string[] = [];

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'entente faults '));
  folders.push(folder);
  return folder;
}

/** Registers the removal of programs and folders for this test file. */
export function clearUpAfterAll(): void {
  afterAll(async () => {
    await endPrograms();
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
}

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { terminalReporter } from '../../../src/cli/terminal.ts';

// A test run has no terminal, so this is the output through a pipe.
const OPTIONS = { json: false, verbose: false };

let written: string[] = [];
beforeEach(() => {
  written = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

it('prints one line per step with the elapsed time when there is no terminal', () => {
  const reporter = terminalReporter(OPTIONS, true);
  reporter.progress('Starting Neo4j');
  reporter.progress('');
  reporter.say('Dossier loaded.');
  expect(written).toEqual([
    expect.stringMatching(/^\[ {1,3}\d\.\d s\] Starting Neo4j\n$/),
    expect.stringMatching(/^\[ {1,3}\d\.\d s\] Dossier loaded\.\n$/),
  ]);
});

it('prints a step with a counter once, not for every count', () => {
  const reporter = terminalReporter(OPTIONS, true);
  for (let jars = 1; jars < 50; jars++) reporter.progress(`${jars} of 140 jars, ${jars * 0.9} MB`);
  expect(written).toHaveLength(1);
});

it('prints no progress for short commands, and nothing for scripts', () => {
  terminalReporter(OPTIONS).progress('Starting Neo4j');
  const quiet = terminalReporter({ ...OPTIONS, json: true }, true);
  quiet.progress('Starting Neo4j');
  quiet.say('Dossier loaded.');
  expect(written).toEqual([]);
});

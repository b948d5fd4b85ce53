import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { terminalReporter } from '../../../src/cli/terminal.ts';

// A test run has no terminal: what a person sees who pipes the output.
const SPOKEN = { json: false, verbose: false };

let written: string[] = [];
beforeEach(() => {
  written = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

it('prints a line for each step with the time elapsed where there is no terminal', () => {
  const reporter = terminalReporter(SPOKEN, true);
  reporter.progress('Starting Neo4j');
  reporter.progress('');
  reporter.say('Dossier loaded.');
  expect(written).toEqual([
    expect.stringMatching(/^\[ {1,3}\d\.\d s\] Starting Neo4j\n$/),
    expect.stringMatching(/^\[ {1,3}\d\.\d s\] Dossier loaded\.\n$/),
  ]);
});

it('prints a step that counts up once, not for every count', () => {
  const reporter = terminalReporter(SPOKEN, true);
  for (let jars = 1; jars < 50; jars++) reporter.progress(`${jars} of 140 jars, ${jars * 0.9} MB`);
  expect(written).toHaveLength(1);
});

it('leaves progress out for commands that answer at once, and everything for scripts', () => {
  terminalReporter(SPOKEN).progress('Starting Neo4j');
  const quiet = terminalReporter({ ...SPOKEN, json: true }, true);
  quiet.progress('Starting Neo4j');
  quiet.say('Dossier loaded.');
  expect(written).toEqual([]);
});

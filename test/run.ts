/**
 * `npm test`: every test that can run on this machine, one project after the other so that they do not share two cores,
 * and at the end which failed, with their messages, and which could not run. Arguments are vitest's: `npm test -- test/unit`.
 * With `--all` every database test also runs on a server in a container; without it, a part of them does.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { reasonNotToRun } from './support/engine.ts';

const PROJECTS = ['unit', 'database', 'faults', 'container', 'database-in-container'];

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numFailedTestSuites: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

const given = process.argv.slice(2).filter((argument) => argument !== '--all');
if (process.argv.includes('--all')) process.env.ENTENTE_TEST_ALL = '1';

const folder = mkdtempSync(join(tmpdir(), 'entente-report-'));
const total = { passed: 0, failed: 0 };
const skipped: string[] = [];
const failures: string[] = [];
/** Lines of a failure's message that are said again at the end: enough for the assertion and where it stands. */
const LINES_OF_A_FAILURE = 20;
const said = (where: string, message: string) =>
  `${where}\n${message.split('\n').slice(0, LINES_OF_A_FAILURE).join('\n')}`;

const noContainer = await reasonNotToRun();

for (const project of PROJECTS) {
  if (project === 'database-in-container' && noContainer !== undefined) {
    skipped.push(`${project}: all of it, for ${noContainer}`);
    continue;
  }
  const file = join(folder, `${project}.json`);
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  const { status } = spawnSync(
    process.execPath,
    [
      vitest,
      'run',
      '--project',
      project,
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${file}`,
      ...given,
    ],
    { stdio: 'inherit' },
  );
  let report: Report | undefined;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    // A run that broke before its first test leaves no report: counted below by its exit code.
  }
  total.passed += report?.numPassedTests ?? 0;
  const failed = report?.numFailedTests ?? 0;
  // A file that does not load, or a set-up that fails, fails no test by name; it still is a failure.
  total.failed += status !== 0 && failed === 0 ? 1 : failed;
  for (const result of report?.testResults ?? []) {
    if (result.status === 'failed' && result.assertionResults.length === 0) {
      failures.push(said(`${project}: ${relative('.', result.name)}`, result.message));
    }
    for (const test of result.assertionResults) {
      if (test.status === 'pending' || test.status === 'skipped')
        skipped.push(`${project}: ${test.fullName}`);
      if (test.status === 'failed') {
        failures.push(
          said(
            `${project}: ${relative('.', result.name)}: ${test.fullName}`,
            test.failureMessages.join('\n'),
          ),
        );
      }
    }
  }
}
rmSync(folder, { recursive: true, force: true });

if (failures.length > 0) console.log(`\nFailed:\n\n${failures.join('\n\n')}`);
if (skipped.length > 0) {
  console.log(
    `\nCould not run here (the reasons stand above):\n${skipped.map((name) => `  ${name}`).join('\n')}`,
  );
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

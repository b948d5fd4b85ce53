/** Sums up the JSON reports of several vitest runs: what failed and why, what was skipped, and which files took longest. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

interface JsonReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    /** Milliseconds since 1970. */
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** Lines of a failure that are repeated at the end: enough for the assertion and its place. */
const FAILURE_LINES = 20;
const SLOWEST_FILES = 15;

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`.padStart(9);
const firstLines = (where: string, message: string) =>
  `${where}\n${message.split('\n').slice(0, FAILURE_LINES).join('\n')}`;

export class TestReport {
  private passed = 0;
  private failed = 0;
  private readonly failures: string[] = [];
  private readonly skipped: string[] = [];
  private readonly files: { readonly name: string; readonly ms: number }[] = [];
  private readonly projects: { readonly name: string; readonly ms: number; readonly tests: number }[] = [];

  get hasFailures(): boolean {
    return this.failed > 0;
  }

  skip(project: string, reason: string): void {
    this.skipped.push(`${project}: all tests, because ${reason}`);
  }

  /**
   * Adds the run of one project.
   * @param file with vitest's JSON report
   * @param run its exit code, and the milliseconds from its start to its end
   * @returns whether it has tests
   */
  add(project: string, file: string, run: { readonly status: number | null; readonly ms: number }): boolean {
    const report = readReport(file);
    const failed = report?.numFailedTests ?? 0;
    this.passed += report?.numPassedTests ?? 0;
    // A file that does not load, or a set-up that fails, fails no test by name. It still is a failure.
    this.failed += run.status !== 0 && failed === 0 ? 1 : failed;
    if (run.status !== 0 && report === undefined) this.failures.push(`${project}: ended without a report`);
    const hasTests = report !== undefined && report.testResults.length > 0;
    if (hasTests) {
      this.projects.push({ name: project, ms: run.ms, tests: report.numPassedTests + failed });
    }
    for (const result of report?.testResults ?? []) {
      const name = `${project}: ${relative('.', result.name)}`;
      this.files.push({ name, ms: result.endTime - result.startTime });
      if (result.status === 'failed' && result.assertionResults.length === 0) {
        this.failures.push(firstLines(name, result.message));
      }
      for (const test of result.assertionResults) {
        if (test.status === 'pending' || test.status === 'skipped') {
          this.skipped.push(`${project}: ${test.fullName}`);
        }
        if (test.status === 'failed') {
          this.failures.push(firstLines(`${name}: ${test.fullName}`, test.failureMessages.join('\n')));
        }
      }
    }
    return hasTests;
  }

  /** Failures with their messages, then skipped tests, times and, in the last line, the counts. */
  text(): string {
    const slowest = [...this.files].sort((a, b) => b.ms - a.ms).slice(0, SLOWEST_FILES);
    const part = (title: string, lines: readonly string[], between = '\n') =>
      lines.length === 0 ? [] : [`${title}\n${lines.join(between)}`];
    return [
      ...part('Failed:\n', this.failures, '\n\n'),
      ...part(
        'Could not run here (the reasons stand above):',
        this.skipped.map((name) => `  ${name}`),
      ),
      ...part(
        'Slowest files:',
        slowest.map(({ name, ms }) => `${seconds(ms)}  ${name}`),
      ),
      ...part(
        'Projects, some of which ran at the same time:',
        this.projects.map(({ name, ms, tests }) => `${seconds(ms)}  ${name} (${tests} tests)`),
      ),
      `${this.passed} passed, ${this.failed} failed`,
    ].join('\n\n');
  }
}

function readReport(file: string): JsonReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JsonReport;
  } catch {
    // A run that ended before its first test leaves no report. Its exit code tells.
    return undefined;
  }
}

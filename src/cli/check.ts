/** `entente check`: runs the integrity checks on the graph and lists the violations. */
import { defineCommand } from 'citty';
import { EXIT } from '../errors.ts';
import { type CheckResult, runChecks } from '../features/checks/queries.ts';
import { readSettings } from '../settings.ts';
import { OpenDatabase } from './open-database.ts';
import { commonArguments, printResult, runCommand, terminalReporter } from './terminal.ts';

/** Time limit of one check, in milliseconds. On ten million relationships a check takes minutes. */
const CHECK_TIMEOUT_MS = 1_800_000;

export const checkCommand = defineCommand({
  meta: { name: 'check', description: 'Run the integrity checks on the graph.' },
  args: commonArguments,
  run: ({ args }) =>
    runCommand(args.json, async () => {
      const settings = { ...readSettings(), queryTimeoutMs: CHECK_TIMEOUT_MS };
      const opened = await OpenDatabase.open(settings, terminalReporter(args));
      try {
        const results = await runChecks(opened.db);
        const broken = results.filter((result) => result.violations.length > 0);
        printResult(args.json, { checks: results.length, broken }, [
          ...broken.flatMap(formatResult),
          `${results.length} checks, ${broken.length} with violations.`,
        ]);
        return broken.length > 0 ? EXIT.integrity : 0;
      } finally {
        await opened.close();
      }
    }),
});

function formatResult({ name, purpose, violations, total }: CheckResult): string[] {
  const all = 'exactly' in total ? `${total.exactly}` : `at least ${total.atLeast}`;
  return [
    `${name}: ${purpose}`,
    ...violations.map(({ violation, detail }) => `  ${violation}  ${detail}`),
    `  showing ${violations.length} of ${all}`,
  ];
}

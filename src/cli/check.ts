/** `entente check`: runs the integrity checks on the graph and lists the offenders. */
import { defineCommand } from 'citty';
import { EXIT } from '../errors.ts';
import { type CheckResult, runChecks } from '../features/checks/queries.ts';
import { readSettings } from '../settings.ts';
import { Opened } from './open.ts';
import { answer, commonArguments, guarded, terminalReporter } from './terminal.ts';

/** Longest run of one check, in milliseconds: on ten million relationships one takes minutes. */
const CHECK_TIMEOUT_MS = 1_800_000;

export const checkCommand = defineCommand({
  meta: { name: 'check', description: 'Check that the graph keeps its own rules.' },
  args: commonArguments,
  run: ({ args }) =>
    guarded(args.json, async () => {
      const settings = { ...readSettings(), queryTimeoutMs: CHECK_TIMEOUT_MS };
      const opened = await Opened.open(settings, terminalReporter(args));
      try {
        const results = await runChecks(opened.db);
        const broken = results.filter((result) => result.violations.length > 0);
        answer(args.json, { checks: results.length, broken }, [
          ...broken.flatMap(linesOf),
          `${results.length} checks, ${broken.length} with offenders.`,
        ]);
        return broken.length > 0 ? EXIT.integrity : 0;
      } finally {
        await opened.close();
      }
    }),
});

function linesOf({ name, purpose, violations, total }: CheckResult): string[] {
  const all = 'exactly' in total ? `${total.exactly}` : `at least ${total.atLeast}`;
  return [
    `${name}: ${purpose}`,
    ...violations.map(({ offender, detail }) => `  ${offender}  ${detail}`),
    `  showing ${violations.length} of ${all}`,
  ];
}

/** `entente check`: runs the integrity checks on the graph and lists the offenders. */
import { defineCommand } from 'citty';
import { EXIT } from '../errors.ts';
import { runChecks } from '../features/checks/queries.ts';
import { readSettings } from '../settings.ts';
import { Opened } from './open.ts';
import { answer, guarded, jsonArgument, terminalReporter } from './terminal.ts';

export const checkCommand = defineCommand({
  meta: { name: 'check', description: 'Check that the graph keeps its own rules.' },
  args: jsonArgument,
  run: ({ args }) =>
    guarded(args.json, async () => {
      const opened = await Opened.open(readSettings(), terminalReporter(args.json));
      try {
        const results = await runChecks(opened.db);
        const broken = results.filter((result) => result.offenders.length > 0);
        answer(args.json, { checks: results.length, broken }, [
          ...broken.flatMap((result) => [
            `${result.name}: ${result.purpose}`,
            ...result.offenders.map(({ offender, detail }) => `  ${offender}  ${detail}`),
          ]),
          `${results.length} checks, ${broken.length} with offenders.`,
        ]);
        return broken.length > 0 ? EXIT.integrity : 0;
      } finally {
        await opened.close();
      }
    }),
});

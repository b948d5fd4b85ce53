/** `entente reset`: deletes the database in the data folder after a prompt. It never touches the cache or NEO4J_URI. */
import { createInterface } from 'node:readline/promises';
import { defineCommand } from 'citty';
import { planReset, type ResetPlan, reset } from '../database/launch/reset.ts';
import { EXIT, StartError } from '../errors.ts';
import { readSettings } from '../settings.ts';
import { commonArguments, printResult, runCommand } from './terminal.ts';

export const resetCommand = defineCommand({
  meta: {
    name: 'reset',
    description: 'Delete the database in the data folder. The next start creates a new one.',
  },
  args: {
    ...commonArguments,
    yes: { type: 'boolean', alias: 'y', description: 'Delete without a prompt.', default: false },
  },
  run: ({ args }) =>
    runCommand(args.json, async () => {
      const { home } = readSettings();
      const plan = planReset(home);
      if (!plan) {
        printResult(args.json, { deleted: false, home }, [`Nothing to delete in ${home}.`]);
        return 0;
      }
      if (!args.yes && !(await confirmed(plan))) {
        printResult(args.json, { deleted: false, home }, ['Nothing was deleted.']);
        return EXIT.failed;
      }
      await reset(plan);
      printResult(args.json, { deleted: true, home, docker: plan.docker ?? null }, [
        `Deleted: ${describePlan(plan)}.`,
      ]);
      return 0;
    }),
});

function describePlan(plan: ResetPlan): string {
  const inDocker = plan.docker ? `, container ${plan.docker.container} and volume ${plan.docker.volume}` : '';
  return `the database in ${plan.home}${inDocker}`;
}

/** Asks the user at the terminal. The default is no. */
async function confirmed(plan: ResetPlan): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw new StartError(
      'A reset deletes data and needs a confirmation, but there is no terminal.',
      'Add --yes to delete without a prompt.',
      EXIT.usage,
    );
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const reply = await terminal.question(`Delete ${describePlan(plan)}? This cannot be undone. [y/N] `);
    return /^y(es)?$/i.test(reply.trim());
  } finally {
    terminal.close();
  }
}

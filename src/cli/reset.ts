/** `entente reset`: deletes the data of the data folder after asking; never the cache, never a database at NEO4J_URI. */
import { createInterface } from 'node:readline/promises';
import { defineCommand } from 'citty';
import { planReset, type ResetPlan, reset } from '../database/launch/reset.ts';
import { EXIT, StartError } from '../errors.ts';
import { readSettings } from '../settings.ts';
import { answer, commonArguments, guarded } from './terminal.ts';

export const resetCommand = defineCommand({
  meta: { name: 'reset', description: 'Delete the data folder’s database; the next start begins anew.' },
  args: {
    ...commonArguments,
    yes: { type: 'boolean', alias: 'y', description: 'Do not ask.', default: false },
  },
  run: ({ args }) =>
    guarded(args.json, async () => {
      const { home } = readSettings();
      const plan = planReset(home);
      if (!plan) {
        answer(args.json, { deleted: false, home }, [`There is nothing to delete in ${home}.`]);
        return 0;
      }
      if (!args.yes && !(await agreed(plan))) {
        answer(args.json, { deleted: false, home }, ['Nothing was deleted.']);
        return EXIT.failed;
      }
      await reset(plan);
      answer(args.json, { deleted: true, home, docker: plan.docker ?? null }, [`Deleted: ${what(plan)}.`]);
      return 0;
    }),
});

function what(plan: ResetPlan): string {
  const inDocker = plan.docker ? `, container ${plan.docker.container} and volume ${plan.docker.volume}` : '';
  return `the database in ${plan.home}${inDocker}`;
}

/** Asks the person at the terminal; no is the default. */
async function agreed(plan: ResetPlan): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw new StartError(
      'A reset deletes data, and there is no terminal to ask at.',
      'Add --yes if that is what you want.',
      EXIT.usage,
    );
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const reply = await terminal.question(`Delete ${what(plan)}? This cannot be undone. [y/N] `);
    return /^y(es)?$/i.test(reply.trim());
  } finally {
    terminal.close();
  }
}

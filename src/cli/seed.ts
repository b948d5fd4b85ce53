/** `entente seed`: loads the dossier, or reloads it after its scripts have changed. */
import { defineCommand } from 'citty';
import { loadSeed } from '../database/seed.ts';
import { EXIT } from '../errors.ts';
import { readSettings } from '../settings.ts';
import { OpenDatabase } from './open-database.ts';
import { commonArguments, printResult, runCommand, terminalReporter } from './terminal.ts';

export const seedCommand = defineCommand({
  meta: { name: 'seed', description: 'Load the dossier into the database.' },
  args: {
    ...commonArguments,
    replace: {
      type: 'boolean',
      description: 'Remove the data that only the dossier supports, and load the dossier again.',
      default: false,
    },
  },
  run: ({ args }) =>
    runCommand(args.json, async () => {
      const settings = readSettings();
      const opened = await OpenDatabase.open(settings, terminalReporter(args));
      try {
        const outcome = await loadSeed(opened.db, { replace: args.replace, cache: settings.cache });
        switch (outcome.outcome) {
          case 'loaded':
            printResult(args.json, outcome, [
              `Loaded ${outcome.entities} entities, ${outcome.relationships} relationships, ${outcome.claims} claims.`,
            ]);
            return 0;
          case 'present':
            printResult(args.json, outcome, [
              'The dossier is already loaded, and its scripts have not changed.',
            ]);
            return 0;
          case 'changed':
            printResult(args.json, outcome, [
              `These scripts have changed since the dossier was loaded: ${outcome.scripts.join(', ')}.`,
              'To reload: npm run entente -- seed --replace',
            ]);
            return EXIT.seed;
        }
      } finally {
        await opened.close();
      }
    }),
});

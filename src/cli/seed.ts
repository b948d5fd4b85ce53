/** `entente seed`: loads the dossier, or loads it again after its scripts were changed. */
import { defineCommand } from 'citty';
import { loadSeed } from '../database/seed.ts';
import { EXIT } from '../errors.ts';
import { readSettings } from '../settings.ts';
import { Opened } from './open.ts';
import { answer, commonArguments, guarded, terminalReporter } from './terminal.ts';

export const seedCommand = defineCommand({
  meta: { name: 'seed', description: 'Load the dossier into the database.' },
  args: {
    ...commonArguments,
    replace: {
      type: 'boolean',
      description: 'Remove what only the dossier supports, and load it again.',
      default: false,
    },
  },
  run: ({ args }) =>
    guarded(args.json, async () => {
      const settings = readSettings();
      const opened = await Opened.open(settings, terminalReporter(args));
      try {
        const outcome = await loadSeed(opened.db, { replace: args.replace, cache: settings.cache });
        switch (outcome.outcome) {
          case 'loaded':
            answer(args.json, outcome, [
              `Loaded ${outcome.entities} entities, ${outcome.relationships} relationships, ${outcome.claims} claims.`,
            ]);
            return 0;
          case 'present':
            answer(args.json, outcome, ['The dossier is there already, and its scripts have not changed.']);
            return 0;
          case 'changed':
            answer(args.json, outcome, [
              `Changed since the dossier was loaded: ${outcome.scripts.join(', ')}.`,
              'To load it again: npm run entente -- seed --replace',
            ]);
            return EXIT.seed;
        }
      } finally {
        await opened.close();
      }
    }),
});

/** The command line: one file a command, loaded only when it is called. */
import { defineCommand, runMain } from 'citty';

const main = defineCommand({
  meta: {
    name: 'entente',
    version: '0.1.0',
    description: 'A graph of diplomatic relations to explore, question and cite.',
  },
  subCommands: {
    serve: () => import('./serve.ts').then((module) => module.serveCommand),
    seed: () => import('./seed.ts').then((module) => module.seedCommand),
    check: () => import('./check.ts').then((module) => module.checkCommand),
    doctor: () => import('./doctor.ts').then((module) => module.doctorCommand),
    reset: () => import('./reset.ts').then((module) => module.resetCommand),
  },
});

await runMain(main);

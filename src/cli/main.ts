/** The command line: one file a command, loaded only when it is called. */
import { defineCommand, runMain } from 'citty';
import { EXIT } from '../errors.ts';
import { misuse } from './misuse.ts';

const COMMANDS = {
  serve: () => import('./serve.ts').then((module) => module.serveCommand),
  seed: () => import('./seed.ts').then((module) => module.seedCommand),
  check: () => import('./check.ts').then((module) => module.checkCommand),
  doctor: () => import('./doctor.ts').then((module) => module.doctorCommand),
  query: () => import('./query/index.ts').then((module) => module.queryCommand),
  mcp: () => import('./mcp.ts').then((module) => module.mcpCommand),
  export: () => import('./export.ts').then((module) => module.exportCommand),
  reset: () => import('./reset.ts').then((module) => module.resetCommand),
  token: () => import('./token.ts').then((module) => module.tokenCommand),
};

const main = defineCommand({
  meta: {
    name: 'entente',
    version: '0.1.0',
    description: 'A graph of diplomatic relations to explore, question and cite.',
  },
  subCommands: COMMANDS,
});

const words = process.argv.slice(2);
const fault = await misuse(words, COMMANDS);
if (fault === undefined) {
  await runMain(main);
} else {
  process.stderr.write(`${fault}\n`);
  process.exitCode = EXIT.usage;
}

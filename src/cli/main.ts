/** The command line. Each command has its own file, which is loaded only when the command runs. */
import { defineCommand, runMain } from 'citty';
import { EXIT } from '../errors.ts';
import { unknownArguments } from './unknown-arguments.ts';

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
    description: 'A graph database of diplomatic relations to explore, query and cite.',
  },
  subCommands: COMMANDS,
});

const error = await unknownArguments(process.argv.slice(2), COMMANDS);
if (error === undefined) {
  await runMain(main);
} else {
  process.stderr.write(`${error}\n`);
  process.exitCode = EXIT.usage;
}

/** `entente query`: runs a read-only Cypher statement under the policy of the API's console and streams the rows. */
import { defineCommand } from 'citty';
import { clientFor, serverArgument } from '../server-option.ts';
import { commonArguments, runCommand, terminalReporter } from '../terminal.ts';
import { FORMATS, parseFormat, parseLimit, parseParameters, readStatement } from './arguments.ts';
import { queryLocal } from './local.ts';
import { queryRemote } from './remote.ts';

export const queryCommand = defineCommand({
  meta: { name: 'query', description: 'Run a read-only Cypher statement.' },
  args: {
    ...commonArguments,
    statement: {
      type: 'positional',
      description: 'The statement, @FILE, or - for standard input.',
      required: true,
    },
    param: {
      type: 'string',
      description: 'NAME=VALUE, can be repeated. A value that is not JSON is taken as text.',
    },
    format: { type: 'string', description: `Output format: ${FORMATS.join(', ')}.`, default: 'table' },
    limit: { type: 'string', description: 'Maximum number of rows.' },
    ...serverArgument,
  },
  run: ({ args, rawArgs }) =>
    runCommand(args.json, async () => {
      const format = parseFormat(args.json ? 'json' : args.format);
      const question = {
        text: await readStatement(args.statement),
        parameters: parseParameters(rawArgs),
        rows: parseLimit(args.limit),
      };
      const server = clientFor(args.server);
      const aborter = new AbortController();
      const abort = () => aborter.abort();
      process.once('SIGINT', abort);
      process.once('SIGTERM', abort);
      // A closed pipe (`| head`) is no error: the query is stopped and the command succeeds.
      let closed = false;
      process.stdout.on('error', () => {
        closed = true;
        abort();
      });
      try {
        const pieces = server
          ? queryRemote(server, question, format, aborter.signal)
          : queryLocal(question, format, aborter.signal, terminalReporter(args));
        for await (const piece of pieces) await writeOut(piece);
        return 0;
      } catch (error) {
        if (aborter.signal.aborted) return closed ? 0 : 130;
        throw error;
      }
    }),
});

/** Waits for a slow reader, so that rows are fetched from the database only as fast as they are read. */
async function writeOut(text: string): Promise<void> {
  if (text === '' || process.stdout.write(text)) return;
  await new Promise<void>((resolve) => {
    process.stdout.once('drain', resolve);
    process.stdout.once('error', () => resolve());
  });
}

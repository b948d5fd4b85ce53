/** `entente query`: a Cypher statement that reads, under the policy of the API's console, with its rows as they come. */
import { defineCommand } from 'citty';
import { serverArgument, serverFrom } from '../server-address.ts';
import { commonArguments, guarded, terminalReporter } from '../terminal.ts';
import { asksHere } from './here.ts';
import { asksThere } from './there.ts';
import { FORMATS, formatFrom, parametersFrom, rowsFrom, statementFrom } from './words.ts';

export const queryCommand = defineCommand({
  meta: { name: 'query', description: 'Ask in Cypher; only what reads runs.' },
  args: {
    ...commonArguments,
    statement: {
      type: 'positional',
      description: 'The statement, @FILE, or - for standard input.',
      required: true,
    },
    param: {
      type: 'string',
      description: 'NAME=VALUE, as often as needed; a value that is no JSON is a text.',
    },
    format: { type: 'string', description: `${FORMATS.join(', ')}.`, default: 'table' },
    limit: { type: 'string', description: 'Most rows.' },
    ...serverArgument,
  },
  run: ({ args, rawArgs }) =>
    guarded(args.json, async () => {
      const format = formatFrom(args.json ? 'json' : args.format);
      const question = {
        text: await statementFrom(args.statement),
        parameters: parametersFrom(rawArgs),
        rows: rowsFrom(args.limit),
      };
      const server = serverFrom(args.server);
      const leaving = new AbortController();
      const leave = () => leaving.abort();
      process.once('SIGINT', leave);
      process.once('SIGTERM', leave);
      // Who closes the pipe (`| head`) has what it wanted: the database's work ends, and nothing is an error.
      let closed = false;
      process.stdout.on('error', () => {
        closed = true;
        leave();
      });
      try {
        const pieces = server
          ? asksThere(server, question, format, leaving.signal)
          : asksHere(question, format, leaving.signal, terminalReporter(args));
        for await (const piece of pieces) await put(piece);
        return 0;
      } catch (error) {
        if (leaving.signal.aborted) return closed ? 0 : 130;
        throw error;
      }
    }),
});

/** Waits where the reader is slow, so that the database's cursor waits too. */
async function put(text: string): Promise<void> {
  if (text === '' || process.stdout.write(text)) return;
  await new Promise<void>((resolve) => {
    process.stdout.once('drain', resolve);
    process.stdout.once('error', () => resolve());
  });
}

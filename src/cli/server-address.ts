/** A server that answers in place of this machine's own database: `--server`, with `ENTENTE_TOKEN` where it wants one. */
import { Client } from '../client/client.ts';
import type { Failure } from '../client/failure.ts';
import { readChecked } from '../client/read-checked.ts';
import { EXIT, StartError } from '../errors.ts';

export const serverArgument = {
  server: {
    type: 'string',
    description: 'Ask this running server (http://127.0.0.1:4410) in place of the database of this machine.',
  },
} as const;

/** @throws StartError where the address is none */
export function serverFrom(given: string | undefined): Client | undefined {
  if (given === undefined) return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new StartError(
      `--server=${given} is no address of a server.`,
      'Write it as http://127.0.0.1:4410.',
      EXIT.usage,
    );
  }
  const token = process.env.ENTENTE_TOKEN;
  return new Client({ server: url.origin, read: readChecked, token: () => token });
}

/** A failure in the terms of the command line. */
export function toldOf(failure: Failure, place = ''): StartError {
  const { kind, message } = failure;
  if (kind === 'not-allowed')
    return new StartError(message, 'Set ENTENTE_TOKEN to a token of that server.', EXIT.failed, {
      cause: failure,
    });
  if (kind === 'away')
    return new StartError(message, 'Look whether it runs, and at its address.', EXIT.database, {
      cause: failure,
    });
  const asked = place !== '' || failure.more.code === 'bad-input';
  return new StartError(message, place, asked ? EXIT.usage : EXIT.failed, { cause: failure });
}

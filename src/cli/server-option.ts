/** The option `--server`: sends requests to a running server instead of the local database, with `ENTENTE_TOKEN` if set. */
import { Client } from '../client/client.ts';
import type { Failure } from '../client/failure.ts';
import { readChecked } from '../client/read-checked.ts';
import { EXIT, StartError } from '../errors.ts';

export const serverArgument = {
  server: {
    type: 'string',
    description: 'Use this running server (such as http://127.0.0.1:4410) instead of the local database.',
  },
} as const;

/** @throws StartError if the address is not an HTTP address */
export function clientFor(given: string | undefined): Client | undefined {
  if (given === undefined) return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new StartError(
      `--server must be an HTTP address such as http://127.0.0.1:4410 (got ${given}).`,
      '',
      EXIT.usage,
    );
  }
  const token = process.env.ENTENTE_TOKEN;
  return new Client({ server: url.origin, read: readChecked, token: () => token });
}

/** Converts a failed request to an error of the command line. */
export function toStartError(failure: Failure, place = ''): StartError {
  const { kind, message } = failure;
  if (kind === 'not-allowed')
    return new StartError(message, 'Set ENTENTE_TOKEN to a token of that server.', EXIT.failed, {
      cause: failure,
    });
  if (kind === 'away')
    return new StartError(
      message,
      'Check that the server is running and that the address is correct.',
      EXIT.database,
      {
        cause: failure,
      },
    );
  const badInput = place !== '' || failure.more.code === 'bad-input';
  return new StartError(message, place, badInput ? EXIT.usage : EXIT.failed, { cause: failure });
}

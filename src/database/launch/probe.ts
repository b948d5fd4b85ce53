/**
 * Asks a database by Bolt whether it lets us in, and turns the driver's errors into one line that says what is wrong
 * and one that says what to do.
 */
import neo4j from 'neo4j-driver';
import { EXIT, StartError } from '../../errors.ts';
import type { Address } from '../connect.ts';
import { isSupported, parseServerVersion } from './versions.ts';

export type Refusal = 'unreachable' | 'password' | 'database' | 'tls' | 'not-bolt' | 'too-old' | 'other';

/** A database that did not let us in, and why. */
export class ProbeError extends StartError {
  constructor(
    readonly refusal: Refusal,
    message: string,
    remedy: string,
    cause?: unknown,
  ) {
    super(message, remedy, EXIT.database, { cause });
  }
}

/**
 * Connects once, opens a transaction on the database (only that makes the server look its name up) and closes all.
 * @returns the server's agent, such as `Neo4j/5.26.30`
 * @throws ProbeError
 */
export async function probe(address: Address, timeoutMs = 5_000): Promise<string> {
  const auth = neo4j.auth.basic(address.username, address.password);
  let driver: ReturnType<typeof neo4j.driver> | undefined;
  try {
    driver = neo4j.driver(address.uri, auth, {
      connectionTimeout: timeoutMs,
      connectionAcquisitionTimeout: timeoutMs,
      maxTransactionRetryTime: 0,
      userAgent: 'entente/0.1',
    });
    const { agent = '' } = await driver.getServerInfo({ database: address.database });
    const session = driver.session({ database: address.database, defaultAccessMode: 'READ' });
    try {
      // Inside the try: the driver opens the transaction on the server with its first message.
      const transaction = await session.beginTransaction({ timeout: timeoutMs });
      await transaction.rollback();
    } finally {
      await session.close();
    }
    checkVersion(agent, address.uri);
    return agent;
  } catch (error) {
    throw error instanceof ProbeError ? error : await reasonBehind(error, address, timeoutMs);
  } finally {
    await driver?.close();
  }
}

/** A routing driver only says that it found no router; the same server asked directly says why. */
async function reasonBehind(error: unknown, address: Address, timeoutMs: number): Promise<ProbeError> {
  const direct = address.uri.replace(/^neo4j/, 'bolt');
  const explained = explain(error, address);
  if (explained.refusal !== 'unreachable' || direct === address.uri) return explained;
  try {
    await probe({ ...address, uri: direct }, timeoutMs);
  } catch (cause) {
    if (cause instanceof ProbeError) return explain(cause.cause, address);
  }
  return explained;
}

function checkVersion(agent: string, uri: string): void {
  const version = parseServerVersion(agent);
  if (version && isSupported(version)) return;
  throw new ProbeError(
    'too-old',
    `The server at ${uri} is ${agent || 'unknown'}, which Entente does not support.`,
    'Use Neo4j 5.26 or later, or unset NEO4J_URI so that Entente starts one.',
  );
}

/** Says what a driver's error means. The order matters: the server's own codes tell more than the driver's. */
export function explain(error: unknown, { uri, username, database }: Address): ProbeError {
  const code = (error as { code?: string }).code ?? '';
  const text = rootOf(error instanceof Error ? error.message : String(error));
  if (/Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired)/.test(code)) {
    const limited = code.includes('RateLimit') ? ' (and blocks further attempts for a few seconds)' : '';
    return new ProbeError(
      'password',
      `The database at ${uri} refuses the password of user ${username}${limited}.`,
      'Set NEO4J_USERNAME and NEO4J_PASSWORD to those of the server.',
      error,
    );
  }
  if (code.includes('DatabaseNotFound') || /database .*(does not exist|not found)/i.test(text)) {
    return new ProbeError(
      'database',
      `The server at ${uri} has no database named ${database}.`,
      'Set NEO4J_DATABASE to a name that `SHOW DATABASES` lists there.',
      error,
    );
  }
  const secure = /\+s(sc)?:/.test(uri);
  if (/TLS|SSL|certificate|secure|self.signed|unable to verify|EPROTO|wrong version number/i.test(text)) {
    return new ProbeError(
      'tls',
      `The encryption settings for the server at ${uri} do not match (${firstLine(text)}).`,
      secure
        ? 'Write bolt:// or neo4j:// in NEO4J_URI for a server without TLS, +ssc for one with its own certificate.'
        : 'Write bolt+s:// or neo4j+s:// in NEO4J_URI.',
      error,
    );
  }
  if (/HTTP/.test(text)) {
    return new ProbeError(
      'not-bolt',
      `The server at ${uri} uses HTTP, not Bolt.`,
      'Set NEO4J_URI to the Bolt port (7687 unless changed).',
      error,
    );
  }
  if (code === 'ServiceUnavailable' || code === 'SessionExpired' || /ECONN|ENOTFOUND|timed out/.test(text)) {
    const closes = /closed by server/.test(text) && !secure;
    return new ProbeError(
      'unreachable',
      `No database answers at ${uri} (${firstLine(text)}).`,
      closes
        ? 'It may still be starting. If it needs encryption, write bolt+s:// or neo4j+s:// in NEO4J_URI.'
        : 'Start it, correct NEO4J_URI, or unset NEO4J_URI so that Entente starts one.',
      error,
    );
  }
  return new ProbeError(
    'other',
    `The database at ${uri} refuses the connection (${firstLine(text)}).`,
    'See the log of the server.',
    error,
  );
}

/** The driver puts the same advice before every failure to connect; what happened comes after it. */
function rootOf(text: string): string {
  return text.split('Caused by: ').at(-1) ?? text;
}

/** The first sentence, and of OpenSSL's long codes only the words. */
function firstLine(text: string): string {
  const words = /SSL routines:[^:]*:([^:]+)/.exec(text)?.[1];
  return words ?? (text.split(/\n|\. /)[0] ?? '').replace(/\.$/, '').slice(0, 200);
}

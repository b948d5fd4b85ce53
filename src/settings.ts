/**
 * All settings, parsed once from the environment by one schema. A bad value stops the start and names its variable.
 * The settings page of the guide is generated from the descriptions here.
 */
import { homedir, platform } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { OidcSettings } from './access/oidc.ts';
import { EXIT, StartError } from './errors.ts';

/** A whole number as text: `0x10`, `1e3` and ` 80 ` are more likely slips than numbers. */
const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most));
const listOf = (pattern: RegExp) =>
  z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    )
    .pipe(z.array(z.string().regex(pattern)));
const LARGEST = 1_000_000_000;
const milliseconds = whole(100, 3_600_000);
const HOST_NAME = /^[\w.-]{1,253}$|^\[?[\da-fA-F:.]{2,45}(%\w+)?\]?$/;
const ORIGIN = /^https?:\/\/[\w.-]+(:\d{1,5})?$|^https?:\/\/\[[\da-fA-F:.]+\](:\d{1,5})?$/;

/** The environment's variables. Every default is the value of a machine on which nothing was set. */
export const environmentSchema = z.object({
  PORT: whole(0, 65_535).default(4410).describe('Port of the API and the explorer; 0 takes a free one.'),
  HOST: z.string().regex(HOST_NAME).default('127.0.0.1').describe('Address to listen on.'),
  ENTENTE_HOME: z
    .string()
    .min(1)
    .default('.entente')
    .describe('Data folder: the managed database and its password.'),
  ENTENTE_CACHE: z
    .string()
    .min(1)
    .optional()
    .describe("Downloads shared by all data folders; the user's cache folder if not set."),
  ENTENTE_DATABASE: z
    .enum(['managed', 'docker'])
    .optional()
    .describe('Which database to start where NEO4J_URI is not set; tried in this order if not set.'),
  ENTENTE_SCHEMA: z
    .enum(['auto', 'apply'])
    .default('auto')
    .describe('`apply` writes schema and seed into a database at NEO4J_URI that is neither empty nor ours.'),
  ENTENTE_LOG: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
    .default('info')
    .describe('Level of the structured log on standard error.'),
  ENTENTE_HOSTS: listOf(HOST_NAME)
    .default([])
    .describe(
      'Names under which a browser may reach this server, beside those of the machine itself; with commas.',
    ),
  ENTENTE_CORS: listOf(ORIGIN)
    .default([])
    .describe('Origins whose pages may call the API (https://example.org); with commas. Closed if not set.'),
  ENTENTE_RATE: whole(0, LARGEST)
    .default(6_000)
    .describe('Most requests of one caller in a minute; 0 = no limit.'),
  ENTENTE_ANSWER_MEMORY: whole(0, 4_096)
    .default(64)
    .describe('Megabytes of answers that are kept for as long as nothing is written; 0 = none.'),
  ENTENTE_OIDC_ISSUER: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('OpenID Connect issuer whose access tokens are taken.'),
  ENTENTE_OIDC_AUDIENCE: z
    .string()
    .default('entente')
    .describe('Audience (`aud`) that its tokens must name.'),
  ENTENTE_OIDC_ROLES: z
    .string()
    .min(1)
    .default('roles')
    .describe('Claim that holds reader, analyst or editor, or a list of them; a dot goes into an object.'),
  ENTENTE_QUERY_TIMEOUT: milliseconds
    .default(10_000)
    .describe('Longest run of one query of the API, in milliseconds.'),
  ENTENTE_CYPHER_TIMEOUT: milliseconds
    .default(30_000)
    .describe('Longest run of one query that a caller writes, in milliseconds; callers may ask for less.'),
  ENTENTE_CYPHER_ROWS: whole(1, LARGEST)
    .default(100_000)
    .describe('Most rows of one answer to such a query; callers may ask for fewer.'),
  ENTENTE_CYPHER_AT_ONCE: whole(1, 50)
    .default(8)
    .describe('Most such queries at once; one caller has half of them.'),
  ENTENTE_START_TIMEOUT: milliseconds
    .default(180_000)
    .describe('Longest wait for the database at the start, in milliseconds.'),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+/)
    .optional()
    .describe('A database that runs already: a server, a cluster or Aura.'),
  NEO4J_USERNAME: z.string().min(1).default('neo4j').describe('User at NEO4J_URI.'),
  NEO4J_PASSWORD: z.string().default('').describe('Password at NEO4J_URI; never logged.'),
  NEO4J_DATABASE: z.string().min(1).default('neo4j').describe('Name of the database at NEO4J_URI.'),
});

type Variable = keyof typeof environmentSchema.shape;

const MILLISECONDS = 'a whole number of milliseconds from 100 to 3600000';
const TEXT = 'a text';

/** What each variable takes, for the message about a value that it does not. */
export const TAKES: Readonly<Record<Variable, string>> = {
  PORT: 'a whole number from 0 to 65535',
  HOST: 'a host name or IP address, without scheme and port',
  ENTENTE_HOME: 'the path of a folder',
  ENTENTE_CACHE: 'the path of a folder',
  ENTENTE_DATABASE: 'managed or docker',
  ENTENTE_SCHEMA: 'auto or apply',
  ENTENTE_LOG: 'fatal, error, warn, info, debug or silent',
  ENTENTE_HOSTS: 'host names without scheme and port, separated by commas',
  ENTENTE_CORS: 'origins as https://example.org, without a path, separated by commas',
  ENTENTE_RATE: `a whole number from 0 to ${LARGEST}`,
  ENTENTE_ANSWER_MEMORY: 'a whole number from 0 to 4096',
  ENTENTE_OIDC_ISSUER: 'an address that begins with https:// or http://',
  ENTENTE_OIDC_AUDIENCE: TEXT,
  ENTENTE_OIDC_ROLES: TEXT,
  ENTENTE_QUERY_TIMEOUT: MILLISECONDS,
  ENTENTE_CYPHER_TIMEOUT: MILLISECONDS,
  ENTENTE_CYPHER_ROWS: `a whole number from 1 to ${LARGEST}`,
  ENTENTE_CYPHER_AT_ONCE: 'a whole number from 1 to 50',
  ENTENTE_START_TIMEOUT: MILLISECONDS,
  NEO4J_URI: 'an address that begins with bolt://, neo4j://, bolt+s:// or neo4j+s:// and names a host',
  NEO4J_USERNAME: TEXT,
  NEO4J_PASSWORD: TEXT,
  NEO4J_DATABASE: TEXT,
};

const LONGEST_SHOWN = 80;

/** A value as it may be printed: without the user and password that an address can hold. */
function shown(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not reach the terminal
  const plain = value.replace(/\/\/[^/@]*@/g, '//').replace(/[\u0000-\u001f\u007f]/g, '?');
  return plain.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN)}…` : plain;
}

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Absolute path of the data folder. */
  readonly home: string;
  /** Absolute path of the folder for downloads. */
  readonly cache: string;
  readonly database: 'managed' | 'docker' | undefined;
  readonly insistOnSchema: boolean;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  readonly queryTimeoutMs: number;
  readonly startTimeoutMs: number;
  /** Caps on queries that callers write. */
  readonly cypher: { readonly timeMs: number; readonly rows: number; readonly atOnce: number };
  /** Host names, lower case. */
  readonly hosts: readonly string[];
  readonly corsOrigins: readonly string[];
  readonly requestsPerMinute: number;
  /** Bytes. */
  readonly answerMemory: number;
  readonly oidc: OidcSettings | undefined;
  readonly neo4j: {
    readonly uri: string | undefined;
    readonly username: string;
    readonly password: string;
    readonly database: string;
  };
}

/** The cache folder of this operating system. */
function defaultCache(environment: NodeJS.ProcessEnv): string {
  if (platform() === 'win32')
    return join(environment.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'entente');
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Caches', 'entente');
  return join(environment.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'entente');
}

/**
 * Reads the settings. An empty variable counts as not set.
 * @throws StartError that names each variable with a bad value.
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map(({ path }) => path[0] as Variable))];
    const faults = names.map(
      (name) => `${name}=${shown(given[name] ?? '')} is not valid: it takes ${TAKES[name]}.`,
    );
    throw new StartError(
      faults.join('\n'),
      'Correct or unset the variable; docs/reference/settings.generated.md lists them all.',
      EXIT.settings,
    );
  }
  const env = parsed.data;
  return {
    port: env.PORT,
    host: env.HOST,
    home: resolve(env.ENTENTE_HOME),
    cache: resolve(env.ENTENTE_CACHE ?? defaultCache(environment)),
    database: env.ENTENTE_DATABASE,
    insistOnSchema: env.ENTENTE_SCHEMA === 'apply',
    logLevel: env.ENTENTE_LOG,
    queryTimeoutMs: env.ENTENTE_QUERY_TIMEOUT,
    startTimeoutMs: env.ENTENTE_START_TIMEOUT,
    cypher: {
      timeMs: env.ENTENTE_CYPHER_TIMEOUT,
      rows: env.ENTENTE_CYPHER_ROWS,
      atOnce: env.ENTENTE_CYPHER_AT_ONCE,
    },
    hosts: env.ENTENTE_HOSTS.map((name) => name.toLowerCase()),
    corsOrigins: env.ENTENTE_CORS,
    requestsPerMinute: env.ENTENTE_RATE,
    answerMemory: env.ENTENTE_ANSWER_MEMORY * 1024 * 1024,
    oidc:
      env.ENTENTE_OIDC_ISSUER === undefined
        ? undefined
        : {
            issuer: env.ENTENTE_OIDC_ISSUER,
            audience: env.ENTENTE_OIDC_AUDIENCE,
            roleClaim: env.ENTENTE_OIDC_ROLES,
          },
    neo4j: {
      uri: env.NEO4J_URI,
      username: env.NEO4J_USERNAME,
      password: env.NEO4J_PASSWORD,
      database: env.NEO4J_DATABASE,
    },
  };
}

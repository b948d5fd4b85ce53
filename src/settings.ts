/**
 * All settings, parsed once from the environment by one schema. A bad value stops the start and names its variable.
 * The settings page of the guide is generated from the descriptions here.
 */
import { homedir, platform } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { OidcSettings } from './access/oidc.ts';
import { EXIT, StartError } from './errors.ts';

const port = z.coerce.number().int().min(0).max(65535);
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);
const milliseconds = z.coerce.number().int().min(100).max(3_600_000);

/** The environment's variables. Every default is the value of a machine on which nothing was set. */
export const environmentSchema = z.object({
  PORT: port.default(4410).describe('Port of the API and the explorer; 0 takes a free one.'),
  HOST: z.string().min(1).default('127.0.0.1').describe('Address to listen on.'),
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
  ENTENTE_HOSTS: list
    .default([])
    .describe(
      'Names under which a browser may reach this server, beside those of the machine itself; with commas.',
    ),
  ENTENTE_CORS: list
    .default([])
    .describe('Origins whose pages may call the API (https://example.org); with commas. Closed if not set.'),
  ENTENTE_RATE: z.coerce
    .number()
    .int()
    .min(0)
    .default(6_000)
    .describe('Most requests of one caller in a minute; 0 = no limit.'),
  ENTENTE_ANSWER_MEMORY: z.coerce
    .number()
    .int()
    .min(0)
    .max(4_096)
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
  ENTENTE_CYPHER_ROWS: z.coerce
    .number()
    .int()
    .min(1)
    .default(100_000)
    .describe('Most rows of one answer to such a query; callers may ask for fewer.'),
  ENTENTE_CYPHER_AT_ONCE: z.coerce
    .number()
    .int()
    .min(1)
    .max(50)
    .default(8)
    .describe('Most such queries at once; one caller has half of them.'),
  ENTENTE_START_TIMEOUT: milliseconds
    .default(180_000)
    .describe('Longest wait for the database at the start, in milliseconds.'),
  NEO4J_URI: z
    .string()
    .regex(
      /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+/,
      'must begin with bolt://, neo4j://, bolt+s:// or neo4j+s:// and name a host',
    )
    .optional()
    .describe('A database that runs already: a server, a cluster or Aura.'),
  NEO4J_USERNAME: z.string().min(1).default('neo4j').describe('User at NEO4J_URI.'),
  NEO4J_PASSWORD: z.string().default('').describe('Password at NEO4J_URI; never logged.'),
  NEO4J_DATABASE: z.string().min(1).default('neo4j').describe('Name of the database at NEO4J_URI.'),
});

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

/** The folder in which this system keeps what a program may download again. */
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
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new StartError(
      `A setting has a bad value. ${faults.join('; ')}.`,
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

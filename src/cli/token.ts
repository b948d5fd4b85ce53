/** `entente token add|list|revoke`: access tokens for a server that other people can reach. */
import { defineCommand } from 'citty';
import { isRole, ROLES, type Role } from '../access/caller.ts';
import { type ListedToken, TokenStore } from '../access/tokens.ts';
import { EXIT, StartError } from '../errors.ts';
import { readSettings } from '../settings.ts';
import { commonArguments, printResult, runCommand } from './terminal.ts';

const store = () => new TokenStore(readSettings().home);

const add = defineCommand({
  meta: { name: 'add', description: 'Create a token. It is shown only once.' },
  args: {
    ...commonArguments,
    name: { type: 'positional', description: 'A name: the owner or the purpose.', required: true },
    role: { type: 'string', description: `Role: ${ROLES.join(', ')}.`, default: 'reader' },
    days: { type: 'string', description: 'Number of days until the token expires. Default: never.' },
  },
  run: ({ args }) =>
    runCommand(args.json, async () => {
      const now = new Date();
      const { token, listed } = store().add(
        { name: parseName(args.name), role: parseRole(args.role), expires: parseExpiry(args.days, now) },
        now,
      );
      printResult(args.json, { token, ...listed }, [
        token,
        `Save this token now: it is not shown again. ${describeToken(listed)}`,
      ]);
      return 0;
    }),
});

const list = defineCommand({
  meta: { name: 'list', description: 'List the tokens, without their secrets.' },
  args: commonArguments,
  run: ({ args }) =>
    runCommand(args.json, async () => {
      const tokens = store().list();
      printResult(args.json, { tokens }, tokens.length > 0 ? tokens.map(describeToken) : ['No tokens.']);
      return 0;
    }),
});

const revoke = defineCommand({
  meta: { name: 'revoke', description: 'Revoke a token by name or id. It stops working at once.' },
  args: {
    ...commonArguments,
    name: { type: 'positional', description: 'Name or id of the token.', required: true },
  },
  run: ({ args }) =>
    runCommand(args.json, async () => {
      if (!store().revoke(args.name)) {
        throw new StartError(
          `No token named “${args.name}”.`,
          'To list all tokens: npm run entente -- token list',
          EXIT.failed,
        );
      }
      printResult(args.json, { revoked: args.name }, [`Revoked: ${args.name}.`]);
      return 0;
    }),
});

export const tokenCommand = defineCommand({
  meta: { name: 'token', description: 'Create, list and revoke access tokens.' },
  subCommands: { add, list, revoke },
});

function describeToken({ id, name, role, created, expires }: ListedToken): string {
  const expiry = expires === undefined ? 'never expires' : `expires ${expires.slice(0, 10)}`;
  return `${name} (${id}): ${role}, created ${created.slice(0, 10)}, ${expiry}`;
}

function parseName(text: string): string {
  const name = text.trim();
  if (/^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,59}$/u.test(name)) return name;
  throw new StartError(
    `Invalid token name “${text.slice(0, 60)}”.`,
    'Use up to 60 letters, digits, spaces and . _ @ -, starting with a letter or digit.',
    EXIT.usage,
  );
}

function parseRole(text: string): Role {
  if (isRole(text)) return text;
  throw new StartError(`Unknown role “${text}”.`, `Roles: ${ROLES.join(', ')}.`, EXIT.usage);
}

function parseExpiry(text: string | undefined, now: Date): Date | undefined {
  if (text === undefined) return undefined;
  const days = Number(text);
  if (!Number.isInteger(days) || days < 1 || days > 3_650) {
    throw new StartError(`--days must be a whole number from 1 to 3650 (got ${text}).`, '', EXIT.usage);
  }
  return new Date(now.getTime() + days * 86_400_000);
}

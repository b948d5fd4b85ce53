/** `entente token add|list|revoke`: credentials for a server that other people reach. */
import { defineCommand } from 'citty';
import { isRole, ROLES, type Role } from '../access/caller.ts';
import { type ListedToken, TokenStore } from '../access/tokens.ts';
import { EXIT, StartError } from '../errors.ts';
import { readSettings } from '../settings.ts';
import { answer, commonArguments, guarded } from './terminal.ts';

const store = () => new TokenStore(readSettings().home);

const add = defineCommand({
  meta: { name: 'add', description: 'Make a token; it is shown once.' },
  args: {
    ...commonArguments,
    name: { type: 'positional', description: 'Whose it is, or what for.', required: true },
    role: { type: 'string', description: `${ROLES.join(', ')}.`, default: 'reader' },
    days: { type: 'string', description: 'After how many days it ends; never if not given.' },
  },
  run: ({ args }) =>
    guarded(args.json, async () => {
      const now = new Date();
      const { token, listed } = store().add(
        { name: nameFrom(args.name), role: roleFrom(args.role), expires: endFrom(args.days, now) },
        now,
      );
      answer(args.json, { token, ...listed }, [
        token,
        `Keep it now: it is not shown again. ${inWords(listed)}`,
      ]);
      return 0;
    }),
});

const list = defineCommand({
  meta: { name: 'list', description: 'The tokens there are; never their secrets.' },
  args: commonArguments,
  run: ({ args }) =>
    guarded(args.json, async () => {
      const tokens = store().list();
      answer(args.json, { tokens }, tokens.length > 0 ? tokens.map(inWords) : ['There are no tokens.']);
      return 0;
    }),
});

const revoke = defineCommand({
  meta: { name: 'revoke', description: 'Take a token back, by its name or id; it stops working at once.' },
  args: { ...commonArguments, name: { type: 'positional', description: 'Its name or id.', required: true } },
  run: ({ args }) =>
    guarded(args.json, async () => {
      if (!store().revoke(args.name)) {
        throw new StartError(
          `There is no token “${args.name}”.`,
          'See which there are: npm run entente -- token list',
          EXIT.failed,
        );
      }
      answer(args.json, { revoked: args.name }, [`Revoked: ${args.name}.`]);
      return 0;
    }),
});

export const tokenCommand = defineCommand({
  meta: { name: 'token', description: 'Make, list and revoke access tokens.' },
  subCommands: { add, list, revoke },
});

function inWords({ id, name, role, created, expires }: ListedToken): string {
  const end = expires === undefined ? 'no end' : `ends ${expires.slice(0, 10)}`;
  return `${name} (${id}): ${role}, made ${created.slice(0, 10)}, ${end}`;
}

function nameFrom(text: string): string {
  const name = text.trim();
  if (/^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,59}$/u.test(name)) return name;
  throw new StartError(
    `“${text.slice(0, 60)}” is no name for a token.`,
    'Use up to 60 letters, digits, spaces and . _ @ -, beginning with a letter or digit.',
    EXIT.usage,
  );
}

function roleFrom(text: string): Role {
  if (isRole(text)) return text;
  throw new StartError(`There is no role “${text}”.`, `The roles are ${ROLES.join(', ')}.`, EXIT.usage);
}

function endFrom(text: string | undefined, now: Date): Date | undefined {
  if (text === undefined) return undefined;
  const days = Number(text);
  if (!Number.isInteger(days) || days < 1 || days > 3_650) {
    throw new StartError(
      `--days=${text} is no number of days.`,
      'Give a whole number from 1 to 3650.',
      EXIT.usage,
    );
  }
  return new Date(now.getTime() + days * 86_400_000);
}

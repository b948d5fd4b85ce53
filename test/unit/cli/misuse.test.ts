import { defineCommand } from 'citty';
import { describe, expect, it } from 'vitest';
import { misuse } from '../../../src/cli/misuse.ts';

const commands = {
  token: async () =>
    defineCommand({
      subCommands: {
        add: defineCommand({
          args: {
            name: { type: 'positional' },
            role: { type: 'string' },
            yes: { type: 'boolean', alias: 'y' },
          },
        }),
      },
    }),
  seed: async () => defineCommand({ args: { replace: { type: 'boolean' }, json: { type: 'boolean' } } }),
};

describe('a command line', () => {
  it.each([
    [[]],
    [['--help']],
    [['seed']],
    [['seed', '--replace', '--json']],
    [['seed', '--help']],
    [['seed', '--json=true']],
    [['token', 'add', 'Ana', '--role', 'reader', '-y']],
    [['token', 'add', '--role=reader', 'Ana']],
    [['token', '--help']],
  ])('of known words is right: %j', async (words) => expect(await misuse(words, commands)).toBeUndefined());

  it.each([
    [['sead'], 'There is no command “sead”'],
    [['constructor'], 'There is no command “constructor”'],
    [['seed', '--replaced'], '“--replaced” is nothing that “seed” takes. It takes --replace, --json'],
    [['token'], '“token” takes a further word: add'],
    [['token', 'ad'], 'There is no command “token ad”'],
    [['token', 'add', 'Ana', 'Ben'], '“Ben” is nothing that “token add” takes'],
    [['token', 'add', 'Ana', '--role'], '“--role” of “token add” takes a value'],
    [['token', 'add', 'Ana', '-z'], '“-z” is nothing'],
    [['seed', 'now'], '“now” is nothing that “seed” takes'],
  ])('names the word that is not known: %j', async (words, message) => {
    expect(await misuse(words, commands)).toContain(message);
  });
});

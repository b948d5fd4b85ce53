import { defineCommand } from 'citty';
import { describe, expect, it } from 'vitest';
import { unknownArguments } from '../../../src/cli/unknown-arguments.ts';

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
  ])('with known words only is accepted: %j', async (words) =>
    expect(await unknownArguments(words, commands)).toBeUndefined());

  it.each([
    [['sead'], 'Unknown command “sead”'],
    [['constructor'], 'Unknown command “constructor”'],
    [['seed', '--replaced'], 'Unknown argument “--replaced” of “seed”. Options: --replace, --json'],
    [['token'], '“token” needs a subcommand: add'],
    [['token', 'ad'], 'Unknown command “token ad”'],
    [['token', 'add', 'Ana', 'Ben'], 'Unknown argument “Ben” of “token add”'],
    [['token', 'add', 'Ana', '--role'], 'Option “--role” of “token add” needs a value'],
    [['token', 'add', 'Ana', '-z'], 'Unknown argument “-z”'],
    [['seed', 'now'], 'Unknown argument “now” of “seed”'],
  ])('with an unknown word is rejected with its name: %j', async (words, message) => {
    expect(await unknownArguments(words, commands)).toContain(message);
  });
});

import { defineCommand } from 'citty';
import { describe, expect, it } from 'vitest';
import { misuse } from '../../../src/cli/misuse.ts';

const commands = {
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
  ])('of known words is right: %j', async (words) => expect(await misuse(words, commands)).toBeUndefined());

  it.each([
    [['sead'], 'There is no command “sead”'],
    [['constructor'], 'There is no command “constructor”'],
    [['seed', '--replaced'], '“--replaced” is nothing that “seed” takes. It takes --replace, --json'],
    [['seed', 'now'], '“now” is nothing that “seed” takes'],
  ])('names the word that is not known: %j', async (words, message) => {
    expect(await misuse(words, commands)).toContain(message);
  });
});

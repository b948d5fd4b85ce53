/**
 * Finds unknown commands and options before a command runs. The parser ignores words it does not know, and a mistyped
 * option must not load or delete data.
 */
import type { ArgsDef, CommandDef, Resolvable, SubCommandsDef } from 'citty';

const GLOBAL_OPTIONS = ['help', 'version'];

/** An error message that names the first unknown word and the known ones; undefined if all words are known. */
export async function unknownArguments(
  words: readonly string[],
  // biome-ignore lint/suspicious/noExplicitAny: a list of commands, each with arguments of its own
  commands: Readonly<Record<string, Resolvable<CommandDef<any>>>>,
  of = '',
): Promise<string | undefined> {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || (of === '' && name === '--version')) {
    return undefined;
  }
  const found = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!found) return `Unknown command “${of}${name}”. Commands: ${Object.keys(commands).join(', ')}.`;
  const command = await resolve(found);
  const inner: SubCommandsDef | undefined = command.subCommands && (await resolve(command.subCommands));
  if (inner) {
    return rest.length === 0
      ? `“${of}${name}” needs a subcommand: ${Object.keys(inner).join(', ')}.`
      : unknownArguments(rest, inner, `${of}${name} `);
  }
  return unknownOption(`${of}${name}`, rest, (command.args && (await resolve(command.args))) ?? {});
}

function unknownOption(name: string, words: readonly string[], args: ArgsDef): string | undefined {
  const options = [...Object.keys(args).filter((key) => args[key]?.type !== 'positional'), ...GLOBAL_OPTIONS];
  const shorts = Object.values(args)
    .flatMap((definition) => ('alias' in definition ? (definition.alias ?? []) : []))
    .filter((alias) => alias.length === 1);
  const takesValue = (option: string) => args[option]?.type === 'string' || args[option]?.type === 'enum';
  let positionals = Object.values(args).filter(({ type }) => type === 'positional').length;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (!word.startsWith('-') || word === '-') {
      if (positionals-- > 0) continue;
      return messageFor(name, word, options);
    }
    if (word === '-h' || shorts.some((short) => word === `-${short}`)) continue;
    const option = word.replace(/^--(no-)?/, '').replace(/=.*$/s, '');
    if (!word.startsWith('--') || !options.includes(option)) return messageFor(name, word, options);
    if (takesValue(option) && !word.includes('=')) {
      if (words[at + 1] === undefined) return `Option “${word}” of “${name}” needs a value.`;
      at++;
    }
  }
  return undefined;
}

function messageFor(name: string, word: string, options: readonly string[]): string {
  const known = options.map((option) => `--${option}`).join(', ');
  return `Unknown argument “${word}” of “${name}”. Options: ${known}.`;
}

async function resolve<T>(value: Resolvable<T>): Promise<T> {
  return typeof value === 'function' ? (value as () => T | Promise<T>)() : value;
}

/**
 * What is wrong with a command line, before anything is done: the parser passes over words that it does not know, and a
 * mistyped option must not load or delete something.
 */
import type { ArgsDef, CommandDef, Resolvable, SubCommandsDef } from 'citty';

const ALWAYS = ['help', 'version'];

/** A line that names the word and what is known; nothing where all words are known. */
export async function misuse(
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
  if (!found) return `There is no command “${of}${name}”. Commands: ${Object.keys(commands).join(', ')}.`;
  const command = await resolved(found);
  const inner: SubCommandsDef | undefined = command.subCommands && (await resolved(command.subCommands));
  if (inner) {
    return rest.length === 0
      ? `“${of}${name}” takes a further word: ${Object.keys(inner).join(', ')}.`
      : misuse(rest, inner, `${of}${name} `);
  }
  return misusedArguments(`${of}${name}`, rest, (command.args && (await resolved(command.args))) ?? {});
}

function misusedArguments(name: string, words: readonly string[], args: ArgsDef): string | undefined {
  const options = [...Object.keys(args).filter((key) => args[key]?.type !== 'positional'), ...ALWAYS];
  const shorts = Object.values(args)
    .flatMap((definition) => ('alias' in definition ? (definition.alias ?? []) : []))
    .filter((alias) => alias.length === 1);
  const takesValue = (option: string) => args[option]?.type === 'string' || args[option]?.type === 'enum';
  let positionals = Object.values(args).filter(({ type }) => type === 'positional').length;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (!word.startsWith('-') || word === '-') {
      if (positionals-- > 0) continue;
      return told(name, word, options);
    }
    if (word === '-h' || shorts.some((short) => word === `-${short}`)) continue;
    const option = word.replace(/^--(no-)?/, '').replace(/=.*$/s, '');
    if (!word.startsWith('--') || !options.includes(option)) return told(name, word, options);
    if (takesValue(option) && !word.includes('=')) {
      if (words[at + 1] === undefined) return `“${word}” of “${name}” takes a value.`;
      at++;
    }
  }
  return undefined;
}

function told(name: string, word: string, options: readonly string[]): string {
  return `“${word}” is nothing that “${name}” takes. It takes ${options.map((option) => `--${option}`).join(', ')}.`;
}

async function resolved<T>(value: Resolvable<T>): Promise<T> {
  return typeof value === 'function' ? (value as () => T | Promise<T>)() : value;
}

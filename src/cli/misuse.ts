/**
 * What is wrong with a command line, before anything is done: the parser passes over words that it does not know, and a
 * mistyped option must not load or delete something.
 */
import type { ArgsDef, Resolvable } from 'citty';

const ALWAYS = ['help', 'version'];

/** A line that names the word and what is known; nothing where all words are known. */
export async function misuse(
  words: readonly string[],
  commands: Readonly<Record<string, () => Promise<{ readonly args?: Resolvable<ArgsDef> }>>>,
): Promise<string | undefined> {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || name === '--version') return undefined;
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) return `There is no command “${name}”. Commands: ${Object.keys(commands).join(', ')}.`;
  const definition = await (await load()).args;
  const options = [
    ...Object.keys((typeof definition === 'function' ? await definition() : definition) ?? {}),
    ...ALWAYS,
  ];
  const known = options.flatMap((option) => [`--${option}`, `--no-${option}`]);
  const unknown = rest.find((word) => word !== '-h' && !known.includes(word.replace(/=.*$/, '')));
  return unknown === undefined
    ? undefined
    : `“${unknown}” is nothing that “${name}” takes. It takes ${options.map((option) => `--${option}`).join(', ')}.`;
}

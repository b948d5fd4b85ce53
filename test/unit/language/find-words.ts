/** Finds the words that the glossary says to avoid, in what people read: comments, texts in code, and docs. */

export interface Avoided {
  /** As the glossary writes it. */
  readonly word: string;
  /** What to write instead. */
  readonly term: string;
  readonly pattern: RegExp;
}

export interface Finding {
  readonly line: number;
  readonly word: string;
  readonly term: string;
}

/** The words in backticks of the glossary's last column: those of which a program can tell that they are wrong. */
export function avoidedWords(contributing: string): Avoided[] {
  const glossary = contributing.slice(contributing.indexOf('## Glossary'));
  return [...glossary.matchAll(/^\| ([^|]+) \|[^|]+\| ([^|]*)\|$/gm)].flatMap(([, term = '', avoid = '']) =>
    [...avoid.matchAll(/`([^`]+)`/g)].map(([, word = '']) => ({
      word,
      term: term.trim(),
      pattern: new RegExp(`(?<![\\w-])${word.replaceAll(' ', '\\s+')}s?(?![\\w-])`, 'gi'),
    })),
  );
}

/** Comments, and texts in quotes. A name in an expression is none of them. */
const READ_BY_PEOPLE = {
  code: /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|>[^<>{}=;()]+</g,
  cypher: /\/\/[^\n]*/g,
  css: /\/\*[\s\S]*?\*\//g,
};
const spaces = (text: string) => text.replace(/[^\n]/g, ' ');

/** The text with all that people do not read as prose replaced by spaces, so that lines keep their numbers. */
function prose(path: string, text: string): string {
  if (path.endsWith('.md')) return text.replace(/```[\s\S]*?```|`[^`\n]*`|\]\([^)]*\)/g, spaces);
  const parts = path.endsWith('.cypher')
    ? READ_BY_PEOPLE.cypher
    : path.endsWith('.css')
      ? READ_BY_PEOPLE.css
      : READ_BY_PEOPLE.code;
  let kept = '';
  let from = 0;
  for (const part of text.matchAll(parts)) {
    kept += spaces(text.slice(from, part.index));
    kept += part[0]
      .replace(/\$\{[^}]*\}/g, spaces)
      .replace(/^\/[/*].*$/gms, (comment) => comment.replace(/`[^`\n]*`/g, spaces));
    from = part.index + part[0].length;
  }
  return kept + spaces(text.slice(from));
}

/** A text without a space is a name, an address or a key. */
const isText = (path: string, text: string, at: number) => {
  if (path.endsWith('.md') || path.endsWith('.cypher') || path.endsWith('.css')) return true;
  const start = text.lastIndexOf('\n', at) + 1;
  const line = text.slice(start, (text.indexOf('\n', at) + 1 || text.length + 1) - 1);
  return /\S\s\S/.test(line.trim());
};

export function findings(path: string, text: string, avoided: readonly Avoided[]): Finding[] {
  const read = prose(path, text);
  return avoided
    .flatMap(({ term, pattern }) =>
      [...read.matchAll(pattern)]
        .filter((match) => isText(path, read, match.index))
        .map((match) => ({ at: match.index, word: match[0].toLowerCase(), term })),
    )
    .sort((a, b) => a.at - b.at)
    .map(({ at, word, term }) => ({ line: text.slice(0, at).split('\n').length, word, term }));
}

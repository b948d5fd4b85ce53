/**
 * What the editor needs to know of a statement before the server has seen it: where texts and comments are, which
 * parameters it uses, what its variables stand for. It forgives whatever is half written. Pure.
 */

/** Comments, texts, names in back-ticks, parameters; one that is never closed goes on to the end. */
const TOKEN =
  /\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^'\\]|\\[\s\S])*(?:'|$)|"(?:[^"\\]|\\[\s\S])*(?:"|$)|\$?`(?:[^`]|``)*(?:`|$)|\$[\p{L}_\d][\p{L}\p{M}\p{N}\p{Pc}]*/gu;

/** The statement with blanks for every text and comment, each character else at its place. */
export function maskTextAndComments(statement: string): string {
  return statement.replace(TOKEN, (piece) => (/^[$`]/.test(piece) ? piece : ' '.repeat(piece.length)));
}

/** EXPLAIN or PROFILE before the statement: it asks for the plan instead of rows. */
export function planPrefixIn(statement: string): 'EXPLAIN' | 'PROFILE' | undefined {
  const found = /^[\s;\u00a0]*(EXPLAIN|PROFILE)(?![\p{L}\p{N}\p{Pc}])/iu.exec(
    maskTextAndComments(statement),
  )?.[1];
  return found?.toUpperCase() as 'EXPLAIN' | 'PROFILE' | undefined;
}

/** Names of the parameters, each once, in the order in which they first stand there. */
export function parametersIn(statement: string): string[] {
  const names = [...statement.matchAll(TOKEN)]
    .map(([piece]) => piece)
    .filter((piece) => piece.startsWith('$'))
    .map((piece) => bare(piece.slice(1)));
  return [...new Set(names)].filter((name) => name !== '');
}

const bare = (name: string) =>
  name.startsWith('`') ? name.replace(/^`|`$/g, '').replaceAll('``', '`') : name;

/** What a variable is said to be: `(s:State)` makes `s` a State. Labels and types alike, by variable. */
export function variablesIn(statement: string): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const code = maskTextAndComments(statement);
  for (const [, name = '', labels = ''] of code.matchAll(/[([]\s*([\p{L}_]\w*)\s*((?::[\w|&!:\s]+)?)/gu))
    add(found, name, labels);
  for (const [, name = ''] of code.matchAll(/\bAS\s+([\p{L}_]\w*)/giu)) add(found, name, '');
  for (const [, name = ''] of code.matchAll(/([\p{L}_]\w*)\s*=\s*(?:\(|\w*shortest)/giu))
    add(found, name, '');
  return found;
}

function add(found: Map<string, readonly string[]>, name: string, labels: string): void {
  const more = labels.match(/\w+/g) ?? [];
  found.set(name, [...new Set([...(found.get(name) ?? []), ...more])]);
}

/** The bracket in which a place stands: of a node, a relationship or a map; nothing at the statement's own level. */
export function bracketBefore(code: string): '(' | '[' | '{' | undefined {
  let depth = 0;
  for (let at = code.length - 1; at >= 0; at--) {
    const letter = code[at];
    if (letter === ')' || letter === ']' || letter === '}') depth += 1;
    else if (letter === '(' || letter === '[' || letter === '{') {
      if (depth === 0) return letter;
      depth -= 1;
    }
  }
  return undefined;
}

/** The beginning of a statement on one line, to tell it from others. */
export function firstLine(statement: string, most = 120): string {
  const line = statement
    .replace(/^(?:\s*\/\/[^\r\n]*)+/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

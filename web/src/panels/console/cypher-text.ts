/**
 * Analyses the text of a query in the editor: strings and comments, parameters, variables. Tolerates incomplete
 * queries. Pure.
 */

/** Comments, strings, quoted names and parameters; an open one extends to the end. */
const TOKEN =
  /\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^'\\]|\\[\s\S])*(?:'|$)|"(?:[^"\\]|\\[\s\S])*(?:"|$)|\$?`(?:[^`]|``)*(?:`|$)|\$[\p{L}_\d][\p{L}\p{M}\p{N}\p{Pc}]*/gu;

/** Replaces strings and comments by blanks of the same length. */
export function maskTextAndComments(statement: string): string {
  return statement.replace(TOKEN, (piece) => (/^[$`]/.test(piece) ? piece : ' '.repeat(piece.length)));
}

/** EXPLAIN or PROFILE before the query. */
export function planPrefixIn(statement: string): 'EXPLAIN' | 'PROFILE' | undefined {
  const found = /^[\s;\u00a0]*(EXPLAIN|PROFILE)(?![\p{L}\p{N}\p{Pc}])/iu.exec(
    maskTextAndComments(statement),
  )?.[1];
  return found?.toUpperCase() as 'EXPLAIN' | 'PROFILE' | undefined;
}

/** Parameter names, unique, in order of appearance. */
export function parametersIn(statement: string): string[] {
  const names = [...statement.matchAll(TOKEN)]
    .map(([piece]) => piece)
    .filter((piece) => piece.startsWith('$'))
    .map((piece) => bare(piece.slice(1)));
  return [...new Set(names)].filter((name) => name !== '');
}

const bare = (name: string) =>
  name.startsWith('`') ? name.replace(/^`|`$/g, '').replaceAll('``', '`') : name;

/** Labels and types of each variable: `(s:State)` makes `s` a State. */
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

/** The innermost open bracket; undefined at the top level. */
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

/** The query on one line, shortened. */
export function firstLine(statement: string, most = 120): string {
  const line = statement
    .replace(/^(?:\s*\/\/[^\r\n]*)+/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

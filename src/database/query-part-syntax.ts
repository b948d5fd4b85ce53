/**
 * How a Cypher file marks the parts that may be left out: between the comments `if about, source` and `end`. A part may
 * contain others.
 */
const MARK = /\/\* (?:if ([\w, ]+?)|end) \*\//g;

/** The text with those of its parts whose condition is kept, and without all marks. @throws Error for unpaired marks. */
export function keepParts(text: string, keeps: (condition: string) => boolean): string {
  let kept = '';
  let from = 0;
  const open: boolean[] = [];
  for (const mark of text.matchAll(MARK)) {
    if (!open.includes(false)) kept += text.slice(from, mark.index);
    from = mark.index + mark[0].length;
    if (mark[1] !== undefined) open.push(keeps(mark[1]));
    else if (open.pop() === undefined) throw new Error('a part has no beginning');
  }
  if (open.length > 0) throw new Error('a part has no end');
  return kept + text.slice(from);
}

/** The parameters that a text's parts name, a list for each different part. */
export function conditionsOf(text: string): string[] {
  return [...new Set([...text.matchAll(MARK)].flatMap(([, names]) => names ?? []))];
}

export const namesOf = (condition: string) => condition.split(',').map((name) => name.trim());

/** @throws Error for a part that names no parameter of the header, or that does not begin or end. */
export function requireKnownParts(name: string, text: string, parameters: readonly string[]): void {
  const unknown = conditionsOf(text)
    .flatMap(namesOf)
    .find((parameter) => !parameters.includes(parameter));
  if (unknown !== undefined) throw new Error(`cypher/${name}.cypher: no parameter ${unknown} for a part`);
  try {
    keepParts(text, () => true);
  } catch (error) {
    throw new Error(`cypher/${name}.cypher: ${(error as Error).message}`);
  }
}

/** How a Cypher file marks the parts that may be left out: between the comments `if about, source` and `end`. */
export const PART = /\/\* if ([\w, ]+?) \*\/([\s\S]*?)\/\* end \*\//g;

/** The parameters that a text's parts name, a list for each different part. */
export function conditionsOf(text: string): string[] {
  return [...new Set([...text.matchAll(PART)].map(([, names = '']) => names))];
}

export const namesOf = (condition: string) => condition.split(',').map((name) => name.trim());

/** @throws Error for a part that names no parameter of the header, or that does not end. */
export function requireKnownParts(name: string, text: string, parameters: readonly string[]): void {
  const unknown = conditionsOf(text)
    .flatMap(namesOf)
    .find((parameter) => !parameters.includes(parameter));
  if (unknown !== undefined) throw new Error(`cypher/${name}.cypher: no parameter ${unknown} for a part`);
  if (/\/\* (if|end)\b/.test(text.replace(PART, '')))
    throw new Error(`cypher/${name}.cypher: a part has no beginning or no end`);
}

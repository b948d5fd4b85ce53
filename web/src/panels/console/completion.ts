/** Completions at a position of a query: labels, types, properties, parameters, functions, keywords. Pure. */

import type { CompletionSchema } from './completion-schema.ts';
import { FUNCTIONS, KEYWORDS } from './cypher-keywords.ts';
import { bracketBefore, maskTextAndComments, parametersIn, variablesIn } from './cypher-text.ts';

export interface Suggestion {
  readonly label: string;
  readonly kind: 'label' | 'type' | 'property' | 'parameter' | 'variable' | 'function' | 'keyword';
  /** A short description. */
  readonly detail?: string;
}

export interface Suggestions {
  /** Start of the completed token. */
  readonly from: number;
  readonly options: readonly Suggestion[];
}

/** @param explicit whether the user asked for completions */
export function suggestionsAt(
  statement: string,
  at: number,
  schema: CompletionSchema,
  explicit: boolean,
): Suggestions | undefined {
  const code = maskTextAndComments(statement);
  const before = code.slice(0, at);
  // No completions in strings and comments.
  if (/\S/.test(statement[at - 1] ?? ' ') && code[at - 1] === ' ') return undefined;
  const from = at - (/[\w]*$/.exec(before)?.[0].length ?? 0);
  const lead = code.slice(0, from);
  // Ignore the token being typed.
  const rest = statement.slice(0, from) + statement.slice(at).replace(/^\w+/, '');
  const options = optionsAfter(lead, rest, schema);
  const begun = at > from || /[$:.|{]$/.test(lead);
  return options.length > 0 && (begun || explicit) ? { from, options } : undefined;
}

function optionsAfter(lead: string, rest: string, schema: CompletionSchema): Suggestion[] {
  if (lead.endsWith('$')) return parametersIn(rest).map((label) => ({ label, kind: 'parameter' }));
  const variables = variablesIn(rest);
  const owner = /([\p{L}_]\w*)\s*\.$/u.exec(lead)?.[1];
  if (owner !== undefined) return propertiesOf(variables.get(owner) ?? [], schema);
  if (/[:|&!]\s*$/.test(lead)) {
    const bracket = bracketBefore(lead);
    if (bracket === '[') return named(schema.types, 'type');
    if (bracket !== '{') return named(schema.labels, 'label');
  }
  // In the property map of a node or relationship.
  const map = /[([]\s*\w*\s*(:[\w|&!:\s]+)?\{(?:[^{}]*,)?\s*$/.exec(lead);
  if (map) return propertiesOf(map[1]?.match(/\w+/g) ?? [], schema);
  // After a dot that does not follow a variable, or in a number.
  if (/[.\d]$/.test(lead)) return [];
  return [
    ...[...variables.keys()].map((label): Suggestion => ({ label, kind: 'variable' })),
    ...KEYWORDS.map((label): Suggestion => ({ label, kind: 'keyword' })),
    ...FUNCTIONS.map((label): Suggestion => ({ label, kind: 'function' })),
  ];
}

function named(words: ReadonlyMap<string, string>, kind: 'label' | 'type'): Suggestion[] {
  return [...words].map(([label, detail]) => ({ label, kind, detail }));
}

/** Properties of these labels or types; of all if none is known. */
function propertiesOf(labels: readonly string[], { properties }: CompletionSchema): Suggestion[] {
  const known = labels.filter((label) => properties.has(label));
  const found = new Map<string, string>();
  for (const label of known.length > 0 ? known : properties.keys())
    for (const [name, type] of Object.entries(properties.get(label) ?? {}))
      if (!found.has(name)) found.set(name, type);
  return [...found].map(([label, detail]) => ({ label, kind: 'property', detail }));
}

/** What may be meant at a place of a statement: labels, types, properties, parameters, functions, keywords. Pure. */

import type { CompletionSchema } from './completion-schema.ts';
import { FUNCTIONS, KEYWORDS } from './cypher-keywords.ts';
import { bracketBefore, maskTextAndComments, parametersIn, variablesIn } from './cypher-text.ts';

export interface Suggestion {
  readonly label: string;
  readonly kind: 'label' | 'type' | 'property' | 'parameter' | 'variable' | 'function' | 'keyword';
  /** What it means, in a few words. */
  readonly detail?: string;
}

export interface Suggestions {
  /** Where what was begun begins. */
  readonly from: number;
  readonly options: readonly Suggestion[];
}

/** @param explicit whether the person asks, though nothing is begun */
export function suggestionsAt(
  statement: string,
  at: number,
  schema: CompletionSchema,
  explicit: boolean,
): Suggestions | undefined {
  const code = maskTextAndComments(statement);
  const before = code.slice(0, at);
  // In a text or a comment nothing is meant.
  if (/\S/.test(statement[at - 1] ?? ' ') && code[at - 1] === ' ') return undefined;
  const from = at - (/[\w]*$/.exec(before)?.[0].length ?? 0);
  const lead = code.slice(0, from);
  // What is being written is no name that it could be.
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
  // The map of a node or relationship, at one of its keys.
  const map = /[([]\s*\w*\s*(:[\w|&!:\s]+)?\{(?:[^{}]*,)?\s*$/.exec(lead);
  if (map) return propertiesOf(map[1]?.match(/\w+/g) ?? [], schema);
  // A dot after anything else than a variable, or a number.
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

/** Of these labels or types; where none of them is known, of all. */
function propertiesOf(labels: readonly string[], { properties }: CompletionSchema): Suggestion[] {
  const known = labels.filter((label) => properties.has(label));
  const found = new Map<string, string>();
  for (const label of known.length > 0 ? known : properties.keys())
    for (const [name, type] of Object.entries(properties.get(label) ?? {}))
      if (!found.has(name)) found.set(name, type);
  return [...found].map(([label, detail]) => ({ label, kind: 'property', detail }));
}

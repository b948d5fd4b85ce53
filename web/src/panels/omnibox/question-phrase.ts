/** Parses questions such as "path from Kim to Khasan" and "what if 2397 were lifted". Pure. */

export interface QuestionPhrase {
  readonly asks: 'path' | 'what-if';
  /** The typed name of the first entity; empty = the selected one. */
  readonly of: string;
  /** The typed name of the path end; undefined before "to". */
  readonly to: string | undefined;
}

export function parseQuestionPhrase(text: string): QuestionPhrase | undefined {
  const whole = text.trimStart();
  const lifted = /^what if\s+(.+)$/i
    .exec(whole)?.[1]
    ?.replace(/\s+(were|was|is|be)(\s+l\w*)?\s*\??\s*$/i, '');
  if (lifted) return { asks: 'what-if', of: lifted.trim(), to: undefined };
  const tied = /^how (?:is|are)\s+(.+?)\s+(?:and|tied to)\s+(.*?)(?:\s+tied)?\??$/i.exec(whole);
  const between = tied ?? /^paths?\s+(?:from|between)\s+(.+?)\s+(?:to|and)(?:\s+(.*))?$/i.exec(whole);
  if (between) return { asks: 'path', of: between[1]?.trim() ?? '', to: between[2]?.trim() ?? '' };
  const from = /^paths?\s+from\s+(.+)$/i.exec(whole)?.[1];
  if (from) return { asks: 'path', of: from.trim(), to: undefined };
  const to = /^paths?\s+to\s+(.+)$/i.exec(whole)?.[1];
  return to ? { asks: 'path', of: '', to: to.trim() } : undefined;
}

/** The part of the text to search for. */
export function searchTextOf(text: string, phrase: QuestionPhrase | undefined): string {
  return phrase ? (phrase.to ?? phrase.of) : text;
}

/** Reads answers where they come: for programs that have no page to keep moving. */
import { ANSWERS, type Answer, type AnswerName } from './answers.ts';
import { brokenAnswer } from './failure.ts';

export async function readChecked<N extends AnswerName>(
  name: N,
  bytes: ArrayBuffer,
  path: string,
): Promise<Answer<N>> {
  const parsed = parsedAs(name, bytes);
  if ('answer' in parsed) return parsed.answer;
  throw brokenAnswer(path, parsed.why);
}

/** The answer in these bytes, or why it is none: where it departs from its contract; nothing = no JSON at all. */
export function parsedAs<N extends AnswerName>(
  name: N,
  bytes: ArrayBuffer,
): { readonly answer: Answer<N> } | { readonly why: string | undefined } {
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return { why: undefined };
  }
  const parsed = ANSWERS[name].safeParse(body);
  if (parsed.success) return { answer: parsed.data as Answer<N> };
  const [first] = parsed.error.issues;
  return { why: first ? `${first.path.join('.')}: ${first.message}` : '' };
}

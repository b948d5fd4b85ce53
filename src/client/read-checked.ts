/** Parses and validates responses on the calling thread. The explorer uses a worker instead. */
import { ANSWERS, type Answer, type AnswerName } from './answers.ts';
import { brokenAnswer } from './failure.ts';

export async function readChecked<N extends AnswerName>(
  name: N,
  bytes: ArrayBuffer,
  path: string,
): Promise<Answer<N>> {
  const parsed = parseAnswer(name, bytes);
  if ('answer' in parsed) return parsed.answer;
  throw brokenAnswer(path, parsed.why);
}

/** The response in these bytes, or how it differs from its contract (undefined if it is not JSON). */
export function parseAnswer<N extends AnswerName>(
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

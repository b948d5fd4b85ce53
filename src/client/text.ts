/** An answer as text, as it comes. */
import { Failure } from './failure.ts';

/**
 * Who stops reading ends the answer.
 * @throws Failure where it broke off; the signal's reason where it was aborted
 */
export async function* textOf(response: Response, signal?: AbortSignal): AsyncGenerator<string, void, void> {
  // Not all browsers can go through a stream with `for await`.
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
      const text = decoder.decode(value, { stream: !done });
      if (text !== '') yield text;
      if (done) return;
    }
  } catch (cause) {
    signal?.throwIfAborted();
    throw new Failure('away', 'The server broke off its answer: it is not whole.', { cause });
  } finally {
    await reader?.cancel().catch(() => undefined);
  }
}

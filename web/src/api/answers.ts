/** Sends response bodies to the worker that parses and validates them. */
import type { Answer, AnswerName } from '../../../src/client/answers.ts';
import { brokenAnswer } from '../../../src/client/failure.ts';
import { WorkerClient } from '../worker/worker-client.ts';

export interface ParseRequest {
  readonly contract: AnswerName;
  readonly bytes: ArrayBuffer;
}

/** A chunk of a long list. */
export interface ParsedPart {
  readonly name: string;
  readonly items: readonly unknown[];
}

/** The rest of the response; or a contract error, where `why` is undefined if the body is not JSON. */
export type Parsed = { readonly rest: Record<string, unknown> } | { readonly why: string | undefined };

const parser = new WorkerClient<ParseRequest, Parsed, ParsedPart>(
  () => new Worker(new URL('./answers.worker.ts', import.meta.url), { type: 'module' }),
);

/**
 * Parses a response body. The buffer is transferred to the worker.
 * @param path named in the error if the body breaks its contract
 * @throws Failure, or the signal's reason if it was aborted
 */
export async function parseResponse<N extends AnswerName>(
  contract: N,
  bytes: ArrayBuffer,
  path: string,
  signal: AbortSignal,
): Promise<Answer<N>> {
  const lists = new Map<string, unknown[]>();
  const parsed = await parser.request(
    { contract, bytes },
    {
      signal,
      transfer: [bytes],
      onPart({ name, items }) {
        const list = lists.get(name);
        if (list) for (const item of items) list.push(item);
        else lists.set(name, [...items]);
      },
    },
  );
  if ('why' in parsed) throw brokenAnswer(path, parsed.why);
  const { rest } = parsed;
  for (const [name, items] of lists) {
    const first = rest[name];
    rest[name] = Array.isArray(first) ? first.concat(items) : items;
  }
  return rest as Answer<N>;
}

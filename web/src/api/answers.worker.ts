/**
 * Parses and checks what the API answered, beside the page: for a large picture both take longer than a page may stand
 * still. What is long goes back in parts, each small enough to be taken in between two frames.
 */
import { parsedAs } from '../../../src/client/read-checked.ts';
import type { ParseMessage, ParseRequest } from './answers.ts';

/** Items of a list that go back at once. */
const CHUNK = 400;

const send = (told: ParseMessage) => postMessage(told);

addEventListener('message', ({ data: { id, contract, bytes } }: MessageEvent<ParseRequest>) => {
  const parsed = parsedAs(contract, bytes);
  if ('why' in parsed) {
    send({ id, is: 'broken', why: parsed.why });
    return;
  }
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(parsed.answer)) {
    rest[name] = Array.isArray(value) ? value.slice(0, CHUNK) : value;
    if (!Array.isArray(value)) continue;
    for (let at = CHUNK; at < value.length; at += CHUNK)
      send({ id, is: 'part', name, items: value.slice(at, at + CHUNK) });
  }
  send({ id, is: 'whole', rest });
});

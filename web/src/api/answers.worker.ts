/**
 * Parses and validates API responses off the main thread, because a large graph takes longer than one frame. Long lists
 * are sent back in chunks small enough to be handled between two frames.
 */
import { parseAnswer } from '../../../src/client/read-checked.ts';
import type { ParseMessage, ParseRequest } from './answers.ts';

/** List items per message. */
const CHUNK = 400;

const send = (told: ParseMessage) => postMessage(told);

addEventListener('message', ({ data: { id, contract, bytes } }: MessageEvent<ParseRequest>) => {
  const parsed = parseAnswer(contract, bytes);
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

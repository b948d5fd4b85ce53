/**
 * Parses and checks what the API answered, beside the page: for a large picture both take longer than a page may stand
 * still. What is long goes back in parts, each small enough to be taken in between two frames.
 */
import { parseAnswer } from '../../../src/client/read-checked.ts';
import type { Asked, Told } from './answers.ts';

/** Items of a list that go back at once. */
const PART = 400;

const tell = (told: Told) => postMessage(told);

addEventListener('message', ({ data: { id, contract, bytes } }: MessageEvent<Asked>) => {
  const parsed = parseAnswer(contract, bytes);
  if ('why' in parsed) {
    tell({ id, is: 'broken', why: parsed.why });
    return;
  }
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(parsed.answer)) {
    rest[name] = Array.isArray(value) ? value.slice(0, PART) : value;
    if (!Array.isArray(value)) continue;
    for (let at = PART; at < value.length; at += PART)
      tell({ id, is: 'part', name, items: value.slice(at, at + PART) });
  }
  tell({ id, is: 'whole', rest });
});

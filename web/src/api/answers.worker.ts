/**
 * Parses and validates API responses off the main thread, because a large graph takes longer than one frame. Long lists
 * are sent back in chunks small enough to be handled between two frames.
 */
import { parseAnswer } from '../../../src/client/read-checked.ts';
import { serveRequests } from '../worker/serve-requests.ts';
import type { Parsed, ParsedPart, ParseRequest } from './answers.ts';

/** List items per message. */
const CHUNK = 400;

serveRequests<ParseRequest, Parsed, ParsedPart>(({ contract, bytes }, send) => {
  const parsed = parseAnswer(contract, bytes);
  if ('why' in parsed) return { why: parsed.why };
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(parsed.answer)) {
    rest[name] = Array.isArray(value) ? value.slice(0, CHUNK) : value;
    if (!Array.isArray(value)) continue;
    for (let at = CHUNK; at < value.length; at += CHUNK) send({ name, items: value.slice(at, at + CHUNK) });
  }
  return { rest };
});

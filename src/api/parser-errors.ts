/**
 * Requests that Node's HTTP parser refuses never reach Express: they get a full problem here, instead of an empty 400.
 * The most frequent one is an address with letters that are not percent-encoded, as in `curl 'http://…/search?q=김정은'`;
 * the parser takes no bytes from 0x80 up there, and its lenient mode is not an option.
 */
import { randomUUID } from 'node:crypto';
import { maxHeaderSize, type Server, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { Problem, toProblemDocument } from '../endpoint/problem.ts';

/** What Node says about a request that it cannot read. */
interface ParserError extends Error {
  readonly code?: string;
  readonly reason?: string;
  readonly rawPacket?: Buffer;
}

/** The part of a socket that says whether an answer has begun on it. */
type Answering = Socket & { readonly _httpMessage?: { readonly headersSent?: boolean } | null };

const LONGEST_TARGET = 2_000;

export function answerParserErrors(server: Server): void {
  server.on('clientError', (error: ParserError, socket: Answering) => {
    // A second answer amid the first one would be read as a part of it.
    if (error.code === 'ECONNRESET' || !socket.writable || socket._httpMessage?.headersSent) {
      socket.destroy();
      return;
    }
    socket.end(answerTo(error));
  });
}

function answerTo(error: ParserError): string {
  const id = randomUUID();
  const problem = problemOf(error);
  const body = JSON.stringify(toProblemDocument(problem, id));
  return [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${id}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Connection: close',
    '',
    body,
  ].join('\r\n');
}

function problemOf({ code, reason, rawPacket }: ParserError): Problem {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return new Problem(
        'headers-too-large',
        `The URL and the headers of a request may have at most ${maxHeaderSize} bytes together.`,
      );
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new Problem('request-timeout', 'The request did not arrive in time. Send it again.');
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return new Problem('too-large', 'The chunk extensions of the body are too large.');
    case 'HPE_INVALID_URL':
      return badAddress(rawPacket);
    default: {
      const why = reason ? `: ${reason.replace(/\.$/, '')}` : '';
      return new Problem('bad-request', `The request cannot be read as HTTP/1.1${why}.`);
    }
  }
}

/** Names the address as it should have been written, where that can be told. */
function badAddress(packet: Buffer | undefined): Problem {
  const target = targetIn(packet);
  if (target === undefined || !/[^\u0021-\u007e]/.test(target)) {
    const detail = 'The URL has invalid characters. Percent-encode them.';
    return new Problem('bad-request', detail, { errors: [{ pointer: '/path', detail }] });
  }
  const encoded = target.replace(/[^\u0021-\u007e]+/g, (letters) => encodeURIComponent(letters));
  const detail = `The URL has letters that are not percent-encoded. Write ${encoded} (with curl: -G --data-urlencode).`;
  return new Problem('bad-request', detail, { errors: [{ pointer: '/path', detail }] });
}

/** The target of the request line, where it is UTF-8 and not too long to repeat. */
function targetIn(packet: Buffer | undefined): string | undefined {
  const line = packet
    ?.subarray(0, LONGEST_TARGET * 4)
    .toString('latin1')
    .split('\r\n')[0];
  const raw = /^[A-Z]+ ([^ ]+) HTTP\/1\.[01]$/.exec(line ?? '')?.[1];
  if (raw === undefined) return undefined;
  try {
    const target = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(raw, 'latin1'));
    return target.length <= LONGEST_TARGET ? target : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The body of a request as JSON: UTF-8 and well-formed, or refused with the place of the fault. Numbers that JavaScript
 * would change are kept exact as Neo4j's typed JSON: an integer past 2^53, and a whole number that is written as a
 * fraction (`1.0`), which Cypher tells from `1`.
 */
import express, { type Request, type RequestHandler } from 'express';
import { InvalidInput } from '../endpoint/errors.ts';
import { Problem } from '../endpoint/problem.ts';

const raw = express.raw({ limit: '256kb', type: () => true });

export const jsonBody: RequestHandler = (request, response, next) => {
  // Another type, as a form of a foreign page can send it, is refused before it is read.
  if (hasBody(request) && !request.is('application/json') && !request.is('+json')) {
    next(new Problem('wrong-media-type', 'Send the body as application/json in UTF-8.'));
    return;
  }
  raw(request, response, (error?: unknown) => {
    if (error !== undefined && error !== null) {
      next(error);
      return;
    }
    try {
      request.body = Buffer.isBuffer(request.body) ? parseJson(request.body) : {};
      next();
    } catch (fault) {
      next(fault);
    }
  });
};

function hasBody({ headers }: Request): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** @throws InvalidInput with the byte or the line and column of the first fault. */
export function parseJson(bytes: Buffer): unknown {
  const text = decoded(bytes);
  if (text.trim() === '') return {};
  const fault = faultIn(text);
  if (fault !== undefined) {
    const lines = text.slice(0, fault.at).split('\n');
    const place = `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
    throw bad(`Invalid JSON at ${place}: ${fault.detail}.`);
  }
  try {
    return JSON.parse(text.replace(TEXT_OR_NUMBER, exact));
  } catch {
    throw bad(
      'Invalid JSON: a string holds a line break or another control character. Write it as \\n or \\u000a.',
    );
  }
}

function bad(detail: string): InvalidInput {
  return new InvalidInput([{ pointer: '/body', detail }]);
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = bytes.toString('utf8');
    const REPLACEMENT = '\ufffd';
    for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) {
      const byte = Buffer.byteLength(text.slice(0, at));
      // One that was sent as such is no fault.
      if (bytes.subarray(byte, byte + 3).toString('hex') !== 'efbfbd')
        throw bad(`The body is not UTF-8: the byte at offset ${byte} does not begin a character.`);
    }
    throw bad('The body is not UTF-8.');
  }
}

const TEXT_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

function exact(token: string): string {
  if (token.startsWith('"')) return token;
  const number = Number(token);
  const whole = /^-?\d+$/.test(token);
  if (whole && !Number.isSafeInteger(number)) return `{"$type":"Integer","_value":"${token}"}`;
  if (!whole && Number.isInteger(number)) return `{"$type":"Float","_value":"${token}"}`;
  return token;
}

const TOKEN =
  /[ \t\r\n]*(?:(?<text>"(?:[^"\\]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(?<scalar>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|true\b|false\b|null\b)|(?<mark>[{}[\],:]))/y;

/** The first place at which the text is not JSON. JSON.parse does not always tell it. */
function faultIn(text: string): { at: number; detail: string } | undefined {
  const open: string[] = [];
  let expected: 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or end' = 'value';
  TOKEN.lastIndex = 0;
  for (;;) {
    const before = TOKEN.lastIndex;
    const at = before + (/^[ \t\r\n]*/.exec(text.slice(before, before + 10_000))?.[0].length ?? 0);
    if (at >= text.length) {
      const whole = open.length === 0 && expected === ', or end';
      return whole ? undefined : { at, detail: `the body ends where ${inWords(expected, open)} is expected` };
    }
    const groups = TOKEN.exec(text)?.groups;
    const wrong = { at, detail: `${inWords(expected, open)} is expected` };
    if (groups === undefined) return wrong;
    const { text: string, scalar, mark } = groups;
    if (expected.startsWith('value') && (string !== undefined || scalar !== undefined)) expected = ', or end';
    else if (expected.startsWith('value') && (mark === '{' || mark === '[')) {
      open.push(mark);
      expected = mark === '{' ? 'name or }' : 'value or ]';
    } else if (expected.startsWith('name') && string !== undefined) expected = ':';
    else if (expected === ':' && mark === ':') expected = 'value';
    else if (closes(expected, mark, open)) {
      open.pop();
      expected = ', or end';
    } else if (expected === ', or end' && mark === ',' && open.length > 0)
      expected = open.at(-1) === '{' ? 'name' : 'value';
    else return wrong;
  }
}

function closes(expected: string, mark: string | undefined, open: readonly string[]): boolean {
  if (mark === '}') return open.at(-1) === '{' && (expected === 'name or }' || expected === ', or end');
  return mark === ']' && open.at(-1) === '[' && (expected === 'value or ]' || expected === ', or end');
}

function inWords(expected: string, open: readonly string[]): string {
  if (expected === ', or end') {
    const inner = open.at(-1);
    return inner === undefined ? 'the end' : inner === '{' ? 'a comma or }' : 'a comma or ]';
  }
  if (expected === ':') return 'a colon';
  return expected.startsWith('name') ? 'a name in double quotes' : 'a value';
}

/** What Node's HTTP parser refuses gets a problem document, and the connection is closed. */
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerParserErrors } from '../../../src/api/parser-errors.ts';
import { problemDocument } from '../../../src/endpoint/problem.ts';

const server = createServer((request, response) => {
  if (request.url === '/slow') response.write('begun');
  else response.end(request.url);
});
// Milliseconds; looked at as often.
const CHECK = 50;
const timing = createServer({
  connectionsCheckingInterval: CHECK,
  headersTimeout: CHECK,
  requestTimeout: CHECK,
});

beforeAll(async () => {
  for (const each of [server, timing]) {
    answerParserErrors(each);
    await new Promise<void>((resolve) => each.listen(0, '127.0.0.1', resolve));
  }
});
afterAll(() => {
  for (const each of [server, timing]) {
    each.closeAllConnections();
    each.close();
  }
});

/** Sends bytes as they are and waits until the server closes. */
function sent(bytes: string | Buffer, to = server): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect((to.address() as AddressInfo).port, '127.0.0.1');
    const parts: Buffer[] = [];
    socket.on('data', (part) => parts.push(part));
    socket.on('close', () => resolve(Buffer.concat(parts).toString('utf8')));
    socket.on('error', reject);
    socket.write(bytes);
  });
}

async function problemFor(bytes: string | Buffer, to = server) {
  const answer = await sent(bytes, to);
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  const headers = head.toLowerCase();
  expect(headers).toContain('content-type: application/problem+json');
  expect(headers).toContain('connection: close');
  expect(headers).toContain(`content-length: ${Buffer.byteLength(body)}`);
  const problem = problemDocument.parse(JSON.parse(body));
  expect(head).toContain(`HTTP/1.1 ${problem.status} `);
  expect(headers).toContain(`x-request-id: ${problem.requestId}`);
  return problem;
}

describe('an address that is not percent-encoded', () => {
  it('is told as it should be written', async () => {
    const problem = await problemFor(Buffer.from('GET /api/v1/search?q=김정은 HTTP/1.1\r\nHost: x\r\n\r\n'));
    expect([problem.status, problem.code]).toEqual([400, 'bad-request']);
    expect(problem.detail).toContain('/api/v1/search?q=%EA%B9%80%EC%A0%95%EC%9D%80 ');
  });

  it('in its path and with parts that are encoded keeps those', async () => {
    const problem = await problemFor(Buffer.from('GET /x/é%20b?q=ü HTTP/1.1\r\nHost: x\r\n\r\n'));
    expect(problem.detail).toContain('/x/%C3%A9%20b?q=%C3%BC ');
  });

  it('and is not UTF-8 is told without it', async () => {
    const problem = await problemFor(Buffer.from('GET /x?q=\xe9\xff HTTP/1.1\r\nHost: x\r\n\r\n', 'latin1'));
    expect(problem.detail).toContain('Percent-encode');
  });
});

describe('any other request that cannot be read', () => {
  it.each([
    ['of another version', 'GET / HTTP/9.9\r\n\r\n', 400, 'bad-request'],
    ['that is no request', 'NONSENSE\r\n\r\n', 400, 'bad-request'],
    ['with a bad header', 'GET / HTTP/1.1\r\nHost: x\r\nBad Header: 1\r\n\r\n', 400, 'bad-request'],
    [
      'with two lengths',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
      400,
      'bad-request',
    ],
    [
      'with large headers',
      `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`,
      431,
      'headers-too-large',
    ],
  ])('%s', async (_which, bytes, status, code) => {
    const problem = await problemFor(bytes);
    expect([problem.status, problem.code]).toEqual([status, code]);
  });

  it('that comes too slowly', async () => {
    const problem = await problemFor('GET / HTTP/1.1\r\nHost: x\r\n', timing);
    expect([problem.status, problem.code]).toEqual([408, 'request-timeout']);
  });

  it('amid an answer only closes the connection', async () => {
    const answer = await sent('GET /slow HTTP/1.1\r\nHost: x\r\n\r\nNONSENSE\r\n\r\n');
    expect(answer).not.toContain('application/problem+json');
  });
});

/** The API on a free port over the run's seeded database, with every answer checked against its contract. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll } from 'vitest';
import { type AppDeps, createApp } from '../../../src/api/app.ts';
import { testDatabase } from '../../support/database.ts';

export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
  readonly text: string;
  readonly url: string;
}

export interface Api {
  /** Asks for a path with its query string, as it is written. */
  ask<T = unknown>(path: string, init?: RequestInit): Promise<Answer<T>>;
  /** The same below `/api/v1`; fails unless the answer is 200. */
  get<T>(path: string): Promise<T>;
}

/** Starts before the file's tests and ends after them. */
export function api(more: Partial<AppDeps> | (() => Partial<AppDeps>) = {}): Api {
  let origin = '';
  const logger = pino({ level: 'silent' });
  let server: ReturnType<typeof createServer>;
  beforeAll(async () => {
    const given = typeof more === 'function' ? more() : more;
    server = createServer(createApp({ db: testDatabase(), logger, checkAnswers: true, ...given }));
    // A kept connection that ends while the next request is on its way would fail that request.
    server.keepAliveTimeout = 0;
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const ask = async <T>(path: string, init?: RequestInit): Promise<Answer<T>> => {
    const response = await fetch(origin + path, { redirect: 'manual', ...init });
    const text = await response.text();
    const json = /[/+]json\b/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      body: (json ? JSON.parse(text) : text) as T,
      text,
      url: response.url,
    };
  };
  return {
    ask,
    async get<T>(path: string): Promise<T> {
      const answer = await ask<T>(`/api/v1${path}`);
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.text.slice(0, 500)}`);
      return answer.body;
    },
  };
}

export interface ProblemBody {
  readonly type: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly requestId: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
  readonly near?: readonly { readonly id: string; readonly name: string }[];
}

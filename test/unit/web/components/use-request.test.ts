// @vitest-environment happy-dom
/** Requests of components: shared, cancelled, repeated, and with the previous response of a topic. */
import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { createElement, type PropsWithChildren } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Failure } from '../../../../src/client/failure.ts';
import { makeQueryClient, query, repeatFailed } from '../../../../web/src/api/query-client.ts';
import { useDebounced } from '../../../../web/src/api/use-debounced.ts';
import { useRequest } from '../../../../web/src/api/use-request.ts';

afterEach(cleanup);

let client = makeQueryClient();
beforeEach(() => {
  client = makeQueryClient();
});
const wrapper = ({ children }: PropsWithChildren) => createElement(QueryClientProvider, { client }, children);

/** A server that answers when it is told to. */
class Server {
  readonly asked: {
    readonly key: string;
    readonly signal: AbortSignal;
    answer(value: string): void;
    fail(error: unknown): void;
  }[] = [];
  query = (key: string) =>
    query(
      [key],
      (signal) =>
        new Promise<string>((answer, fail) => {
          this.asked.push({ key, signal, answer, fail });
        }),
    );
}

const away = new Failure('away', 'The server does not respond.');

test('components with the same query share one request, which is cancelled with the last of them', async () => {
  const server = new Server();
  const first = renderHook(() => useRequest(server.query('a')), { wrapper });
  const second = renderHook(() => useRequest(server.query('a')), { wrapper });
  expect(server.asked).toHaveLength(1);
  expect(first.result.current).toEqual({ value: undefined, failure: undefined, busy: true });
  first.unmount();
  expect(server.asked[0]?.signal.aborted).toBe(false);
  second.unmount();
  expect(server.asked[0]?.signal.aborted).toBe(true);
});

test('a response is not kept when nothing shows it', async () => {
  const server = new Server();
  const shown = renderHook(() => useRequest(server.query('a')), { wrapper });
  await act(async () => server.asked[0]?.answer('old'));
  await waitFor(() => expect(shown.result.current.value).toBe('old'));
  shown.unmount();
  await waitFor(() => expect(client.getQueryCache().getAll()).toEqual([]));
  renderHook(() => useRequest(server.query('a')), { wrapper });
  expect(server.asked).toHaveLength(2);
});

test('the previous response stays for the same topic, and goes with another', async () => {
  const server = new Server();
  const { result, rerender } = renderHook(({ key, topic }) => useRequest(server.query(key), { topic }), {
    wrapper,
    initialProps: { key: 'Monday', topic: 'x' },
  });
  await act(async () => server.asked[0]?.answer('on Monday'));
  await waitFor(() => expect(result.current.value).toBe('on Monday'));
  rerender({ key: 'Tuesday', topic: 'x' });
  expect(result.current).toEqual({ value: 'on Monday', failure: undefined, busy: true });
  await act(async () => server.asked[1]?.answer('on Tuesday'));
  await waitFor(() => expect(result.current).toMatchObject({ value: 'on Tuesday', busy: false }));
  rerender({ key: 'Wednesday', topic: 'y' });
  expect(result.current.value).toBeUndefined();
});

test('a failure stays while the request is repeated, and goes with the response', async () => {
  const server = new Server();
  const { result } = renderHook(() => useRequest(server.query('a')), { wrapper });
  await act(async () => server.asked[0]?.fail(new Failure('refused', 'No.')));
  await waitFor(() => expect(result.current).toMatchObject({ failure: { message: 'No.' }, busy: false }));
  // Observers are told in the next task.
  await act(async () => {
    repeatFailed(client);
    await new Promise((resolve) => setTimeout(resolve));
  });
  expect(server.asked).toHaveLength(2);
  expect(result.current).toMatchObject({ failure: { message: 'No.' }, busy: false });
  await act(async () => server.asked[1]?.answer('yes'));
  await waitFor(() => expect(result.current).toEqual({ value: 'yes', failure: undefined, busy: false }));
});

test('any other error becomes a failure with a remedy', async () => {
  const server = new Server();
  const { result } = renderHook(() => useRequest(server.query('a')), { wrapper });
  await act(async () => server.asked[0]?.fail(new TypeError('x is not a function')));
  await waitFor(() =>
    expect(result.current.failure).toMatchObject({
      kind: 'refused',
      message: 'This page ran into an error. Reload it and try again.',
      cause: { message: 'x is not a function' },
    }),
  );
});

test('nothing is requested while it is not enabled', () => {
  const server = new Server();
  const { result } = renderHook(() => useRequest(server.query('a'), { enabled: false }), { wrapper });
  expect([server.asked.length, result.current]).toEqual([
    0,
    { value: undefined, failure: undefined, busy: false },
  ]);
});

test('a request without a server is repeated every five seconds; others are not', async () => {
  vi.useFakeTimers();
  try {
    const server = new Server();
    renderHook(() => useRequest(server.query('offline')), { wrapper });
    renderHook(() => useRequest(server.query('refused')), { wrapper });
    await act(async () => {
      server.asked[0]?.fail(away);
      server.asked[1]?.fail(new Failure('refused', 'No.'));
    });
    await act(() => vi.advanceTimersByTimeAsync(4_900));
    expect(server.asked).toHaveLength(2);
    await act(() => vi.advanceTimersByTimeAsync(200));
    expect(server.asked.map(({ key }) => key)).toEqual(['offline', 'refused', 'offline']);
  } finally {
    vi.useRealTimers();
  }
});

test('a debounced value follows after a pause, and at once for another topic', async () => {
  vi.useFakeTimers();
  try {
    const { result, rerender } = renderHook(({ value, topic }) => useDebounced(value, 150, topic), {
      initialProps: { value: 1, topic: 'x' },
    });
    rerender({ value: 2, topic: 'x' });
    await act(() => vi.advanceTimersByTimeAsync(100));
    rerender({ value: 3, topic: 'x' });
    await act(() => vi.advanceTimersByTimeAsync(100));
    expect(result.current).toBe(1);
    await act(() => vi.advanceTimersByTimeAsync(60));
    expect(result.current).toBe(3);
    rerender({ value: 4, topic: 'y' });
    expect(result.current).toBe(4);
  } finally {
    vi.useRealTimers();
  }
});

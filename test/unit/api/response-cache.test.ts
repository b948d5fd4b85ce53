import { describe, expect, test } from 'vitest';
import { ResponseCache } from '../../../src/api/response-cache.ts';

const body = (bytes: number) => Buffer.alloc(bytes, 'x');

describe('response cache', () => {
  test('returns a body in the same state of the database', () => {
    const cache = new ResponseCache(100_000);
    expect(cache.get('/stats', 'a')).toBeUndefined();
    cache.set('/stats', 'a', body(10));
    expect(cache.get('/stats', 'a')).toHaveLength(10);
    expect(cache.get('/sources', 'a')).toBeUndefined();
  });

  test('is cleared by another state, also when the first state returns', () => {
    const cache = new ResponseCache(100_000);
    cache.get('/stats', 'a');
    cache.set('/stats', 'a', body(10));
    expect(cache.get('/stats', 'b')).toBeUndefined();
    expect(cache.get('/stats', 'a')).toBeUndefined();
  });

  test('ignores a body that was read before the state changed', () => {
    const cache = new ResponseCache(100_000);
    cache.get('/stats', 'a');
    cache.get('/sources', 'b');
    cache.set('/stats', 'a', body(10));
    expect(cache.get('/stats', 'b')).toBeUndefined();
  });

  test('evicts the least recently used body', () => {
    const cache = new ResponseCache(100_000);
    cache.get('', 'a');
    for (let at = 0; at < 10; at++) cache.set(`/${at}`, 'a', body(9_000));
    cache.get('/0', 'a');
    cache.set('/10', 'a', body(9_000));
    expect(cache.get('/1', 'a')).toBeUndefined();
    for (const at of [0, 2, 9, 10]) expect(cache.get(`/${at}`, 'a')).toHaveLength(9_000);
  });

  test('counts a body once when it is set twice', () => {
    const cache = new ResponseCache(100_000);
    cache.get('', 'a');
    for (let time = 0; time < 20; time++) cache.set('/stats', 'a', body(9_000));
    for (let at = 0; at < 9; at++) cache.set(`/${at}`, 'a', body(9_000));
    expect(cache.get('/stats', 'a')).toHaveLength(9_000);
  });

  test('counts the key and the overhead of each entry', () => {
    const cache = new ResponseCache(100_000);
    cache.get('', 'a');
    for (let at = 0; at < 1_000; at++) cache.set(`/search?q=${at}`, 'a', body(1));
    const left = Array.from({ length: 1_000 }, (_, at) => cache.get(`/search?q=${at}`, 'a')).filter(Boolean);
    expect(left.length).toBeLessThan(200);
    expect(left.length).toBeGreaterThan(100);
    cache.set('x'.repeat(6_500), 'a', body(1));
    expect(cache.get('x'.repeat(6_500), 'a')).toBeUndefined();
  });

  test('does not cache a body that would take more than an eighth of it', () => {
    const cache = new ResponseCache(100_000);
    cache.get('', 'a');
    cache.set('/graph', 'a', body(12_500));
    expect(cache.get('/graph', 'a')).toBeUndefined();
  });

  test('copies the body', () => {
    const cache = new ResponseCache(100_000);
    const original = body(10);
    cache.get('', 'a');
    cache.set('/stats', 'a', original);
    original.fill('y');
    expect(cache.get('/stats', 'a')?.toString()).toBe('x'.repeat(10));
  });

  test('of 0 bytes is off', () => {
    const cache = new ResponseCache(0);
    expect(cache.enabled).toBe(false);
    cache.get('/stats', 'a');
    cache.set('/stats', 'a', body(10));
    expect(cache.get('/stats', 'a')).toBeUndefined();
  });
});

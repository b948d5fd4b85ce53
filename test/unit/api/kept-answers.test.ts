import { describe, expect, test } from 'vitest';
import { KeptAnswers } from '../../../src/api/kept-answers.ts';

const body = (bytes: number) => Buffer.alloc(bytes, 'x');

describe('answers that are kept', () => {
  test('are found again in the same state of the database', () => {
    const kept = new KeptAnswers(100_000);
    expect(kept.find('/stats', 'a')).toBeUndefined();
    kept.keep('/stats', 'a', body(10));
    expect(kept.find('/stats', 'a')).toHaveLength(10);
    expect(kept.find('/sources', 'a')).toBeUndefined();
  });

  test('are all gone in another state, also when the first comes back', () => {
    const kept = new KeptAnswers(100_000);
    kept.find('/stats', 'a');
    kept.keep('/stats', 'a', body(10));
    expect(kept.find('/stats', 'b')).toBeUndefined();
    expect(kept.find('/stats', 'a')).toBeUndefined();
  });

  test('are not kept where something was written while they were made', () => {
    const kept = new KeptAnswers(100_000);
    kept.find('/stats', 'a');
    kept.find('/sources', 'b');
    kept.keep('/stats', 'a', body(10));
    expect(kept.find('/stats', 'b')).toBeUndefined();
  });

  test('make room by the one that was not asked for the longest time', () => {
    const kept = new KeptAnswers(100_000);
    kept.find('', 'a');
    for (let at = 0; at < 10; at++) kept.keep(`/${at}`, 'a', body(9_000));
    kept.find('/0', 'a');
    kept.keep('/10', 'a', body(9_000));
    expect(kept.find('/1', 'a')).toBeUndefined();
    for (const at of [0, 2, 9, 10]) expect(kept.find(`/${at}`, 'a')).toHaveLength(9_000);
  });

  test('count once when they are kept twice', () => {
    const kept = new KeptAnswers(100_000);
    kept.find('', 'a');
    for (let time = 0; time < 20; time++) kept.keep('/stats', 'a', body(9_000));
    for (let at = 0; at < 9; at++) kept.keep(`/${at}`, 'a', body(9_000));
    expect(kept.find('/stats', 'a')).toHaveLength(9_000);
  });

  test('count with their questions, and small ones with what they take beside', () => {
    const kept = new KeptAnswers(100_000);
    kept.find('', 'a');
    for (let at = 0; at < 1_000; at++) kept.keep(`/search?q=${at}`, 'a', body(1));
    const left = Array.from({ length: 1_000 }, (_, at) => kept.find(`/search?q=${at}`, 'a')).filter(Boolean);
    expect(left.length).toBeLessThan(200);
    expect(left.length).toBeGreaterThan(100);
    kept.keep('x'.repeat(6_500), 'a', body(1));
    expect(kept.find('x'.repeat(6_500), 'a')).toBeUndefined();
  });

  test('are not kept where one would take most of the memory', () => {
    const kept = new KeptAnswers(100_000);
    kept.find('', 'a');
    kept.keep('/graph', 'a', body(12_500));
    expect(kept.find('/graph', 'a')).toBeUndefined();
  });
});

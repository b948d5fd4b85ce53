import { describe, expect, test } from 'vitest';
import { KeptAnswers } from '../../../src/api/kept-answers.ts';

const body = (bytes: number) => Buffer.alloc(bytes, 'x');

describe('answers that are kept', () => {
  test('are found again in the same state of the database', () => {
    const kept = new KeptAnswers(1_000);
    expect(kept.find('/stats', 'a')).toBeUndefined();
    kept.keep('/stats', 'a', body(10));
    expect(kept.find('/stats', 'a')).toHaveLength(10);
    expect(kept.find('/sources', 'a')).toBeUndefined();
  });

  test('are all gone in another state, also when the first comes back', () => {
    const kept = new KeptAnswers(1_000);
    kept.find('/stats', 'a');
    kept.keep('/stats', 'a', body(10));
    expect(kept.find('/stats', 'b')).toBeUndefined();
    expect(kept.find('/stats', 'a')).toBeUndefined();
  });

  test('are not kept where something was written while they were made', () => {
    const kept = new KeptAnswers(1_000);
    kept.find('/stats', 'a');
    kept.find('/sources', 'b');
    kept.keep('/stats', 'a', body(10));
    expect(kept.find('/stats', 'b')).toBeUndefined();
  });

  test('make room by the one that was not asked for the longest time', () => {
    const kept = new KeptAnswers(1_000);
    kept.find('', 'a');
    for (let at = 0; at < 10; at++) kept.keep(`/${at}`, 'a', body(100));
    kept.find('/0', 'a');
    kept.keep('/10', 'a', body(100));
    expect(kept.find('/1', 'a')).toBeUndefined();
    for (const at of [0, 2, 9, 10]) expect(kept.find(`/${at}`, 'a')).toHaveLength(100);
  });

  test('count once when they are kept twice', () => {
    const kept = new KeptAnswers(1_000);
    kept.find('', 'a');
    for (let time = 0; time < 20; time++) kept.keep('/stats', 'a', body(100));
    for (let at = 0; at < 9; at++) kept.keep(`/${at}`, 'a', body(100));
    expect(kept.find('/stats', 'a')).toHaveLength(100);
  });

  test('are not kept where one would take most of the memory', () => {
    const kept = new KeptAnswers(1_000);
    kept.find('', 'a');
    kept.keep('/graph', 'a', body(126));
    expect(kept.find('/graph', 'a')).toBeUndefined();
  });
});

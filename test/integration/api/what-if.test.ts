/** The answers that a reader of the article would accept, and that nothing is written. */
import { describe, expect, it } from 'vitest';
import type { WhatIfAnswer } from '../../../src/features/what-if/contract.ts';
import { api, type ProblemBody } from './support.ts';

const { ask } = api();
const post = <T = WhatIfAnswer>(body: unknown) =>
  ask<T>('/api/v1/what-if', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const lift = async (...ids: string[]) => {
  const { status, body } = await post({ lift: ids, asOf: '2019-04-26' });
  expect(status).toBe(200);
  return {
    ...body,
    verdict: (id: string) => body.things.find(({ thing }) => thing.id === id)?.verdict,
    thing: (id: string) => body.things.find(({ thing }) => thing.id === id),
    fate: (id: string) => body.measures.find(({ measure }) => measure.id === id)?.fate,
  };
};

describe('lifting resolution 2397', () => {
  it('frees neither labour nor petroleum: older measures bind still, or again', async () => {
    const answer = await lift('resolution:S-RES-2397');
    expect(answer.fate('measure:S-RES-2397-op8')).toBe('falls');
    expect(answer.fate('measure:S-RES-2397-op5')).toBe('falls');
    expect(answer.fate('measure:S-RES-2375-op14.2')).toBe('again');
    expect(answer.fate('measure:S-RES-2375-op17')).toBe('stands');
    expect(answer.verdict('activity:dprk-labour-in-russia')).toBe('still-bound');
    expect(answer.verdict('activity:refined-petroleum-to-dprk')).toBe('still-bound');
    expect(answer.counts).toMatchObject({ freed: 0, stillBound: 3 });
  });

  it('leaves Khasan–Rajin exempt and joint ventures banned, as before', async () => {
    const answer = await lift('resolution:S-RES-2397');
    expect(answer.thing('project:khasan-rajin')).toMatchObject({
      verdict: 'exempt',
      touched: false,
      exemptions: [
        { measure: 'measure:S-RES-2375-op18', scope: 'coal of Russian origin', before: true, after: true },
      ],
    });
    expect(answer.verdict('activity:joint-ventures-with-dprk')).toBe('bound');
  });

  it('names the deadline that had not passed', async () => {
    const answer = await lift('resolution:S-RES-2397');
    const measure = answer.measures.find((one) => one.measure.id === 'measure:S-RES-2397-op8');
    expect(measure?.deadline).toMatchObject({ passed: false });
  });

  it('cites each constraint', async () => {
    const answer = await lift('resolution:S-RES-2397');
    const bindings = answer.things.flatMap((one) => one.bindings);
    expect(bindings.length).toBeGreaterThan(0);
    for (const { relation } of bindings) expect(relation.claims).not.toEqual([]);
  });
});

describe('lifting what bans joint ventures', () => {
  it('frees nothing while the other of two stands', async () => {
    const answer = await lift('resolution:S-RES-2375');
    expect(answer.verdict('activity:joint-ventures-with-dprk')).toBe('still-bound');
  });

  it('frees them when both fall, and leaves the exemption without a purpose', async () => {
    const answer = await lift('measure:S-RES-2371-op12', 'measure:S-RES-2375-op18');
    expect(answer.verdict('activity:joint-ventures-with-dprk')).toBe('freed');
    expect(answer.thing('project:khasan-rajin')?.exemptions).toMatchObject([{ before: true, after: false }]);
  });
});

it('frees labour, petroleum and joint ventures when all three are lifted', async () => {
  const answer = await lift('resolution:S-RES-2371', 'resolution:S-RES-2375', 'resolution:S-RES-2397');
  expect(answer.counts).toMatchObject({ freed: 4, stillBound: 0 });
});

it('answers for the day that is asked', async () => {
  const { body } = await post({ lift: ['resolution:S-RES-2375'], asOf: '2017-11-01' });
  const cap = body.measures.find(({ measure }) => measure.id === 'measure:S-RES-2375-op14.1');
  expect(cap?.fate).toBe('falls');
  expect(body.measures.some(({ measure }) => measure.id === 'measure:S-RES-2397-op5')).toBe(false);
  const early = await post<ProblemBody>({ lift: ['resolution:S-RES-2397'], asOf: '2017-11-01' });
  expect(early.body.code).toBe('not-in-picture');
});

describe('refuses', () => {
  it('what is no resolution, with its place and the nearest', async () => {
    const { status, body } = await post<ProblemBody>({
      lift: ['resolution:S-RES-2397', 'resolution:S-RES-2379', 'state:PRK'],
    });
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      { pointer: '/body/lift/1', detail: expect.stringContaining('Did you mean resolution:S-RES-') },
      { pointer: '/body/lift/2', detail: expect.stringContaining('State') },
    ]);
  });

  it.each([
    ['nothing to lift', { lift: [] }, '/body/lift'],
    ['no list', { lift: 'resolution:S-RES-2397' }, '/body/lift'],
    ['a range of days', { lift: ['resolution:S-RES-2397'], asOf: '2018-01-01/2019-01-01' }, '/body/asOf'],
    ['what it does not know', { lift: ['resolution:S-RES-2397'], lifts: 1 }, '/body/lifts'],
    [
      'a list longer than it takes',
      { lift: Array.from({ length: 101 }, (_, at) => `resolution:${at}`) },
      '/body/lift',
    ],
  ])('%s', async (_what, body, pointer) => {
    const answer = await post<ProblemBody>(body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.[0]?.pointer).toBe(pointer);
  });
});

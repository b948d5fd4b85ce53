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
const read = (body: WhatIfAnswer) => ({
  ...body,
  verdict: (id: string) => body.entities.find(({ entity }) => entity.id === id)?.verdict,
  entity: (id: string) => body.entities.find(({ entity }) => entity.id === id),
  fate: (id: string) => body.measures.find(({ measure }) => measure.id === id)?.fate,
});
const lift = async (...ids: string[]) => {
  const { status, body } = await post({ lift: ids, asOf: '2019-04-26' });
  expect(status).toBe(200);
  return read(body);
};
const certainly = async (...ids: string[]) => {
  const { status, body } = await post({ lift: ids, asOf: '2019-04-26', certainty: 'certainly' });
  expect(status).toBe(200);
  return read(body);
};
const LABOUR = 'activity:dprk-labour-in-russia';
const PETROLEUM = 'activity:refined-petroleum-to-dprk';
const VENTURES = 'activity:joint-ventures-with-dprk';
const KHASAN_RAJIN = 'project:khasan-rajin';
const ALL = ['resolution:S-RES-2371', 'resolution:S-RES-2375', 'resolution:S-RES-2397'];

describe('lifting resolution 2397', () => {
  it('frees neither labour nor petroleum: older measures bind still, or again', async () => {
    const answer = await lift('resolution:S-RES-2397');
    expect(answer.fate('measure:S-RES-2397-op8')).toBe('falls');
    expect(answer.fate('measure:S-RES-2397-op5')).toBe('falls');
    expect(answer.fate('measure:S-RES-2375-op14.2')).toBe('again');
    expect(answer.fate('measure:S-RES-2375-op17')).toBe('stands');
    expect(answer.verdict(LABOUR)).toBe('still-bound');
    expect(answer.verdict(PETROLEUM)).toBe('still-bound');
    expect(answer.counts).toMatchObject({ freed: 0, stillBound: 3 });
    expect(answer.summary).toBe(
      '2 measures fall and 1 earlier measure is in force again. Nothing is freed; 3 entities are still bound by other measures.',
    );
  });

  it('frees nothing with certainty either: what is possibly in force still counts against it', async () => {
    const answer = await certainly('resolution:S-RES-2397');
    expect(answer.counts).toMatchObject({ freed: 0, stillBound: 3, unknown: 0 });
    const older = answer
      .entity(LABOUR)
      ?.bindings.find(({ measure }) => measure === 'measure:S-RES-2375-op17');
    expect(older).toMatchObject({ before: true, after: true, certain: false });
  });

  it('leaves Khasan–Rajin exempt and joint ventures banned, as before', async () => {
    const answer = await lift('resolution:S-RES-2397');
    const project = answer.entity(KHASAN_RAJIN);
    expect(project).toMatchObject({ verdict: 'exempt', touched: false });
    expect(project?.exemptions.map(({ measure, scope }) => [measure, scope])).toContainEqual([
      'measure:S-RES-2375-op18',
      'coal of Russian origin',
    ]);
    expect(answer.verdict(VENTURES)).toBe('bound');
  });

  it('gives the amounts before and after', async () => {
    const answer = await lift('resolution:S-RES-2397');
    expect(answer.entity(PETROLEUM)?.limits).toEqual({
      before: [
        {
          limit: 500_000,
          unit: 'barrel',
          per: 'P1Y',
          words: '500,000 barrels a year',
          measure: 'measure:S-RES-2397-op5',
        },
      ],
      after: [
        {
          limit: 2_000_000,
          unit: 'barrel',
          per: 'P1Y',
          words: '2,000,000 barrels a year',
          measure: 'measure:S-RES-2375-op14.2',
        },
      ],
    });
    const cap = answer.measures.find(({ measure }) => measure.id === 'measure:S-RES-2397-op5');
    expect(cap?.amount?.words).toBe('500,000 barrels a year');
  });

  it('names the deadline that had not passed', async () => {
    const answer = await lift('resolution:S-RES-2397');
    const measure = answer.measures.find((one) => one.measure.id === 'measure:S-RES-2397-op8');
    expect(measure?.deadline).toMatchObject({ passed: false });
  });

  it('cites each constraint', async () => {
    const answer = await lift('resolution:S-RES-2397');
    const bindings = answer.entities.flatMap((one) => one.bindings);
    expect(bindings.length).toBeGreaterThan(0);
    for (const { relation } of bindings) expect(relation.claims).not.toEqual([]);
  });
});

describe('lifting what bans joint ventures', () => {
  it('frees nothing while the other of two stands, and says which', async () => {
    const answer = await lift('resolution:S-RES-2375');
    expect(answer.verdict(VENTURES)).toBe('still-bound');
    const project = answer.entity(KHASAN_RAJIN);
    expect(project?.verdict).toBe('still-bound');
    expect(project?.says).toBe(
      'Free of End of joint ventures, from which it was exempt for coal of Russian origin. Still bound by S/RES/2371 (No new joint ventures).',
    );
    const ban = answer.measures.find(({ measure }) => measure.id === 'measure:S-RES-2375-op18');
    expect(ban?.deadline).toMatchObject({ when: '2018-01-09', passed: true });
  });

  it('leaves Khasan–Rajin exempt while the ban and its exemption stay', async () => {
    for (const ids of [['resolution:S-RES-2371'], ['resolution:S-RES-2371', 'resolution:S-RES-2397']])
      expect((await lift(...ids)).verdict(KHASAN_RAJIN)).toBe('exempt');
  });

  it('frees them and the project when both resolutions fall, with the ban it was exempt from', async () => {
    const answer = await lift('resolution:S-RES-2371', 'resolution:S-RES-2375');
    expect(answer.verdict(VENTURES)).toBe('freed');
    expect(answer.verdict(KHASAN_RAJIN)).toBe('freed');
    expect(answer.entity(KHASAN_RAJIN)?.says).toMatch(/^Free of .*End of joint ventures/);
    expect(answer.entity(KHASAN_RAJIN)?.exemptions).toMatchObject([
      { before: true, after: false },
      { before: true, after: false },
    ]);
  });
});

describe('lifting all three', () => {
  it('frees labour, petroleum, coal, joint ventures and the two projects that are such', async () => {
    const answer = await lift(...ALL);
    expect(answer.counts).toMatchObject({ freed: 7, stillBound: 0, unknown: 0 });
  });

  it('certainly frees only what was certainly bound, and is unsure of the rest', async () => {
    const [possibly, sure] = [await lift(...ALL), await certainly(...ALL)];
    expect(sure.counts).toMatchObject({ freed: 4, stillBound: 0, unknown: 3 });
    const freed = (answer: WhatIfAnswer) =>
      answer.entities.filter(({ verdict }) => verdict === 'freed').map(({ entity }) => entity.id);
    expect(freed(possibly)).toEqual(expect.arrayContaining(freed(sure)));
    expect(sure.verdict(KHASAN_RAJIN)).toBe('unknown');
  });
});

describe('says', () => {
  it('that the graph holds no measures of a resolution, rather than that nothing is freed', async () => {
    const answer = await lift('resolution:S-RES-1718');
    expect(answer.lifted).toMatchObject([{ id: 'resolution:S-RES-1718', measures: 0 }]);
    expect(answer.summary).toBe(
      'The graph holds no measures of S/RES/1718, so it cannot say what lifting it would change.',
    );
    const beside = await lift('resolution:S-RES-1718', 'resolution:S-RES-2397');
    expect(beside.notes).toContain('The graph holds no measures of S/RES/1718.');
    expect(beside.counts.stillBound).toBe(3);
  });

  it('that measures of a resolution are not in force on the day, or not by the sources', async () => {
    const { body } = await post({
      lift: ['resolution:S-RES-2397'],
      asOf: '2019-04-26',
      sources: 'source:cow-alliances-4.1',
    });
    expect(body.notes).toContain(
      'None of the 2 measures of S/RES/2397 in the graph is in force on 26 April 2019 for the chosen sources.',
    );
  });

  it('which day was used: the dossier’s own where none was given', async () => {
    const { body } = await post({ lift: ['resolution:S-RES-2397'] });
    expect([body.asOf, body.asOfFrom]).toEqual(['2019-04-26', 'dossier']);
    expect(body.notes[0]).toBe("No date was given, so this is for 26 April 2019, the dossier's own day.");
    expect((await lift('resolution:S-RES-2397')).asOfFrom).toBe('question');
  });
});

it('answers for the day that is asked', async () => {
  const { body } = await post({ lift: ['resolution:S-RES-2375'], asOf: '2017-11-01' });
  const cap = body.measures.find(({ measure }) => measure.id === 'measure:S-RES-2375-op14.1');
  expect(cap?.fate).toBe('falls');
  expect(cap?.amount?.words).toBe('500,000 barrels in 3 months');
  expect(body.measures.some(({ measure }) => measure.id === 'measure:S-RES-2397-op5')).toBe(false);
  const early = await post<ProblemBody>({ lift: ['resolution:S-RES-2397'], asOf: '2017-11-01' });
  expect(early.body.code).toBe('not-in-perspective');
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

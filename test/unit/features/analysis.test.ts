/** The methods against graphs whose answers are known, and that they run beside the server and not in it. */
import type { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Busy, Capped } from '../../../src/adhoc-cypher/errors.ts';
import type { Measure } from '../../../src/features/analysis/contract.ts';
import { groupCommunities } from '../../../src/features/analysis/group-communities.ts';
import { compute, type Pairs } from '../../../src/features/analysis/methods.ts';
import { rankEntities } from '../../../src/features/analysis/rank-entities.ts';
import { runJob } from '../../../src/features/analysis/run-job.ts';
import type { EntityRef } from '../../../src/features/common/contract.ts';

function network(size: number, pairs: readonly (readonly [number, number])[], weight = 1): Pairs {
  return {
    size,
    ends: Uint32Array.from(pairs.flat()),
    weights: Float64Array.from(pairs, () => weight),
  };
}
const entities = (size: number): EntityRef[] =>
  Array.from({ length: size }, (_, at) => ({ id: `state:${at}`, kind: 'State', name: `State ${at}` }));
const centrality = (measure: Measure, of: Pairs) => [
  ...compute({ is: 'centrality', measure, pairs: of }).values,
];

/** 0 in the middle of 1, 2, 3, 4. */
const star = network(5, [
  [0, 1],
  [0, 2],
  [0, 3],
  [0, 4],
]);
/** 0–1–2–3–4 */
const line = network(5, [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 4],
]);
const clique = (from: number, size: number) => {
  const all = Array.from({ length: size }, (_, at) => from + at);
  return all.flatMap((a) => all.filter((b) => b > a).map((b) => [a, b] as const));
};
/** Two groups of five with one relationship between them. */
const two = network(10, [...clique(0, 5), ...clique(5, 5), [4, 5]]);

describe('centrality', () => {
  it('by degree is the share of others', () => {
    expect(centrality('degree', star)).toEqual([1, 0.25, 0.25, 0.25, 0.25]);
  });

  it('by betweenness is the share of pairs that it lies between', () => {
    expect(centrality('betweenness', star)).toEqual([1, 0, 0, 0, 0]);
    expect(centrality('betweenness', line)).toEqual([0, 3 / 6, 4 / 6, 3 / 6, 0]);
  });

  it('by closeness falls with the steps to all others', () => {
    expect(centrality('closeness', star)[0]).toBe(1);
    expect(centrality('closeness', line)[2]).toBeCloseTo(4 / 6, 9);
    expect(centrality('closeness', line)[0]).toBeCloseTo(4 / 10, 9);
  });

  it('by eigenvector is in proportion to that of the neighbours', () => {
    const [middle = 0, ...around] = centrality('eigenvector', star);
    for (const one of around) expect(middle / one).toBeCloseTo(2, 3);
  });

  it('by pagerank shares out 1', () => {
    const values = centrality('pagerank', two);
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 6);
    expect(Math.max(...values)).toBeCloseTo(values[4] ?? 0, 9);
  });

  it.each([
    'degree',
    'betweenness',
    'closeness',
    'pagerank',
    'eigenvector',
  ] as const)('by %s gives each thing a number, whatever the graph', (measure) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9 }).chain((size) =>
          fc
            .uniqueArray(fc.tuple(fc.nat(8), fc.nat(8)), {
              selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
              maxLength: 20,
            })
            .map((pairs) =>
              network(
                size,
                pairs.filter(([a, b]) => a !== b && a < size && b < size),
              ),
            ),
        ),
        (of) => {
          const values = centrality(measure, of);
          expect(values).toHaveLength(of.size);
          for (const value of values) expect(value).toBeGreaterThanOrEqual(0);
          for (const value of values) expect(Number.isFinite(value)).toBe(true);
        },
      ),
    );
  });

  it('shares ranks between equals', () => {
    const values = Float64Array.from(centrality('betweenness', line));
    expect(
      rankEntities(entities(5), line, values).map(({ entity, rank, neighbours: count }) => [
        entity.id,
        rank,
        count,
      ]),
    ).toEqual([
      ['state:2', 1, 2],
      ['state:1', 2, 2],
      ['state:3', 2, 2],
      ['state:0', 4, 1],
      ['state:4', 4, 1],
    ]);
  });
});

describe('communities', () => {
  it('are the two groups that one relationship joins, the same each time', () => {
    const job = { is: 'communities', resolution: 1, seed: 1, pairs: two } as const;
    const { values, modularity } = compute(job);
    const groups = groupCommunities(entities(10), two, values);
    expect(groups.map(({ members, pairs: count }) => [members.length, count])).toEqual([
      [5, 10],
      [5, 10],
    ]);
    expect(new Set(groups[0]?.members.map(({ id }) => id))).toEqual(new Set(entities(5).map(({ id }) => id)));
    expect(modularity).toBeGreaterThan(0.4);
    expect([...compute(job).values]).toEqual([...values]);
  });

  it('of entities without relationships are each by itself', () => {
    const { values } = compute({ is: 'communities', resolution: 1, seed: 1, pairs: network(3, []) });
    expect(groupCommunities(entities(3), network(3, []), values)).toHaveLength(3);
  });
});

describe('a job', () => {
  const wheel = (size: number) =>
    network(size, [
      ...Array.from({ length: size - 1 }, (_, at) => [at, at + 1] as const),
      ...Array.from({ length: size - 7 }, (_, at) => [at, at + 7] as const),
    ]);
  const never = new AbortController().signal;

  it('runs in a thread of its own and answers as it would here', async () => {
    const job = { is: 'centrality', measure: 'betweenness', pairs: wheel(600) } as const;
    let turns = 0;
    let done = false;
    const answer = runJob(job, never).finally(() => {
      done = true;
    });
    // In this thread the job would leave no turn between its start and its end.
    while (!done) {
      turns++;
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(turns).toBeGreaterThan(2);
    expect([...(await answer).values]).toEqual(centrality('betweenness', job.pairs));
  });

  it('does the next job in the same thread, whose start is most of a small job', async () => {
    const job = { is: 'centrality', measure: 'degree', pairs: star } as const;
    await runJob(job, never);
    const started: Worker[] = [];
    const onWorker = (worker: Worker) => started.push(worker);
    process.on('worker', onWorker);
    const [first, second] = await Promise.all([runJob(job, never), runJob(job, never)]);
    process.off('worker', onWorker);
    expect(started).toEqual([]);
    expect([...first.values]).toEqual([...second.values]);
  });

  it('ends when nobody waits for it any more', async () => {
    const leaving = new AbortController();
    const answer = runJob({ is: 'centrality', measure: 'betweenness', pairs: wheel(4_000) }, leaving.signal);
    leaving.abort(new Error('gone'));
    await expect(answer).rejects.toThrow('gone');
    const next = await runJob({ is: 'centrality', measure: 'degree', pairs: star }, never);
    expect([...next.values]).toEqual([1, 0.25, 0.25, 0.25, 0.25]);
  });

  it('is refused where too many wait', async () => {
    const leaving = new AbortController();
    const job = { is: 'centrality', measure: 'degree', pairs: star } as const;
    const waiting = Array.from({ length: 8 }, () => runJob(job, leaving.signal));
    await expect(runJob(job, never)).rejects.toThrow(Busy);
    leaving.abort(new Error('gone'));
    for (const { status } of await Promise.allSettled(waiting)) expect(status).toBe('rejected');
  });

  it('ends at its time limit, and says so', async () => {
    const job = { is: 'centrality', measure: 'betweenness', pairs: wheel(4_000) } as const;
    await expect(runJob(job, never, 1)).rejects.toThrow(Capped);
  });
});

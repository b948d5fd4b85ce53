/**
 * Applies the policy to all statements of openCypher's conformance suite. Statements that change a graph are refused;
 * read-only statements pass, with the exceptions below; the database is unchanged.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { BadParameters, NotCypher, Refused } from '../../../src/adhoc-cypher/errors.ts';
import { mavenVersion } from '../../../src/database/launch/jars.ts';
import { adhoc, failureOf, type Store, store } from './support.ts';
import { statementsOfTck, type TckQuery } from './tck.ts';

const adhocCypher = adhoc();
const NEVER = new AbortController().signal;
/** Writing clauses, outside strings, names in back-ticks and comments. */
const WRITES = /\b(CREATE|MERGE|SET|DELETE|REMOVE|FOREACH)\b/i;
const bare = (text: string) =>
  text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/.*|\/\*[\s\S]*?\*\//g, ' ');

interface Outcome extends TckQuery {
  /** `accepted`, the rule that refuses it, or the error of the database. */
  readonly result: string;
}

let before: Store;
const outcomes: Outcome[] = [];

async function outcomeOf({ text, parameters }: TckQuery): Promise<string> {
  const question = { text, parameters, bytes: adhocCypher.limits.documentBytes };
  const failure = await failureOf(adhocCypher.explain(question, 'test', NEVER, false));
  if (failure === undefined) return 'accepted';
  if (failure instanceof Refused) return failure.rule;
  if (failure instanceof NotCypher) return 'not Cypher';
  if (failure instanceof BadParameters) return 'parameters';
  return (failure as Error).message;
}

// Maven downloads the suite; it may be missing on machines with their own database.
describe.skipIf((await mavenVersion()) === undefined)('the policy', () => {
  beforeAll(async () => {
    before = await store();
    const left = statementsOfTck();
    const one = async () => {
      for (let query = left.pop(); query; query = left.pop())
        outcomes.push({ ...query, result: await outcomeOf(query) });
    };
    await Promise.all(Array.from({ length: adhocCypher.limits.atOncePerCaller }, one));
  }, 600_000);

  const describeAll = (found: readonly Outcome[]) =>
    found.map(({ result, name, text }) => `${result} · ${name} · ${text}`);

  it('is tested with the whole suite', () => {
    expect(outcomes.length).toBeGreaterThan(3_500);
  });

  it('refuses every statement that changes a graph or contains a writing clause', () => {
    const writing = outcomes.filter(({ does, text }) => does === 'writes' || WRITES.test(bare(text)));
    expect(writing.length).toBeGreaterThan(200);
    expect(describeAll(writing.filter(({ result }) => result === 'accepted'))).toEqual([]);
  });

  /** Procedures of the suite itself, and ranges up to a variable, which can be too long in an expression. */
  const isException = ({ result, text }: Outcome) =>
    (result === 'procedure' && /\bCALL test\./.test(text)) || (result === 'range' && /\brange\(/.test(text));

  it('accepts every read-only statement, with two known exceptions', () => {
    const reading = outcomes.filter(({ does, text }) => does === 'reads' && !WRITES.test(bare(text)));
    const refused = reading.filter(({ result }) => result !== 'accepted');
    expect(reading.length).toBeGreaterThan(2_500);
    expect(describeAll(refused.filter((one) => !isException(one)))).toEqual([]);
    expect(refused.length).toBeLessThan(reading.length / 50);
  });

  it('leaves the database unchanged', async () => expect(await store()).toEqual(before));
});

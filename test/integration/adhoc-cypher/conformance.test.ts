/**
 * The policy over every statement of openCypher's conformance suite: whatever changes a graph there is refused here, whatever
 * only reads passes, but for what is named below, and the database is as it was before.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { BadParameters, NotCypher, Refused } from '../../../src/adhoc-cypher/refusal.ts';
import { mavenVersion } from '../../../src/database/launch/jars.ts';
import { adhoc, failureOf, type Store, store } from './support.ts';
import { type Asked, statementsOfTck } from './tck.ts';

const asking = adhoc();
const NEVER = new AbortController().signal;
/** Clauses that write, outside of texts, names in back-ticks and comments. */
const WRITES = /\b(CREATE|MERGE|SET|DELETE|REMOVE|FOREACH)\b/i;
const bare = (text: string) =>
  text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/.*|\/\*[\s\S]*?\*\//g, ' ');

interface Outcome extends Asked {
  /** `accepted`, the rule that refuses it, or the fault that the database finds. */
  readonly came: string;
}

let before: Store;
const outcomes: Outcome[] = [];

async function cameOf({ text, parameters }: Asked): Promise<string> {
  const question = { text, parameters, bytes: asking.limits.documentBytes };
  const failure = await failureOf(asking.explain(question, 'test', NEVER, false));
  if (failure === undefined) return 'accepted';
  if (failure instanceof Refused) return failure.rule;
  if (failure instanceof NotCypher) return 'not Cypher';
  if (failure instanceof BadParameters) return 'parameters';
  return (failure as Error).message;
}

// The suite comes by Maven, which a machine with a database of its own need not have.
describe.skipIf((await mavenVersion()) === undefined)('the policy', () => {
  beforeAll(async () => {
    before = await store();
    const left = statementsOfTck();
    const one = async () => {
      for (let asked = left.pop(); asked; asked = left.pop())
        outcomes.push({ ...asked, came: await cameOf(asked) });
    };
    await Promise.all(Array.from({ length: asking.limits.atOncePerCaller }, one));
  }, 600_000);

  const told = (found: readonly Outcome[]) =>
    found.map(({ came, name, text }) => `${came} · ${name} · ${text}`);

  it('is the whole suite', () => {
    expect(outcomes.length).toBeGreaterThan(3_500);
  });

  it('refuses whatever the suite sees change a graph, and whatever holds a clause that writes', () => {
    const writing = outcomes.filter(({ does, text }) => does === 'writes' || WRITES.test(bare(text)));
    expect(writing.length).toBeGreaterThan(200);
    expect(told(writing.filter(({ came }) => came === 'accepted'))).toEqual([]);
  });

  /** Procedures that only the suite has; and a range whose end is a variable, which may run to billions within an expression. */
  const departs = ({ came, text }: Outcome) =>
    (came === 'procedure' && /\bCALL test\./.test(text)) || (came === 'range' && /\brange\(/.test(text));

  it('takes whatever only reads, but for two known departures', () => {
    const reading = outcomes.filter(({ does, text }) => does === 'reads' && !WRITES.test(bare(text)));
    const refused = reading.filter(({ came }) => came !== 'accepted');
    expect(reading.length).toBeGreaterThan(2_500);
    expect(told(refused.filter((one) => !departs(one)))).toEqual([]);
    expect(refused.length).toBeLessThan(reading.length / 50);
  });

  it('leaves the database as it was', async () => expect(await store()).toEqual(before));
});

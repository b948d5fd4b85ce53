/** Whether a reader who has only the graph can answer what a reader of the article would ask, and cite it. */
import { describe, expect, it } from 'vitest';
import { cypher } from '../support/database.ts';
import { answered } from './answers.ts';
import { allQuestions, parseQuestions } from './questions.ts';

const QUESTIONS = allQuestions();
const FEWEST = 60;

describe('the questions', () => {
  it(`are ${FEWEST} or more, and none is asked twice`, () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(FEWEST);
    expect(new Set(QUESTIONS.map(({ question }) => question)).size).toBe(QUESTIONS.length);
    expect(new Set(QUESTIONS.map((question) => question.cypher)).size).toBe(QUESTIONS.length);
  });

  it('reach the headline and every paragraph of the article', () => {
    const cited = new Set(QUESTIONS.flatMap(({ citations }) => citations));
    const paragraphs = Array.from({ length: 17 }, (_, at) => `source:diplomat-2019 ¶${at}`);
    expect(paragraphs.filter((paragraph) => !cited.has(paragraph))).toEqual([]);
  });

  it('ask the record, too', () => {
    const cited = QUESTIONS.flatMap(({ citations }) => citations);
    expect(new Set(cited.map((citation) => citation.split(' ')[0])).size).toBeGreaterThan(20);
  });
});

describe('a header', () => {
  const good = '// Heading.\n// Q: Who?\n// A: [["x",\n//   1]]\n// cite: ["source:s ¶1"]\nRETURN 1;\n';

  it('is read over several lines, and each statement has its own', () => {
    const two = parseQuestions('x.cypher', `${good}\n${good.replace('Who?', 'Which?')}`);
    expect(two.map(({ question, place }) => [place, question])).toEqual([
      ['x.cypher:6', 'Who?'],
      ['x.cypher:13', 'Which?'],
    ]);
    expect(two[0]).toMatchObject({ answer: [['x', 1]], citations: ['source:s ¶1'], cypher: 'RETURN 1' });
  });

  it.each([
    ['has no question', good.replace('// Q: Who?\n', ''), 'x.cypher:2: "A:" where "Q:" is due'],
    ['asks nothing', good.replace('Who?', 'Who.'), 'x.cypher:2: a question ends with a question mark'],
    ['has no answer', good.replace('// A: [["x",\n//   1]]\n', ''), 'x.cypher:3: "cite:" where "A:" is due'],
    [
      'cites nothing',
      good.replace(/\/\/ cite:.*\n/, ''),
      'x.cypher:5: the statement has no "// cite:" above it',
    ],
    [
      'cites without a locator',
      good.replace('source:s ¶1', 'source:s'),
      'x.cypher:5: not "source:… locator": "source:s"',
    ],
    ['answers in no JSON', good.replace('[["x",', '[[x,'), 'x.cypher:3: "A:" is not JSON'],
    [
      'answers without rows',
      good.replace('[["x",', '["x",').replace('1]]', '1]'),
      'x.cypher:3: a row is not',
    ],
    ['asks twice', good.replace('// A:', '// Q: Why?\n// A:'), 'x.cypher:3: a second "Q:"'],
    ['holds a stray remark', good.replace('// cite', '// Note.\n// cite'), 'x.cypher:5: neither Q, A, cite'],
  ])('that %s is refused at its line', (_, source, fault) => {
    expect(() => parseQuestions('x.cypher', source)).toThrow(fault);
  });
});

describe('the graph answers', () => {
  it.each(QUESTIONS.map((question) => [question.question, question] as const))('%s', async (_, {
    answer,
    citations,
    cypher: query,
    place,
  }) => {
    const got = answered(await cypher(query));
    expect(got, place).toEqual({ rows: answer, citations: [...citations].sort() });
  });
});

/**
 * The questions of a careful reader, each a statement of a file in `questions/` under a header that says what is asked,
 * what the answer is, and where the sources say so:
 *
 *     // Q: When did the two leaders meet?
 *     // A: [["2019-04-25"]]                       rows, columns in order, without the column `cite`
 *     // cite: ["source:diplomat-2019 ¶1"]         what the rows' column `cite` holds, all of it
 *
 * A part goes on in a comment that begins with two blanks or more; comments before `Q:` are headings.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Statement, splitScript } from '../../src/database/script.ts';

const QUESTIONS_FOLDER = fileURLToPath(new URL('questions', import.meta.url));

interface Question {
  /** Name of the file, and the line on which the statement begins. */
  readonly place: string;
  readonly question: string;
  readonly answer: readonly (readonly unknown[])[];
  readonly citations: readonly string[];
  readonly cypher: string;
}

type Part = 'Q' | 'A' | 'cite';
const PARTS: readonly Part[] = ['Q', 'A', 'cite'];
const CITATION = /^source:\S+ \S.*$/;

/** @throws Error that names file, line and fault, for a header that is not as above. */
export function parseQuestions(file: string, source: string): Question[] {
  const lines = source.split('\n');
  let from = 0;
  return splitScript(source).statements.map((statement) => {
    const to = statement.line - 1;
    const question = parseQuestion(file, lines, from, to, statement);
    from = to + statement.text.split('\n').length;
    return question;
  });
}

/** All questions, in the order of the files. */
export function allQuestions(): Question[] {
  return readdirSync(QUESTIONS_FOLDER)
    .filter((name) => name.endsWith('.cypher'))
    .sort()
    .flatMap((name) => parseQuestions(name, readFileSync(join(QUESTIONS_FOLDER, name), 'utf8')));
}

function parseQuestion(
  file: string,
  lines: readonly string[],
  from: number,
  to: number,
  statement: Statement,
): Question {
  const fail = (line: number, fault: string): never => {
    throw new Error(`${file}:${line}: ${fault}`);
  };
  const texts = new Map<Part, { text: string; line: number }>();
  let current: Part | undefined;
  for (let at = from; at < to; at++) {
    const comment = /^\/\/(.*)$/.exec(lines[at]?.trim() ?? '')?.[1];
    if (comment === undefined) continue;
    const begins = /^ ?(\w+):\s*(.*)$/.exec(comment);
    const part = PARTS.find((name) => name === begins?.[1]);
    if (part !== undefined) {
      if (texts.has(part)) fail(at + 1, `a second "${part}:" before the statement`);
      if (PARTS[texts.size] !== part) fail(at + 1, `"${part}:" where "${PARTS[texts.size]}:" is due`);
      texts.set(part, { text: begins?.[2] ?? '', line: at + 1 });
      current = part;
    } else if (current !== undefined) {
      if (!comment.startsWith('  ')) fail(at + 1, `neither Q, A, cite nor the rest of "${current}:"`);
      const { text = '', line = at + 1 } = texts.get(current) ?? {};
      texts.set(current, { text: `${text} ${comment.trim()}`.trim(), line });
    }
  }

  const read = (part: Part): { text: string; line: number } =>
    texts.get(part) ?? fail(statement.line, `the statement has no "// ${part}:" above it`);
  const list = (part: Part): readonly unknown[] => {
    const { text, line } = read(part);
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      return fail(line, `"${part}:" is not JSON: ${(error as Error).message}`);
    }
    return Array.isArray(value) && value.length > 0
      ? value
      : fail(line, `"${part}:" is not a list, or empty`);
  };

  const { text: question, line } = read('Q');
  if (!question.endsWith('?')) fail(line, 'a question ends with a question mark');
  const answer = list('A').map((row) =>
    Array.isArray(row) ? row : fail(read('A').line, `a row is not a list: ${JSON.stringify(row)}`),
  );
  const citations = list('cite').map((citation) =>
    typeof citation === 'string' && CITATION.test(citation)
      ? citation
      : fail(read('cite').line, `not "source:… locator": ${JSON.stringify(citation)}`),
  );
  return { place: `${file}:${statement.line}`, question, answer, citations, cypher: statement.text };
}

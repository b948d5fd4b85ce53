/** The table of `docs/dossier.md` against the graph: each claim of the article stands in it once, and nothing else. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { cypher } from '../support/database.ts';

const ARTICLE = 'source:diplomat-2019';
const MODES = ['asserted', 'denied', 'expected', 'possible', 'conditional'];

const TEXT = readFileSync(fileURLToPath(new URL('../../docs/dossier.md', import.meta.url)), 'utf8');

/** The document's parts by their headings. */
const PARTS = new Map(
  TEXT.split(/^## /m)
    .slice(1)
    .map((part) => [part.split('\n', 1)[0] ?? '', part] as const),
);

/** The cells of a part's table, without its two heading rows. */
function table(heading: string): string[][] {
  const rows = (PARTS.get(heading) ?? '').split('\n').filter((line) => line.startsWith('| '));
  return rows.slice(1).map((row) =>
    row
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  );
}

/** What stands between back-ticks. */
const code = (cell = '') => /^`([^`]+)`$/.exec(cell)?.[1] ?? `not code: ${cell}`;

interface ClaimRow {
  readonly id: string;
  readonly source: string;
  readonly locator: string;
  /** As the table has it: `asserted, inferred`. */
  readonly mode: string;
  /** With the condition, where there is one. */
  readonly words: string;
  readonly quotes: boolean;
}

let claims: ClaimRow[];
beforeAll(async () => {
  claims = (await cypher(
    `MATCH (c:Claim)-[:FROM_SOURCE]->(s:Source)
     RETURN c.id AS id, s.id AS source, c.locator AS locator,
            c.mode + CASE c.confidence WHEN 'inferred' THEN ', inferred' ELSE '' END AS mode,
            c.paraphrase + coalesce(' Condition: ' + c.condition + '.', '') AS words,
            EXISTS { (c)-[:ATTRIBUTED_TO]->() } AS quotes
     ORDER BY id`,
  )) as unknown as ClaimRow[];
});

const PARAGRAPHS = Array.from({ length: 16 }, (_, at) => `¶${at + 1}`);
const fromArticle = () => claims.filter(({ source }) => source === ARTICLE);

describe('docs/dossier.md', () => {
  it.each(
    PARAGRAPHS,
  )('lists the claims of %s, each once, with mode, words and whose they are', (paragraph) => {
    const written = table(paragraph).map(([id, mode, who, , , words]) => ({
      id: code(id),
      mode,
      words,
      quotes: who !== 'the authors',
    }));
    const held = fromArticle().filter(({ locator }) => locator === paragraph);
    expect(held.length).toBeGreaterThan(0);
    expect(written.map(({ id }) => id).sort()).toEqual(held.map(({ id }) => id));
    const byId = new Map(held.map(({ id, mode, words, quotes }) => [id, { id, mode, words, quotes }]));
    for (const row of written) expect(row).toEqual(byId.get(row.id));
  });

  it('counts them by mode', () => {
    const written = table('Paragraphs').map(([paragraph, ...counts]) => [paragraph, ...counts.map(Number)]);
    const counted = PARAGRAPHS.map((paragraph) => {
      const held = fromArticle().filter(({ locator }) => locator === paragraph);
      const byMode = MODES.map((name) => held.filter(({ mode }) => mode.split(',')[0] === name).length);
      return [paragraph, held.length, ...byMode];
    });
    expect(written).toEqual(counted);
  });

  it('leaves no claim of the article without a paragraph', () => {
    const strays = fromArticle().filter(({ locator }) => !PARAGRAPHS.includes(locator));
    expect(strays).toEqual([]);
    const total = /In all (\d+) from the article, and (\d+) from the record/.exec(TEXT);
    expect(total?.slice(1).map(Number)).toEqual([fromArticle().length, claims.length - fromArticle().length]);
  });

  it('lists the sources of the record, with the number of their claims', () => {
    const written = table('The record beside the article').map((cells) => [
      code(cells[0]),
      Number(cells.at(-1)),
    ]);
    const counts = new Map<string, number>();
    for (const { source } of claims)
      if (source !== ARTICLE) counts.set(source, (counts.get(source) ?? 0) + 1);
    expect(written.sort()).toEqual([...counts].sort());
  });

  it('names every pair of claims that contradict each other', async () => {
    const pairs = await cypher(
      'MATCH (a:Claim)-[:CONTRADICTS]->(b:Claim) RETURN a.id AS a, b.id AS b ORDER BY a, b',
    );
    const written = table('Where sources disagree').map((cells) => [code(cells[0]), code(cells[1])]);
    expect(written.sort()).toEqual(pairs.map(({ a, b }) => [a, b]));
  });
});

/**
 * Words that the glossary of CONTRIBUTING.md says to avoid, in comments, texts and docs. What stood there before the rule
 * is counted per file in `known.json`; a count may only fall. After mending texts, write the lower counts:
 * `ENTENTE_WRITE_KNOWN_WORDS=1 npx vitest run --project unit test/unit/language`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { avoidedWords, type Finding, findings } from './find-words.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const KNOWN = join(ROOT, 'test/unit/language/known.json');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** The glossary, this test and the seed's own sentences are no texts of ours to judge; the changelog is history. */
const LEFT_OUT =
  /^(test\/unit\/language\/|CONTRIBUTING\.md|CHANGELOG\.md|cypher\/seed\/|openapi\.json|docs\/dossier\.md)/;

const paths = ['bench', 'cypher', 'docs', 'src', 'test', 'web/src', '.']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: folder !== '.', encoding: 'utf8' }).map((name) =>
      join(folder, name).replaceAll(sep, '/'),
    ),
  )
  .filter((path) => /\.(tsx?|md|cypher|css)$/.test(path) && !LEFT_OUT.test(path));

const avoided = avoidedWords(read('CONTRIBUTING.md'));
const found = new Map<string, readonly Finding[]>(
  paths
    .map((path) => [path, findings(path, read(path), avoided)] as const)
    .filter(([, all]) => all.length > 0),
);

if (process.env.ENTENTE_WRITE_KNOWN_WORDS) {
  const counts = Object.fromEntries([...found].map(([path, all]) => [path, all.length]).sort());
  writeFileSync(KNOWN, `${JSON.stringify(counts, null, 2)}\n`);
}
const known = JSON.parse(readFileSync(KNOWN, 'utf8')) as Record<string, number>;

describe('the words to avoid', () => {
  it('are read from the glossary', () => {
    expect(avoided.length).toBeGreaterThan(15);
    expect(avoided.find(({ word }) => word === 'thing')?.term).toBe('entity');
  });

  it('are found in comments, texts and docs, not in names', () => {
    const code = "// Each thing.\nconst thing = things.get('a thing') ?? `of two things`;\n/* no tie */";
    expect(findings('x.ts', code, avoided).map(({ line, word }) => [line, word])).toEqual([
      [1, 'thing'],
      [2, 'thing'],
      [2, 'things'],
      [3, 'tie'],
    ]);
    expect(findings('x.md', 'Some things.\n\n```js\nthing\n```\nand `thing`.', avoided)).toHaveLength(1);
    expect(findings('x.cypher', '// A thing.\nMATCH (thing) RETURN thing', avoided)).toHaveLength(1);
  });

  it('are in no new text', () => {
    const more = [...found]
      .filter(([path, all]) => all.length > (known[path] ?? 0))
      .flatMap(([path, all]) =>
        all.map(
          ({ line, word, term }) => `${path}:${line}: "${word}", write "${term}" or another plain word`,
        ),
      );
    expect(more).toEqual([]);
  });

  it('are no longer counted where they are gone', () => {
    const fewer = Object.entries(known).filter(([path, count]) => (found.get(path)?.length ?? 0) < count);
    expect(fewer, 'write the lower counts, see the top of this file').toEqual([]);
  });
});

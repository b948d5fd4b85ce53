/** Generated query texts: each parses as a query of the house, and the vocabulary's types are all in them. */
import { describe, expect, it } from 'vitest';
import { parseCypherFile } from '../../../src/database/cypher-file.ts';
import { generatedQueries } from '../../../src/features/relations/generate.ts';

const files = generatedQueries();

describe('generated queries', () => {
  it('have paths of their own', () => {
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    for (const { path } of files)
      expect(path).toMatch(/^cypher\/queries\/[a-z]+\/[a-z-]+\.generated\.cypher$/);
  });

  it.each(
    files.map((file) => [file.path, file]),
  )('%s declares what it uses, and uses what it declares', (path, file) => {
    const parsed = parseCypherFile(path.replace(/^cypher\/|\.cypher$/g, ''), file.text);
    const used = new Set([...parsed.text.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ''));
    expect([...used].sort()).toEqual(Object.keys(parsed.parameters).sort());
    expect(Object.keys(parsed.returns).length).toBeGreaterThan(0);
  });
});

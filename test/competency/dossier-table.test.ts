/** `docs/dossier.md` is what the graph says: the snapshot of a page made from all its claims. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { splitScript } from '../../src/database/script.ts';
import { cypher } from '../support/database.ts';
import { type DossierClaim, dossierPage, PARAGRAPHS } from './dossier-page.ts';

const [QUERY] = splitScript(readFileSync(new URL('dossier.cypher', import.meta.url), 'utf8')).statements;

let page: string;
beforeAll(async () => {
  page = dossierPage((await cypher(QUERY?.text ?? '')) as unknown as DossierClaim[]);
});

/** The ids with which the rows of a part begin. */
function listed(heading: string): string[] {
  const part = page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? '';
  return [...part.matchAll(/^\| `([^`]+)` \|/gm)].map(([, id]) => id ?? '').sort();
}

describe('docs/dossier.md', () => {
  it('is what the graph says', async () => {
    await expect(page).toMatchFileSnapshot('../../docs/dossier.md');
  });

  it('lists each claim of the article once, under its paragraph', async () => {
    const claims = await cypher(
      `MATCH (c:Claim)-[:FROM_SOURCE]->(:Source {role: 'article'})
       RETURN c.locator AS paragraph, collect(c.id) AS ids`,
    );
    const held = new Map(claims.map(({ paragraph, ids }) => [paragraph, (ids as string[]).sort()]));
    expect(new Map(PARAGRAPHS.map((paragraph) => [paragraph, listed(paragraph)]))).toEqual(held);
  });

  it('lists each source of the record that states something', async () => {
    const sources = await cypher(
      `MATCH (s:Source {role: 'record'}) WHERE EXISTS { (:Claim)-[:FROM_SOURCE]->(s) } RETURN s.id AS id ORDER BY id`,
    );
    expect(listed('The record beside the article')).toEqual(sources.map(({ id }) => id));
  });
});

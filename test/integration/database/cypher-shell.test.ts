import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { CYPHER_FOLDER } from '../../../src/database/cypher-folder.ts';
import { splitScript } from '../../../src/database/script.ts';
import { seedScripts } from '../../../src/database/seed.ts';
import { cypherShell } from '../../support/cypher-shell.ts';
import { cypher } from '../../support/database.ts';

const COUNTS = `
  MATCH (n) WITH count(n) AS nodes, sum(size(keys(n))) AS properties
  MATCH ()-[r]->() RETURN nodes, properties, count(r) AS relationships`;

const TRICKY = `// first; comment
RETURN 'one;' AS a;
/* a comment; over
   lines */ RETURN "two 'quoted';" AS a; RETURN 'it\\'s; three' AS a;
;
RETURN 1 AS \`four;\`\`x\`;
RETURN '//five' AS a; // RETURN 'never';
RETURN 6 / 2 AS a /* ; */;
RETURN 'last'`;

describe("Neo4j's own cypher-shell", () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-shell-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('finds the same statements in a script as we do', async () => {
    const file = join(folder, 'tricky.cypher');
    writeFileSync(file, `${TRICKY};\n`);
    const printed = (await cypherShell(inject('address'), [file])).trim().split(/\r?\n/);
    const ours: string[] = [];
    for (const statement of splitScript(TRICKY).statements) {
      for (const row of await cypher(statement.text)) {
        for (const [column, value] of Object.entries(row)) {
          ours.push(column, typeof value === 'string' ? `"${value}"` : String(value));
        }
      }
    }
    const bare = (line: string) => line.replaceAll(/[\\`]/g, '');
    expect(printed.map(bare)).toEqual(ours.map(bare));
  });

  it('runs every chapter of the dossier unchanged, and a second run adds nothing', async () => {
    const before = await cypher(COUNTS);
    const files = seedScripts().map(({ id }) => join(CYPHER_FOLDER, 'seed', `${id}.cypher`));
    await cypherShell(inject('address'), files);
    // The scripts name their citations again; the loader would take them off.
    await cypher('MATCH ()-[r]->() WHERE r.cites IS NOT NULL REMOVE r.cites');
    expect(await cypher(COUNTS)).toEqual(before);
  }, 240_000);
});

/** `entente export` as a child process. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../../src/errors.ts';
import { commandLine } from './support.ts';

const { home, call } = commandLine();
const run = (...words: string[]) => call(['export', ...words]);

describe('writes', () => {
  it('a file that another library reads, and no other file', async () => {
    const file = join(home, 'dossier.gexf');
    const { out, code } = await run('--out', file);
    expect([out, code]).toEqual([`Written: ${file}.\n`, 0]);
    const graph = parseGexf(Graph, readFileSync(file, 'utf8'), { allowUndeclaredAttributes: true });
    expect(graph.order).toBeGreaterThan(100);
    expect(graph.size).toBeGreaterThan(300);
    expect(readdirSync(home).filter((name) => name.startsWith('dossier'))).toEqual(['dossier.gexf']);
  });

  it('the format of the file ending', async () => {
    const graphml = join(home, 'named.graphml');
    expect((await run('--out', graphml)).code).toBe(0);
    expect(readFileSync(graphml, 'utf8')).toContain('<graphml ');
    const zip = join(home, 'named.zip');
    expect((await run('--out', zip, '--profile', 'excel', '--kinds', 'Treaty')).code).toBe(0);
    expect(Object.keys(unzipSync(readFileSync(zip)))).toContain('claims.csv');
  });

  it('to standard output, filtered', async () => {
    const { out } = await run('--format', 'csv', '--part', 'nodes', '--kinds', 'Treaty', '--asOf=2019-04-26');
    const rows = parse<Record<string, string>>(out, { columns: true });
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['Treaty']));
  });
});

describe('refuses', () => {
  it.each([
    ['an unknown format', ['--format', 'xml'], '--format:'],
    ['an unknown kind', ['--kinds', 'Treatise'], '--kinds: There is no kind Treatise. Did you mean Treaty?'],
    [
      'a file ending of another format',
      ['--format', 'gexf', '--out', 'dossier.graphml'],
      'The file ending of dossier.graphml means graphml, but --format is gexf.',
    ],
    ['an unknown file ending', ['--out', 'dossier.xlsx'], 'endings: .gexf, .graphml, .zip, .csv, .json'],
    ['all tables with the ending of one', ['--out', 'dossier.csv'], 'Choose one table with --part'],
    [
      'a part of another format',
      ['--format', 'ris', '--part', 'nodes'],
      '--part: part belongs to format=csv',
    ],
    ['a date that does not exist', ['--asOf', '2019-02-30'], '--asOf:'],
  ])('%s', async (_what, words, message) => {
    const { out, err, code } = await run(...words);
    expect(err).toContain(message);
    expect([out, code]).toEqual(['', EXIT.usage]);
  });

  it('a missing folder, and creates nothing', async () => {
    const file = join(home, 'nowhere', 'dossier.gexf');
    const { err, code } = await run('--out', file);
    expect(err).toContain('cannot be written');
    expect(code).toBe(EXIT.failed);
    expect(existsSync(join(home, 'nowhere'))).toBe(false);
  });
});

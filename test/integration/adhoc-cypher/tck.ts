/**
 * Reads the statements of openCypher's conformance suite, the Technology Compatibility Kit (Maven Central,
 * org.opencypher:tck, Apache-2.0), with parameters and expected effect.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { IdGenerator, type Pickle } from '@cucumber/messages';

export const TCK = 'org.opencypher:tck:1.0.0-M23';
const UNPACK = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack';

export interface TckQuery {
  readonly name: string;
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The expected effect according to the suite. */
  readonly does: 'writes' | 'reads' | 'fails';
}

/** All distinct queries, with the values of scenario outlines filled in. */
export function statementsOfTck(): TckQuery[] {
  const folder = mkdtempSync(join(tmpdir(), 'entente-tck-'));
  try {
    // In a new folder: the plugin writes markers of what it has unpacked and then skips it.
    const words = ['-B', '-q', UNPACK, `-Dartifact=${TCK}`, `-DoutputDirectory=${folder}`];
    execFileSync('mvn', words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 });
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const found = files
      .filter((file) => file.endsWith('.feature'))
      .sort()
      .flatMap((file) => scenariosIn(readFileSync(join(folder, file), 'utf8'), file).flatMap(queriesIn));
    return [...new Map(found.map((query) => [query.text, query])).values()];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function scenariosIn(text: string, file: string): readonly Pickle[] {
  const newId = IdGenerator.incrementing();
  const parser = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher());
  return compile(parser.parse(text), file, newId);
}

function queriesIn({ name, steps }: Pickle): TckQuery[] {
  const texts = steps.map(({ text }) => text);
  const rows = (title: string) =>
    steps
      .find(({ text }) => text.startsWith(title))
      ?.argument?.dataTable?.rows.map(({ cells }) => cells.map(({ value }) => value)) ?? [];
  const does = texts.some((text) => / should be raised at /.test(text))
    ? 'fails'
    : rows('the side effects should be').length > 0
      ? 'writes'
      : 'reads';
  const parameters = Object.fromEntries(
    rows('parameters are').map(([key = '', value = '']) => [key, literal(value)]),
  );
  return steps
    .filter(({ text }) => text.startsWith('executing query'))
    .map(({ argument }) => ({ name, text: argument?.docString?.content ?? '', parameters, does }));
}

/** A literal of the suite's tables; text if it is not JSON. */
function literal(cell: string): unknown {
  try {
    return JSON.parse(cell.replaceAll("'", '"').replace(/([{,]\s*)(\w+):/g, '$1"$2":'));
  } catch {
    return cell;
  }
}

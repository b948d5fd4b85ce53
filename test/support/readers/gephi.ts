/** The Gephi toolkit, downloaded once by Maven and run by the Java of Neo4j. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { mavenVersion } from '../../../src/database/launch/jars.ts';
import { findJava } from '../../../src/database/launch/java.ts';
import { mavenJars } from '../maven.ts';

const run = promisify(execFile);
const PROGRAM = fileURLToPath(new URL('./GephiReader.java', import.meta.url));
const TOOLKIT = {
  group: 'org.gephi',
  artifact: 'gephi-toolkit',
  version: '0.10.1',
  // Only for previews, and in no Maven repository.
  without: ['net.java.dev:stax-utils'],
};

type Text = string | null;
export interface GephiGraph {
  readonly nodes: number;
  readonly edges: number;
  readonly directed: number;
  /** Edges beyond the first between the same source and target. */
  readonly parallel: number;
  readonly kinds: readonly Text[];
  readonly issues: readonly string[];
  readonly nodeRows: readonly (readonly [id: string, label: Text, time: string, x: number, y: number])[];
  readonly edgeRows: readonly (readonly [
    id: string,
    source: string,
    target: string,
    kind: Text,
    label: Text,
    time: string,
  ])[];
}

/** Undefined if Gephi can run here, else the reason. */
export async function reasonForNoGephi(): Promise<string | undefined> {
  if ((await mavenVersion()) === undefined) return 'there is no Maven to fetch Gephi with';
  return findJava().then(
    () => undefined,
    () => 'there is no Java',
  );
}

/**
 * Imports files with Gephi's own defaults; two tables are one text with `+` between them. `--no-merge` in front of one chooses
 * "don't merge" for its parallel edges.
 */
export async function readInGephi(files: readonly string[]): Promise<GephiGraph[]> {
  const java = await findJava();
  const classes = join(await mavenJars(TOOLKIT), '*');
  const { stdout } = await run(
    java.command,
    ['-Xmx512m', '-Djava.awt.headless=true', '-cp', classes, PROGRAM, ...files],
    {
      timeout: 180_000,
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as GephiGraph);
}

/**
 * Neo4j's own cypher-shell, fetched by Maven into the cache: the judge of whether a script runs unchanged, and of where
 * its statements end.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Address } from '../../src/database/connect.ts';
import { findJava } from '../../src/database/launch/java.ts';
import { NEO4J_VERSION } from '../../src/database/launch/versions.ts';
import { mavenJars } from './maven.ts';

const run = promisify(execFile);

const CYPHER_SHELL = { group: 'org.neo4j', artifact: 'cypher-shell', version: NEO4J_VERSION };

/** Runs script files in one session and returns what cypher-shell printed, plain. @throws with its message. */
export async function cypherShell(address: Address, files: readonly string[]): Promise<string> {
  const java = await findJava();
  const { stdout } = await run(
    java.command,
    [
      '-cp',
      join(await mavenJars(CYPHER_SHELL), '*'),
      'org.neo4j.shell.Main',
      '-a',
      address.uri,
      '-u',
      address.username,
      '-d',
      address.database,
      '--format',
      'plain',
      '--non-interactive',
      ...files.flatMap((file) => ['-f', file]),
    ],
    { env: { ...process.env, NEO4J_PASSWORD: address.password }, maxBuffer: 16 * 1024 * 1024 },
  );
  return stdout;
}

/**
 * Neo4j's own cypher-shell, fetched by Maven into the cache: the judge of whether a script runs unchanged, and of where
 * its statements end.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Address } from '../../src/database/connect.ts';
import { findJava } from '../../src/database/launch/java.ts';
import { MAVEN_PLUGIN, NEO4J_VERSION } from '../../src/database/launch/versions.ts';
import { readSettings } from '../../src/settings.ts';

const run = promisify(execFile);

async function jars(): Promise<string> {
  const folder = join(readSettings().cache, `cypher-shell-${NEO4J_VERSION}`);
  if (existsSync(folder)) return folder;
  const work = `${folder}.${process.pid}`;
  mkdirSync(work, { recursive: true });
  writeFileSync(
    join(work, 'pom.xml'),
    `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
     <groupId>entente</groupId><artifactId>cypher-shell</artifactId><version>1</version><packaging>pom</packaging>
     <dependencies><dependency><groupId>org.neo4j</groupId><artifactId>cypher-shell</artifactId>
     <version>${NEO4J_VERSION}</version></dependency></dependencies></project>`,
  );
  const lib = join(work, 'lib');
  await run('mvn', [
    '-q',
    '-B',
    '-C',
    '-f',
    join(work, 'pom.xml'),
    MAVEN_PLUGIN,
    `-DoutputDirectory=${lib}`,
    '-DincludeScope=runtime',
  ]);
  renameSync(lib, folder);
  rmSync(work, { recursive: true, force: true });
  return folder;
}

/** Runs script files in one session and returns what cypher-shell printed, plain. @throws with its message. */
export async function cypherShell(address: Address, files: readonly string[]): Promise<string> {
  const java = await findJava();
  const { stdout } = await run(
    java.command,
    [
      '-cp',
      join(await jars(), '*'),
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

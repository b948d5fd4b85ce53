/** Java programs for tests, downloaded by Maven into the product's cache. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { MAVEN_PLUGIN } from '../../src/database/launch/versions.ts';
import { readSettings } from '../../src/settings.ts';

const run = promisify(execFile);

export interface Artifact {
  readonly group: string;
  readonly artifact: string;
  readonly version: string;
  /** `group:artifact` of dependencies that are not needed. */
  readonly without?: readonly string[];
}

/** The folder with the jars of an artifact and its dependencies. @throws with Maven's message */
export async function mavenJars({ group, artifact, version, without = [] }: Artifact): Promise<string> {
  const folder = join(readSettings().cache, `${artifact}-${version}`);
  if (existsSync(folder)) return folder;
  const work = `${folder}.${process.pid}`;
  mkdirSync(work, { recursive: true });
  const exclusions = without.map((name) => {
    const [ofGroup, ofArtifact] = name.split(':');
    return `<exclusion><groupId>${ofGroup}</groupId><artifactId>${ofArtifact}</artifactId></exclusion>`;
  });
  writeFileSync(
    join(work, 'pom.xml'),
    `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
     <groupId>entente</groupId><artifactId>${artifact}-jars</artifactId><version>1</version><packaging>pom</packaging>
     <dependencies><dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId>
     <version>${version}</version><exclusions>${exclusions.join('')}</exclusions></dependency></dependencies></project>`,
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

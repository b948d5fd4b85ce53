/** Finds a Java that can run Neo4j: JAVA_HOME first, as every Java tool does, then the PATH. */
import { join } from 'node:path';
import { run } from './process.ts';
import { Unavailable } from './types.ts';
import { JAVA_OLDEST, parseJavaVersion } from './versions.ts';

export interface Java {
  readonly command: string;
  readonly version: number;
}

const REMEDY = `Install a JDK or JRE of version ${JAVA_OLDEST} or later (Debian: apt install openjdk-17-jre-headless; macOS: brew install openjdk; Windows: winget install Microsoft.OpenJDK.21).`;

/**
 * Runs `java -version` rather than look for the file: macOS has a stub of that name that only offers a download.
 * @throws Unavailable where there is none, or only an older one.
 */
export async function findJava(environment: NodeJS.ProcessEnv = process.env): Promise<Java> {
  const candidates = environment.JAVA_HOME ? [join(environment.JAVA_HOME, 'bin', 'java'), 'java'] : ['java'];
  let oldest: number | undefined;
  for (const command of candidates) {
    const outcome = await run(command, ['-version'], { env: environment, timeoutMs: 30_000 });
    const version = outcome.code === 0 ? parseJavaVersion(outcome.output) : undefined;
    if (version !== undefined && version >= JAVA_OLDEST) return { command, version };
    oldest ??= version;
  }
  if (oldest !== undefined) throw new Unavailable('java', `Java ${oldest} is too old for Neo4j`, REMEDY);
  throw new Unavailable('java', 'there is no Java', REMEDY);
}

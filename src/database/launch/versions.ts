/**
 * The one place that pins what is downloaded and run. A range instead of a version makes Maven fetch the metadata
 * of every version (minutes), and a data folder must not change its version by accident.
 */

/** Neo4j 5.26 is the long-term support line; it runs on Java 17 and 21. */
export const NEO4J_VERSION = '5.26.30';
export const NEO4J_IMAGE = 'neo4j:5.26-community';
export const MAVEN_PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
/** Jars of that version; only the progress text relies on it. */
export const JARS_EXPECTED = 213;
/** The first user of a new server, and by chance also the name of its one database. */
export const NEO4J_USER = 'neo4j';
export const JAVA_OLDEST = 17;

export interface ServerVersion {
  readonly major: number;
  readonly minor: number;
}

/**
 * Reads the version out of the agent that a server sends, such as `Neo4j/5.26.30`, `Neo4j/5.27-aura` or
 * `Neo4j/2026.01.3`; undefined where it is no Neo4j.
 */
export function parseServerVersion(agent: string): ServerVersion | undefined {
  const match = /^Neo4j\/(\d+)\.(\d+)/i.exec(agent);
  return match ? { major: Number(match[1]), minor: Number(match[2]) } : undefined;
}

/** True for 5.26 and later of line 5, and for the calendar versions (2025.x, 2026.x …). */
export function isSupported(version: ServerVersion): boolean {
  return version.major === 5 ? version.minor >= 26 : version.major >= 2025;
}

/** Major version of Java in the output of `java -version` (`17.0.15`, `21`, and `1.8.0_402` for 8). */
export function parseJavaVersion(output: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(output);
  return match ? Number(match[1]) : undefined;
}

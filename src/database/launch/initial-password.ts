/**
 * Sets the password of a database that has never run. Neo4j's own tool does it; once the system database is there
 * that tool says "Changed password" and changes nothing, so it is only called before.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT, StartError } from '../../errors.ts';
import { type DataFolder, ensurePassword, hasManagedData } from './data-folder.ts';
import { damagedJars, reportsDamagedJars } from './jars.ts';
import type { Memory } from './memory.ts';
import { configText } from './neo4j-settings.ts';
import { run } from './process.ts';
import { javaOptions } from './server-process.ts';
import type { Reporter } from './types.ts';

export interface PasswordOptions {
  readonly java: string;
  readonly jars: string;
  readonly paths: DataFolder;
  readonly memory: Memory;
  readonly reporter: Reporter;
}

/** Returns the password of the data folder, having set it first where the database is new. */
export async function setInitialPassword(order: PasswordOptions): Promise<string> {
  const { paths } = order;
  const password = ensurePassword(paths);
  if (hasManagedData(paths)) return password;
  order.reporter.progress('Setting the password of the new database');
  mkdirSync(paths.conf, { recursive: true });
  writeFileSync(join(paths.conf, 'neo4j.conf'), configText(order.memory, 0), { mode: 0o600 });
  // By a file of arguments: a command line can be read by every user of the machine.
  const argumentFile = join(paths.neo4j, 'initial-password.args');
  const args = [...javaOptions(order.memory), '-cp', join(order.jars, '*'), 'org.neo4j.cli.AdminTool'];
  args.push('dbms', 'set-initial-password', password);
  writeFileSync(argumentFile, args.map(quoted).join('\n'), { mode: 0o600 });
  try {
    const outcome = await run(order.java, [`@${argumentFile}`], {
      env: { ...process.env, NEO4J_HOME: paths.neo4j, NEO4J_CONF: paths.conf },
      timeoutMs: 120_000,
    });
    if (outcome.code === 0) return password;
    if (reportsDamagedJars(outcome.output)) throw damagedJars(order.jars);
    const said = outcome.output.replaceAll(password, '***').trim().split('\n').at(-1) ?? '';
    throw new StartError(
      `The password of the new database could not be set: ${said}`,
      `Check that ${paths.neo4j} is writable; \`entente doctor\` lists the problems it finds.`,
      EXIT.database,
    );
  } finally {
    rmSync(argumentFile, { force: true });
  }
}

/** One line of a Java argument file. */
function quoted(argument: string): string {
  return `"${argument.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

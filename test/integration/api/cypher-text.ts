/** The tests' own Cypher stands in files, as all Cypher does. */
import { readFileSync } from 'node:fs';

export function cypherText(name: string): string {
  return readFileSync(new URL(`./cypher/${name}.cypher`, import.meta.url), 'utf8');
}

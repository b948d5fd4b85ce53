/**
 * The layout of a dossier takes several seconds of a core and depends on nothing but its graph and our code, so it is
 * computed once for each of these and kept in the cache folder: loading the same dossier again reads a small file.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { bakePositions, type LayoutGraph, type Position } from '../layout/bake-positions.ts';
import { SIDES } from '../layout/layout-state.ts';
import type { PreviousPosition } from '../layout/previous-positions.ts';

const position = z.object({ id: z.string(), x: z.number(), y: z.number(), side: z.enum(SIDES) });

/** Folders whose code decides where an entity is placed. */
const CODE = ['../layout', '../model'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));

/**
 * Positions as `bakePositions` computes them, from the cache where they are in it.
 * @param cache the cache folder. One that cannot be written only costs time.
 */
export function cachedPositions(
  input: LayoutGraph,
  old: ReadonlyMap<string, PreviousPosition>,
  cache: string,
): Position[] {
  const file = join(cache, 'layouts', `${digestOf(input, old)}.json`);
  const found = readPositions(file);
  if (found !== undefined) return found;
  const positions = bakePositions(input, old);
  try {
    mkdirSync(dirname(file), { recursive: true });
    // Renamed when whole, so that a file that was cut off is never read.
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, JSON.stringify(positions));
    renameSync(unfinished, file);
  } catch {
    // The next load computes them again.
  }
  return positions;
}

function readPositions(file: string): Position[] | undefined {
  try {
    return z.array(position).parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * Changes with what the layout reads of the graph, with the earlier places and with the code. The graph comes with more,
 * such as the database's own keys, which differ between two databases that hold the same.
 */
function digestOf(
  { entities, relationships }: LayoutGraph,
  old: ReadonlyMap<string, PreviousPosition>,
): string {
  const read = [
    entities.map(({ id, kind, also, name, from }) => [id, kind, also, name, from]),
    relationships.map(({ from, to, type }) => [from, to, type]),
    [...old],
  ];
  const hash = createHash('sha256').update(JSON.stringify(read));
  for (const folder of CODE) {
    for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 32);
}

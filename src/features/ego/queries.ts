/** Walks a neighbourhood ring by ring, so that each ring is bounded and what is cut is known by entity. */
import { z } from 'zod';
import { cypherFile } from '../../database/cypher-file.ts';
import type { Reading } from '../../database/run.ts';
import { type Perspective, parametersFor } from '../common/perspective.ts';
import { type DegreeRow, degreeRow } from '../entities/queries.ts';
import type { EgoCut, EgoQuery } from './contract.ts';

const RING = cypherFile('queries/ego/ring');
const ringRow = degreeRow.extend({ around: z.string(), total: z.int() });

export interface Walk {
  /** With the distance from the centre, the centre first. */
  readonly found: readonly { readonly row: DegreeRow; readonly ring: number }[];
  readonly cut: readonly Omit<EgoCut, 'get'>[];
}

export async function walk(
  tx: Reading,
  center: DegreeRow,
  perspective: Perspective,
  bounds: Pick<EgoQuery, 'depth' | 'each' | 'limit'> & { readonly kinds: string[]; readonly types: string[] },
): Promise<Walk> {
  const found = new Map([[idOf(center), { row: center, ring: 0 }]]);
  const cut: Omit<EgoCut, 'get'>[] = [];
  let frontier = [center];
  for (let ring = 0; ring < bounds.depth && frontier.length > 0; ring++) {
    const walked = frontier.filter((row) => ring === 0 || row.entity.universal !== true);
    for (const row of frontier.filter((one) => !walked.includes(one))) {
      cut.push({ id: idOf(row), ring, why: 'universal', shown: 0, total: row.degree });
    }
    const next = await step(tx, perspective, bounds, walked.map(idOf), [...found.keys()]);
    frontier = [];
    for (const [id, rows] of grouped(next)) {
      let shown = 0;
      for (const row of rows) {
        if (!found.has(idOf(row))) {
          if (found.size >= bounds.limit) continue;
          found.set(idOf(row), { row, ring: ring + 1 });
          frontier.push(row);
        }
        shown++;
      }
      const total = rows[0]?.total ?? 0;
      if (shown < total) cut.push({ id, ring, why: shown < rows.length ? 'limit' : 'many', shown, total });
    }
  }
  return { found: [...found.values()], cut };
}

const idOf = (row: DegreeRow) => String(row.entity.id);

async function step(
  tx: Reading,
  perspective: Perspective,
  { each, kinds, types }: { readonly each: number; readonly kinds: string[]; readonly types: string[] },
  ids: string[],
  seen: string[],
): Promise<z.infer<typeof ringRow>[]> {
  if (ids.length === 0) return [];
  return tx.read(RING, parametersFor(RING, perspective, { ids, seen, types, kinds, each }), ringRow);
}

function grouped(rows: readonly z.infer<typeof ringRow>[]): Map<string, z.infer<typeof ringRow>[]> {
  const groups = new Map<string, z.infer<typeof ringRow>[]>();
  for (const row of rows) groups.set(row.around, [...(groups.get(row.around) ?? []), row]);
  return groups;
}

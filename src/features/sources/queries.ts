/** Reads sources, with what rests on each. */
import { z } from 'zod';
import { cypherFile } from '../../database/cypher-file.ts';
import type { Reading } from '../../database/run.ts';
import { stored } from '../../database/values.ts';
import { LOW } from '../../model/days.ts';
import { optional, sourceRefOf } from '../common/claim-rows.ts';
import { type Perspective, parametersFor } from '../common/perspective.ts';
import type { Source, SourceAnswer } from './contract.ts';

const LIST = cypherFile('queries/sources/list');
const COUNT = cypherFile('queries/sources/count');
const SOURCE = cypherFile('queries/sources/source');
const SUPPORTED = cypherFile('queries/sources/supported');
const countRow = z.object({ count: z.int() });

const row = z.object({
  labels: z.array(z.string()),
  source: stored,
  claims: z.int(),
  writtenBy: z.array(z.object({ id: z.string(), name: z.string() })),
});

/** Sources by id after one of them, and how many there are in all (up to 10,000). */
export async function sourcesAfter(
  tx: Reading,
  role: string | undefined,
  perspective: Perspective,
  after: string,
  limit: number,
): Promise<{ found: Source[]; count: number }> {
  const [rows, counts] = await Promise.all([
    tx.read(LIST, parametersFor(LIST, perspective, { role: role ?? '', after, limit: limit + 1 }), row),
    tx.read(COUNT, parametersFor(COUNT, perspective, { role: role ?? '', limit: 10_001 }), countRow),
  ]);
  return { found: rows.map(sourceOf), count: counts[0]?.count ?? 0 };
}

/** The source with this id, or nothing. */
export async function sourceById(tx: Reading, id: string): Promise<Source | undefined> {
  return (await tx.read(SOURCE, { id }, row)).map(sourceOf)[0];
}

/** As many claims of one source as are looked through. */
const MOST_CLAIMS = 20_000;
const supportedRow = z.object({ claims: z.int(), entities: z.int(), relationships: z.int() });

export async function supportedBy(
  tx: Reading,
  id: string,
  perspective: Perspective,
): Promise<SourceAnswer['supports']> {
  const [found] = await tx.read(
    SUPPORTED,
    parametersFor(SUPPORTED, perspective, { id, limit: MOST_CLAIMS + 1 }),
    supportedRow,
  );
  const { claims, ...rest } = found ?? { claims: 0, entities: 0, relationships: 0 };
  return { ...rest, claims: Math.min(claims, MOST_CLAIMS), ...(claims > MOST_CLAIMS && { more: true }) };
}

function sourceOf({ labels, source, claims, writtenBy }: z.infer<typeof row>): Source {
  return {
    ...sourceRefOf(source, labels),
    ...optional(source, 'inferred', 'publishedNote', 'release', 'sha256', 'licence', 'citation'),
    knownFrom: typeof source.knownFrom === 'number' ? source.knownFrom : LOW,
    writtenBy: [...writtenBy].sort((a, b) => (a.id < b.id ? -1 : 1)),
    claims,
  };
}

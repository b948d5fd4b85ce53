/** By what an export is cited: product, dossier, version of the data, when, with which filter, on which sources. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { cypherFile } from '../../database/cypher-file.ts';
import type { Reading } from '../../database/run.ts';
import { DOSSIER } from '../graph/contract.ts';
import type { Citation, ExportQuery } from './contract.ts';
import type { ExportData } from './types.ts';

const MARKER = cypherFile('queries/seed/marker');
const marker = z.object({ files: z.array(z.string()), loadedAt: z.string() });
/** Parameters that ask for nothing special are not part of the citation. */
const DEFAULTS: Readonly<Record<string, unknown>> = { certainty: 'possibly', undated: 'exclude' };

export async function citationOf(
  tx: Reading,
  query: ExportQuery,
  { nodes, edges, claims, sources, undated }: Omit<ExportData, 'citation'>,
  now: Date,
): Promise<Citation> {
  const [loaded] = await tx.read(MARKER, {}, marker);
  const { format: _format, part: _part, profile: _profile, ...asked } = query;
  const shown = Object.entries(asked).filter(
    ([name, value]) => value !== undefined && DEFAULTS[name] !== value,
  );
  const parts: Omit<Citation, 'text'> = {
    product: 'Entente',
    title: DOSSIER.title,
    ...(loaded && { data: { version: versionOf(loaded.files), loaded: loaded.loadedAt } }),
    exported: now.toISOString(),
    filter: Object.fromEntries(shown.map(([name, value]) => [name, String(value)])),
    nodes: nodes.length,
    edges: edges.length,
    claims: claims.length,
    ...(undated !== undefined && { undated }),
    sources: sources.map(({ id, title, publisher, published, url, licence }) => ({
      id,
      title,
      published,
      ...(publisher !== undefined && { publisher }),
      ...(url !== undefined && { url }),
      ...(licence !== undefined && { licence }),
    })),
  };
  return { text: inWords(parts), ...parts };
}

/** The same files give the same version, whatever their order. */
function versionOf(files: readonly string[]): string {
  return createHash('sha256')
    .update([...files].sort().join('\n'))
    .digest('hex')
    .slice(0, 16);
}

function inWords({ product, title, data, exported, filter, ...counts }: Omit<Citation, 'text'>) {
  const { nodes, edges, claims, undated, sources } = counts;
  const filters = Object.entries(filter).map(([name, value]) => `${name}=${value}`);
  return [
    `${product}, “${title}”.`,
    ...(data ? [`Data version ${data.version}, loaded ${data.loaded.slice(0, 10)}.`] : []),
    `Exported ${exported}: ${nodes} entities, ${edges} relationships, ${claims} claims, ${filters.length > 0 ? filters.join(', ') : 'all times'}.`,
    ...(undated ? [`${undated} undated entities left out.`] : []),
    `Based on ${sources.length === 1 ? '1 source' : `${sources.length} sources`}.`,
  ].join(' ');
}

/** A source as a line of a list of references. */
export function sourceInWords({
  title,
  publisher,
  published,
  url,
  licence,
}: Citation['sources'][number]): string {
  return [title, publisher, published, url, licence].filter(Boolean).join(', ');
}

/** What an export is cited by, one line each: the export itself, then its sources. */
export function citationLines({ text, sources }: Citation): string[] {
  return [text, ...sources.map((source) => `${source.id}: ${sourceInWords(source)}`)];
}

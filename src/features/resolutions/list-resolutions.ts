/** Resolutions as a list: those of the perspective, with a status, in the order asked for, page by page. */
import type { Reading } from '../../database/run.ts';
import { InvalidInput, TooMuch } from '../../endpoint/errors.ts';
import { nearest } from '../../model/nearest.ts';
import { readCursor, writeCursor } from '../common/cursor.ts';
import type { Perspective } from '../common/perspective.ts';
import { afterKey, type SortKey, sorted, sortKey } from '../common/sort.ts';
import { withFilteredProperties } from '../entities/queries.ts';
import { type ListedResolution, MOST_RESOLUTIONS, type ResolutionsQuery } from './contract.ts';
import { allResolutions } from './queries.ts';

/** @throws InvalidInput for a status that none has; TooMuch where there are more than one list reads. */
export function listResolutions(query: ResolutionsQuery) {
  const question = { path: '/resolutions', ...query };
  const after = readCursor(query.cursor, question, sortKey);
  const { sort = 'id', status, limit } = query;
  const keyOf = (one: ListedResolution) => sortKeyOf(one, sort);
  return async (tx: Reading, perspective: Perspective) => {
    const all = await allResolutions(tx, perspective);
    if (all.length > MOST_RESOLUTIONS) {
      throw new TooMuch(
        `More than ${MOST_RESOLUTIONS} resolutions match. Narrow by asOf, knownAt or sources.`,
      );
    }
    const found = status === undefined ? all : withStatus(all, status);
    const left = afterKey(sorted(found, sort, keyOf), sort, after, keyOf);
    const page = left.slice(0, limit);
    const last = page.at(-1);
    const shown = await withFilteredProperties(
      tx,
      page.map(({ resolution }) => resolution),
      perspective,
    );
    return {
      items: page.map((one, at) => ({ ...one, resolution: shown[at] ?? one.resolution })),
      showing: page.length,
      total: found.length,
      ...(left.length > page.length && last && { next: writeCursor(question, keyOf(last)) }),
    };
  };
}

function withStatus(all: readonly ListedResolution[], status: string): ListedResolution[] {
  const statusOf = ({ resolution }: ListedResolution) => String(resolution.properties.status ?? '');
  const known = [...new Set(all.map(statusOf))].filter((text) => text !== '');
  const found = all.filter((one) => statusOf(one) === status);
  if (found.length > 0 || known.length === 0) return found;
  const meant = nearest(status, known);
  const offer = meant ? `Did you mean ${meant}?` : `Use one of ${known.sort().slice(0, 20).join(', ')}.`;
  throw new InvalidInput([
    { pointer: '/query/status', detail: `No resolution here has the status ${status}. ${offer}` },
  ]);
}

function sortKeyOf(one: ListedResolution, sort: string): SortKey {
  const { resolution, measures } = one;
  switch (sort.replace('-', '')) {
    case 'symbol':
      return [String(resolution.properties.symbol ?? resolution.name), resolution.id];
    case 'adopted':
      return [resolution.fromMin, resolution.id];
    case 'measures':
      return [measures, resolution.id];
    default:
      return [resolution.id, resolution.id];
  }
}

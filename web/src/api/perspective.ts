/** The part of the perspective that the server filters by: the sources and the date of knowledge. Every request carries both. */
import { type Day, isoFromDay } from '../../../src/model/days.ts';
import type { View } from '../state/view.ts';

export interface SourcePerspective {
  readonly knownAt: Day | undefined;
  /** Comma-separated source ids; with a leading minus, sources to exclude; empty = all. */
  readonly sources: string;
}

export function sourcePerspectiveOf(view: Pick<View, 'knownAt' | 'sources'> | undefined): SourcePerspective {
  return { knownAt: view?.knownAt, sources: view?.sources.join(',') ?? '' };
}

export const UNRESTRICTED: SourcePerspective = { knownAt: undefined, sources: '' };

/** Whether it excludes anything. */
export const isRestricted = ({ knownAt, sources }: SourcePerspective): boolean =>
  knownAt !== undefined || sources !== '';

/** Equal perspectives have equal keys. */
export const perspectiveKey = ({ knownAt, sources }: SourcePerspective): string =>
  `${knownAt ?? ''} ${sources}`;

/** Query parameters of the API; undefined ones are not sent. */
export const perspectiveParameters = ({ knownAt, sources }: SourcePerspective) => ({
  knownAt: knownAt === undefined ? undefined : isoFromDay(knownAt),
  sources: sources === '' ? undefined : sources,
});

/** Whether the selected sources exclude this one. */
export function excludesSource({ sources }: SourcePerspective, source: string): boolean {
  const listed = sources.split(',').filter((id) => id !== '');
  if (listed.length === 0) return false;
  return listed.every((id) => id.startsWith('-')) ? listed.includes(`-${source}`) : !listed.includes(source);
}

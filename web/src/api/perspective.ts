/** On whose word, and as known on which day: every answer about the dossier is asked for under both. */
import { type Day, isoFromDay } from '../../../src/model/days.ts';
import type { View } from '../state/view.ts';

export interface SourcePerspective {
  readonly knownAt: Day | undefined;
  /** Ids of sources, or of those left out, separated by commas; empty = all. */
  readonly sources: string;
}

export function sourcePerspectiveOf(view: Pick<View, 'knownAt' | 'sources'> | undefined): SourcePerspective {
  return { knownAt: view?.knownAt, sources: view?.sources.join(',') ?? '' };
}

export const UNRESTRICTED: SourcePerspective = { knownAt: undefined, sources: '' };

/** Whether it leaves anything out. */
export const isRestricted = ({ knownAt, sources }: SourcePerspective): boolean =>
  knownAt !== undefined || sources !== '';

/** Two words that ask for the same have the same key. */
export const perspectiveKey = ({ knownAt, sources }: SourcePerspective): string =>
  `${knownAt ?? ''} ${sources}`;

/** As the API takes it; what is absent is left out. */
export const perspectiveParameters = ({ knownAt, sources }: SourcePerspective) => ({
  knownAt: knownAt === undefined ? undefined : isoFromDay(knownAt),
  sources: sources === '' ? undefined : sources,
});

/** Whether the choice of sources leaves this one out. */
export function excludesSource({ sources }: SourcePerspective, source: string): boolean {
  const listed = sources.split(',').filter((id) => id !== '');
  if (listed.length === 0) return false;
  return listed.every((id) => id.startsWith('-')) ? listed.includes(`-${source}`) : !listed.includes(source);
}

/** On whose word, and as known on which day: every answer about the dossier is asked for under both. */
import { type Day, isoFromDay } from '../../../src/model/days.ts';
import type { View } from '../state/view.ts';

export interface Word {
  readonly knownAt: Day | undefined;
  /** Ids of sources, or of those left out, separated by commas; empty = all. */
  readonly sources: string;
}

export function wordOf(view: Pick<View, 'knownAt' | 'sources'> | undefined): Word {
  return { knownAt: view?.knownAt, sources: view?.sources.join(',') ?? '' };
}

export const EVERYTHING: Word = { knownAt: undefined, sources: '' };

/** Whether it leaves anything out. */
export const narrows = ({ knownAt, sources }: Word): boolean => knownAt !== undefined || sources !== '';

/** Two words that ask for the same have the same key. */
export const keyOf = ({ knownAt, sources }: Word): string => `${knownAt ?? ''} ${sources}`;

/** As the API takes it; what is absent is left out. */
export const wordTaken = ({ knownAt, sources }: Word) => ({
  knownAt: knownAt === undefined ? undefined : isoFromDay(knownAt),
  sources: sources === '' ? undefined : sources,
});

/** Whether the choice of sources leaves this one out. */
export function leavesOut({ sources }: Word, source: string): boolean {
  const named = sources.split(',').filter((id) => id !== '');
  if (named.length === 0) return false;
  return named.every((id) => id.startsWith('-')) ? named.includes(`-${source}`) : !named.includes(source);
}

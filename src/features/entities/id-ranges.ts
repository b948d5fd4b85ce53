/** What a list of entities is of: the id prefixes to read, one per kind, so that each is a range of the index. */
import { KIND_NAMES, KINDS, type Kind } from '../../model/vocabulary.ts';

export interface IdRange {
  /** Of the ids; empty = entities of every kind. */
  readonly prefix: string;
  /** Second labels, one of which an entity must have; empty = any. */
  readonly labels: readonly string[];
}

/** One listing per kind, in the order of the ids. A kind that is named beside one of its second labels is listed whole. */
export function idRangesOf(kinds: readonly string[]): readonly IdRange[] {
  if (kinds.length === 0) return [{ prefix: '', labels: [] }];
  return KIND_NAMES.flatMap((kind): IdRange[] => {
    const labels = secondLabels(kind).filter((label) => kinds.includes(label));
    const whole = kinds.includes(kind);
    if (!whole && labels.length === 0) return [];
    return [{ prefix: `${KINDS[kind].prefix}:`, labels: whole ? [] : labels }];
  }).sort((a, b) => (a.prefix < b.prefix ? -1 : 1));
}

const secondLabels = (kind: Kind): readonly string[] => KINDS[kind].also;

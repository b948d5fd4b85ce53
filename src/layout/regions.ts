/**
 * Regions: related kinds are placed close together under a common caption. They depend only on kinds, so every dossier
 * has them.
 */
import type { Kind } from '../model/kinds.ts';

export interface Region {
  /** Drawn in spaced capitals; undefined if the region has no caption. */
  readonly caption: string | undefined;
  readonly kinds: readonly Kind[];
  /** If given, only nodes with this second label determine the position of the caption. */
  readonly also?: readonly string[];
}

export const REGIONS: readonly Region[] = [
  { caption: 'Settlement', kinds: ['Proposal', 'Issue', 'Factor'] },
  { caption: 'Sanctions', kinds: ['Resolution', 'Measure'] },
  { caption: 'Projects', kinds: ['Project', 'Activity'] },
  { caption: 'Summits', kinds: ['Event'], also: ['Summit'] },
  { caption: undefined, kinds: ['Place'] },
  { caption: undefined, kinds: ['Treaty'] },
  { caption: undefined, kinds: ['Office', 'Organization'] },
];

const regionOfKind = new Map<string, number>(
  REGIONS.flatMap(({ kinds }, at) => kinds.map((kind): [string, number] => [kind, at])),
);

/** The index of the region of a kind; −1 for states and people, which stand between regions. */
export const regionOf = (kind: string): number => regionOfKind.get(kind) ?? -1;

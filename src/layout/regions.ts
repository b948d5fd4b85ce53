/**
 * Regions of the picture: kinds that tell one part of the story keep together, and carry a caption like a sea on a map.
 * They come from the kinds alone, so that every dossier has them.
 */
import type { Kind } from '../model/kinds.ts';

export interface Region {
  /** On the map in spaced capitals; nothing where the region needs no name. */
  readonly caption: string | undefined;
  readonly kinds: readonly Kind[];
  /** Where given, only what has this second label founds the caption. */
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

/** Number of the region that a kind belongs to, −1 for states and people: they stand between regions. */
export const regionOf = (kind: string): number => regionOfKind.get(kind) ?? -1;

/** The question how two things are tied, as the view holds it: its ends, what a path may go over, and how an address says so. Pure. */
import { KIND_NAMES, type Kind } from '../../../src/model/kinds.ts';
import { RELATIONSHIP_TYPE_NAMES, type RelationshipType } from '../../../src/model/relationship-types.ts';

/** What a path may go over. */
export interface PathFilter {
  /** Only over these types; empty = over all. */
  readonly onlyTypes: readonly RelationshipType[];
  readonly excludedTypes: readonly RelationshipType[];
  readonly excludedKinds: readonly Kind[];
  /** Also through bodies, treaties and lists with many members. */
  readonly hubs: boolean;
  /** Also over votes and coded events. */
  readonly bulk: boolean;
  /** Most steps. */
  readonly maxHops: number;
}

/** How two things are tied: the question, and which of the paths found is shown, from 1. */
export interface PathView {
  readonly from: string;
  /** Nothing while it is still to be chosen. */
  readonly to: string | undefined;
  readonly nth: number;
  readonly filter: PathFilter;
}

export const MAX_HOPS = 6;
export const DEFAULT_PATH_FILTER: PathFilter = {
  onlyTypes: [],
  excludedTypes: [],
  excludedKinds: [],
  hubs: false,
  bulk: false,
  maxHops: MAX_HOPS,
};

/** `+TYPE` only over it, `-TYPE` not over it, `-Kind` not through it, `hubs`, `bulk`, and the most steps as a number. */
export function pathFilterText({
  onlyTypes,
  excludedTypes,
  excludedKinds,
  hubs,
  bulk,
  maxHops,
}: PathFilter): string {
  return [
    ...onlyTypes.map((type) => `+${type}`),
    ...[...excludedTypes, ...excludedKinds].map((name) => `-${name}`),
    ...(hubs ? ['hubs'] : []),
    ...(bulk ? ['bulk'] : []),
    ...(maxHops === MAX_HOPS ? [] : [String(maxHops)]),
  ].join(',');
}

/** @param miss is told each part that cannot be read */
export function parsePathFilter(parts: readonly string[], miss: (part: string) => void): PathFilter {
  const [onlyTypes, excludedTypes]: [RelationshipType[], RelationshipType[]] = [[], []];
  const excludedKinds: Kind[] = [];
  let maxHops = MAX_HOPS;
  for (const part of parts) {
    const [sign, name] = [part[0], part.slice(1)];
    if (part === 'hubs' || part === 'bulk') continue;
    else if (/^[1-9]$/.test(part) && Number(part) <= MAX_HOPS) maxHops = Number(part);
    else if (sign === '+' && isOf(RELATIONSHIP_TYPE_NAMES, name)) onlyTypes.push(name);
    else if (sign === '-' && isOf(RELATIONSHIP_TYPE_NAMES, name)) excludedTypes.push(name);
    else if (sign === '-' && isOf(KIND_NAMES, name)) excludedKinds.push(name);
    else miss(part);
  }
  return {
    onlyTypes,
    excludedTypes,
    excludedKinds,
    hubs: parts.includes('hubs'),
    bulk: parts.includes('bulk'),
    maxHops,
  };
}

const isOf = <T extends string>(names: readonly T[], text: string): text is T =>
  (names as readonly string[]).includes(text);

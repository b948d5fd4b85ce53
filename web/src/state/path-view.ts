/** A path search as part of the view: its ends, its filter, and the address format of the filter. Pure. */
import { KIND_NAMES, type Kind } from '../../../src/model/kinds.ts';
import { RELATIONSHIP_TYPE_NAMES, type RelationshipType } from '../../../src/model/relationship-types.ts';

/** Restrictions on a path. */
export interface PathFilter {
  /** Only these types; empty = all. */
  readonly onlyTypes: readonly RelationshipType[];
  readonly excludedTypes: readonly RelationshipType[];
  readonly excludedKinds: readonly Kind[];
  /** Include hubs: organizations, treaties and lists with many members. */
  readonly hubs: boolean;
  /** Include votes and coded events. */
  readonly bulk: boolean;
  /** Maximum number of hops. */
  readonly maxHops: number;
}

/** A path search and the number of the shown path, from 1. */
export interface PathView {
  readonly from: string;
  /** Undefined until the user has chosen it. */
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

/** `+TYPE` only this type, `-TYPE` excluded type, `-Kind` excluded kind, `hubs`, `bulk`, and the maximum number of hops. */
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

/** @param miss called with each part that cannot be parsed */
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

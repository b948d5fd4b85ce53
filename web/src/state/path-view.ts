/** The question how two things are tied, as the view holds it: its ends, what a path may go over, and how an address says so. Pure. */
import { KIND_NAMES, type Kind } from '../../../src/model/kinds.ts';
import { RELATIONSHIP_TYPE_NAMES, type RelationshipType } from '../../../src/model/relationship-types.ts';

/** What a path may go over. */
export interface PathWay {
  /** Only over these types; empty = over all. */
  readonly over: readonly RelationshipType[];
  readonly notOver: readonly RelationshipType[];
  readonly notThrough: readonly Kind[];
  /** Also through bodies, treaties and lists with many members. */
  readonly hubs: boolean;
  /** Also over votes and coded events. */
  readonly bulk: boolean;
  /** Most steps. */
  readonly longest: number;
}

/** How two things are tied: the question, and which of the paths found is shown, from 1. */
export interface PathView {
  readonly from: string;
  /** Nothing while it is still to be chosen. */
  readonly to: string | undefined;
  readonly nth: number;
  readonly way: PathWay;
}

export const LONGEST = 6;
export const ANY_WAY: PathWay = {
  over: [],
  notOver: [],
  notThrough: [],
  hubs: false,
  bulk: false,
  longest: LONGEST,
};

/** `+TYPE` only over it, `-TYPE` not over it, `-Kind` not through it, `hubs`, `bulk`, and the most steps as a number. */
export function wayText({ over, notOver, notThrough, hubs, bulk, longest }: PathWay): string {
  return [
    ...over.map((type) => `+${type}`),
    ...[...notOver, ...notThrough].map((name) => `-${name}`),
    ...(hubs ? ['hubs'] : []),
    ...(bulk ? ['bulk'] : []),
    ...(longest === LONGEST ? [] : [String(longest)]),
  ].join(',');
}

/** @param miss is told each part that cannot be read */
export function readWay(parts: readonly string[], miss: (part: string) => void): PathWay {
  const [over, notOver]: [RelationshipType[], RelationshipType[]] = [[], []];
  const notThrough: Kind[] = [];
  let longest = LONGEST;
  for (const part of parts) {
    const [sign, name] = [part[0], part.slice(1)];
    if (part === 'hubs' || part === 'bulk') continue;
    else if (/^[1-9]$/.test(part) && Number(part) <= LONGEST) longest = Number(part);
    else if (sign === '+' && isOf(RELATIONSHIP_TYPE_NAMES, name)) over.push(name);
    else if (sign === '-' && isOf(RELATIONSHIP_TYPE_NAMES, name)) notOver.push(name);
    else if (sign === '-' && isOf(KIND_NAMES, name)) notThrough.push(name);
    else miss(part);
  }
  return { over, notOver, notThrough, hubs: parts.includes('hubs'), bulk: parts.includes('bulk'), longest };
}

const isOf = <T extends string>(names: readonly T[], text: string): text is T =>
  (names as readonly string[]).includes(text);

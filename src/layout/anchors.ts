/**
 * The anchor nodes of the layout: the states that the dossier is about, the meeting that joins them, and their
 * leaders. They are pinned to fixed positions, so that the layout is not rotated at random.
 */
import { type CompactGraph, neighboursOf } from './compact-graph.ts';
import type { Frame } from './page-size.ts';

export interface Anchors {
  /** The states that the dossier is about, from left to right (or clockwise on the ellipse). */
  readonly principals: readonly number[];
  /** The event in which they take part. */
  readonly meeting: number | undefined;
  /** For each of these states, its leader who took part in the meeting, if any. */
  readonly leaders: readonly (number | undefined)[];
}

export interface Pin {
  readonly node: number;
  readonly x: number;
  readonly y: number;
}

/** A state with at least this share of the second state's neighbours is a principal too. */
const PEER_SHARE = 0.6;
const MAX_PRINCIPALS = 5;

export function findAnchors(compact: CompactGraph): Anchors {
  const degree = (node: number) => neighboursOf(compact, node).length;
  const joined = (a: number, b: number) => neighboursOf(compact, a).includes(b);
  const byDegree = (a: number, b: number) => degree(b) - degree(a) || a - b;
  const ofKind = (kind: string) =>
    [...compact.kinds.keys()]
      .filter((node) => compact.kinds[node] === kind && degree(node) > 0)
      .sort(byDegree);

  const states = ofKind('State');
  const events = ofKind('Event');
  const [first] = states;
  if (first === undefined) return { principals: [], meeting: undefined, leaders: [] };
  const met = (state: number) => events.some((event) => joined(event, first) && joined(event, state));
  const others = states.filter((state) => state !== first);
  const second = others.find(met) ?? others[0];
  if (second === undefined) return { principals: [first], meeting: undefined, leaders: [undefined] };
  const peers = others.filter((state) => state !== second && degree(state) >= PEER_SHARE * degree(second));
  const principals = [first, second, ...peers].sort(byDegree).slice(0, MAX_PRINCIPALS);
  const meeting = events.find((event) => principals.filter((state) => joined(event, state)).length >= 2);
  const host = meeting === undefined ? undefined : hostOf(compact, meeting, principals);
  // The host is placed on the left.
  if (host !== undefined)
    principals.sort((a, b) => Number(b === host) - Number(a === host) || byDegree(a, b));
  const leaders = principals.map((state) =>
    meeting === undefined
      ? undefined
      : leadersOf(compact, state)
          .filter((person) => joined(person, meeting))
          .sort(byDegree)[0],
  );
  return { principals, meeting, leaders };
}

const targets = (compact: CompactGraph, from: number, types: readonly string[]) =>
  compact.edges.filter((line) => line.from === from && types.includes(line.type)).map(({ to }) => to);

/** People who hold an office of the state. */
function leadersOf(compact: CompactGraph, state: number): number[] {
  const people = [...compact.kinds.keys()].filter((node) => compact.kinds[node] === 'Person');
  return people.filter((person) =>
    targets(compact, person, ['HOLDS_OFFICE']).some((office) =>
      targets(compact, office, ['OFFICE_OF']).includes(state),
    ),
  );
}

/** All pairs of a leader and a state, without duplicates. */
export function leaderships(compact: CompactGraph): { readonly person: number; readonly state: number }[] {
  const states = [...compact.kinds.keys()].filter((node) => compact.kinds[node] === 'State');
  return states.flatMap((state) => leadersOf(compact, state).map((person) => ({ person, state })));
}

/** The host of the event: the source of a HOSTED edge, otherwise the state in which the event took place. */
function hostOf(compact: CompactGraph, event: number, principals: readonly number[]): number | undefined {
  const named = principals.find((state) => targets(compact, state, ['HOSTED']).includes(event));
  if (named !== undefined) return named;
  const seen = new Set<number>();
  let places = targets(compact, event, ['TOOK_PLACE_AT']);
  while (places.length > 0) {
    const hostState = principals.find((state) => places.includes(state));
    if (hostState !== undefined) return hostState;
    for (const place of places) seen.add(place);
    places = places
      .flatMap((place) => targets(compact, place, ['LOCATED_IN']))
      .filter((place) => !seen.has(place));
  }
  return undefined;
}

/**
 * Two states stand on one level; more stand on an ellipse, the first on the left. The meeting is in the middle. If the
 * frame has the size of one page, leaders stand above the edge to the meeting; on larger frames they have too many
 * edges to be pinned.
 */
export function pinsOf({ principals, meeting, leaders }: Anchors, { width, height, scale }: Frame): Pin[] {
  const count = principals.length;
  const pins = principals.map((node, at): Pin => {
    if (count === 1) return { node, x: width / 2, y: height * 0.515 };
    if (count === 2) return { node, x: width * (at === 0 ? 0.25 : 0.75), y: height * 0.515 };
    const angle = Math.PI * (1 + (2 * at) / count);
    return {
      node,
      x: width * (0.5 + 0.27 * Math.cos(angle)),
      y: height * (0.515 + 0.24 * Math.sin(angle)),
    };
  });
  if (meeting === undefined) return pins;
  const middle: Pin = { node: meeting, x: width / 2, y: height * (count === 2 ? 0.485 : 0.52) };
  if (scale > 1) return [...pins, middle];
  const between = pins.flatMap(({ x, y }, at): Pin[] => {
    const leader = leaders[at];
    if (leader === undefined) return [];
    const [dx, dy] = [middle.x - x, middle.y - y];
    const length = Math.hypot(dx, dy) || 1;
    const above = dx < -1 ? 1 : -1;
    return [
      {
        node: leader,
        x: x + dx * LEADER_SHARE - (above * dy * LEADER_OFFSET) / length,
        y: y + dy * LEADER_SHARE + (above * dx * LEADER_OFFSET) / length,
      },
    ];
  });
  return [
    ...pins,
    middle,
    ...between.filter((pin, at) => between.findIndex((p) => p.node === pin.node) === at),
  ];
}

const LEADER_SHARE = 0.46;
const LEADER_OFFSET = 74;

/**
 * Whom the dossier is about, and where that puts them. Two states that meet stand level on the middle axis with the
 * meeting between; without pins the same graph would turn at random, and no reader would find Russia twice.
 */
import { type Net, neighboursOf } from './net.ts';
import type { Frame } from './plate.ts';

export interface Cast {
  /** The states that the dossier is about, from left to right (or round the ellipse). */
  readonly principals: readonly number[];
  /** The event that joins them. */
  readonly meeting: number | undefined;
  /** Who leads each principal and took part in the meeting, in the order of the principals. */
  readonly leaders: readonly (number | undefined)[];
}

export interface Pin {
  readonly thing: number;
  readonly x: number;
  readonly y: number;
}

/** A state with this share of the second's neighbours is a principal too. */
const PEER = 0.6;
const MOST_PRINCIPALS = 5;

export function findCast(net: Net): Cast {
  const degree = (thing: number) => neighboursOf(net, thing).length;
  const joined = (a: number, b: number) => neighboursOf(net, a).includes(b);
  const byDegree = (a: number, b: number) => degree(b) - degree(a) || a - b;
  const ofKind = (kind: string) =>
    [...net.kinds.keys()].filter((thing) => net.kinds[thing] === kind && degree(thing) > 0).sort(byDegree);

  const states = ofKind('State');
  const events = ofKind('Event');
  const [first] = states;
  if (first === undefined) return { principals: [], meeting: undefined, leaders: [] };
  const met = (state: number) => events.some((event) => joined(event, first) && joined(event, state));
  const others = states.filter((state) => state !== first);
  const second = others.find(met) ?? others[0];
  if (second === undefined) return { principals: [first], meeting: undefined, leaders: [undefined] };
  const peers = others.filter((state) => state !== second && degree(state) >= PEER * degree(second));
  const principals = [first, second, ...peers].sort(byDegree).slice(0, MOST_PRINCIPALS);
  const meeting = events.find((event) => principals.filter((state) => joined(event, state)).length >= 2);
  const host = meeting === undefined ? undefined : hostOf(net, meeting, principals);
  // The host stands left, the guest comes from the right.
  if (host !== undefined)
    principals.sort((a, b) => Number(b === host) - Number(a === host) || byDegree(a, b));
  const leaders = principals.map((state) =>
    meeting === undefined
      ? undefined
      : leadersOf(net, state)
          .filter((person) => joined(person, meeting))
          .sort(byDegree)[0],
  );
  return { principals, meeting, leaders };
}

const targets = (net: Net, from: number, types: readonly string[]) =>
  net.lines.filter((line) => line.from === from && types.includes(line.type)).map(({ to }) => to);

/** People who hold an office of the state. */
function leadersOf(net: Net, state: number): number[] {
  const people = [...net.kinds.keys()].filter((thing) => net.kinds[thing] === 'Person');
  return people.filter((person) =>
    targets(net, person, ['HOLDS_OFFICE']).some((office) =>
      targets(net, office, ['OFFICE_OF']).includes(state),
    ),
  );
}

/** Every pair of a person and the state that the person leads; each pair once. */
export function leaderships(net: Net): { readonly person: number; readonly state: number }[] {
  const states = [...net.kinds.keys()].filter((thing) => net.kinds[thing] === 'State');
  return states.flatMap((state) => leadersOf(net, state).map((person) => ({ person, state })));
}

/** Who is said to have hosted the event, else in whose land its place lies. */
function hostOf(net: Net, event: number, principals: readonly number[]): number | undefined {
  const named = principals.find((state) => targets(net, state, ['HOSTED']).includes(event));
  if (named !== undefined) return named;
  const seen = new Set<number>();
  let places = targets(net, event, ['TOOK_PLACE_AT']);
  while (places.length > 0) {
    const land = principals.find((state) => places.includes(state));
    if (land !== undefined) return land;
    for (const place of places) seen.add(place);
    places = places
      .flatMap((place) => targets(net, place, ['LOCATED_IN']))
      .filter((place) => !seen.has(place));
  }
  return undefined;
}

/**
 * Two principals stand level; more stand on an ellipse, the first at the left. The meeting is in the middle. On a plate
 * that all names fit, leaders stand above the line to the meeting; on a larger sheet they have too many lines to be held.
 */
export function pinsOf({ principals, meeting, leaders }: Cast, { width, height, scale }: Frame): Pin[] {
  const count = principals.length;
  const pins = principals.map((thing, at): Pin => {
    if (count === 1) return { thing, x: width / 2, y: height * 0.515 };
    if (count === 2) return { thing, x: width * (at === 0 ? 0.25 : 0.75), y: height * 0.515 };
    const angle = Math.PI * (1 + (2 * at) / count);
    return {
      thing,
      x: width * (0.5 + 0.27 * Math.cos(angle)),
      y: height * (0.515 + 0.24 * Math.sin(angle)),
    };
  });
  if (meeting === undefined) return pins;
  const middle: Pin = { thing: meeting, x: width / 2, y: height * (count === 2 ? 0.485 : 0.52) };
  if (scale > 1) return [...pins, middle];
  const between = pins.flatMap(({ x, y }, at): Pin[] => {
    const leader = leaders[at];
    if (leader === undefined) return [];
    const [dx, dy] = [middle.x - x, middle.y - y];
    const length = Math.hypot(dx, dy) || 1;
    const above = dx < -1 ? 1 : -1;
    return [
      {
        thing: leader,
        x: x + dx * ON_THE_WAY - (above * dy * ABOVE) / length,
        y: y + dy * ON_THE_WAY + (above * dx * ABOVE) / length,
      },
    ];
  });
  return [
    ...pins,
    middle,
    ...between.filter((pin, at) => between.findIndex((p) => p.thing === pin.thing) === at),
  ];
}

const ON_THE_WAY = 0.46;
const ABOVE = 74;

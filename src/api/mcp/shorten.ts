/**
 * Cuts an answer to a length in characters of JSON, and says where: the largest list loses its last items until the rest
 * fits, then long texts lose their ends. An assistant gets the beginning of everything rather than nothing.
 */
export interface Cut {
  /** Where in the answer, as `paths.0.hops`. */
  readonly part: string;
  readonly showing: number;
  readonly of: number;
}

type Parent = Record<string, unknown> | unknown[];
interface Place {
  readonly parent: Parent;
  readonly key: string | number;
  readonly part: string;
  readonly size: number;
}

/** Texts are not cut below this. */
const SHORTEST_TEXT = 200;

/** @returns the answer, changed in place where it was too long, and what was cut. */
export function shorten(answer: Record<string, unknown>, characters: number): readonly Cut[] {
  const lists = new Map<string, Cut>();
  let length = JSON.stringify(answer).length;
  while (length > characters) {
    const place = largest(answer, (value) => Array.isArray(value) && value.length > 1);
    if (place === undefined) break;
    const list = valueAt(place) as unknown[];
    const excess = length - characters;
    const share = Math.max(0, 1 - excess / place.size);
    const keep = Math.max(1, Math.min(list.length - 1, Math.floor(list.length * share)));
    const of = lists.get(place.part)?.of ?? list.length;
    list.length = keep;
    lists.set(place.part, { part: place.part, showing: keep, of });
    correctCounts(place, keep);
    length = JSON.stringify(answer).length;
  }
  const texts = new Map<string, Cut>();
  while (length > characters) {
    const place = largest(answer, (value) => typeof value === 'string' && value.length > SHORTEST_TEXT);
    if (place === undefined) break;
    const text = valueAt(place) as string;
    const keep = Math.max(SHORTEST_TEXT, text.length - (length - characters) - 1);
    const of = texts.get(place.part)?.of ?? text.length;
    put(place, `${text.slice(0, keep - 1).replace(/[\uD800-\uDBFF]$/, '')}…`);
    texts.set(place.part, { part: place.part, showing: keep, of });
    length = JSON.stringify(answer).length;
  }
  // What was cut within something that was itself cut away afterwards is no longer there to speak of.
  return [...lists.values(), ...texts.values()].filter(({ part }) => isThere(answer, part));
}

/** A count that stands beside a list tells what the list now holds. */
function correctCounts({ parent }: Place, keep: number): void {
  if (Array.isArray(parent)) return;
  if (typeof parent.showing === 'number') parent.showing = keep;
  const { summary } = parent;
  if (typeof summary === 'object' && summary !== null && 'truncated' in summary) {
    Object.assign(summary, { showing: keep, truncated: true, cut: 'bytes' });
  }
}

/** The value that takes most room among those that pass; of one within another the inner, so that little is lost. */
function largest(root: Parent, passes: (value: unknown) => boolean): Place | undefined {
  let best: Place | undefined;
  const visit = (parent: Parent, path: string): void => {
    for (const [name, value] of Object.entries(parent)) {
      const part = path === '' ? name : `${path}.${name}`;
      if (passes(value)) {
        const size = JSON.stringify(value).length;
        // The inner list of a list of one is worth cutting, its many small ones are not.
        if (best === undefined || size > best.size) {
          best = { parent, key: Array.isArray(parent) ? Number(name) : name, part, size };
        }
      }
      if (typeof value === 'object' && value !== null) visit(value as Parent, part);
    }
  };
  visit(root, '');
  return best;
}

const valueAt = ({ parent, key }: Place): unknown => (parent as Record<string | number, unknown>)[key];

function put({ parent, key }: Place, value: unknown): void {
  (parent as Record<string | number, unknown>)[key] = value;
}

function isThere(answer: unknown, part: string): boolean {
  let at: unknown = answer;
  for (const step of part.split('.')) {
    if (typeof at !== 'object' || at === null || !(step in at)) return false;
    at = (at as Record<string, unknown>)[step];
  }
  return true;
}

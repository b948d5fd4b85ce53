/**
 * What binds before and after a question, decided from the edges in force on its day. Pure: no database, nothing written.
 *
 * The rules. A measure is in force where a resolution in force imposes it and nothing in force supersedes it (through any
 * number of steps). It falls where it is lifted itself, or all that impose it are. What it superseded then binds again:
 * a question takes the later text away, and the earlier one has never been repealed. An exemption takes a thing out of
 * its own measure alone, within its scope; it is named, never turned into freedom.
 */
import type { RelationshipType } from '../../model/relationship-types.ts';
import { kindOfId } from '../../model/vocabulary.ts';

/** One of IMPOSES, CONSTRAINS, EXEMPTS, SUPERSEDES, in force on the day of the question. */
export interface Edge {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
}

export interface Fate {
  readonly before: boolean;
  readonly after: boolean;
  /** What is in force after the question and supersedes it. */
  readonly supersededBy: readonly string[];
  /** A resolution in force imposes it, whether or not something supersedes it. */
  readonly imposed: boolean;
}

/** The fate of each measure (and of each resolution, which may be superseded as a whole). */
export function fatesOf(edges: readonly Edge[], lifted: ReadonlySet<string>): Map<string, Fate> {
  const imposers = grouped(edges, 'IMPOSES');
  const superseders = grouped(edges, 'SUPERSEDES');
  const ids = new Set(edges.flatMap(({ type, from, to }) => (type === 'IMPOSES' ? [from, to] : [])));
  const stands = (id: string, gone: ReadonlySet<string>): boolean => {
    if (gone.has(id)) return false;
    const by = imposers.get(id);
    // A resolution needs nothing that imposes it; a measure that nothing in the picture imposes binds nobody.
    if (by === undefined) return kindOfId(id) !== 'Measure';
    return by.some((one) => !gone.has(one) && replacing(one, gone).length === 0);
  };
  const replacing = (id: string, gone: ReadonlySet<string>): string[] =>
    above(id, superseders).filter((one) => stands(one, gone));
  const nothing: ReadonlySet<string> = new Set();
  const inForce = (id: string, gone: ReadonlySet<string>) =>
    stands(id, gone) && replacing(id, gone).length === 0;
  return new Map(
    [...ids].map((id) => [
      id,
      {
        before: inForce(id, nothing),
        after: inForce(id, lifted),
        supersededBy: stands(id, lifted) ? replacing(id, lifted) : [],
        imposed: stands(id, nothing),
      },
    ]),
  );
}

/** Ends → beginnings, of one type. */
function grouped(edges: readonly Edge[], type: RelationshipType): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const edge of edges) {
    if (edge.type === type) groups.set(edge.to, [...(groups.get(edge.to) ?? []), edge.from]);
  }
  return groups;
}

/** All that supersede a thing, in any number of steps; a circle of them ends where it began. */
function above(id: string, superseders: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const one of superseders.get(next) ?? []) {
      if (one !== id && !found.has(one)) {
        found.add(one);
        open.push(one);
      }
    }
  }
  return [...found];
}

export type Verdict = 'freed' | 'still-bound' | 'bound' | 'exempt' | 'unbound';

/** What becomes of a thing, from whether each constraint and each exemption counts before and after. */
export function verdictOf(
  bindings: readonly { readonly before: boolean; readonly after: boolean }[],
  exemptions: readonly { readonly before: boolean; readonly after: boolean }[],
): { readonly verdict: Verdict; readonly touched: boolean } {
  const touched = [...bindings, ...exemptions].some(({ before, after }) => before !== after);
  const before = bindings.some((one) => one.before);
  const after = bindings.some((one) => one.after);
  if (before && !after) return { verdict: 'freed', touched };
  if (after) {
    const fell = bindings.some((one) => one.before && !one.after);
    return { verdict: fell ? 'still-bound' : 'bound', touched };
  }
  const exempt = exemptions.some((one) => one.before || one.after);
  return { verdict: exempt ? 'exempt' : 'unbound', touched };
}

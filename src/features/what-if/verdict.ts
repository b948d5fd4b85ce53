/**
 * What binds before and after a question, decided from the edges that are possibly in force on its day. Pure.
 *
 * The rules. A measure is in force where a resolution in force imposes it and nothing in force supersedes it (through any
 * number of steps). It falls where it is lifted itself, or all that impose it are. What it superseded then binds again:
 * a question takes the later text away, and the earlier one has never been repealed. An exemption takes an entity out of
 * its own measure alone, within its scope.
 *
 * Dates are imprecise, so whether a measure is in force is read three ways. `counts` takes every edge as in force that is
 * possibly so. `may` holds where some meaning of the dates makes the measure bind, `must` where each of them does; `must`
 * implies `counts`, and `counts` implies `may`. An entity is freed only where nothing `may` bind it any more.
 */
import type { RelationshipType } from '../../model/relationship-types.ts';
import { kindOfId } from '../../model/vocabulary.ts';

/** One of IMPOSES, CONSTRAINS, EXEMPTS, SUPERSEDES, possibly in force on the day of the question. */
export interface SanctionEdge {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  /** In force on that day whatever its dates mean. */
  readonly certain: boolean;
}

const INTERPRETATIONS = ['counts', 'may', 'must'] as const;
type Interpretation = (typeof INTERPRETATIONS)[number];
export type InForce = Readonly<Record<Interpretation, boolean>>;

/** How that is read which would take a measure out of force: it may bind unless something must supersede it. */
const AGAINST = { counts: 'counts', may: 'must', must: 'may' } as const satisfies Record<
  Interpretation,
  Interpretation
>;

export interface Fate {
  readonly before: InForce;
  readonly after: InForce;
  /** What is in force after the question and supersedes it. */
  readonly supersededBy: readonly string[];
}

const NOTHING: ReadonlySet<string> = new Set();

/** The fate of each measure (and of each resolution, which may be superseded as a whole). */
export function fatesOf(edges: readonly SanctionEdge[], lifted: ReadonlySet<string>): Map<string, Fate> {
  const ids = new Set(edges.flatMap(({ type, from, to }) => (type === 'IMPOSES' ? [from, to] : [])));
  const imposers = edgesByEnd(edges.filter(({ type }) => type === 'IMPOSES'));
  const superseding = edges.filter(({ type }) => type === 'SUPERSEDES');
  const superseders = {
    all: edgesByEnd(superseding),
    certain: edgesByEnd(superseding.filter(({ certain }) => certain)),
  };
  /** Imposed by something that is not lifted, whether or not something supersedes it. */
  const stands = (id: string, gone: ReadonlySet<string>, interpretation: Interpretation): boolean => {
    if (gone.has(id)) return false;
    const by = imposers.get(id);
    // A resolution needs nothing that imposes it; a measure that no resolution here imposes binds nobody.
    if (by === undefined) return kindOfId(id) !== 'Measure';
    return by.some(
      ({ from, certain }) =>
        !gone.has(from) &&
        (certain || interpretation !== 'must') &&
        replacing(from, gone, interpretation).length === 0,
    );
  };
  const replacing = (id: string, gone: ReadonlySet<string>, interpretation: Interpretation): string[] => {
    const against = AGAINST[interpretation];
    return above(id, against === 'must' ? superseders.certain : superseders.all).filter((one) =>
      stands(one, gone, against),
    );
  };
  const inForce = (id: string, gone: ReadonlySet<string>): InForce => {
    const read = (interpretation: Interpretation) =>
      stands(id, gone, interpretation) && replacing(id, gone, interpretation).length === 0;
    return { counts: read('counts'), may: read('may'), must: read('must') };
  };
  return new Map(
    [...ids].map((id) => [
      id,
      {
        before: inForce(id, NOTHING),
        after: inForce(id, lifted),
        supersededBy: stands(id, lifted, 'counts') ? replacing(id, lifted, 'counts') : [],
      },
    ]),
  );
}

function edgesByEnd(edges: readonly SanctionEdge[]): Map<string, SanctionEdge[]> {
  const groups = new Map<string, SanctionEdge[]>();
  for (const edge of edges) groups.set(edge.to, [...(groups.get(edge.to) ?? []), edge]);
  return groups;
}

/** All that supersede something, in any number of steps; a circle of them ends where it began. */
function above(id: string, superseders: ReadonlyMap<string, readonly SanctionEdge[]>): string[] {
  const found = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const { from } of superseders.get(next) ?? []) {
      if (from !== id && !found.has(from)) {
        found.add(from);
        open.push(from);
      }
    }
  }
  return [...found];
}

/** In the order in which an answer names what changes. */
export const VERDICTS = [
  'freed',
  'still-bound',
  'unknown',
  'free-of-ban',
  'bound',
  'exempt',
  'unbound',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A constraint or an exemption: how its measure is in force before and after the question. */
export interface Bearing {
  readonly before: InForce;
  readonly after: InForce;
}

const falls = ({ before, after }: Bearing) => before.counts && !after.counts;

/**
 * What becomes of an entity, from the constraints and exemptions that bear on it.
 * @param certainly an entity counts as freed only if it was bound for every interpretation of imprecise dates
 */
export function verdictOf(
  bindings: readonly Bearing[],
  exemptions: readonly Bearing[],
  certainly: boolean,
): { readonly verdict: Verdict; readonly touched: boolean } {
  const all = [...bindings, ...exemptions];
  const touched = all.some(({ before, after }) => before.counts !== after.counts);
  const bound = bindings.some(({ after }) => after.counts);
  const exempt = exemptions.some(({ after }) => after.counts);
  if (!all.some(falls)) return { verdict: exempt ? 'exempt' : bound ? 'bound' : 'unbound', touched };
  // The order matters: an exemption that stays is named before what binds beside it, unless a ban of its own has fallen.
  if (exempt && !exemptions.some(falls)) return { verdict: 'exempt', touched };
  if (bound) return { verdict: 'still-bound', touched };
  if (exempt) return { verdict: 'exempt', touched };
  if (bindings.some(({ after }) => after.may)) return { verdict: 'unknown', touched };
  if (!bindings.some(({ before }) => before.counts)) return { verdict: 'free-of-ban', touched };
  const sure = bindings.some(({ before }) => before.must);
  return { verdict: certainly && !sure ? 'unknown' : 'freed', touched };
}

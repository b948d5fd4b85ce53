/**
 * Derives alliances between states from treaties, because sources only say who is party to which treaty. Two states
 * are allied while both are party to a treaty in which each owes the other defence, offence, neutrality or
 * nonaggression. A consultation pact (COW's entente, ATOP's consultation) is no alliance and stays PARTY_TO only.
 */
import { boundsOf, type Known } from './bounds.ts';
import type { Day } from './days.ts';
import { EdtfError } from './edtf.ts';
import { type Properties, textOf } from './entity-bounds.ts';
import { relationshipId } from './ids.ts';
import { overlapOf } from './overlap.ts';
import type { Alliance, RawRelationship } from './raw-graph.ts';

/** The obligations that make an alliance. COW has all but `offense`, which is ATOP's. */
const ALLYING = ['defense', 'offense', 'neutrality', 'nonaggression'] as const;

/** The obligations that an alliance has if both parties have them. */
export const OBLIGATIONS = [...ALLYING, 'entente'] as const;

/** A PARTY_TO edge of a State with its derived values. */
export interface TreatySpell extends Known {
  readonly state: string;
  readonly treaty: string;
  readonly properties: Properties;
  readonly endKnownFrom?: Day | undefined;
  readonly disputed: boolean;
  /** Keys and ids of its claims. */
  readonly claims: readonly number[];
  readonly cites: readonly string[];
}

/**
 * All alliances that follow from the treaty spells. Of two with the same id, the longer one is kept, then the one with
 * the smaller treaty id.
 */
export function alliancesOf(spells: readonly TreatySpell[]): Map<string, Alliance> {
  const byTreaty = new Map<string, TreatySpell[]>();
  for (const spell of spells.filter((candidate) =>
    ALLYING.some((duty) => candidate.properties[duty] === true),
  )) {
    byTreaty.set(spell.treaty, [...(byTreaty.get(spell.treaty) ?? []), spell]);
  }
  const alliances = new Map<string, Alliance>();
  for (const [, parties] of [...byTreaty].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const [a, b] of pairsOf(parties)) {
      const alliance = allianceOf(a, b);
      if (alliance === undefined) continue;
      const rival = alliances.get(alliance.properties.id);
      if (rival === undefined || lastsLonger(alliance, rival))
        alliances.set(alliance.properties.id, alliance);
    }
  }
  return alliances;
}

function* pairsOf(parties: readonly TreatySpell[]): Generator<[TreatySpell, TreatySpell]> {
  for (const a of parties) for (const b of parties) if (a.state < b.state) yield [a, b];
}

function lastsLonger(a: Alliance, b: Alliance): boolean {
  return (a.properties.toMax - b.properties.toMax || a.properties.toMin - b.properties.toMin) > 0;
}

function allianceOf(a: TreatySpell, b: TreatySpell): Alliance | undefined {
  const shared = overlap(a, b);
  if (shared === undefined) return undefined;
  // Both spells must be known, so the later day counts. The end is known as soon as both ends that count are known.
  const knownFrom = Math.max(a.knownFrom, b.knownFrom);
  const endKnownFrom = Math.max(a.endKnownFrom ?? 0, b.endKnownFrom ?? 0);
  const duties = OBLIGATIONS.filter((duty) => a.properties[duty] === true && b.properties[duty] === true);
  return {
    from: a.state,
    to: b.state,
    properties: {
      when: shared.when,
      ...(shared.seen === undefined ? {} : { seen: shared.seen }),
      ...Object.fromEntries(duties.map((duty) => [duty, true])),
      ...boundsOf({ temporal: 'state', ...shared }),
      id: relationshipId('ALLIED_WITH', a.state, b.state, shared.when),
      treaty: a.treaty,
      derived: true,
      ...(a.disputed || b.disputed ? { disputed: true } : {}),
      knownFrom,
      knownTo: Math.min(a.knownTo, b.knownTo),
      ...(endKnownFrom > knownFrom ? { endKnownFrom } : {}),
      claims: [...new Set([...a.claims, ...b.claims])],
    },
    cites: [...new Set([...a.cites, ...b.cites])],
  };
}

function overlap(a: TreatySpell, b: TreatySpell): ReturnType<typeof overlapOf> {
  const spell = ({ properties }: TreatySpell) => ({
    when: textOf(properties, 'when'),
    seen: textOf(properties, 'seen'),
  });
  try {
    return overlapOf(spell(a), spell(b));
  } catch (error) {
    if (error instanceof EdtfError) return undefined; // Reported where the spell's own date is read.
    throw error;
  }
}

/** Whether an edge in the graph already has the derived values, whatever the order of its claims. */
export function sameAlliance(edge: RawRelationship, alliance: Alliance): boolean {
  const { claims, ...values } = alliance.properties;
  const had = edge.properties.claims;
  return (
    Object.entries(values).every(([name, value]) => edge.properties[name] === value) &&
    !OBLIGATIONS.some((duty) => edge.properties[duty] === true && values[duty] !== true) &&
    (edge.properties.disputed === true) === (values.disputed === true) &&
    (values.seen !== undefined || edge.properties.seen === undefined) &&
    Array.isArray(had) &&
    had.length === claims.length &&
    claims.every((key) => had.includes(key))
  );
}

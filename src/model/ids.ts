/**
 * Ids that a person can read, type and cite, and that a program can make again: a relationship's id is a pure function
 * of its type, its ends and its start, so writing the same fact twice finds the same edge. The end is never part of it,
 * so closing a spell keeps the id. The form is in the vocabulary, "Ids of relationships".
 */
import { kindOfId } from './kinds.ts';
import { RELATIONSHIP_TYPES, type RelationshipType } from './relationship-types.ts';

const ENTITY_ID = /^[a-z]+:[A-Za-z0-9][A-Za-z0-9.@-]*$/;

/** Whether a text has the form of an entity's id: a kind's prefix, then letters, digits, `-`, `.`, `@`. */
export function isEntityId(id: string): boolean {
  return ENTITY_ID.test(id) && kindOfId(id) !== undefined;
}

/** What a bulk id is made of beside its ends. */
export interface RowIdentity {
  /** LISTED_UNDER: the list's own number, as `KPi.033`. */
  readonly reference?: string | undefined;
  /** ACTED_TOWARDS: the release, as an id (`source:icews-2019`) or its tail. */
  readonly dataset?: string | undefined;
  /** ACTED_TOWARDS: the row in it. */
  readonly row?: string | number | undefined;
}

/**
 * The id of a relationship.
 * @param when EDTF; only the part before the slash counts.
 * @returns `holds-office:person:sergey-lavrov~office:RUS-foreign-minister~2004-03-09`, or the short form of a bulk type.
 */
export function relationshipId(
  type: RelationshipType,
  fromId: string,
  toId: string,
  when?: string,
  row: RowIdentity = {},
): string {
  const start = startInId(when);
  switch (type) {
    case 'PARTY_TO':
      return `party:${tail(fromId)}~${tail(toId)}~${/\d{4}/.exec(start)?.[0] ?? '0'}`;
    case 'VOTED':
      return `voted:${tail(fromId)}~${tail(toId).replace(/^unga-rc-/, '')}`;
    case 'LISTED_UNDER':
      return `listed:${safe(row.reference) ?? tail(fromId).replace(/^un-/, '')}~${start}`;
    case 'ACTED_TOWARDS':
      if (row.dataset === undefined || row.row === undefined) break;
      return `acted:${tail(row.dataset)}-${safe(String(row.row))}`;
  }
  const reversed = RELATIONSHIP_TYPES[type].symmetric && toId < fromId;
  const [first, second] = reversed ? [toId, fromId] : [fromId, toId];
  return `${kebab(type)}:${first}~${second}~${start}`;
}

/** The start of `when`, reduced to digits, `-` and `.`; `0` where open, unknown or absent. */
function startInId(when: string | undefined): string {
  const start = (when ?? '').split('/')[0] ?? '';
  const reduced = start.replace(/[^0-9.-]/g, '');
  return /\d/.test(reduced) ? reduced : '0';
}

function kebab(type: string): string {
  return type.toLowerCase().replaceAll('_', '-');
}

function tail(id: string): string {
  return id.slice(id.indexOf(':') + 1).toLowerCase();
}

function safe(text: string | undefined): string | undefined {
  return text?.toLowerCase().replace(/[^a-z0-9.@-]/g, '-');
}

/**
 * The id of a claim: `claimId('source:diplomat-2019', '¶2', 6) === 'claim:diplomat-2019-p2.6'`.
 * @param n counts the claims at one locator; left out where the locator names one statement (a row).
 */
export function claimId(sourceId: string, locator: string, n?: number): string {
  const place = locator
    .replaceAll('¶', 'p')
    .replace(/\s+/g, '')
    .replace(/[^A-Za-z0-9.@-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const source = sourceId.slice(sourceId.indexOf(':') + 1);
  return `claim:${source}${place === '' ? '' : `-${place}`}${n === undefined ? '' : `.${n}`}`;
}

/** The type that a relationship's id names by its prefix, or nothing: a URL or a claim finds its edge by one index. */
export function typeOfRelationshipId(id: string): RelationshipType | undefined {
  return TYPE_BY_PREFIX.get(id.slice(0, Math.max(0, id.indexOf(':'))));
}

const TYPE_BY_PREFIX = new Map(
  (Object.keys(RELATIONSHIP_TYPES) as RelationshipType[]).flatMap((type) => {
    const { bulk } = RELATIONSHIP_TYPES[type];
    return [kebab(type), ...(bulk === undefined ? [] : [bulk])].map((prefix) => [prefix, type] as const);
  }),
);

/**
 * The key of a pair of actors in both directions, from their `num`s: an index on it brings what either did to the other
 * in one walk. Exact below 10 million entities.
 */
export function dyadOf(a: number, b: number): number {
  return Math.min(a, b) * 10_000_000 + Math.max(a, b);
}

/**
 * Readable, citable ids that can be computed again. The id of a relationship is a pure function of its type, ends and
 * start, so the same fact always gets the same edge. The end date is not part of it, so an id does not change when a
 * spell ends.
 */
import { kindOfId } from './kinds.ts';
import { RELATIONSHIP_TYPES, type RelationshipType } from './relationship-types.ts';

const ENTITY_ID = /^[a-z]+:[A-Za-z0-9][A-Za-z0-9.@-]*$/;

/** Whether a text has the form of an entity id: the prefix of a kind, then letters, digits, `-`, `.`, `@`. */
export function isEntityId(id: string): boolean {
  return ENTITY_ID.test(id) && kindOfId(id) !== undefined;
}

/** What the id of a bulk edge contains besides its ends. */
export interface RowIdentity {
  /** LISTED_UNDER: the number on the list, such as `KPi.033`. */
  readonly reference?: string | undefined;
  /** ACTED_TOWARDS: the release, as an id (`source:icews-2019`) or its last part. */
  readonly dataset?: string | undefined;
  /** ACTED_TOWARDS: the row in the release. */
  readonly row?: string | number | undefined;
}

/**
 * The id of a relationship.
 * @param when EDTF; only the part before the slash is used
 * @returns `holds-office:person:sergey-lavrov~office:RUS-foreign-minister~2004-03-09`, or the short form of a bulk
 * type
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

/** The start of `when`, reduced to digits, `-` and `.`; `0` if open, unknown or absent. */
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
 * @param n number of the claim at this locator; absent if the locator names a single statement (a row)
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

/** The type in the prefix of a relationship id, so that an edge is found with one index; undefined if unknown. */
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
 * The key of a pair of actors in both directions, from their `num`s. An index on it finds all acts between the two
 * with one seek. Exact below 10 million entities.
 */
export function dyadOf(a: number, b: number): number {
  return Math.min(a, b) * 10_000_000 + Math.max(a, b);
}

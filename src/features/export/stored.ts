/**
 * Entities, relationships, claims and sources as they are stored in Neo4j, for the formats that a Neo4j reads: labels and
 * properties by their names in the model, days as integers, and the links between claims and what they are about. Pure.
 */
import { KINDS, RELATIONSHIP_TYPES } from '../../model/vocabulary.ts';
import type { PropertyValue, Relation } from '../common/contract.ts';
import type { GraphNode } from '../graph/contract.ts';
import type { Source } from '../sources/contract.ts';
import { attributionInWords } from './columns.ts';
import type { ExportedClaim } from './contract.ts';
import type { ExportData } from './types.ts';

export type StoredProperties = Readonly<Record<string, PropertyValue>>;

export interface StoredNode {
  readonly labels: readonly string[];
  /** With `id`. */
  readonly properties: StoredProperties;
}

export interface StoredEdge {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly properties: StoredProperties;
}

/** Properties that are floats also where a value has no fraction. */
export const FLOATS: ReadonlySet<string> = new Set([
  'x',
  'y',
  ...[...Object.values(KINDS), ...Object.values(RELATIONSHIP_TYPES)].flatMap(({ properties }) =>
    Object.entries(properties)
      .filter(([, type]) => type === 'float')
      .map(([name]) => name),
  ),
]);

/** Without what is absent: Neo4j stores neither null nor, here, empty lists. */
function filled(properties: Readonly<Record<string, PropertyValue | undefined>>): StoredProperties {
  return Object.fromEntries(
    Object.entries(properties).filter(
      (entry): entry is [string, PropertyValue] =>
        entry[1] !== undefined && !(Array.isArray(entry[1]) && entry[1].length === 0),
    ),
  );
}

export function storedEntity(node: GraphNode): StoredNode {
  const { kind, also, degree: _degree, ended: _ended, properties, ...own } = node;
  return {
    labels: ['Entity', kind, ...(also === undefined ? [] : [also])],
    properties: filled({ ...properties, ...own }),
  };
}

/** `claimIds`: in the database itself, `claims` are internal keys. */
export function storedRelation(relation: Relation): StoredEdge {
  const { from, to, type, claims, shown: _shown, chosenLeftOut: _left, properties, ...own } = relation;
  return { from, to, type, properties: filled({ ...properties, ...own, claimIds: claims }) };
}

export function storedClaim(claim: ExportedClaim): StoredNode {
  const { source: _source, attributedTo: _by, contradicts: _contradicts, about: _about, ...own } = claim;
  // The links reach only what is exported; the words name everybody.
  return { labels: ['Claim'], properties: filled({ ...own, attributedTo: attributionInWords(claim) }) };
}

export function storedSource(source: Source): StoredNode {
  const { role, claims: _claims, writtenBy, ...own } = source;
  const dataset = role === 'dataset';
  return {
    labels: ['Source', ...(dataset ? ['Dataset'] : [])],
    properties: filled({ ...own, role, writtenBy: writtenBy.map(({ name }) => name) }),
  };
}

/** The relationships of claims: to sources, to what they are about, to whom they are attributed, and to each other, where both ends are exported. */
export function* claimLinks({ nodes, claims, sources }: ExportData): Generator<StoredEdge> {
  const entities = new Set(nodes.map(({ id }) => id));
  const claimIds = new Set(claims.map(({ id }) => id));
  for (const claim of claims) {
    const { id, about, source, attributedTo, contradicts } = claim;
    yield { from: id, to: source.id, type: 'FROM_SOURCE', properties: {} };
    for (const entity of about) {
      if (entities.has(entity)) yield { from: id, to: entity, type: 'ABOUT', properties: {} };
    }
    for (const { id: by, depth, how } of attributedTo) {
      if (entities.has(by)) yield { from: id, to: by, type: 'ATTRIBUTED_TO', properties: { depth, how } };
    }
    for (const other of contradicts) {
      // Stored once.
      if (id < other && claimIds.has(other))
        yield { from: id, to: other, type: 'CONTRADICTS', properties: {} };
    }
  }
  for (const { id, writtenBy } of sources) {
    for (const { id: author } of writtenBy) {
      if (entities.has(author)) yield { from: author, to: id, type: 'WROTE', properties: {} };
    }
  }
}

/**
 * Builds raw graphs for `derive`: everything is defaulted, a test sets what matters. The default graph is the friendship
 * treaty of the dossier's third chapter, which is valid.
 */
import { derive } from '../../../src/model/derive.ts';
import { kindOfId } from '../../../src/model/kinds.ts';
import type {
  Derived,
  DerivedRelationship,
  RawClaim,
  RawEntity,
  RawGraph,
  RawObservation,
  RawRelationship,
  RawSource,
} from '../../../src/model/raw-graph.ts';

type Properties = Record<string, unknown>;

export function entity(id: string, properties: Properties = {}, ...also: string[]): RawEntity {
  const kind = kindOfId(id) ?? 'Nothing';
  return { id, kind, labels: ['Entity', kind, ...also], properties: { id, ...properties } };
}

export function source(id: string, published: string | null, properties: Properties = {}): RawSource {
  return { id, published, properties };
}

export function claim(
  id: string,
  about: [subject: string, predicate: string, object?: string],
  properties: Properties = {},
): RawClaim {
  const [subject, predicate, object] = about;
  const { source: from = 'source:cow', ...rest } = properties;
  return {
    id,
    source: String(from),
    properties: {
      subject,
      predicate,
      object,
      mode: 'asserted',
      status: 'standing',
      confidence: 'stated',
      ...rest,
    },
  };
}

let edges = 0;
export function edge(
  from: string,
  type: string,
  to: string,
  cites: readonly string[],
  properties: Properties = {},
): RawRelationship {
  edges += 1;
  return { key: `edge-${edges}`, type, from, to, properties: { cites, ...properties } };
}

/** An edge with a claim of its own. */
export function told(
  from: string,
  type: string,
  to: string,
  properties: Properties = {},
  told: Properties = {},
) {
  const words = [from, type, to, String(properties.when ?? '')].join('-').replace(/[^A-Za-z0-9.@-]/g, '-');
  const id = `claim:${words}`;
  return { edge: edge(from, type, to, [id], properties), claim: claim(id, [from, type, to], told) };
}

export interface Parts {
  entities?: RawEntity[];
  relationships?: RawRelationship[];
  claims?: RawClaim[];
  sources?: RawSource[];
  observations?: RawObservation[];
  told?: { edge: RawRelationship; claim: RawClaim }[];
  nextKey?: number;
  nextNum?: number;
}

/** A graph of what is given, and one source, `source:cow`, public from 2013. Missing ends are added without properties. */
export function graphOf(parts: Parts = {}): RawGraph {
  const told = parts.told ?? [];
  const relationships = [...(parts.relationships ?? []), ...told.map((pair) => pair.edge)];
  const entities = [...(parts.entities ?? [])];
  const has = new Set([...entities.map(({ id }) => id), ...(parts.observations ?? []).map(({ id }) => id)]);
  for (const id of relationships.flatMap(({ from, to }) => [from, to])) {
    if (has.has(id)) continue;
    has.add(id);
    entities.push(entity(id));
  }
  return {
    entities,
    relationships,
    claims: [...(parts.claims ?? []), ...told.map((pair) => pair.claim)],
    sources: [source('source:cow', '2013-01-01'), ...(parts.sources ?? [])],
    observations: parts.observations ?? [],
    nextKey: parts.nextKey ?? 1,
    ...(parts.nextNum === undefined ? {} : { nextNum: parts.nextNum }),
  };
}

/** The faults of a graph, each as one line. */
export function faultsOf(parts: Parts): string[] {
  return derive(graphOf(parts)).faults.map(({ where, message }) => `${where}: ${message}`);
}

/** The one relationship that was derived. */
export function only(derived: Derived): DerivedRelationship {
  const [first, ...others] = derived.relationships;
  if (first === undefined || others.length > 0)
    throw new Error(`${derived.relationships.length} relationships`);
  return first;
}

/** What the loader makes of a graph: the derived values written back, alliances created, citations removed. */
export function writtenBack(graph: RawGraph, derived: Derived): RawGraph {
  const stale = new Set(derived.staleAlliances);
  const values = new Map(derived.relationships.map((row) => [row.key, row]));
  const byId = <T extends { id: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.id, row]));
  const [entities, claims] = [byId(derived.entities), byId(derived.claims)];
  return {
    ...graph,
    entities: graph.entities.map((raw) => ({
      ...raw,
      properties: { ...raw.properties, ...entities.get(raw.id) },
    })),
    claims: graph.claims.map((raw) => ({ ...raw, properties: { ...raw.properties, ...claims.get(raw.id) } })),
    relationships: [
      ...graph.relationships
        .filter(({ key }) => !stale.has(key))
        .map((raw) => {
          const { cites: _, ...kept } = raw.properties;
          const { key: __, ...row } = values.get(raw.key) ?? { key: '' };
          return { ...raw, properties: { ...kept, ...row } };
        }),
      ...derived.alliances.map(({ from, to, properties }) => ({
        key: properties.id,
        type: 'ALLIED_WITH',
        from,
        to,
        properties,
      })),
    ],
    nextKey: Math.max(graph.nextKey, ...derived.claims.map(({ key }) => key + 1)),
  };
}

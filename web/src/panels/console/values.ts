/** Parses values of a result: plain JSON, or `{"$type": …, "_value": …}`. Pure. */
import { type Kind, kindOfId } from '../../../../src/model/kinds.ts';

export interface NodeValue {
  readonly elementId: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface RelationshipValue {
  readonly elementId: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A node that can be drawn. */
export interface ResultEntity {
  readonly id: string;
  readonly kind: Kind;
  readonly also: string | undefined;
  readonly name: string;
}

type ParsedValue =
  | { readonly is: 'plain'; readonly value: null | boolean | number | string }
  | { readonly is: 'list'; readonly items: readonly unknown[] }
  | { readonly is: 'map'; readonly entries: Readonly<Record<string, unknown>> }
  | { readonly is: 'node'; readonly node: NodeValue }
  | { readonly is: 'relationship'; readonly relationship: RelationshipValue }
  /** Nodes and relationships in turn. */
  | { readonly is: 'path'; readonly steps: readonly unknown[] }
  /** A scalar that JSON lacks: a date, a large integer, a point. */
  | { readonly is: 'scalar'; readonly type: string; readonly text: string };

export function parseValue(value: unknown): ParsedValue {
  if (value === null || value === undefined) return { is: 'plain', value: null };
  if (Array.isArray(value)) return { is: 'list', items: value };
  if (typeof value !== 'object') return { is: 'plain', value: value as boolean | number | string };
  const map = value as Record<string, unknown>;
  const inner = map._value;
  switch (map.$type) {
    case undefined:
      return { is: 'map', entries: map };
    case 'Map':
      return { is: 'map', entries: inner as Record<string, unknown> };
    case 'Node':
      return { is: 'node', node: nodeOf(inner as Record<string, unknown>) };
    case 'Relationship':
      return { is: 'relationship', relationship: relationshipOf(inner as Record<string, unknown>) };
    case 'Path':
      return { is: 'path', steps: inner as unknown[] };
    default:
      return {
        is: 'scalar',
        type: String(map.$type),
        text: typeof inner === 'string' ? inner : JSON.stringify(inner),
      };
  }
}

function nodeOf(inner: Record<string, unknown>): NodeValue {
  return {
    elementId: String(inner._element_id),
    labels: inner._labels as string[],
    properties: propertiesOf(inner),
  };
}

function relationshipOf(inner: Record<string, unknown>): RelationshipValue {
  return {
    elementId: String(inner._element_id),
    type: String(inner._type),
    from: String(inner._start_node_element_id),
    to: String(inner._end_node_element_id),
    properties: propertiesOf(inner),
  };
}

function propertiesOf(inner: Record<string, unknown>): Record<string, unknown> {
  const properties = (inner._properties ?? {}) as Record<string, unknown>;
  return properties.$type === 'Map' ? (properties._value as Record<string, unknown>) : properties;
}

/** The node as an entity; undefined for a claim, a source or an observation. */
export function entityOf({ labels, properties }: NodeValue): ResultEntity | undefined {
  const { id } = properties;
  const kind = typeof id === 'string' ? kindOfId(id) : undefined;
  if (kind === undefined || !labels.includes('Entity')) return undefined;
  const also = labels.find((label) => label !== 'Entity' && label !== kind);
  return { id: id as string, kind, also, name: nameOf(properties) };
}

/** The display name of a node: name, title, text or id. */
export function nameOf(properties: Readonly<Record<string, unknown>>): string {
  const { name, title, paraphrase, measure, value, id } = properties;
  return String(name ?? title ?? paraphrase ?? measure ?? value ?? id ?? '');
}

/** A value as a CSV cell: text unchanged, null empty, scalars as text, the rest as JSON. */
export function plainText(value: unknown): string {
  const one = parseValue(value);
  if (one.is === 'plain') return one.value === null ? '' : String(one.value);
  return one.is === 'scalar' ? one.text : JSON.stringify(value);
}

/** A value on one line; nodes by name. */
export function lineOf(value: unknown, most = 300): string {
  const text = lineWithin(value, most);
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

function lineWithin(value: unknown, most: number): string {
  const one = parseValue(value);
  switch (one.is) {
    case 'plain':
      return String(one.value);
    case 'scalar':
      return one.text;
    case 'node':
      return nameOf(one.node.properties) || one.node.labels.join(':');
    case 'relationship':
      return one.relationship.type;
    case 'path':
      return joined(one.steps, most, (step) => lineWithin(step, most), ' – ');
    case 'list':
      return `[${joined(one.items, most, (item) => quoted(item, most), ', ')}]`;
    case 'map':
      return `{${joined(Object.entries(one.entries), most, ([key, item]) => `${key}: ${quoted(item, most)}`, ', ')}}`;
  }
}

const quoted = (value: unknown, most: number) =>
  typeof value === 'string' ? JSON.stringify(value) : lineWithin(value, most);

/** Stops at the visible length, because a list may have a million items. */
function joined<T>(
  items: readonly T[],
  most: number,
  textOfItem: (item: T) => string,
  between: string,
): string {
  let text = '';
  for (const [index, item] of items.entries()) {
    if (text.length > most) break;
    text += (index > 0 ? between : '') + textOfItem(item);
  }
  return text;
}

/**
 * Nodes and edges as rows of simple values, for formats that know no structure: the same columns in each of them. Pure.
 * Days are ISO 8601; what is open has none. Lists are texts in one value.
 */
import { type Day, HIGH, isDay, isoFromDay } from '../../model/days.ts';
import { RELATIONSHIP_TYPES } from '../../model/vocabulary.ts';
import type { PropertyValue, Relation } from '../common/contract.ts';
import type { GraphNode } from '../graph/contract.ts';

export type Value = string | number | boolean;

export interface Column<T> {
  readonly name: string;
  readonly type: 'string' | 'double' | 'integer' | 'boolean';
  /** Nothing where a row has no such value. */
  value(of: T): Value | undefined;
}

/** A day in ISO 8601, or nothing where it is open. */
export function isoDay(day: Day): string | undefined {
  return isDay(day) && day !== HIGH ? isoFromDay(day) : undefined;
}

function text<T>(name: string, value: (of: T) => string | undefined): Column<T> {
  return { name, type: 'string', value };
}

interface Dated {
  readonly when?: string | undefined;
  readonly fromMin: Day;
  readonly fromMax: Day;
  readonly toMin: Day;
  readonly toMax: Day;
}

const DATES: readonly Column<Dated>[] = [
  text('when', ({ when }) => when),
  text('from_min', ({ fromMin }) => isoDay(fromMin)),
  text('from_max', ({ fromMax }) => isoDay(fromMax)),
  text('to_min', ({ toMin }) => isoDay(toMin)),
  text('to_max', ({ toMax }) => isoDay(toMax)),
];

/** All columns that these nodes fill, after `id` and `name`. */
export function nodeColumns(nodes: readonly GraphNode[]): Column<GraphNode>[] {
  return withProperties<GraphNode>(
    [
      text('kind', ({ kind }) => kind),
      text('also', ({ also }) => also),
      text('aliases', ({ aliases }) => listed(aliases)),
      ...DATES,
      text('disputed', ({ disputed }) => listed(disputed)),
      { name: 'degree', type: 'integer', value: ({ degree }) => degree },
      { name: 'x', type: 'double', value: ({ x }) => x },
      { name: 'y', type: 'double', value: ({ y }) => y },
    ],
    nodes,
  );
}

/** All columns that these edges fill, after `id`, the ends and the type. */
export function edgeColumns(edges: readonly Relation[]): Column<Relation>[] {
  return withProperties<Relation>(
    [
      text('family', ({ type }) => RELATIONSHIP_TYPES[type].family),
      text('reads', ({ type }) => RELATIONSHIP_TYPES[type].forward),
      { name: 'directed', type: 'boolean', value: ({ type }) => !RELATIONSHIP_TYPES[type].symmetric },
      text('temporal', ({ type }) => RELATIONSHIP_TYPES[type].temporal),
      ...DATES,
      text('seen', ({ seen }) => seen),
      { name: 'disputed', type: 'boolean', value: ({ disputed }) => disputed },
      text('known_from', ({ knownFrom }) => isoDay(knownFrom)),
      text('known_to', ({ knownTo }) => isoDay(knownTo)),
      text('claims', ({ claims }) => listed(claims)),
    ],
    edges,
  );
}

/** A column for each property that a row has; one that is named like another column gets a longer name. */
function withProperties<T extends { readonly properties: Readonly<Record<string, PropertyValue>> }>(
  columns: readonly Column<T>[],
  rows: readonly T[],
): Column<T>[] {
  const taken = new Set(['id', 'name', 'from', 'to', 'type', ...columns.map(({ name }) => name)]);
  const names = [...new Set(rows.flatMap(({ properties }) => Object.keys(properties)))].sort();
  return [
    ...columns,
    ...names.map((name) =>
      text<T>(taken.has(name) ? `property_${name}` : name, ({ properties }) => {
        const value = properties[name];
        return value === undefined ? undefined : Array.isArray(value) ? listed(value) : String(value);
      }),
    ),
  ];
}

function listed(values: readonly (string | number)[]): string | undefined {
  return values.length === 0 ? undefined : values.join('; ');
}

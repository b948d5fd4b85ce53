/**
 * Nodes, edges, claims and sources as rows of simple values: the same columns in every format that has no structure of its
 * own. Days are ISO 8601; an open end has none. Pure.
 */
import { type Day, HIGH, isDay, isoFromDay } from '../../model/days.ts';
import { RELATIONSHIP_TYPES } from '../../model/vocabulary.ts';
import type { Claim, PropertyValue, Relation } from '../common/contract.ts';
import type { GraphNode } from '../graph/contract.ts';
import type { Source } from '../sources/contract.ts';
import { sourceInWords } from './citation.ts';
import { citationKeys } from './citation-keys.ts';
import type { ExportedClaim } from './contract.ts';
import type { ExportData } from './types.ts';

export type Value = string | number | boolean | readonly string[];

export interface Column<T> {
  readonly name: string;
  readonly type: 'string' | 'double' | 'integer' | 'boolean' | 'list';
  /** What the column holds, for the README of the CSV files. */
  readonly means: string;
  /** Nothing where a row has no such value. */
  value(of: T): Value | undefined;
}

/** A day in ISO 8601, or nothing where it is open. */
export function isoDay(day: Day): string | undefined {
  return isDay(day) && day !== HIGH ? isoFromDay(day) : undefined;
}

/** `property_name` of `propertyName`. */
export const columnName = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function text<T>(name: string, means: string, value: (of: T) => string | undefined): Column<T> {
  return { name, type: 'string', means, value };
}

function list<T>(name: string, means: string, value: (of: T) => readonly string[]): Column<T> {
  const filled = (of: T) => {
    const values = value(of);
    return values.length === 0 ? undefined : values;
  };
  return { name, type: 'list', means, value: filled };
}

function flag<T>(name: string, means: string, value: (of: T) => boolean | undefined): Column<T> {
  return { name, type: 'boolean', means, value };
}

interface Dated {
  readonly when?: string | undefined;
  readonly fromMin: Day;
  readonly fromMax: Day;
  readonly toMin: Day;
  readonly toMax: Day;
}

const DATES: readonly Column<Dated>[] = [
  text('when', 'date as the source gives it, in EDTF', ({ when }) => when),
  text('from_min', 'earliest possible start', ({ fromMin }) => isoDay(fromMin)),
  text('from_max', 'latest possible start', ({ fromMax }) => isoDay(fromMax)),
  text('to_min', 'earliest possible end', ({ toMin }) => isoDay(toMin)),
  text('to_max', 'latest possible end', ({ toMax }) => isoDay(toMax)),
];

/** All columns that these nodes fill, after `id` and `name`. */
export function nodeColumns({ nodes }: Pick<ExportData, 'nodes'>): Column<GraphNode>[] {
  return withProperties<GraphNode>(
    [
      text('kind', 'kind of entity', ({ kind }) => kind),
      text('also', 'second label of the kind', ({ also }) => also),
      list('aliases', 'other names', ({ aliases }) => aliases),
      ...DATES,
      list('disputed', 'properties on which sources disagree', ({ disputed }) => disputed),
      {
        name: 'degree',
        type: 'integer',
        means: 'relationships in the whole database',
        value: ({ degree }) => degree,
      },
      { name: 'x', type: 'double', means: 'position, in pixels to the right', value: ({ x }) => x },
      {
        name: 'y',
        type: 'double',
        means: 'position, in pixels upwards',
        value: ({ y }) => (y === undefined ? undefined : upwards(y)),
      },
    ],
    nodes,
  );
}

/** Our y runs downwards, as on a screen; that of the programs that read these files upwards. Never `-0`. */
export const upwards = (y: number) => (y === 0 ? 0 : -y);

/** All columns that these edges fill, after `id`, the ends and the type. The lists of claims have one item per claim. */
export function edgeColumns({ edges, claims }: ExportData): Column<Relation>[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const behind = (edge: Relation) =>
    edge.claims.flatMap((id) => {
      const claim = byId.get(id);
      return claim === undefined ? [] : [claim];
    });
  const perClaim = (name: string, means: string, value: (claim: Claim) => string) =>
    list<Relation>(name, `${means}, one item per claim`, (edge) => behind(edge).map(value));
  return withProperties<Relation>(
    [
      text('family', 'family of the type', ({ type }) => RELATIONSHIP_TYPES[type].family),
      text(
        'reads',
        'the type in words, from source to target',
        ({ type }) => RELATIONSHIP_TYPES[type].forward,
      ),
      flag(
        'symmetric',
        'true where source and target can be swapped',
        ({ type }) => RELATIONSHIP_TYPES[type].symmetric,
      ),
      text(
        'temporal',
        'state (holds from start to end) or occurrence',
        ({ type }) => RELATIONSHIP_TYPES[type].temporal,
      ),
      ...DATES,
      text('seen', 'day on which the source observed it', ({ seen }) => seen),
      flag('disputed', 'true where claims contradict each other', ({ disputed }) => disputed),
      text('known_from', 'first day on which a source had published it', ({ knownFrom }) =>
        isoDay(knownFrom),
      ),
      text('known_to', 'last day before it was withdrawn', ({ knownTo }) => isoDay(knownTo)),
      list('claims', 'ids of the claims behind it', (edge) => behind(edge).map(({ id }) => id)),
      perClaim('sources', 'ids of the sources', ({ source }) => source.id),
      perClaim('locators', 'places in the sources', ({ locator }) => locator),
      perClaim('modes', 'modes of the claims', ({ mode }) => mode),
      perClaim('confidence', 'stated, reported or inferred', ({ confidence }) => confidence),
      text('citation', 'sources and places in words', (edge) => citationInWords(behind(edge))),
    ],
    edges,
  );
}

/** `Takeaways From the Summit, The Diplomat, 2019-04-26, ¶2, ¶4`, a source after the other. */
function citationInWords(claims: readonly Claim[]): string | undefined {
  const places = new Map<string, { source: Claim['source']; locators: Set<string> }>();
  for (const { source, locator } of claims) {
    const place = places.get(source.id) ?? { source, locators: new Set() };
    if (locator !== '') place.locators.add(locator);
    places.set(source.id, place);
  }
  const lines = [...places.values()].map(({ source: { title, publisher, published }, locators }) =>
    [title, publisher, published, ...locators].filter(Boolean).join(', '),
  );
  return lines.length === 0 ? undefined : lines.join('; ');
}

/** Who a claim is credited to, outermost first: `Vladimir Putin (said)`. */
export const attributionInWords = ({ attributedTo }: Claim) =>
  attributedTo.map(({ name, how }) => `${name} (${how})`);

/** The columns of claims, after `id`. */
export function claimColumns({ edges }: ExportData): Column<ExportedClaim>[] {
  const relationships = new Map<string, string[]>();
  for (const { id, claims } of edges) {
    for (const claim of claims) {
      const ids = relationships.get(claim);
      if (ids === undefined) relationships.set(claim, [id]);
      else ids.push(id);
    }
  }
  return [
    text('subject', 'id of what the claim is about', ({ subject }) => subject),
    text('predicate', 'relationship type or property', ({ predicate }) => predicate),
    text('object', 'id of the other end', ({ object }) => object),
    list('about', 'ids of the entities that it is about', ({ about }) => about),
    text('value', 'value of a property', ({ value }) => (value === undefined ? undefined : inText(value))),
    text('when', 'date of what is claimed, in EDTF', ({ when }) => when),
    text('mode', 'asserted, denied, expected, possible or conditional', ({ mode }) => mode),
    text('confidence', 'stated, reported or inferred', ({ confidence }) => confidence),
    text('status', 'standing, disputed, superseded or retracted', ({ status }) => status),
    flag('chosen', 'true for the claim that a dispute was decided for', ({ chosen }) => chosen),
    { name: 'tone', type: 'integer', means: '1 friendly, -1 hostile', value: ({ tone }) => tone },
    text('condition', 'condition on which it depends', ({ condition }) => condition),
    text('source', 'id of the source', ({ source }) => source.id),
    text('source_title', 'title of the source', ({ source }) => source.title),
    text('locator', 'place in the source', ({ locator }) => locator),
    list('attributed_to', 'to whom the source attributes it, outermost first', attributionInWords),
    list('attributed_to_ids', 'ids of the same', ({ attributedTo }) => attributedTo.map(({ id }) => id)),
    text('paraphrase', 'what is claimed, in our words', ({ paraphrase }) => paraphrase),
    text('known_from', 'first day on which it was public', ({ knownFrom }) => isoDay(knownFrom)),
    text('known_to', 'last day on which it counted', ({ knownTo }) => isoDay(knownTo)),
    list('contradicts', 'ids of claims that contradict it', ({ contradicts }) => contradicts),
    list(
      'relationships',
      'ids of the exported relationships that it supports',
      ({ id }) => relationships.get(id) ?? [],
    ),
  ];
}

/** The columns of sources, after `id`. */
export function sourceColumns({ sources, claims }: ExportData): Column<Source>[] {
  const keys = citationKeys(sources);
  const counts = new Map<string, number>();
  for (const { source } of claims) counts.set(source.id, (counts.get(source.id) ?? 0) + 1);
  return [
    text('citation_key', 'key in the BibTeX, RIS and CSL files', ({ id }) => keys.get(id)),
    text('title', 'title', ({ title }) => title),
    text('publisher', 'publisher', ({ publisher }) => publisher),
    text('role', 'article, record or dataset', ({ role }) => role),
    text('published', 'date of publication, in EDTF', ({ published }) => published),
    flag('inferred', 'true where that date is our inference', ({ inferred }) => inferred),
    text('published_note', 'how that date was found', ({ publishedNote }) => publishedNote),
    list('written_by', 'authors', ({ writtenBy }) => writtenBy.map(({ name }) => name)),
    text('url', 'address', ({ url }) => url),
    text('licence', 'licence', ({ licence }) => licence),
    text('release', 'release of a dataset', ({ release }) => release),
    text('citation', 'how the source asks to be cited', ({ citation }) => citation),
    text('reference', 'the source as a line of a list of references', sourceInWords),
    {
      name: 'claims',
      type: 'integer',
      means: 'number of exported claims',
      value: ({ id }) => counts.get(id) ?? 0,
    },
  ];
}

/** A column for each property that a row has; one that is named like another column gets a longer name. */
function withProperties<T extends { readonly properties: Readonly<Record<string, PropertyValue>> }>(
  columns: readonly Column<T>[],
  rows: readonly T[],
): Column<T>[] {
  const taken = new Set([...TAKEN, ...columns.map(({ name }) => name)]);
  const names = [...new Set(rows.flatMap(({ properties }) => Object.keys(properties)))].sort();
  return [
    ...columns,
    ...names.map((name) => {
      const column = taken.has(columnName(name)) ? `property_${columnName(name)}` : columnName(name);
      taken.add(column);
      return text<T>(column, `property ${name}`, ({ properties }) => {
        const value = properties[name];
        return value === undefined ? undefined : inText(value);
      });
    }),
  ];
}

/** Names that some format gives a meaning of its own. */
const TAKEN = [
  ...['id', 'key', 'name', 'label', 'type', 'kind', 'from', 'to', 'source', 'target', 'weight', 'directed'],
  ...['start', 'end', 'interval', 'timeset', 'relationship_type', 'interaction', 'viz', 'networkx_key'],
];

const inText = (value: PropertyValue) => (Array.isArray(value) ? joined(value.map(String)) : String(value));

/** A list as one text. Semicolons part the items, so one within an item becomes a comma. */
export function joined(values: readonly string[], separator = '; '): string {
  return values.map((value) => value.replaceAll(';', ',')).join(separator);
}

/** A value for a format that knows no lists. */
export const single = (value: Value): string | number | boolean =>
  typeof value === 'object' ? joined(value) : value;

/** The labels, types and properties offered by completion, from `/schema`. Pure. */
import type { SchemaAnswer } from '../../../../src/features/schema/contract.ts';

export interface CompletionSchema {
  /** Labels with descriptions. */
  readonly labels: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, string>;
  /** Property names with types, by label or relationship type. */
  readonly properties: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

export const EMPTY_SCHEMA: CompletionSchema = { labels: new Map(), types: new Map(), properties: new Map() };

const BOUNDS = { fromMin: 'day', fromMax: 'day', toMin: 'day', toMax: 'day', knownFrom: 'day' };
/** Properties of all relationships. */
const OF_RELATIONSHIPS = {
  ...{
    id: 'text',
    when: 'date',
    seen: 'date',
    claims: 'keys of claims',
    disputed: 'boolean',
    knownTo: 'day',
  },
  ...BOUNDS,
};

/** Labels that are not entities: provenance and observations. */
const RECORDS: Readonly<
  Record<string, readonly [means: string, properties: Readonly<Record<string, string>>]>
> = {
  Claim: [
    'one statement by a source',
    {
      ...{
        id: 'text',
        key: 'integer',
        subject: 'id',
        predicate: 'text',
        object: 'id',
        value: 'text',
        mode: 'text',
      },
      ...{
        confidence: 'text',
        status: 'text',
        paraphrase: 'text',
        locator: 'text',
        when: 'date',
        tone: 'integer',
      },
      ...{ condition: 'text', chosen: 'boolean', knownFrom: 'day', knownTo: 'day', recordedAt: 'text' },
    },
  ],
  Source: [
    'a document that makes claims',
    {
      ...{ id: 'text', title: 'text', publisher: 'text', published: 'date', role: 'text', url: 'text' },
      ...{ knownFrom: 'day', knownTo: 'day' },
    },
  ],
  Observation: [
    'a measured value and its date',
    {
      id: 'text',
      measure: 'text',
      value: 'number',
      unit: 'text',
      when: 'date',
      qualifier: 'text',
      ...BOUNDS,
    },
  ],
  Code: ['an identifier in another dataset', { scheme: 'text', value: 'text', when: 'date' }],
};

export function completionSchemaOf(schema: SchemaAnswer): CompletionSchema {
  const labels = new Map<string, string>([['Entity', 'any entity']]);
  const properties = new Map<string, Readonly<Record<string, string>>>();
  properties.set('Entity', { ...schema.commonProperties, ...BOUNDS });
  for (const kind of schema.kinds) {
    const own = { ...schema.commonProperties, ...kind.properties, ...BOUNDS };
    labels.set(kind.name, kind.means);
    properties.set(kind.name, own);
    for (const also of kind.also) {
      labels.set(also, `a ${kind.name}`);
      properties.set(also, own);
    }
  }
  for (const [name, [means, own]] of Object.entries(RECORDS)) {
    labels.set(name, means);
    properties.set(name, own);
  }
  const types = new Map<string, string>();
  for (const { name, from, to, forward, properties: own } of schema.types) {
    types.set(name, `${someOf(from)} ${forward} ${someOf(to)}`);
    properties.set(name, { ...own, ...OF_RELATIONSHIPS });
  }
  for (const name of schema.provenanceTypes) types.set(name, 'links a claim to its source or subject');
  return { labels, types, properties };
}

const someOf = (kinds: readonly string[]) =>
  kinds.length > 3 ? `${kinds.slice(0, 2).join(', ')} …` : kinds.join(', ');

/** `/schema`: the vocabulary. It is the code's own, so no database is asked. */
import { endpoint } from '../../endpoint/endpoint.ts';
import {
  ATTRIBUTIONS,
  CLAIM_MODES,
  CLAIM_ONLY_PREDICATES,
  CLAIM_STATUSES,
  COMMON_PROPERTIES,
  CONFIDENCES,
  FAMILIES,
  KIND_NAMES,
  KINDS,
  OBSERVATION_QUALIFIERS,
  PROVENANCE_TYPES,
  RELATIONSHIP_TYPE_NAMES,
  RELATIONSHIP_TYPES,
} from '../../model/vocabulary.ts';
import { type SchemaAnswer, schemaOperations } from './contract.ts';

export const schemaEndpoints = [
  endpoint({
    ...schemaOperations.schema,
    operationId: 'getSchema',
    database: false,
    cached: false,
    tag: 'Provenance',
    summary: 'The vocabulary: kinds, relationship types, what may connect what, claims',
    examples: [{ summary: 'All of it', path: '/schema' }],
    handle: async () => vocabulary(),
  }),
];

function vocabulary(): SchemaAnswer {
  return {
    kinds: KIND_NAMES.map((name) => {
      const kind = KINDS[name];
      return { name, ...kind, also: [...kind.also], properties: { ...kind.properties } };
    }),
    // The key of bulk edges is ours alone.
    commonProperties: Object.fromEntries(
      Object.entries(COMMON_PROPERTIES).filter(([name]) => name !== 'num'),
    ),
    families: Object.entries(FAMILIES).map(([name, family]) => ({ name, ...family })),
    types: RELATIONSHIP_TYPE_NAMES.map((name) => {
      const { bulk, from, to, properties, ...type } = RELATIONSHIP_TYPES[name];
      return {
        name,
        ...type,
        from: [...from],
        to: [...to],
        bulk: bulk !== undefined,
        properties: { ...properties },
      };
    }),
    provenanceTypes: [...PROVENANCE_TYPES],
    claims: {
      modes: [...CLAIM_MODES],
      confidences: [...CONFIDENCES],
      statuses: [...CLAIM_STATUSES],
      onlyPredicates: [...CLAIM_ONLY_PREDICATES],
      attributions: [...ATTRIBUTIONS],
    },
    observations: { qualifiers: [...OBSERVATION_QUALIFIERS] },
  };
}

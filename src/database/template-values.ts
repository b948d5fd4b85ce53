/**
 * What templates of Cypher files may take from the vocabulary, by name: lists of kinds, types and values, and maps. A new
 * kind or type is in every query that names its list.
 */
import {
  ATTRIBUTIONS,
  BULK_TYPES,
  CLAIM_MODES,
  CLAIM_ONLY_PREDICATES,
  CLAIM_STATUSES,
  COMMON_PROPERTIES,
  CONFIDENCES,
  KIND_NAMES,
  KINDS,
  OBSERVATION_QUALIFIERS,
  OCCURRENCE_TYPES,
  PROVENANCE_TYPES,
  RELATIONSHIP_TYPE_NAMES,
  RELATIONSHIP_TYPES,
  type RelationshipType,
  WALKED_TYPES,
} from '../model/vocabulary.ts';

const isBulk = (type: RelationshipType) => RELATIONSHIP_TYPES[type].bulk !== undefined;
const properties = new Set([
  ...Object.keys(COMMON_PROPERTIES),
  ...KIND_NAMES.flatMap((kind) => Object.keys(KINDS[kind].properties)),
]);

const lists = {
  labels: [...KIND_NAMES, 'Entity', 'Claim', 'Source', 'Observation'],
  relationshipTypes: RELATIONSHIP_TYPE_NAMES,
  bulkTypes: BULK_TYPES,
  /** All but the bulk types. */
  plainTypes: RELATIONSHIP_TYPE_NAMES.filter((type) => !isBulk(type)),
  walkedTypes: WALKED_TYPES,
  /**
   * Types of the drawn graph, which are read from their `to` end. That end never has very many of them: a state has a
   * hundred thousand votes, a roll call two hundred. Rows of coded event data are left out.
   */
  drawnTypes: RELATIONSHIP_TYPE_NAMES.filter((type) => type !== 'ACTED_TOWARDS'),
  /** Types that happen at a date and stay true from then on. */
  occurrenceTypes: OCCURRENCE_TYPES,
  symmetricTypes: RELATIONSHIP_TYPE_NAMES.filter((type) => RELATIONSHIP_TYPES[type].symmetric),
  /** Types whose two ends must be of one kind. */
  sameKindTypes: RELATIONSHIP_TYPE_NAMES.filter((type) => RELATIONSHIP_TYPES[type].sameKind),
  storedTypes: [...RELATIONSHIP_TYPE_NAMES, ...PROVENANCE_TYPES],
  claimModes: CLAIM_MODES,
  claimStatuses: CLAIM_STATUSES,
  confidences: CONFIDENCES,
  attributions: ATTRIBUTIONS,
  observationQualifiers: OBSERVATION_QUALIFIERS,
  /** What may be a claim's predicate: a property, a type, or a word that exists in claims only. */
  predicates: [...CLAIM_ONLY_PREDICATES, ...[...properties].sort(), ...RELATIONSHIP_TYPE_NAMES],
} satisfies Record<string, readonly string[]>;

const maps = {
  /** The kinds that each type may connect. */
  relationshipEnds: Object.fromEntries(
    RELATIONSHIP_TYPE_NAMES.map((type) => {
      const { from, to } = RELATIONSHIP_TYPES[type];
      return [type, { from, to }];
    }),
  ),
  /** The id prefix of each kind, and the labels that its entities may have beside it. */
  kindRules: Object.fromEntries(
    KIND_NAMES.map((kind) => [kind, { prefix: KINDS[kind].prefix, also: KINDS[kind].also }]),
  ),
};

export type Lists = Readonly<Record<keyof typeof lists, readonly string[]>>;
export const VOCABULARY: { readonly lists: Lists; readonly maps: Readonly<Record<string, unknown>> } = {
  lists,
  maps,
};

/**
 * The relationship types: allowed ends, labels from either end, state or occurrence, and sign. Traversals, checks,
 * generated queries, the legend and `/schema` are derived from this table.
 */
import type { Family } from './families.ts';
import { KIND_NAMES, type Kind, type PropertyType } from './kinds.ts';

/** A state holds from its start to its end, an occurrence from its date on. */
export const TEMPORALS = ['state', 'occurrence'] as const;
export type Temporal = (typeof TEMPORALS)[number];

export interface RelationshipDefinition {
  readonly family: Family;
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
  /** Label from the `from` end: "holds the office". */
  readonly forward: string;
  /** Label from the `to` end: "is held by". Symmetric types have the same label for both. */
  readonly backward: string;
  readonly temporal: Temporal;
  /** Both ends must be of one kind (PART_OF, SUPERSEDES). */
  readonly sameKind: boolean;
  /** Stored once, from the smaller id. */
  readonly symmetric: boolean;
  /** Id prefix of a bulk type, which may have very many edges at one node. */
  readonly bulk: string | undefined;
  /** +1 and −1 for balance analysis; `row` means that each edge has its own. */
  readonly sign: 1 | -1 | 0 | 'row';
  /** Own properties, in addition to those of all relationships. */
  readonly properties: Readonly<Record<string, PropertyType>>;
  /** Names in standards: Wikidata P, CAMEO C, FtM, COW, PLOVER. */
  readonly standard: string;
}

type Ends = readonly [from: readonly Kind[], to: readonly Kind[]];
type Extra = Partial<
  Pick<RelationshipDefinition, 'sameKind' | 'symmetric' | 'bulk' | 'sign' | 'properties' | 'standard'>
>;

const PLAIN = {
  sameKind: false,
  symmetric: false,
  bulk: undefined,
  sign: 0,
  properties: {},
  standard: '',
} as const;

const of =
  (temporal: Temporal, family: Family) =>
  (ends: Ends, forward: string, backward: string, extra: Extra = {}): RelationshipDefinition => ({
    ...PLAIN,
    family,
    from: ends[0],
    to: ends[1],
    forward,
    backward,
    temporal,
    ...extra,
  });

const ACTOR = ['State', 'Person', 'Organization'] as const satisfies readonly Kind[];
const MATTER = [
  'Issue',
  'Proposal',
  'Project',
  'Activity',
  'Event',
  'Treaty',
  'Resolution',
  'Measure',
  'Factor',
] as const satisfies readonly Kind[];

const alliance = {
  defense: 'boolean',
  neutrality: 'boolean',
  nonaggression: 'boolean',
  entente: 'boolean',
  offense: 'boolean',
  consul: 'boolean',
} as const;

const belongs = of('state', 'Belonging');
const commits = of('state', 'Commitment');
const met = of('occurrence', 'Meeting');
const decided = of('occurrence', 'Decision');
const binds = of('state', 'Decision');
const exchanges = of('state', 'Exchange');
const stands = of('state', 'Position');
const voiced = of('occurrence', 'Position');
const reasons = of('state', 'Reason');
const lies = of('state', 'Place');

export const RELATIONSHIP_TYPES = {
  HOLDS_OFFICE: belongs([['Person'], ['Office']], 'holds the office', 'is held by', {
    standard: 'FtM Occupancy, P39',
  }),
  OFFICE_OF: belongs([['Office'], ['State', 'Organization']], 'is an office of', 'has the office', {
    standard: 'P1001',
  }),
  PARENT_OF: belongs([['Person'], ['Person']], 'is a parent of', 'is a child of', {
    standard: 'FtM Family, P40',
  }),
  NATIONAL_OF: belongs([['Person'], ['State']], 'is a national of', 'has the national', { standard: 'P27' }),
  WORKS_FOR: belongs([['Person'], ['Organization']], 'works for', 'employs', {
    properties: { as: 'text' },
    standard: 'FtM Employment, P108',
  }),
  MEMBER_OF: belongs([ACTOR, ['Organization']], 'is a member of', 'has the member', {
    properties: { status: 'text' },
    standard: 'FtM Membership, P463, COW IGO 1, 2, 3',
  }),
  PART_OF: belongs([KIND_NAMES, KIND_NAMES], 'is a part of', 'has the part', {
    sameKind: true,
    standard: 'P361',
  }),

  PARTY_TO: commits([['State', 'Organization'], ['Treaty']], 'is a party to', 'has the party', {
    bulk: 'party',
    properties: { ...alliance, status: 'text' },
    standard: 'COW mem_st…mem_end, ATOP yrent…yrexit',
  }),
  SIGNED: of('occurrence', 'Commitment')([ACTOR, ['Treaty', 'Event']], 'signed', 'was signed by', {
    standard: 'P1891, C 057',
  }),
  ALLIED_WITH: commits([['State'], ['State']], 'is allied with', 'is allied with', {
    symmetric: true,
    sign: 1,
    properties: { ...alliance, treaty: 'text', derived: 'boolean' },
    standard: 'COW by dyad',
  }),
  REPRESENTED_IN: commits(
    [['State'], ['State', 'Organization']],
    'has a mission in',
    'receives a mission of',
    {
      sign: 1,
      properties: { level: 'integer', status: 'text' },
      standard: 'COW DR_at, P531',
    },
  ),

  TOOK_PART_IN: met([ACTOR, ['Event']], 'took part in', 'had the participant', {
    properties: { role: 'text', onBehalfOf: 'text' },
    standard: 'P1344',
  }),
  HOSTED: met([ACTOR, ['Event']], 'hosted', 'was hosted by', { standard: 'C 043' }),
  TOOK_PLACE_AT: met([['Event'], ['Place']], 'took place at', 'was the place of', { standard: 'P276' }),
  DISCUSSED: met([['Event'], [...ACTOR, ...MATTER]], 'discussed', 'was discussed at', {
    properties: { agenda: 'integer' },
  }),
  FOLLOWED: met([['Event'], ['Event']], 'followed', 'was followed by', { standard: 'P155' }),
  RESULTED_IN: met([['Event'], [...MATTER, 'Organization']], 'resulted in', 'came of', { standard: 'P1542' }),
  ACTED_TOWARDS: met([ACTOR, ACTOR], 'acted towards', 'was acted on by', {
    bulk: 'acted',
    sign: 'row',
    properties: {
      plover: 'text',
      mode: 'text',
      cameo: 'text',
      count: 'integer',
      goldstein: 'float',
      sign: 'integer',
    },
    standard: 'PLOVER actor, recipient',
  }),

  ADOPTED: decided([['Organization'], ['Resolution']], 'adopted', 'was adopted by'),
  VOTED: decided([['State'], ['Event']], 'voted in', 'had the vote of', {
    bulk: 'voted',
    properties: { choice: 'text' },
    standard: 'Voeten',
  }),
  VOTE_ON: decided([['Event'], ['Resolution']], 'was a vote on', 'was put to', {
    properties: { part: 'text' },
    standard: 'Voeten amend, para',
  }),
  VETOED: decided([['State'], ['Resolution']], 'vetoed', 'was vetoed by', { sign: -1, standard: 'C 129' }),
  ESTABLISHES: decided([['Resolution', 'Treaty'], ['Organization']], 'establishes', 'was established by', {
    standard: 'P112',
  }),
  IMPOSES: binds([['Resolution'], ['Measure']], 'imposes', 'is imposed by'),
  TARGETS: binds([['Measure'], ['State']], 'targets', 'is targeted by', { sign: -1, standard: 'C 163' }),
  CONSTRAINS: binds([['Measure'], ['Activity', 'Project']], 'constrains', 'is constrained by', {
    sign: -1,
    properties: { effect: 'text' },
  }),
  EXEMPTS: binds([['Measure'], ['Activity', 'Project']], 'exempts', 'is exempt from', {
    sign: 1,
    properties: { scope: 'text', basis: 'text' },
  }),
  LISTED_UNDER: binds([['Person', 'Organization'], ['Measure']], 'is listed under', 'lists', {
    bulk: 'listed',
    sign: -1,
    properties: { reference: 'text' },
    standard: 'FtM Sanction',
  }),
  SUPERSEDES: binds(
    [
      ['Measure', 'Treaty', 'Resolution'],
      ['Measure', 'Treaty', 'Resolution'],
    ],
    'supersedes',
    'is superseded by',
    {
      sameKind: true,
      standard: 'P1365',
    },
  ),

  PARTNER_IN: exchanges([ACTOR, ['Project']], 'is a partner in', 'has the partner', {
    properties: { role: 'text' },
    standard: 'FtM ProjectParticipant',
  }),
  CONDUCTS: exchanges([ACTOR, ['Activity']], 'conducts', 'is conducted by'),
  SUPPLIES: exchanges([['State', 'Organization'], ['Activity']], 'supplies', 'is supplied by'),
  RECEIVES: exchanges([['State', 'Organization'], ['Activity']], 'receives', 'is received by'),

  PROPOSED: voiced([ACTOR, ['Proposal']], 'proposed', 'was proposed by'),
  SUPPORTS: stands([ACTOR, MATTER], 'supports', 'is supported by', {
    sign: 1,
    properties: { degree: 'text', as: 'text' },
    standard: 'PLOVER SUPPORT',
  }),
  OPPOSES: stands([ACTOR, MATTER], 'opposes', 'is opposed by', {
    sign: -1,
    properties: { degree: 'text', as: 'text' },
    standard: 'PLOVER REJECT',
  }),
  PRAISED: voiced([ACTOR, [...ACTOR, 'Event']], 'praised', 'was praised by', {
    sign: 1,
    properties: { as: 'text' },
    standard: 'C 051',
  }),
  CRITICIZED: voiced([ACTOR, [...ACTOR, 'Event']], 'criticized', 'was criticized by', {
    sign: -1,
    properties: { as: 'text' },
    standard: 'C 111',
  }),
  CALLS_ON: stands([['Proposal'], ACTOR], 'calls on', 'is called on by', {
    properties: { to: 'text' },
    standard: 'PLOVER REQUEST',
  }),
  IN_RETURN_FOR: stands(
    [
      ['Proposal', 'Event'],
      ['Proposal', 'Event'],
    ],
    'is in return for',
    'is in return for',
    { symmetric: true },
  ),

  CONCERNS: reasons([MATTER, [...ACTOR, 'Place', ...MATTER]], 'concerns', 'is the subject of', {
    standard: 'P921',
  }),
  HINDERS: reasons([['Factor', 'Issue', 'Event'], MATTER], 'hinders', 'is hindered by', {
    sign: -1,
    properties: { as: 'text' },
  }),
  MOTIVATES: reasons([['Factor', 'Event'], MATTER], 'motivates', 'is motivated by', {
    properties: { as: 'text' },
  }),
  DEPENDS_ON: reasons([MATTER, MATTER], 'depends on', 'is a condition of'),

  LOCATED_IN: lies(
    [
      ['Place', 'Organization'],
      ['Place', 'State'],
    ],
    'is located in',
    'contains',
    { standard: 'P131' },
  ),
  BORDERS: lies(
    [
      ['State', 'Place'],
      ['State', 'Place'],
    ],
    'borders',
    'borders',
    {
      symmetric: true,
      properties: { contiguity: 'integer' },
      standard: 'COW conttype, P47',
    },
  ),
  LINKS: lies([['Project'], ['Place', 'State']], 'links', 'is an end of'),
  RUNS_THROUGH: lies([['Project'], ['Place', 'State']], 'runs through', 'is crossed by'),
} as const satisfies Record<string, RelationshipDefinition>;

export type RelationshipType = keyof typeof RELATIONSHIP_TYPES;
export const RELATIONSHIP_TYPE_NAMES = Object.keys(RELATIONSHIP_TYPES) as RelationshipType[];
export const BULK_TYPES = RELATIONSHIP_TYPE_NAMES.filter(
  (name) => RELATIONSHIP_TYPES[name].bulk !== undefined,
);

/** The types that happen at a date and stay true from then on. */
export const OCCURRENCE_TYPES = RELATIONSHIP_TYPE_NAMES.filter(
  (name) => RELATIONSHIP_TYPES[name].temporal === 'occurrence',
);

/** Types that paths and neighbourhoods follow: of the bulk types only those that lead from a state to its treaties and lists. */
export const WALKED_TYPES = RELATIONSHIP_TYPE_NAMES.filter(
  (name) => !BULK_TYPES.includes(name) || name === 'PARTY_TO' || name === 'LISTED_UNDER',
);

/** The definition of a type given as text (from a file, a request or the database); undefined if unknown. */
export function relationshipType(name: string): RelationshipDefinition | undefined {
  return Object.hasOwn(RELATIONSHIP_TYPES, name) ? RELATIONSHIP_TYPES[name as RelationshipType] : undefined;
}

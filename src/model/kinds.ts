/**
 * The kinds of entities: meaning, id prefix, properties and style. The legend, the generated model reference,
 * `/schema` and the integrity checks are derived from this table.
 */

/** How a property is stored: `edtf` is a date text with bounds on the same node; `texts` is a list. */
export type PropertyType = 'text' | 'texts' | 'integer' | 'float' | 'boolean' | 'edtf';

/** The shapes of nodes. `town` is a ringed dot, as on maps. */
export type Shape = 'circle' | 'square' | 'page' | 'hexagon' | 'diamond' | 'octagon' | 'town';

export interface KindDefinition {
  /** What the kind means, in one line. */
  readonly means: string;
  /** The plural, for the legend. */
  readonly plural: string;
  /** The part of an id before the colon. */
  readonly prefix: string;
  /** Second labels that a node may have. */
  readonly also: readonly string[];
  /** Own properties, in addition to `COMMON_PROPERTIES`. */
  readonly properties: Readonly<Record<string, PropertyType>>;
  /** A colour token. Places have no fill. */
  readonly hue:
    | 'state'
    | 'person'
    | 'org'
    | 'treaty'
    | 'resolution'
    | 'project'
    | 'event'
    | 'proposal'
    | 'place';
  /** Dependent and abstract kinds have the colour of their parent kind, without fill. */
  readonly hollow: boolean;
  readonly shape: Shape;
  /** Name of a Lucide icon. */
  readonly icon: string;
  /** The equivalent in FollowTheMoney, Wikidata, COW or PLOVER. */
  readonly elsewhere: string;
}

function kind(
  definition: Partial<KindDefinition> & Omit<KindDefinition, 'also' | 'properties' | 'hollow' | 'elsewhere'>,
): KindDefinition {
  return { also: [], properties: {}, hollow: false, elsewhere: '', ...definition };
}

export const KINDS = {
  State: kind({
    means: 'a member of the state system, one legal person through its changes of name',
    plural: 'States',
    prefix: 'state',
    properties: { iso2: 'text', iso3: 'text', m49: 'text' },
    hue: 'state',
    shape: 'circle',
    icon: 'flag',
    elsewhere: 'COW ccode and GW number by Code',
  }),
  Person: kind({
    means: 'a human; Leader has headed a state or a government',
    plural: 'People',
    prefix: 'person',
    also: ['Leader'],
    properties: { born: 'edtf', died: 'edtf', title: 'text' },
    hue: 'person',
    shape: 'circle',
    icon: 'user-round',
    elsewhere: 'FtM Person, Archigos, REIGN',
  }),
  Office: kind({
    means: 'a post that people hold in turn',
    plural: 'Offices',
    prefix: 'office',
    properties: { rank: 'text' },
    hue: 'person',
    hollow: true,
    shape: 'circle',
    icon: 'briefcase',
    elsewhere: 'FtM Position, P39',
  }),
  Organization: kind({
    means: 'a body, format, ministry, university, company or group',
    plural: 'Organizations',
    prefix: 'org',
    properties: { form: 'text', universal: 'boolean', cowIgo: 'text' },
    hue: 'org',
    shape: 'square',
    icon: 'landmark',
    elsewhere: 'FtM PublicBody, Company',
  }),
  Place: kind({
    means: 'a town, island, port or region',
    plural: 'Places',
    prefix: 'place',
    properties: { iso2: 'text', lat: 'float', lon: 'float', form: 'text' },
    hue: 'place',
    hollow: true,
    shape: 'town',
    icon: 'map-pin',
    elsewhere: 'P625',
  }),
  Treaty: kind({
    means: 'an agreement with parties',
    plural: 'Treaties',
    prefix: 'treaty',
    properties: {
      signed: 'edtf',
      inForce: 'edtf',
      ended: 'edtf',
      cow: 'integer',
      atop: 'integer',
      unts: 'text',
    },
    hue: 'treaty',
    shape: 'page',
    icon: 'signature',
    elsewhere: 'COW version4id, atopid',
  }),
  Resolution: kind({
    means: 'a text adopted by, or put to, an organ of the United Nations',
    plural: 'Resolutions',
    prefix: 'resolution',
    properties: { symbol: 'text', adopted: 'edtf', status: 'text' },
    hue: 'resolution',
    shape: 'page',
    icon: 'gavel',
    elsewhere: 'UN symbol',
  }),
  Measure: kind({
    means: 'one duty, ban, cap or list that a resolution imposes',
    plural: 'Measures',
    prefix: 'measure',
    properties: {
      paragraph: 'integer',
      when: 'edtf',
      seen: 'edtf',
      deadline: 'edtf',
      limit: 'integer',
      unit: 'text',
      per: 'text',
      form: 'text',
    },
    hue: 'resolution',
    hollow: true,
    shape: 'page',
    icon: 'ban',
    elsewhere: 'FtM Sanction.program',
  }),
  Project: kind({
    means: 'a common undertaking',
    plural: 'Projects',
    prefix: 'project',
    properties: { form: 'text', status: 'text' },
    hue: 'project',
    shape: 'hexagon',
    icon: 'hammer',
    elsewhere: 'FtM Project',
  }),
  Activity: kind({
    means: 'a lasting practice or flow',
    plural: 'Activities',
    prefix: 'activity',
    properties: { form: 'text' },
    hue: 'project',
    hollow: true,
    shape: 'hexagon',
    icon: 'arrow-left-right',
  }),
  Event: kind({
    means: 'something that happens at a time',
    plural: 'Events',
    prefix: 'event',
    also: ['Summit', 'Visit', 'Talks', 'Statement', 'Vote'],
    properties: {
      when: 'edtf',
      plover: 'text',
      mode: 'text',
      cameo: 'text',
      duration: 'text',
      means: 'text',
      unres: 'text',
    },
    hue: 'event',
    shape: 'diamond',
    icon: 'calendar',
    elsewhere: 'PLOVER, CAMEO, FtM Event',
  }),
  Proposal: kind({
    means: 'a plan, step or principle that someone puts forward',
    plural: 'Proposals',
    prefix: 'proposal',
    properties: { form: 'text' },
    hue: 'proposal',
    shape: 'octagon',
    icon: 'lightbulb',
  }),
  Issue: kind({
    means: 'a question on the agenda, or an aim',
    plural: 'Issues',
    prefix: 'issue',
    properties: { unga: 'text' },
    hue: 'proposal',
    hollow: true,
    shape: 'octagon',
    icon: 'hash',
    elsewhere: 'unvotes issue',
  }),
  Factor: kind({
    means: 'a state of affairs given as a reason, obstacle or condition',
    plural: 'Factors',
    prefix: 'factor',
    hue: 'proposal',
    hollow: true,
    shape: 'octagon',
    icon: 'split',
  }),
} as const satisfies Record<string, KindDefinition>;

export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as Kind[];

/**
 * Properties of every entity, set by scripts and importers. `num` is the small integer that identifies it in bulk
 * edges.
 */
export const COMMON_PROPERTIES: Readonly<Record<string, PropertyType>> = {
  id: 'text',
  name: 'text',
  aliases: 'texts',
  wikidata: 'text',
  num: 'integer',
  url: 'text',
  description: 'text',
  disputed: 'texts',
};

const byPrefix = new Map<string, Kind>(KIND_NAMES.map((name) => [KINDS[name].prefix, name]));

/** The kind of an id's prefix, if known: `kindOfId('state:PRK') === 'State'`. */
export function kindOfId(id: string): Kind | undefined {
  return byPrefix.get(id.slice(0, Math.max(0, id.indexOf(':'))));
}

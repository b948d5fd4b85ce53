/** Paths in words. Pure. */
import type { Relation } from '../../../../src/features/common/contract.ts';
import type { Path } from '../../../../src/features/paths/contract.ts';
import { KINDS } from '../../../../src/model/kinds.ts';
import { RELATIONSHIP_TYPES } from '../../../../src/model/relationship-types.ts';
import { count } from '../../format/names.ts';
import { MAX_HOPS, type PathFilter } from '../../state/path-view.ts';

/** "directly", "through Russia", "through Vladivostok summit and Russia–North Korea economic ties". */
export function throughWords({ things }: Pick<Path, 'things'>): string {
  const between = things.slice(1, -1).map(({ name }) => name);
  if (between.length === 0) return 'directly';
  const last = between.at(-1);
  return `through ${between.length === 1 ? last : `${between.slice(0, -1).join(', ')} and ${last}`}`;
}

/** A hop as a sentence in the direction in which it is said: "Kim Jong Un praised Russia". */
export function hopWords(
  { type, from, to }: Pick<Relation, 'type' | 'from' | 'to'>,
  names: ReadonlyMap<string, string>,
): string {
  return `${names.get(from) ?? from} ${RELATIONSHIP_TYPES[type].forward} ${names.get(to) ?? to}`;
}

/** What a way leaves out or lets in beside the usual, in a few words; nothing where it is the usual one. */
export function wayWords({
  onlyTypes,
  excludedTypes,
  excludedKinds,
  hubs,
  bulk,
  maxHops,
}: PathFilter): string[] {
  return [
    ...(onlyTypes.length > 0 ? [`only via ${onlyTypes.map(typeWords).join(', ')}`] : []),
    ...(excludedTypes.length > 0 ? [`not via ${excludedTypes.map(typeWords).join(', ')}`] : []),
    ...(excludedKinds.length > 0
      ? [`not through ${excludedKinds.map((kind) => KINDS[kind].plural.toLowerCase()).join(', ')}`]
      : []),
    ...(hubs ? ['through hubs'] : []),
    ...(bulk ? ['including votes and coded events'] : []),
    ...(maxHops < MAX_HOPS ? [`at most ${count(maxHops, 'hop')}`] : []),
  ];
}

/** How a type is called where it is chosen: "holds the office". */
export const typeWords = (type: Relation['type']): string => RELATIONSHIP_TYPES[type].forward;

export interface Wider {
  readonly text: string;
  readonly way: PathFilter;
}

/** What else could be let in where nothing, or too little, was found: one offer for each thing that was left out. */
export function widerWays(way: PathFilter): Wider[] {
  const narrowed = way.onlyTypes.length + way.excludedTypes.length + way.excludedKinds.length > 0;
  return [
    ...(narrowed
      ? [
          {
            text: 'Allow all types and kinds',
            way: { ...way, onlyTypes: [], excludedTypes: [], excludedKinds: [] },
          },
        ]
      : []),
    ...(way.maxHops < MAX_HOPS
      ? [{ text: `Up to ${MAX_HOPS} hops`, way: { ...way, maxHops: MAX_HOPS } }]
      : []),
    ...(way.hubs ? [] : [{ text: 'Include hubs', way: { ...way, hubs: true } }]),
    ...(way.bulk ? [] : [{ text: 'Include votes and coded events', way: { ...way, bulk: true } }]),
  ];
}

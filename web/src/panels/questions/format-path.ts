/** Paths in words. Pure. */
import type { Relation } from '../../../../src/features/common/contract.ts';
import type { Path } from '../../../../src/features/paths/contract.ts';
import { KINDS } from '../../../../src/model/kinds.ts';
import { RELATIONSHIP_TYPES } from '../../../../src/model/relationship-types.ts';
import { count } from '../../format/names.ts';
import { LONGEST, type PathWay } from '../../state/path-view.ts';

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
export function wayWords({ over, notOver, notThrough, hubs, bulk, longest }: PathWay): string[] {
  return [
    ...(over.length > 0 ? [`only via ${over.map(typeWords).join(', ')}`] : []),
    ...(notOver.length > 0 ? [`not via ${notOver.map(typeWords).join(', ')}`] : []),
    ...(notThrough.length > 0
      ? [`not through ${notThrough.map((kind) => KINDS[kind].plural.toLowerCase()).join(', ')}`]
      : []),
    ...(hubs ? ['through hubs'] : []),
    ...(bulk ? ['including votes and coded events'] : []),
    ...(longest < LONGEST ? [`at most ${count(longest, 'hop')}`] : []),
  ];
}

/** How a type is called where it is chosen: "holds the office". */
export const typeWords = (type: Relation['type']): string => RELATIONSHIP_TYPES[type].forward;

export interface Wider {
  readonly text: string;
  readonly way: PathWay;
}

/** What else could be let in where nothing, or too little, was found: one offer for each thing that was left out. */
export function widerWays(way: PathWay): Wider[] {
  const narrowed = way.over.length + way.notOver.length + way.notThrough.length > 0;
  return [
    ...(narrowed
      ? [{ text: 'Allow all types and kinds', way: { ...way, over: [], notOver: [], notThrough: [] } }]
      : []),
    ...(way.longest < LONGEST ? [{ text: `Up to ${LONGEST} hops`, way: { ...way, longest: LONGEST } }] : []),
    ...(way.hubs ? [] : [{ text: 'Include hubs', way: { ...way, hubs: true } }]),
    ...(way.bulk ? [] : [{ text: 'Include votes and coded events', way: { ...way, bulk: true } }]),
  ];
}

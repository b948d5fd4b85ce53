/** Formats paths and path filters. Pure. */
import type { Relation } from '../../../../src/features/common/contract.ts';
import type { Path } from '../../../../src/features/paths/contract.ts';
import { KINDS } from '../../../../src/model/kinds.ts';
import { RELATIONSHIP_TYPES } from '../../../../src/model/relationship-types.ts';
import { count } from '../../format/names.ts';
import { MAX_HOPS, type PathFilter } from '../../state/path-view.ts';

/** "directly", "through Russia", "through Vladivostok summit and Russia–North Korea economic ties". */
export function formatVia({ entities }: Pick<Path, 'entities'>): string {
  const between = entities.slice(1, -1).map(({ name }) => name);
  if (between.length === 0) return 'directly';
  const last = between.at(-1);
  return `through ${between.length === 1 ? last : `${between.slice(0, -1).join(', ')} and ${last}`}`;
}

/** A hop as a sentence: "Kim Jong Un praised Russia". */
export function formatHop(
  { type, from, to }: Pick<Relation, 'type' | 'from' | 'to'>,
  names: ReadonlyMap<string, string>,
): string {
  return `${names.get(from) ?? from} ${RELATIONSHIP_TYPES[type].forward} ${names.get(to) ?? to}`;
}

/** Descriptions of the parts of a filter that differ from the default. */
export function formatPathFilter({
  onlyTypes,
  excludedTypes,
  excludedKinds,
  hubs,
  bulk,
  maxHops,
}: PathFilter): string[] {
  return [
    ...(onlyTypes.length > 0 ? [`only via ${onlyTypes.map(formatType).join(', ')}`] : []),
    ...(excludedTypes.length > 0 ? [`not via ${excludedTypes.map(formatType).join(', ')}`] : []),
    ...(excludedKinds.length > 0
      ? [`not through ${excludedKinds.map((kind) => KINDS[kind].plural.toLowerCase()).join(', ')}`]
      : []),
    ...(hubs ? ['through hubs'] : []),
    ...(bulk ? ['including votes and coded events'] : []),
    ...(maxHops < MAX_HOPS ? [`at most ${count(maxHops, 'hop')}`] : []),
  ];
}

/** The label of a type: "holds the office". */
export const formatType = (type: Relation['type']): string => RELATIONSHIP_TYPES[type].forward;

export interface WiderFilter {
  readonly text: string;
  readonly filter: PathFilter;
}

/** Wider filters to offer if nothing was found. */
export function widerFilters(filter: PathFilter): WiderFilter[] {
  const narrowed = filter.onlyTypes.length + filter.excludedTypes.length + filter.excludedKinds.length > 0;
  return [
    ...(narrowed
      ? [
          {
            text: 'Allow all types and kinds',
            filter: { ...filter, onlyTypes: [], excludedTypes: [], excludedKinds: [] },
          },
        ]
      : []),
    ...(filter.maxHops < MAX_HOPS
      ? [{ text: `Up to ${MAX_HOPS} hops`, filter: { ...filter, maxHops: MAX_HOPS } }]
      : []),
    ...(filter.hubs ? [] : [{ text: 'Include hubs', filter: { ...filter, hubs: true } }]),
    ...(filter.bulk ? [] : [{ text: 'Include votes and coded events', filter: { ...filter, bulk: true } }]),
  ];
}

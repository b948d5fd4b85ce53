/** The filters of the legend. */
import { FAMILIES, type Family } from '../../../../src/model/families.ts';
import { KIND_NAMES, type Kind } from '../../../../src/model/kinds.ts';
import { RELATIONSHIP_TYPE_NAMES, type RelationshipType } from '../../../../src/model/relationship-types.ts';
import { isOneOf, labelledField, listField, oneOf } from '../view-field.ts';

export const FAMILY_NAMES = Object.keys(FAMILIES) as Family[];

/** Range of relationship counts in the whole database; `most` undefined = no upper limit. */
interface Degree {
  readonly least: number;
  readonly most: number | undefined;
}

const HIDDEN = { parameter: 'off', changesData: 'shown', isFilter: true } as const;

export const LEGEND_FIELDS = {
  hiddenKinds: listField<Kind>({
    ...HIDDEN,
    parse: (part) => (isOneOf(KIND_NAMES, part) ? part : undefined),
    format: (kind) => kind,
  }),
  /** Marked with a star, because a family and a kind may have the same name. */
  hiddenFamilies: listField<Family>({
    ...HIDDEN,
    parse(part) {
      const family = part.endsWith('*') ? part.slice(0, -1) : '';
      return isOneOf(FAMILY_NAMES, family) ? family : undefined;
    },
    format: (family) => `${family}*`,
  }),
  hiddenTypes: listField<RelationshipType>({
    ...HIDDEN,
    parse: (part) => (isOneOf(RELATIONSHIP_TYPE_NAMES, part) ? part : undefined),
    format: (type) => type,
  }),
  degree: labelledField<Degree>({
    default: { least: 0, most: undefined },
    read: {
      degree(text, { unread }) {
        const [, from, to] = /^(\d{1,7})\/(\d{0,7})$/.exec(text) ?? [];
        const [least, most] = [Number(from), to === '' ? undefined : Number(to)];
        if (from !== undefined && (most === undefined || least <= most)) return { least, most };
        unread(text);
        return undefined;
      },
    },
    write: ({ least, most }) => ({ degree: `${least}/${most ?? ''}` }),
    changesData: 'shown',
    isFilter: true,
    label: () => 'filter by number of relationships',
  }),
  /** Only negative, or only disputed relationships; undefined = all. */
  only: labelledField<'against' | 'disputed' | undefined>({
    default: undefined,
    read: { only: oneOf('against', 'disputed') },
    write: (only) => ({ only }),
    changesData: 'shown',
    isFilter: true,
    label: (only) =>
      only === undefined
        ? 'show all relationships'
        : only === 'against'
          ? 'show only negative relationships'
          : 'show only disputed',
  }),
  /** Whether undated entities are shown before a dated claim mentions them. */
  undated: labelledField<'hidden' | 'shown'>({
    default: 'hidden',
    read: {
      undated(text, { unread }) {
        if (text !== 'include' && text !== 'exclude') unread(text);
        return text === 'include' ? 'shown' : 'hidden';
      },
    },
    write: () => ({ undated: 'include' }),
    changesData: 'shown',
    isFilter: true,
    label: (undated) => (undated === 'shown' ? 'show undated entities' : 'hide undated entities'),
  }),
  /** How entities and relationships that are not valid at the time are drawn. */
  outside: labelledField<'outlined' | 'hidden'>({
    default: 'outlined',
    read: { outside: oneOf('outlined', 'hidden') },
    write: (outside) => ({ outside }),
    changesData: 'shown',
    isFilter: true,
    label: (outside) => (outside === 'hidden' ? 'hide what is not valid' : 'outline what is not valid'),
  }),
};

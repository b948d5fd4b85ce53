/** What the inspector shows: the selection, a paragraph, a tour stop, the what-if, a path search or a list. */
import { DEFAULT_PATH_FILTER, type PathView, parsePathFilter, pathFilterText } from '../path-view.ts';
import { type AddressReport, field, idListField, oneOf, splitList } from '../view-field.ts';

/** The inspector can show at most two entities. */
const MAX_SELECTED = 2;

/** From 1 to 999. */
function readNumber(text: string, { unread }: AddressReport): number | undefined {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  unread(text);
  return undefined;
}

export const INSPECTOR_FIELDS = {
  /** An entity, a relationship, or two entities. */
  selection: field<readonly string[]>({
    default: [],
    read: {
      select(text, { note }) {
        const ids = [...new Set(splitList(text))];
        const leftOut = ids.slice(MAX_SELECTED);
        if (leftOut.length > 0)
          note(
            `${MAX_SELECTED} of ${ids.length} selected entities shown; at most two can be selected at once (left out: ${leftOut
              .map((id) => `“${id}”`)
              .join(', ')})`,
          );
        return ids.slice(0, MAX_SELECTED);
      },
    },
    write: (ids) => ({ select: ids.join(',') }),
    changesData: 'nothing',
  }),
  /** The article's paragraph that is open; 0 is the headline and the line below it. */
  paragraph: field<number | undefined>({
    default: undefined,
    read: { paragraph: (text, report) => (text === '0' ? 0 : readNumber(text, report)) },
    write: (paragraph) => ({ paragraph: paragraph?.toString() }),
    changesData: 'nothing',
  }),
  /** The current tour stop, from 1. */
  tour: field<number | undefined>({
    default: undefined,
    read: { tour: readNumber },
    write: (tour) => ({ tour: tour?.toString() }),
    changesData: 'nothing',
  }),
};

export const QUESTION_FIELDS = {
  /** Active what-if: resolutions and measures assumed to be lifted. */
  lifted: idListField({ parameter: 'lift', changesData: 'nothing' }),
  path: field<PathView | undefined>({
    default: undefined,
    read: {
      path(text, { unread }) {
        const [from, to, nth = '1', ...more] = text.split('*');
        if (from && to !== undefined && /^([1-9]|10)$/.test(nth) && more.length === 0)
          return { from, to: to || undefined, nth: Number(nth), filter: DEFAULT_PATH_FILTER };
        unread(text);
        return undefined;
      },
      way(text, { unread }, path) {
        if (path) return { ...path, filter: parsePathFilter(splitList(text), unread) };
        unread(text);
        return undefined;
      },
    },
    write: (path) => ({
      path: path && [path.from, path.to ?? '', ...(path.nth > 1 ? [path.nth] : [])].join('*'),
      way: path && pathFilterText(path.filter),
    }),
    changesData: 'nothing',
  }),
  /** The list in the inspector while nothing is selected. */
  list: field<'contested' | undefined>({
    default: undefined,
    read: { list: oneOf('contested') },
    write: (list) => ({ list }),
    changesData: 'nothing',
  }),
};

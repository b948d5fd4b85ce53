/** The console, and how the network and the table show the graph. */
import { field, labelledField, oneOf, splitList } from '../view-field.ts';
import type { ConsoleView, TableView } from '../view-values.ts';

const EMPTY_CONSOLE: ConsoleView = { statement: '', parameters: '', form: 'table' };

interface Ego {
  readonly id: string;
  readonly depth: 1 | 2 | 3;
}

const readForm = oneOf('table', 'graph', 'json', 'plan');
const readRows = oneOf('entities', 'relationships');

export const PANEL_FIELDS = {
  /** Undefined while the console is closed. */
  console: field<ConsoleView | undefined>({
    default: undefined,
    read: {
      console(text, report, open = EMPTY_CONSOLE) {
        const form = readForm(text, report);
        return form && { ...open, form };
      },
      query: (statement, _report, open = EMPTY_CONSOLE) => ({ ...open, statement }),
      params: (parameters, _report, open = EMPTY_CONSOLE) => ({ ...open, parameters }),
    },
    write: (open) => ({ console: open?.form, query: open?.statement, params: open?.parameters }),
    changesData: 'nothing',
  }),
  /** Shows only the entities within a number of steps of one. */
  ego: field<Ego | undefined>({
    default: undefined,
    read: {
      ego(text, { unread }) {
        const [id, depth] = text.split('*');
        if (id && (depth === '1' || depth === '2' || depth === '3'))
          return { id, depth: Number(depth) as Ego['depth'] };
        unread(text);
        return undefined;
      },
    },
    write: (ego) => ({ ego: ego && `${ego.id}*${ego.depth}` }),
    changesData: 'shown',
  }),
  /** Positions of dragged entities, in layout units. */
  moved: field<Readonly<Record<string, readonly [x: number, y: number]>>>({
    default: {},
    read: {
      moved: (text, { unread }) =>
        Object.fromEntries(
          splitList(text).flatMap((part) => {
            const [id, x, y] = part.split('*');
            const place = [Number(x), Number(y)] as const;
            if (id && x && y && place.every(Number.isFinite)) return [[id, place]];
            unread(part);
            return [];
          }),
        ),
    },
    write: (moved) => ({
      moved: Object.entries(moved)
        .map(([id, [x, y]]) => `${id}*${Math.round(x)}*${Math.round(y)}`)
        .join(','),
    }),
    changesData: 'nothing',
  }),
  panel: labelledField<'network' | 'table'>({
    default: 'network',
    read: { show: oneOf('network', 'table') },
    write: (panel) => ({ show: panel }),
    changesData: 'nothing',
    label: (panel) => `show ${panel}`,
  }),
  table: field<TableView>({
    default: { rows: 'entities', sort: '', down: false, find: '' },
    read: {
      rows(text, report, table) {
        // Older links say `things`.
        const rows = text === 'things' ? 'entities' : readRows(text, report);
        return rows && { ...table, rows };
      },
      sort: (text, _report, table) => ({
        ...table,
        sort: text.replace(/^-/, ''),
        down: text.startsWith('-'),
      }),
      find: (find, _report, table) => ({ ...table, find }),
    },
    write: ({ rows, sort, down, find }) => ({
      rows: rows === 'entities' ? undefined : rows,
      sort: sort && `${down ? '-' : ''}${sort}`,
      find,
    }),
    changesData: 'nothing',
  }),
};

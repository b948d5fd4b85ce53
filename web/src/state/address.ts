/**
 * Converts between the view and the query string, so that a copied link shows the same view elsewhere. Values equal to the
 * opening view are omitted. Parameters that cannot be parsed are skipped and reported.
 */
import { isoFromDay } from '../../../src/model/days.ts';
import { FAMILIES, type Family } from '../../../src/model/families.ts';
import { KIND_NAMES, type Kind } from '../../../src/model/kinds.ts';
import { RELATIONSHIP_TYPE_NAMES, type RelationshipType } from '../../../src/model/relationship-types.ts';
import { type SourcePerspective, sourcePerspectiveOf } from '../api/perspective.ts';
import { LAST_DAY, parseDay, parseKnownAt, parseTime } from './address-dates.ts';
import { DEFAULT_PATH_FILTER, parsePathFilter, pathFilterText } from './path-view.ts';
import { type ConsoleView, type Expansion, openingView, type Time, type View } from './view.ts';

/** A parsed address. `problems` are messages for the user. */
export interface ParsedAddress {
  readonly view: View;
  readonly problems: readonly string[];
}

const PARAMETERS = [
  'asOf',
  'certainly',
  'window',
  'known',
  'sources',
  'off',
  'degree',
  'only',
  'undated',
  'outside',
  'select',
  'paragraph',
  'tour',
  'expand',
  'hide',
  'bring',
  'within',
  'lift',
  'path',
  'way',
  'list',
  'console',
  'query',
  'params',
  'ego',
  'moved',
  'show',
  'rows',
  'sort',
  'find',
] as const;
type Parameter = (typeof PARAMETERS)[number];

/** Former parameter names, so that old links keep working. */
const OLD_PARAMETERS: ReadonlyMap<string, Parameter> = new Map([['at', 'asOf']]);

const FAMILY_NAMES = Object.keys(FAMILIES) as Family[];

const splitList = (text: string) => text.split(',').filter((part) => part !== '');
const isOneOf = <T extends string>(names: readonly T[], text: string): text is T =>
  (names as readonly string[]).includes(text);

/** The query string of a view (`?asOf=2018-01-01&select=state:PRK`); empty for the opening view. */
export function writeAddress(view: View, opening: View): string {
  const parts: [Parameter, string][] = [];
  const add = (name: Parameter, text: string | undefined) => {
    if (text) parts.push([name, text]);
  };
  if (JSON.stringify(view.time) !== JSON.stringify(opening.time)) add('asOf', timeText(view.time));
  add('certainly', view.certainty === 'certainly' ? '1' : undefined);
  add('window', view.window && `${isoFromDay(view.window.from)}/${isoFromDay(view.window.to)}`);
  add('known', view.knownAt === undefined ? undefined : isoFromDay(view.knownAt));
  add('sources', view.sources.join(','));
  add(
    'off',
    [...view.hiddenKinds, ...view.hiddenFamilies.map((name) => `${name}*`), ...view.hiddenTypes].join(','),
  );
  const { least, most } = view.degree;
  add('degree', least > 0 || most !== undefined ? `${least}/${most ?? ''}` : undefined);
  add('only', view.only);
  add('undated', view.undated === 'shown' ? 'include' : undefined);
  add('outside', view.outside === 'hidden' ? 'hidden' : undefined);
  add('select', view.selection.join(','));
  add('paragraph', view.paragraph?.toString());
  add('tour', view.tour?.toString());
  add(
    'expand',
    view.expansions.map(({ of, type, direction, pages }) => `${of}*${type}*${direction}*${pages}`).join(','),
  );
  add('hide', view.hidden.join(','));
  add('bring', view.added.join(','));
  add('within', view.onlyEntities.join(','));
  add('lift', view.lifted.join(','));
  const { path } = view;
  add('path', path && [path.from, path.to ?? '', ...(path.nth > 1 ? [path.nth] : [])].join('*'));
  add('way', path && pathFilterText(path.filter));
  add('list', view.list);
  add('console', view.console?.form);
  add('query', view.console?.statement);
  add('params', view.console?.parameters);
  add('ego', view.ego && `${view.ego.id}*${view.ego.depth}`);
  add(
    'moved',
    Object.entries(view.moved)
      .map(([id, [x, y]]) => `${id}*${Math.round(x)}*${Math.round(y)}`)
      .join(','),
  );
  add('show', view.panel === 'table' ? 'table' : undefined);
  add('rows', view.table.rows === 'entities' ? undefined : view.table.rows);
  add('sort', view.table.sort && `${view.table.down ? '-' : ''}${view.table.sort}`);
  add('find', view.table.find);
  const text = parts.map(([name, value]) => `${name}=${escapeValue(value)}`).join('&');
  return text === '' ? '' : `?${text}`;
}

/** Escapes as little as possible, so that ids and dates stay readable. */
function escapeValue(value: string): string {
  return encodeURIComponent(value)
    .replace(/%(3A|2C|2F|40|7E|2A)/g, (escaped) => decodeURIComponent(escaped))
    .replaceAll("'", '%27');
}

function timeText(time: Time): string {
  if (time.is === 'all') return 'all';
  return time.is === 'day' ? isoFromDay(time.day) : `${isoFromDay(time.from)}/${isoFromDay(time.to)}`;
}

/** Reads a query string over the opening view. */
export function readAddress(search: string, opening: View): ParsedAddress {
  const problems: string[] = [];
  let view = opening;
  const seen = new Set<string>();
  for (const [given, value] of new URLSearchParams(search)) {
    const name = OLD_PARAMETERS.get(given) ?? given;
    if (seen.has(name)) problems.push(`“${name}” is given more than once; the last value is used`);
    seen.add(name);
    if (name === 'kept') {
      problems.push('this view is too large for a link and is stored only in the browser that created it');
      continue;
    }
    if (!isOneOf(PARAMETERS, name)) {
      problems.push(`“${name}” is not a known parameter`);
      continue;
    }
    const miss = (part: string) => problems.push(`“${given}=${part}” could not be read`);
    const cut = (words: string) => problems.push(words);
    view = { ...view, ...READERS[name](value, miss, view, cut) };
  }
  return { view, problems };
}

/** The parameters of the first graph request. They are needed before the opening view is known. */
export function graphParametersIn(search: string): {
  readonly perspective: SourcePerspective;
  readonly added: readonly string[];
} {
  const { view } = readAddress(search, openingView('2000-01-01'));
  return { perspective: sourcePerspectiveOf(view), added: view.added };
}

/** `miss` reports a part that cannot be parsed; `cut` reports a message about a valid part that is left out. */
type ParameterReader = (
  text: string,
  miss: (part: string) => void,
  view: View,
  cut: (words: string) => void,
) => Partial<View>;

/** The inspector can show at most two entities. */
const MAX_SELECTED = 2;

const READERS: Readonly<Record<Parameter, ParameterReader>> = {
  asOf: (text, miss) => {
    if (text === 'all') return { time: { is: 'all' } };
    const time = parseTime(text);
    if (time === undefined) miss(text);
    return time === undefined ? {} : { time };
  },
  certainly: (text, miss) => {
    if (text !== '1' && text !== '0') miss(text);
    return { certainty: text === '1' ? 'certainly' : 'possibly' };
  },
  window: (text, miss) => {
    const [from, to, ...more] = text.split('/').map(parseDay);
    if (from !== undefined && to !== undefined && from < to && to < LAST_DAY && more.length === 0)
      return { window: { from, to } };
    miss(text);
    return {};
  },
  known: (text, miss) => {
    const day = parseKnownAt(text);
    if (day === undefined) miss(text);
    return { knownAt: day };
  },
  sources: (text) => ({ sources: splitList(text) }),
  off: (text, miss) => {
    const [kinds, families, types]: [Kind[], Family[], RelationshipType[]] = [[], [], []];
    for (const part of splitList(text)) {
      const family = part.endsWith('*') ? part.slice(0, -1) : '';
      if (isOneOf(KIND_NAMES, part)) kinds.push(part);
      else if (isOneOf(FAMILY_NAMES, family)) families.push(family);
      else if (isOneOf(RELATIONSHIP_TYPE_NAMES, part)) types.push(part);
      else miss(part);
    }
    return { hiddenKinds: kinds, hiddenFamilies: families, hiddenTypes: types };
  },
  degree: (text, miss) => {
    const [, from, to] = /^(\d{1,7})\/(\d{0,7})$/.exec(text) ?? [];
    const [least, most] = [Number(from), to === '' ? undefined : Number(to)];
    if (from !== undefined && (most === undefined || least <= most)) return { degree: { least, most } };
    miss(text);
    return {};
  },
  only: (text, miss) => {
    if (text === 'against' || text === 'disputed') return { only: text };
    miss(text);
    return {};
  },
  undated: (text, miss) => {
    if (text !== 'include' && text !== 'exclude') miss(text);
    return { undated: text === 'include' ? 'shown' : 'hidden' };
  },
  outside: (text, miss) => {
    if (text === 'hidden' || text === 'outlined') return { outside: text };
    miss(text);
    return {};
  },
  select: (text, _miss, _view, cut) => {
    const ids = [...new Set(splitList(text))];
    if (ids.length > MAX_SELECTED)
      cut(
        `${MAX_SELECTED} of ${ids.length} selected entities shown; at most two can be selected at once (left out: ${ids
          .slice(MAX_SELECTED)
          .map((id) => `“${id}”`)
          .join(', ')})`,
      );
    return { selection: ids.slice(0, MAX_SELECTED) };
  },
  // 0 is the headline and the line below it.
  paragraph: (text, miss) => ({ paragraph: text === '0' ? 0 : parseNumber(text, miss) }),
  tour: (text, miss) => ({ tour: parseNumber(text, miss) }),
  expand: (text, miss) => ({
    expansions: splitList(text).flatMap((part): Expansion[] => {
      const [of, type, direction, pages] = part.split('*');
      const count = Number(pages);
      const known = type !== undefined && isOneOf(RELATIONSHIP_TYPE_NAMES, type);
      if (
        of &&
        known &&
        (direction === 'out' || direction === 'in' || direction === 'both') &&
        Number.isInteger(count) &&
        count >= 1 &&
        count <= 100
      ) {
        return [{ of, type, direction, pages: count }];
      }
      miss(part);
      return [];
    }),
  }),
  hide: (text) => ({ hidden: splitList(text) }),
  bring: (text) => ({ added: splitList(text) }),
  within: (text) => ({ onlyEntities: splitList(text) }),
  lift: (text) => ({ lifted: splitList(text) }),
  path: (text, miss) => {
    const [from, to, nth = '1', ...more] = text.split('*');
    if (from && to !== undefined && /^([1-9]|10)$/.test(nth) && more.length === 0)
      return { path: { from, to: to || undefined, nth: Number(nth), filter: DEFAULT_PATH_FILTER } };
    miss(text);
    return {};
  },
  way: (text, miss, { path }) => {
    if (path) return { path: { ...path, filter: parsePathFilter(splitList(text), miss) } };
    miss(text);
    return {};
  },
  list: (text, miss) => {
    if (text === 'contested') return { list: text };
    miss(text);
    return {};
  },
  console: (text, miss, { console: open = EMPTY_CONSOLE }) => {
    if (text === 'table' || text === 'graph' || text === 'json' || text === 'plan')
      return { console: { ...open, form: text } };
    miss(text);
    return {};
  },
  query: (text, _miss, { console: open = EMPTY_CONSOLE }) => ({ console: { ...open, statement: text } }),
  params: (text, _miss, { console: open = EMPTY_CONSOLE }) => ({ console: { ...open, parameters: text } }),
  ego: (text, miss) => {
    const [id, depth] = text.split('*');
    if (id && (depth === '1' || depth === '2' || depth === '3'))
      return { ego: { id, depth: Number(depth) as 1 } };
    miss(text);
    return {};
  },
  moved: (text, miss) => ({
    moved: Object.fromEntries(
      splitList(text).flatMap((part) => {
        const [id, x, y] = part.split('*');
        const place = [Number(x), Number(y)] as const;
        if (id && x && y && place.every(Number.isFinite)) return [[id, place]];
        miss(part);
        return [];
      }),
    ),
  }),
  show: (text, miss) => {
    if (text === 'table' || text === 'network') return { panel: text };
    miss(text);
    return {};
  },
  rows: (text, miss, { table }) => {
    // Older links say `things`.
    if (text === 'things') return { table: { ...table, rows: 'entities' } };
    if (text === 'entities' || text === 'relationships') return { table: { ...table, rows: text } };
    miss(text);
    return {};
  },
  sort: (text, _miss, { table }) => ({
    table: { ...table, sort: text.replace(/^-/, ''), down: text.startsWith('-') },
  }),
  find: (text, _miss, { table }) => ({ table: { ...table, find: text } }),
};

const EMPTY_CONSOLE: ConsoleView = { statement: '', parameters: '', form: 'table' };

function parseNumber(text: string, miss: (part: string) => void): number | undefined {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  miss(text);
  return undefined;
}

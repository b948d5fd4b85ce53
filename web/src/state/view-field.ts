/** The record of one field of the view: its default, its address parameters, and what depends on it. Pure. */

/** Reports about an address. */
export interface AddressReport {
  /** A part of the text that cannot be read. */
  unread(part: string): void;
  /** A message about a readable part that is left out. */
  note(message: string): void;
}

/**
 * Reads one parameter.
 * @param now the value so far: the default, or what an earlier parameter of the field gave
 * @returns undefined if the value stays
 */
export type ReadParameter<T> = (text: string, report: AddressReport, now: T) => T | undefined;

export interface ViewField<T> {
  /** The value in the opening view, possibly by the dossier's date (yyyymmdd). */
  readonly default: T | ((dossierDay: number) => T);
  /**
   * A reader for each address parameter of the field. Fields may share a parameter: a part that none of them can read
   * is reported.
   */
  readonly read: Readonly<Record<string, ReadParameter<T>>>;
  /** The texts of the address parameters; empty ones are omitted. Not called for the default. */
  write(value: T): Readonly<Record<string, string | undefined>>;
  /** What depends on the field: the graph that the server sends, the part of it that is shown, or neither. */
  readonly changesData: 'loaded' | 'shown' | 'nothing';
  /** Whether "Reset filters" resets it. */
  readonly isFilter?: true;
}

/** Infers the type of the value from its default and readers. */
export const field = <T>(record: ViewField<T>): ViewField<T> => record;

/** A field that controls set by itself, with the label of the undo step. Actions on several fields name their own steps. */
export const labelledField = <T>(record: ViewField<T> & { label(value: T): string }) => record;

/** A field that is part of API requests, with its parameters there. */
export const requestField = <T, R extends ViewField<T>, P>(
  record: R & ViewField<T>,
  parameters: (value: T) => P,
) => ({
  ...record,
  parameters,
});

/** Fields that are part of API requests. */
type RequestFields = Readonly<Record<string, { parameters(value: never): object }>>;

export type ValueOf<R> = R extends ViewField<infer T> ? T : never;

type Intersection<U> = (U extends unknown ? (value: U) => void : never) extends (value: infer I) => void
  ? I
  : never;

/** The request parameters of some fields, in one object. */
export function parametersOf<F extends RequestFields>(
  fields: F,
  view: { readonly [K in keyof F]: ValueOf<F[K]> },
): Intersection<ReturnType<F[keyof F]['parameters']>> {
  const each = Object.entries(fields).map(([name, { parameters }]) => parameters(view[name] as never));
  return Object.assign({}, ...each);
}

/** A list in one parameter, separated by commas. */
export function listField<T>(
  record: Omit<ViewField<readonly T[]>, 'default' | 'read' | 'write'> & {
    readonly parameter: string;
    /** Undefined if the part cannot be read. */
    parse(part: string): T | undefined;
    format(item: T): string;
  },
): ViewField<readonly T[]> {
  const { parameter, parse, format, ...rest } = record;
  return {
    ...rest,
    default: [],
    read: {
      [parameter]: (text, { unread }) =>
        splitList(text).flatMap((part) => {
          const item = parse(part);
          if (item === undefined) unread(part);
          return item === undefined ? [] : [item];
        }),
    },
    write: (items) => ({ [parameter]: items.map(format).join(',') }),
  };
}

/** A list of ids in one parameter. */
export const idListField = (
  record: Omit<ViewField<readonly string[]>, 'default' | 'read' | 'write'> & { readonly parameter: string },
): ViewField<readonly string[]> => listField({ ...record, parse: (id) => id, format: (id) => id });

export const splitList = (text: string): string[] => text.split(',').filter((part) => part !== '');

export const isOneOf = <T extends string>(names: readonly T[], text: string): text is T =>
  (names as readonly string[]).includes(text);

/** Reads one of a few words. */
export const oneOf =
  <T extends string>(...words: readonly T[]) =>
  (text: string, { unread }: Pick<AddressReport, 'unread'>): T | undefined => {
    if (isOneOf(words, text)) return text;
    unread(text);
    return undefined;
  };

/** Whether two values of a field are equal. */
export const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

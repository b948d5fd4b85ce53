/**
 * Parses parameter values as typed: JSON, Cypher temporal functions such as `date('2019-04-25')`, otherwise text.
 * Days are integers: 20190425. Pure.
 */
export type ParsedParameter =
  | { readonly value: unknown /** In words: "integer", "list of 5". */; readonly type: string }
  | { readonly fault: string };

/** Cypher's temporal functions, and their types in Neo4j's typed JSON. */
const TEMPORALS: Readonly<Record<string, string>> = {
  date: 'Date',
  time: 'Time',
  localtime: 'LocalTime',
  localdatetime: 'LocalDateTime',
  datetime: 'OffsetDateTime',
  duration: 'Duration',
};

const TYPE_WORDS: Readonly<Record<string, string>> = {
  ...{
    Integer: 'integer',
    Float: 'number',
    String: 'text',
    Date: 'date',
    Time: 'time',
    LocalTime: 'local time',
  },
  ...{
    LocalDateTime: 'local date and time',
    OffsetDateTime: 'date and time',
    ZonedDateTime: 'date and time',
  },
  ...{ Duration: 'duration', Point: 'point', Base64: 'bytes', Map: 'map' },
};

export function parseParameter(typed: string): ParsedParameter {
  const text = typed.trim();
  if (text === '') return { fault: 'A value is required; "" is empty text.' };
  const call = /^([a-z]+)\(\s*(['"])([^'"]*)\2\s*\)$/i.exec(text);
  const temporal = call && TEMPORALS[(call[1] ?? '').toLowerCase()];
  if (call && temporal) {
    const $type = temporal === 'OffsetDateTime' && call[3]?.endsWith(']') ? 'ZonedDateTime' : temporal;
    return withType({ $type, _value: call[3] });
  }
  try {
    return withType(parseExactly(text));
  } catch {
    if (!/^[[{"]/.test(text)) return withType(text);
    return { fault: 'Invalid JSON: check the commas, quotes and brackets.' };
  }
}

/** Strings and numbers of a JSON text. Strings are matched so that digits in them are left alone. */
const STRINGS_AND_NUMBERS = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Like JSON.parse, which would round an integer past 2^53 and make an integer of 1.0: these become typed JSON. */
function parseExactly(json: string): unknown {
  JSON.parse(json); // A text that is no JSON must fail as it was typed.
  const exact = json.replace(STRINGS_AND_NUMBERS, (token) => {
    if (/^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token)))
      return `{"$type":"Integer","_value":"${token}"}`;
    if (/^-?\d+\.\d+$/.test(token) && Number.isInteger(Number(token)))
      return `{"$type":"Float","_value":"${token}"}`;
    return token;
  });
  return JSON.parse(exact);
}

/** Like JSON.stringify, but a number past 2^53 has an exponent: it is a float, and digits alone would be read as an integer. */
function writeExactly(value: unknown): string {
  return JSON.stringify(value).replace(STRINGS_AND_NUMBERS, (token) =>
    /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token)) ? Number(token).toExponential() : token,
  );
}

function withType(value: unknown): ParsedParameter {
  return { value, type: typeWords(value) };
}

export function typeWords(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `list of ${value.length}`;
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'boolean':
      return 'true or false';
    case 'number':
      return Number.isSafeInteger(value) ? 'integer' : 'number';
    default:
      return TYPE_WORDS[String((value as { $type?: unknown }).$type)] ?? 'map';
  }
}

/** The inverse of `parseParameter`. */
export function typedText(value: unknown): string {
  if (typeof value === 'string') {
    const again = parseParameter(value);
    return 'value' in again && again.value === value ? value : writeExactly(value);
  }
  const { $type, _value } = (value ?? {}) as { $type?: unknown; _value?: unknown };
  const plain = typeof _value === 'string' && !/['"]/.test(_value);
  if (($type === 'Integer' || $type === 'Float') && plain) {
    const again = parseParameter(_value);
    if ('value' in again && JSON.stringify(again.value) === JSON.stringify(value)) return _value;
  }
  const name = Object.entries(TEMPORALS).find(([, type]) => type === $type)?.[0];
  if (name && plain && !_value.endsWith(']')) return `${name}('${_value}')`;
  return writeExactly(value);
}

/** Input texts from a JSON object of values; undefined if it is not one. */
export function typedTexts(json: string): Record<string, string> | undefined {
  if (json.trim() === '') return {};
  try {
    const values: unknown = parseExactly(json);
    if (typeof values !== 'object' || values === null || Array.isArray(values)) return undefined;
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typedText(value)]));
  } catch {
    return undefined;
  }
}

export interface ParsedParameters {
  readonly values: Readonly<Record<string, unknown>>;
  /** Errors by parameter name. */
  readonly errors: Readonly<Record<string, string>>;
}

/** @param names parameters of the query; other typed values are not sent */
export function parseParameters(
  names: readonly string[],
  typed: Readonly<Record<string, string>>,
): ParsedParameters {
  const read = names.map((name) => [name, parseParameter(typed[name] ?? '')] as const);
  return {
    values: Object.fromEntries(read.flatMap(([name, one]) => ('value' in one ? [[name, one.value]] : []))),
    errors: Object.fromEntries(read.flatMap(([name, one]) => ('fault' in one ? [[name, one.fault]] : []))),
  };
}

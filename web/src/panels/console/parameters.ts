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
  // JSON.parse would change both.
  if (/^-?\d+$/.test(text) && !Number.isSafeInteger(Number(text)))
    return withType({ $type: 'Integer', _value: text });
  if (/^-?\d+\.\d+$/.test(text) && Number.isInteger(Number(text)))
    return withType({ $type: 'Float', _value: text });
  try {
    return withType(JSON.parse(text));
  } catch {
    if (!/^[[{"]/.test(text)) return withType(text);
    return { fault: 'Invalid JSON: check the commas, quotes and brackets.' };
  }
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
      return Number.isInteger(value) ? 'integer' : 'number';
    default:
      return TYPE_WORDS[String((value as { $type?: unknown }).$type)] ?? 'map';
  }
}

/** The inverse of `parseParameter`. */
export function typedText(value: unknown): string {
  if (typeof value === 'string') {
    const again = parseParameter(value);
    return 'value' in again && again.value === value ? value : JSON.stringify(value);
  }
  const { $type, _value } = (value ?? {}) as { $type?: unknown; _value?: unknown };
  const plain = typeof _value === 'string' && !/['"]/.test(_value);
  if (($type === 'Integer' || $type === 'Float') && plain) {
    const again = parseParameter(_value);
    if ('value' in again && JSON.stringify(again.value) === JSON.stringify(value)) return _value;
  }
  const name = Object.entries(TEMPORALS).find(([, type]) => type === $type)?.[0];
  if (name && plain && !_value.endsWith(']')) return `${name}('${_value}')`;
  return JSON.stringify(value);
}

/** Input texts from a JSON object of values; undefined if it is not one. */
export function typedTexts(json: string): Record<string, string> | undefined {
  if (json.trim() === '') return {};
  try {
    const values: unknown = JSON.parse(json);
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

/**
 * Converts JSON parameters to driver values. A whole number is an INTEGER, one with a point or an exponent a FLOAT.
 * Types that JSON lacks are written as `{"$type": "Date", "_value": "2019-04-25"}`, as in Neo4j's typed JSON
 * (neo4j.com/docs/query-api, Typed JSON). Errors have a JSON pointer below the parameters.
 */
import neo4j from 'neo4j-driver';
import { BadParameters } from './errors.ts';
import type { Statement } from './statement.ts';

/** Nesting depth of lists. The database rejects deeper ones only after reading them. */
const MAX_DEPTH = 32;

type Fault = { pointer: string; detail: string };

/** @throws BadParameters that names every parameter that is missing, unused or of an unsupported type */
export function parametersFor(
  statement: Statement,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const faults: Fault[] = [];
  const read: Record<string, unknown> = {};
  for (const name of statement.parameters.keys()) {
    if (!Object.hasOwn(given, name))
      faults.push({
        pointer: pointerTo('', name),
        detail: `The parameter ${name} is missing; the statement uses $${name}.`,
      });
  }
  for (const [name, value] of Object.entries(given)) {
    const pointer = pointerTo('', name);
    if (!statement.parameters.has(name)) {
      faults.push({ pointer, detail: `The statement does not use $${name}.` });
      continue;
    }
    try {
      read[name] = decode(value, pointer, 0);
    } catch (error) {
      if (!(error instanceof InvalidParameter)) throw error;
      faults.push({ pointer: error.pointer, detail: error.message });
    }
  }
  if (faults.length > 0) throw new BadParameters(faults);
  return read;
}

class InvalidParameter extends Error {
  constructor(
    readonly pointer: string,
    message: string,
  ) {
    super(message);
  }
}

function pointerTo(base: string, step: string): string {
  return `${base}/${step.slice(0, 60).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function decode(value: unknown, pointer: string, depth: number): unknown {
  if (depth > MAX_DEPTH) throw new InvalidParameter(pointer, `Nested deeper than ${MAX_DEPTH} levels.`);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value)) return BigInt(value);
    if (Number.isFinite(value)) return value;
    throw new InvalidParameter(pointer, 'The number exceeds the range of a FLOAT.');
  }
  if (Array.isArray(value))
    return value.map((item, index) => decode(item, pointerTo(pointer, String(index)), depth + 1));
  const map = value as Record<string, unknown>;
  if (Object.hasOwn(map, '$type')) return decodeTyped(map, pointer, depth);
  return decodeMap(map, pointer, depth);
}

function decodeMap(map: Record<string, unknown>, pointer: string, depth: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(map).map(([key, item]) => [key, decode(item, pointerTo(pointer, key), depth + 1)]),
  );
}

const INT64 = 2n ** 63n;

/** Converts text to a value; undefined if the text is not of the type. */
const SCALARS: Readonly<Record<string, { example: string; read(text: string): unknown }>> = {
  Integer: {
    example: '9007199254740993',
    read: (text) => {
      if (!/^-?\d{1,19}$/.test(text)) return undefined;
      const value = BigInt(text);
      return value >= -INT64 && value < INT64 ? value : undefined;
    },
  },
  Float: {
    example: '1.5',
    read: (text) => {
      if (/^[+-]?(Infinity|NaN)$/.test(text)) return Number(text);
      return /^[+-]?\d+(\.\d*)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined;
    },
  },
  String: { example: 'text', read: (text) => text },
  Date: { example: '2019-04-25', read: (text) => dateOf(text) },
  LocalTime: {
    example: '12:30:00',
    read: (text) => withTime(text, (...t) => new neo4j.types.LocalTime(...t)),
  },
  Time: {
    example: '12:30:00+09:00',
    read: (text) =>
      withOffset(text, (time, offset) => withTime(time, (...t) => new neo4j.types.Time(...t, offset))),
  },
  LocalDateTime: {
    example: '2019-04-25T12:30:00',
    read: (text) => withDateTime(text, (...t) => new neo4j.types.LocalDateTime(...t)),
  },
  OffsetDateTime: {
    example: '2019-04-25T12:30:00+10:00',
    read: (text) =>
      withOffset(text, (time, offset) =>
        withDateTime(time, (...t) => new neo4j.types.DateTime(...t, offset, undefined)),
      ),
  },
  ZonedDateTime: {
    example: '2019-04-25T12:30:00+10:00[Asia/Vladivostok]',
    read: (text) => {
      const found = /^(.*)\[([\w/+-]{1,60})\]$/.exec(text);
      if (!found) return undefined;
      const [, rest = '', zone] = found;
      return withOffset(rest, (time, offset) =>
        withDateTime(time, (...t) => new neo4j.types.DateTime(...t, offset, zone)),
      );
    },
  },
  Duration: { example: 'P1Y2M3DT4H5M6S', read: durationOf },
  Point: { example: 'SRID=4326;POINT (131.9 43.1)', read: pointOf },
  Base64: {
    example: 'AQID',
    read: (text) => {
      const bytes = Buffer.from(text, 'base64');
      return bytes.toString('base64').replace(/=+$/, '') === text.replace(/=+$/, '')
        ? new Int8Array(bytes)
        : undefined;
    },
  },
};

function decodeTyped(map: Record<string, unknown>, pointer: string, depth: number): unknown {
  const { $type: type, _value: inner, ...more } = map;
  if (typeof type !== 'string' || !Object.hasOwn(map, '_value') || Object.keys(more).length > 0)
    throw new InvalidParameter(pointer, 'A typed value must have exactly the fields $type and _value.');
  if (type === 'Null' && inner === null) return null;
  if (type === 'Boolean' && typeof inner === 'boolean') return inner;
  if (type === 'List' && Array.isArray(inner)) return decode(inner, pointer, depth);
  if (type === 'Map' && typeof inner === 'object' && inner !== null && !Array.isArray(inner))
    return decodeMap(inner as Record<string, unknown>, pointer, depth);
  const scalar = Object.hasOwn(SCALARS, type) ? SCALARS[type] : undefined;
  if (scalar === undefined) {
    const known = ['Null', 'Boolean', 'List', 'Map', ...Object.keys(SCALARS)].join(', ');
    throw new InvalidParameter(pointer, `${type.slice(0, 40)} is not a parameter type; use one of ${known}.`);
  }
  let value: unknown;
  try {
    value = typeof inner === 'string' ? scalar.read(inner) : undefined;
  } catch {
    // The driver's classes throw if a month has no such day.
  }
  if (value === undefined)
    throw new InvalidParameter(pointer, `_value must be a ${type} as text, such as "${scalar.example}".`);
  return value;
}

function dateOf(text: string): unknown {
  const found = /^(-?\d{4,9})-(\d\d)-(\d\d)$/.exec(text);
  if (!found) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return isDay(year, month, day) ? new neo4j.types.Date(year, month, day) : undefined;
}

/** The driver accepts 30 February, and the database rejects it without a position. */
function isDay(year: number, month: number, day: number): boolean {
  // The calendar repeats after 400 years; this also avoids two-digit years.
  const date = new Date(Date.UTC((((year % 400) + 400) % 400) + 2000, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

type Clock = [hour: number, minute: number, second: number, nanosecond: number];

function withTime<T>(text: string, make: (...clock: Clock) => T): T | undefined {
  const found = /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?$/.exec(text);
  if (!found) return undefined;
  const [, hour, minute, second = '0', fraction = '0'] = found;
  return make(Number(hour), Number(minute), Number(second), Number(fraction.padEnd(9, '0')));
}

function withDateTime<T>(
  text: string,
  make: (year: number, month: number, day: number, ...clock: Clock) => T,
): T | undefined {
  const [date = '', time = ''] = text.split('T');
  const found = /^(-?\d{4,9})-(\d\d)-(\d\d)$/.exec(date);
  if (!found) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return isDay(year, month, day) ? withTime(time, (...clock) => make(year, month, day, ...clock)) : undefined;
}

/** Splits `…+09:00` or `…Z` and passes the offset in seconds. */
function withOffset<T>(text: string, make: (rest: string, offset: number) => T): T | undefined {
  const found = /^(.*?)(?:Z|([+-])(\d\d):(\d\d)(?::(\d\d))?)$/.exec(text);
  if (!found) return undefined;
  const [, rest = '', sign = '+', hours = '0', minutes = '0', seconds = '0'] = found;
  const offset = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return make(rest, sign === '-' ? -offset : offset);
}

function durationOf(text: string): unknown {
  const found =
    /^P(?=[\dT-])(?:(-?\d+)Y)?(?:(-?\d+)M)?(?:(-?\d+)W)?(?:(-?\d+)D)?(?:T(?=[\d-])(?:(-?\d+)H)?(?:(-?\d+)M)?(?:(-?)(\d+)(?:\.(\d{1,9}))?S)?)?$/.exec(
      text,
    );
  if (!found) return undefined;
  const at = (index: number) => BigInt(found[index] ?? '0');
  const sign = found[7] === '-' ? -1n : 1n;
  const nanoseconds = sign * BigInt((found[9] ?? '0').padEnd(9, '0'));
  return new neo4j.types.Duration(
    at(1) * 12n + at(2),
    at(3) * 7n + at(4),
    at(5) * 3600n + at(6) * 60n + sign * at(8),
    nanoseconds,
  );
}

function pointOf(text: string): unknown {
  const number = '(-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)';
  const found = new RegExp(
    `^SRID=(4326|4979|7203|9157);POINT ?(Z )?\\(${number} ${number}(?: ${number})?\\)$`,
  ).exec(text);
  if (!found) return undefined;
  const [, srid = '', , x, y, z] = found;
  const flat = srid === '4326' || srid === '7203';
  if (flat !== (z === undefined)) return undefined;
  return z === undefined
    ? new neo4j.types.Point(Number(srid), Number(x), Number(y))
    : new neo4j.types.Point(Number(srid), Number(x), Number(y), Number(z));
}

/**
 * From what HTTP carries to what a handler takes: path, query string and body, each parsed by the endpoint's schema. All
 * faults are told at once, each at its place, in words; an unknown parameter is named together with the nearest known one.
 */
import type { Request } from 'express';
import { z } from 'zod';
import type { Endpoint, Input } from '../endpoint/endpoint.ts';
import { type InputFault, InvalidInput } from '../endpoint/errors.ts';
import { nearest } from '../model/nearest.ts';

const NOTHING = z.object({});

/** @throws InvalidInput with every fault of path, query and body. */
export function parseInput(endpoint: Endpoint, request: Request): Input<never, never, never> {
  const faults: InputFault[] = [];
  const part = (name: string, schema: z.ZodType, value: unknown): unknown => {
    const parsed = schema.safeParse(value, { reportInput: true });
    if (parsed.success) return parsed.data;
    faults.push(...parsed.error.issues.flatMap((issue) => faultsOf(issue, `/${name}`, schema)));
    return undefined;
  };
  const params = part('path', endpoint.params ?? NOTHING, request.params);
  const query = part('query', endpoint.query, queryOf(request.originalUrl, faults));
  const body = endpoint.body && part('body', endpoint.body, request.body ?? {});
  if (faults.length > 0) throw new InvalidInput(faults);
  return { params, query, body } as Input<never, never, never>;
}

/** Name → text. A name given twice is a fault: which of the two would count? An empty value counts as not given. */
function queryOf(url: string, faults: InputFault[]): Record<string, string> {
  const at = url.indexOf('?');
  if (at < 0) return {};
  const text = url.slice(at + 1);
  try {
    decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    faults.push({
      pointer: '/query',
      detail: 'The query string has an invalid percent-encoding. Encode it as UTF-8.',
    });
    return {};
  }
  const query: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of new URLSearchParams(text)) {
    if (name in query) {
      faults.push({
        pointer: `/query/${escapePointer(name)}`,
        detail: `The parameter ${name} is given twice. Write a list as one value, separated by commas.`,
      });
    }
    query[name] = value;
  }
  return { ...Object.fromEntries(Object.entries(query).filter(([, value]) => value !== '')) };
}

/** What zod found, in the words that a caller is told. */
export function faultsOf(issue: z.core.$ZodIssue, at: string, schema: z.ZodType): InputFault[] {
  const pointer = [at, ...issue.path.map((step) => escapePointer(String(step)))].join('/');
  const name = String(issue.path.at(-1) ?? at.slice(1));
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
      return issue.keys.map((key) => {
        const meant = nearest(key, known);
        const offer = meant
          ? `Did you mean ${meant}?`
          : known.length > 0
            ? `Parameters are ${known.join(', ')}.`
            : 'It has no parameters.';
        return {
          pointer: `${pointer}/${escapePointer(key)}`,
          detail: `There is no parameter ${key.slice(0, 60)} here. ${offer}`,
        };
      });
    }
    case 'invalid_value':
      return [{ pointer, detail: `${name} must be one of ${issue.values.map(String).join(', ')}.` }];
    case 'invalid_type':
      if (issue.input === undefined) return [{ pointer, detail: `${name} is missing.` }];
      return [{ pointer, detail: `${name} must be a ${wordFor(issue.expected)}.` }];
    case 'too_small':
      return [{ pointer, detail: `${name} must be at least ${issue.minimum}${lengthWord(issue.origin)}.` }];
    case 'too_big':
      return [{ pointer, detail: `${name} must be at most ${issue.maximum}${lengthWord(issue.origin)}.` }];
    default:
      return [{ pointer, detail: issue.message }];
  }
}

function lengthWord(origin: string): string {
  return origin === 'string' ? ' characters long' : origin === 'array' ? ' items long' : '';
}

function wordFor(type: string): string {
  return type === 'int' ? 'whole number' : type === 'string' ? 'text' : type;
}

/** RFC 6901. */
function escapePointer(step: string): string {
  return step.slice(0, 60).replaceAll('~', '~0').replaceAll('/', '~1');
}

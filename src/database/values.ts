/**
 * What the driver returns, as plain JSON values. Integers arrive as BigInt and leave as numbers, or as text where a
 * number could not hold them; temporal values leave as ISO text; nodes and relationships leave as their properties.
 */
import neo4j from 'neo4j-driver';
import { z } from 'zod';

export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

/**
 * Lists and maps are changed where they stand, since nobody else holds what the driver has just read: of an answer with
 * thousands of rows, copies would be a good part of its cost.
 */
export function plain(value: unknown): Plain {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value.toString();
  }
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) value[at] = plain(value[at]);
    return value;
  }
  if (value.constructor === Object) {
    const map = value as { [key: string]: Plain };
    for (const key of Object.keys(map)) map[key] = plain(map[key]);
    return map;
  }
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return plain(value.properties);
  // The driver's temporal and spatial classes print themselves in ISO and WKT-like form.
  return String(value);
}

/** The properties of a node or relationship in a row: whatever stands there is plain already. */
export const stored = z.custom<{ [key: string]: Plain }>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'should be the properties of a node or relationship',
);
export type Stored = z.infer<typeof stored>;

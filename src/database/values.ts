/**
 * What the driver returns, as plain JSON values. Integers arrive as BigInt and leave as numbers, or as text where a
 * number could not hold them; temporal values leave as ISO text; nodes and relationships leave as their properties.
 */
import neo4j from 'neo4j-driver';

export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

export function plain(value: unknown): Plain {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value.toString();
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(plain);
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return plain(value.properties);
  // The driver's temporal and spatial classes print themselves in ISO and WKT-like form.
  if (value.constructor !== Object) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

/**
 * Converts query results to JSON without loss. Null, booleans, strings, numbers, lists and maps are plain JSON.
 * Everything else is `{"$type": …, "_value": …}` as in Neo4j's typed JSON (neo4j.com/docs/query-api, Typed JSON) and
 * can be sent back as a parameter: integers beyond 2^53, temporal values as ISO text, points as WKT, bytes as Base64.
 * Nodes, relationships and paths are only returned.
 */
import neo4j, { type Node, type Path, type Relationship } from 'neo4j-driver';

export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };

export function typed($type: string, _value: Value): { [key: string]: Value } {
  return { $type, _value };
}

/** @param value from the driver, with integers as bigint */
export function toValue(value: unknown): Value {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : typed('Float', String(value));
    case 'bigint':
      return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER
        ? Number(value)
        : typed('Integer', value.toString());
    case 'object':
      return value === null ? null : ofObject(value);
    default:
      return null;
  }
}

function ofObject(value: object): Value {
  if (Array.isArray(value)) return value.map(toValue);
  if (value.constructor === Object) return ofMap(value as Record<string, unknown>);
  if (neo4j.isNode(value)) return ofNode(value);
  if (neo4j.isRelationship(value)) return ofRelationship(value);
  if (neo4j.isPath(value)) return ofPath(value);
  if (neo4j.isDate(value)) return typed('Date', value.toString());
  if (neo4j.isTime(value)) return typed('Time', value.toString());
  if (neo4j.isLocalTime(value)) return typed('LocalTime', value.toString());
  if (neo4j.isLocalDateTime(value)) return typed('LocalDateTime', value.toString());
  if (neo4j.isDuration(value)) return typed('Duration', value.toString());
  if (neo4j.isDateTime(value))
    return typed(value.timeZoneId ? 'ZonedDateTime' : 'OffsetDateTime', value.toString());
  if (neo4j.isPoint(value)) {
    const { srid, x, y, z } = value;
    const text = z === undefined ? `POINT (${x} ${y})` : `POINT Z (${x} ${y} ${z})`;
    return typed('Point', `SRID=${srid};${text}`);
  }
  if (ArrayBuffer.isView(value)) {
    const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    return typed('Base64', bytes.toString('base64'));
  }
  if (neo4j.isVector(value)) {
    const numbers = Array.from(value.asTypedArray() as unknown as ArrayLike<number | bigint>, String);
    return typed('Vector', { coordinatesType: value.getType(), coordinates: numbers });
  }
  // A type that this driver does not know.
  return typed('Unsupported', String(value));
}

/** A map with a key `$type` is marked as a map, so that it is not mistaken for a typed value. */
function ofMap(map: Record<string, unknown>): Value {
  const plain: { [key: string]: Value } = {};
  for (const key of Object.keys(map)) plain[key] = toValue(map[key]);
  return '$type' in plain ? typed('Map', plain) : plain;
}

function ofNode(node: Node): Value {
  return typed('Node', {
    _element_id: node.elementId,
    _labels: node.labels,
    _properties: ofMap(node.properties),
  });
}

function ofRelationship(relationship: Relationship): Value {
  return typed('Relationship', {
    _element_id: relationship.elementId,
    _start_node_element_id: relationship.startNodeElementId,
    _end_node_element_id: relationship.endNodeElementId,
    _type: relationship.type,
    _properties: ofMap(relationship.properties),
  });
}

/** Alternating nodes and relationships. */
function ofPath(path: Path): Value {
  return typed('Path', [
    ofNode(path.start),
    ...path.segments.flatMap((segment) => [ofRelationship(segment.relationship), ofNode(segment.end)]),
  ]);
}

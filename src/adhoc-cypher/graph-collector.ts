/** Collects the distinct nodes and relationships anywhere in a result, so that they can be drawn. */
import type { Value } from './values.ts';

type Fields = { [key: string]: Value };

export interface GraphNode {
  readonly elementId: string;
  readonly labels: readonly string[];
  readonly properties: Fields;
}

export interface GraphRelationship {
  readonly elementId: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Fields;
}

/** Collects from one row after another. */
export class GraphCollector {
  readonly nodes = new Map<string, GraphNode>();
  readonly relationships = new Map<string, GraphRelationship>();

  add(value: Value): void {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value) this.add(item);
      return;
    }
    const inner = value._value;
    if (value.$type === 'Node') this.addNode(inner as Fields);
    else if (value.$type === 'Relationship') this.addRelationship(inner as Fields);
    else if (value.$type === 'Path' || value.$type === 'Map') this.add(inner ?? null);
    else if (value.$type === undefined) for (const item of Object.values(value)) this.add(item);
  }

  /** Ends of relationships that are not in the result as nodes. The drawing needs them. */
  missingEnds(): string[] {
    const ends = [...this.relationships.values()].flatMap(({ from, to }) => [from, to]);
    return [...new Set(ends)].filter((end) => !this.nodes.has(end));
  }

  private addNode(node: Fields): void {
    const elementId = String(node._element_id);
    if (this.nodes.has(elementId)) return;
    this.nodes.set(elementId, {
      elementId,
      labels: node._labels as string[],
      properties: propertiesOf(node),
    });
  }

  private addRelationship(relationship: Fields): void {
    const elementId = String(relationship._element_id);
    if (this.relationships.has(elementId)) return;
    this.relationships.set(elementId, {
      elementId,
      type: String(relationship._type),
      from: String(relationship._start_node_element_id),
      to: String(relationship._end_node_element_id),
      properties: propertiesOf(relationship),
    });
  }
}

function propertiesOf({ _properties }: Fields): Fields {
  const properties = _properties as Fields;
  return properties.$type === 'Map' ? (properties._value as Fields) : properties;
}

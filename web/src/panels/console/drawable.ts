/** Entities and relationships of a result that can be drawn, also from paths and lists. Pure. */
import { entityOf, parseValue, type ResultEntity } from './values.ts';

interface DrawableRelationship {
  readonly type: string;
  /** Undefined for relationships outside the model. */
  readonly id: string | undefined;
  readonly from: string;
  readonly to: string;
}

/** Filled row by row. */
export class Drawable {
  readonly entities = new Map<string, ResultEntity>();
  readonly relationships = new Map<string, DrawableRelationship>();
  /** Nodes that are not entities: claims, sources, observations. */
  readonly otherNodes = new Set<string>();
  private readonly idOfElement = new Map<string, string>();

  add(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    const one = parseValue(value);
    if (one.is === 'list') for (const item of one.items) this.add(item);
    else if (one.is === 'path') for (const step of one.steps) this.add(step);
    else if (one.is === 'map') for (const item of Object.values(one.entries)) this.add(item);
    else if (one.is === 'node') {
      const thing = entityOf(one.node);
      if (!thing) this.otherNodes.add(one.node.elementId);
      else {
        this.entities.set(thing.id, thing);
        this.idOfElement.set(one.node.elementId, thing.id);
      }
    } else if (one.is === 'relationship') {
      const { elementId, type, from, to, properties } = one.relationship;
      const id = typeof properties.id === 'string' ? properties.id : undefined;
      this.relationships.set(elementId, { type, id, from, to });
    }
  }

  /**
   * Ids of the entities to show: those of the result, and known ends of its relationships. @param endsOf ends of a
   * relationship in the graph
   */
  ids(endsOf: (relationship: string) => readonly string[] = () => []): string[] {
    const ids = new Set(this.entities.keys());
    for (const { id } of this.relationships.values()) for (const end of id ? endsOf(id) : []) ids.add(end);
    return [...ids];
  }

  /** Number of relationships with an end that is neither in the result nor in the graph. */
  countMissingEnds(endsOf: (relationship: string) => readonly string[]): number {
    return [...this.relationships.values()].filter(
      ({ id, from, to }) =>
        !(this.idOfElement.has(from) && this.idOfElement.has(to)) && (id ? endsOf(id) : []).length === 0,
    ).length;
  }
}

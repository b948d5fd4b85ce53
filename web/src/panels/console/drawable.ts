/** What of an answer has a place in the picture: its things and relationships, each once, from paths and lists too. Pure. */
import { entityOf, parseValue, type ResultEntity } from './values.ts';

interface DrawableRelationship {
  readonly type: string;
  /** Of the graph; none has one outside the model. */
  readonly id: string | undefined;
  readonly from: string;
  readonly to: string;
}

/** Grows row by row. */
export class Drawable {
  readonly entities = new Map<string, ResultEntity>();
  readonly relationships = new Map<string, DrawableRelationship>();
  /** Nodes that are no things: claims, sources, numbers. */
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
   * Ids of the things that a picture of the answer holds: its own, and the ends of relationships that are known.
   * @param endsOf of a relationship that is in the picture already
   */
  ids(endsOf: (relationship: string) => readonly string[] = () => []): string[] {
    const ids = new Set(this.entities.keys());
    for (const { id } of this.relationships.values()) for (const end of id ? endsOf(id) : []) ids.add(end);
    return [...ids];
  }

  /** Relationships of which an end is neither in the answer nor otherwise known. */
  countMissingEnds(endsOf: (relationship: string) => readonly string[]): number {
    return [...this.relationships.values()].filter(
      ({ id, from, to }) =>
        !(this.idOfElement.has(from) && this.idOfElement.has(to)) && (id ? endsOf(id) : []).length === 0,
    ).length;
  }
}

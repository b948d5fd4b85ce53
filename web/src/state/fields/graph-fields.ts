/** The entities of the graph: expanded, added, hidden, or shown alone. */
import { RELATIONSHIP_TYPE_NAMES } from '../../../../src/model/relationship-types.ts';
import { idListField, isOneOf, listField, requestField } from '../view-field.ts';
import type { Expansion } from '../view-values.ts';

const MAX_PAGES = 100;

export const GRAPH_FIELDS = {
  expansions: listField<Expansion>({
    parameter: 'expand',
    parse(part) {
      const [of, type = '', direction = '', pages] = part.split('*');
      const count = Number(pages);
      if (!of || !isOneOf(RELATIONSHIP_TYPE_NAMES, type) || !isOneOf(['out', 'in', 'both'], direction))
        return undefined;
      if (!Number.isInteger(count) || count < 1 || count > MAX_PAGES) return undefined;
      return { of, type, direction, pages: count };
    },
    format: ({ of, type, direction, pages }) => `${of}*${type}*${direction}*${pages}`,
    changesData: 'loaded',
  }),
  /** Entities hidden by hand. */
  hidden: idListField({ parameter: 'hide', changesData: 'shown', isFilter: true }),
  /** Ids of entities added to the dossier from a query result or a path. */
  added: requestField(idListField({ parameter: 'bring', changesData: 'loaded' }), (ids) => ({
    with: ids.join(',') || undefined,
  })),
  /** Show only these entities, from a query result; empty = all. */
  onlyEntities: idListField({ parameter: 'within', changesData: 'shown', isFilter: true }),
};

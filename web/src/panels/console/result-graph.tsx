/** Summary of what the graph can draw of a result, and what it cannot. */
import { KIND_NAMES, KINDS } from '../../../../src/model/kinds.ts';
import { relationshipType } from '../../../../src/model/relationship-types.ts';
import { count } from '../../format/names.ts';
import { Mark } from '../../marks/mark.tsx';
import type { Drawable } from './drawable.ts';

interface ResultGraphProps {
  readonly drawable: Drawable;
  /** Whether an entity is in the graph now. */
  readonly shown: (id: string) => boolean;
  readonly endsOf: (relationship: string) => readonly string[];
  readonly selection: readonly string[];
  onSelect(id: string, beside: boolean): void;
}

/** Names listed per kind; the table has all. */
const MOST_NAMES = 40;

export function ResultGraph({ drawable, shown, endsOf, selection, onSelect }: ResultGraphProps) {
  const things = [...drawable.entities.values()];
  const there = things.filter(({ id }) => shown(id)).length;
  const loose = drawable.countMissingEnds(endsOf);
  const types = new Map<string, number>();
  for (const { type } of drawable.relationships.values()) types.set(type, (types.get(type) ?? 0) + 1);
  if (things.length === 0 && drawable.relationships.size === 0)
    return (
      <div className="console-graph">
        <p>
          Nothing in this result can be drawn. Return entities, relationships or paths:{' '}
          <code>RETURN s, r, b</code> instead of <code>RETURN s.name</code>.
        </p>
      </div>
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="console-graph" aria-label="Entities and relationships in the result" tabIndex={0}>
      <p>
        <b>
          {count(things.length, 'entity', 'entities')} and{' '}
          {count(drawable.relationships.size, 'relationship')}
        </b>
        {there === things.length
          ? '. All entities are in the graph.'
          : `. ${count(there, 'entity is', 'entities are')} in the graph.`}
        {drawable.otherNodes.size > 0 &&
          ` ${count(drawable.otherNodes.size, 'other node')} (claims, sources or observations) cannot be drawn.`}
        {loose > 0 &&
          ` ${count(loose, 'relationship has', 'relationships have')} ends that are not in the result: return them as well.`}
      </p>
      {KIND_NAMES.map((kind) => {
        const ofKind = things.filter((thing) => thing.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <div key={kind} className="console-kind">
            <h3>
              {KINDS[kind].plural} <span className="num muted">{ofKind.length.toLocaleString('en-GB')}</span>
            </h3>
            <ul>
              {ofKind.slice(0, MOST_NAMES).map((thing) => (
                <li key={thing.id}>
                  <button
                    type="button"
                    className="console-entity"
                    aria-pressed={selection.includes(thing.id)}
                    data-shown={shown(thing.id)}
                    title={shown(thing.id) ? thing.id : `${thing.id} · not in the graph`}
                    onClick={(event) => onSelect(thing.id, event.shiftKey)}
                  >
                    <Mark kind={thing.kind} also={thing.also} radius={8} />
                    {thing.name}
                  </button>
                </li>
              ))}
              {ofKind.length > MOST_NAMES && (
                <li className="muted">
                  showing {MOST_NAMES} of {ofKind.length.toLocaleString('en-GB')}; the table shows all
                </li>
              )}
            </ul>
          </div>
        );
      })}
      {types.size > 0 && (
        <div className="console-kind">
          <h3>
            Relationships{' '}
            <span className="num muted">{drawable.relationships.size.toLocaleString('en-GB')}</span>
          </h3>
          <ul>
            {[...types].map(([type, many]) => (
              <li key={type} title={type}>
                {relationshipType(type)?.forward ?? type}{' '}
                <span className="num muted">{many.toLocaleString('en-GB')}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** The picture's things as a plain list, for a browser that cannot draw it: the same names, the same selection. */
import './things-list.css';
import type { ReactNode } from 'react';
import type { Graph } from '../../../../src/features/graph/contract.ts';
import { KIND_NAMES, KINDS } from '../../../../src/model/kinds.ts';
import { Mark } from '../../marks/mark.tsx';

interface ThingsListProps {
  readonly graph: Graph;
  /** Why there is a list in the picture's place. */
  readonly reason: string;
  readonly heading: ReactNode;
  readonly selection: string | undefined;
  onSelect(id: string): void;
}

export function ThingsList({ graph, reason, heading, selection, onSelect }: ThingsListProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="things" tabIndex={0}>
      {heading}
      <p className="reason" role="status">
        {reason} Here is the same as a list; everything else works.
      </p>
      {KIND_NAMES.map((kind) => {
        const things = graph.nodes
          .filter((node) => node.kind === kind)
          .sort((a, b) => b.degree - a.degree || a.name.localeCompare(b.name));
        if (things.length === 0) return null;
        return (
          <section key={kind}>
            <h2>{KINDS[kind].plural}</h2>
            <ul>
              {things.map((node) => (
                <li key={node.id}>
                  <button
                    type="button"
                    aria-current={node.id === selection ? 'true' : undefined}
                    onClick={() => onSelect(node.id)}
                  >
                    <Mark kind={node.kind} also={node.also} radius={8} />
                    <span>{node.name}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

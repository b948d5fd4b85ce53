/** Relationships in force on a day, grouped by family. */
import './relationship-groups.css';
import { useMemo, useState } from 'react';
import type { Relation } from '../../../../src/features/common/contract.ts';
import type { Day } from '../../../../src/model/days.ts';
import { FAMILIES, type Family } from '../../../../src/model/families.ts';
import { Icon } from '../../marks/mark.tsx';
import type { Ready } from '../../state/explorer.ts';
import type { VisibleGraph } from '../../state/visible-graph.ts';
import { useSources } from '../legend/use-sources.ts';
import { originFinder } from '../table/claim-origins.ts';
import { relationshipsInForceAt } from './changes-at.ts';
import { RelationshipRow } from './relationship-row.tsx';

/** Lines per family shown at first. */
const AT_FIRST = 12;

interface RelationshipsInForceProps {
  /** What passes the filters on any date. */
  readonly left: VisibleGraph;
  readonly day: Day;
  readonly ready: Ready;
  onSelect(id: string): void;
}

export function RelationshipsInForce({ left, day, ready, onSelect }: RelationshipsInForceProps) {
  const { view } = ready;
  const { sources } = useSources(true);
  const originOf = useMemo(() => originFinder(sources), [sources]);
  const names = useMemo(() => new Map(left.nodes.map(({ node }) => [node.id, node.name])), [left]);
  const families = useMemo(() => {
    const edges = left.edges.map(({ edge }) => edge);
    return relationshipsInForceAt(edges, day, view);
  }, [left, day, view]);
  if (families.length === 0) return null;
  return (
    <section>
      <h3>
        Relationships in force{' '}
        <span className="muted num">
          {families.reduce((sum, [, { length }]) => sum + length, 0).toLocaleString('en-GB')}
        </span>
        <span className="aside">dated only</span>
      </h3>
      {families.map(([family, edges]) => (
        <OneFamily key={family} family={family} edges={edges}>
          {(edge) => (
            <RelationshipRow
              key={edge.id}
              edge={edge}
              from={names.get(edge.from) ?? edge.from}
              to={names.get(edge.to) ?? edge.to}
              valid
              originOf={originOf}
              onSelect={onSelect}
            />
          )}
        </OneFamily>
      ))}
    </section>
  );
}

function OneFamily({
  family,
  edges,
  children,
}: {
  family: Family;
  edges: readonly Relation[];
  children(edge: Relation): React.ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const [all, setAll] = useState(false);
  const { label, token } = FAMILIES[family];
  const lines = all ? edges : edges.slice(0, AT_FIRST);
  return (
    <details className="group" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="chevron-right" size={14} />
        <span className="tick" style={{ background: `var(--e-${token}-f)` }} />
        <span>{label}</span>
        <span className="n num">{edges.length.toLocaleString('en-GB')}</span>
      </summary>
      {open && (
        <ul>
          {lines.map(children)}
          {lines.length < edges.length && (
            <li>
              <span />
              <button type="button" className="inline" onClick={() => setAll(true)}>
                {edges.length - lines.length} more
              </button>
            </li>
          )}
        </ul>
      )}
    </details>
  );
}

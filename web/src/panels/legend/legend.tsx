/** What the marks and lines mean, and how many of each are in the picture. The filters will grow out of its rows. */
import './legend.css';
import { type CSSProperties, useMemo } from 'react';
import type { Graph } from '../../../../src/features/graph/contract.ts';
import { FAMILIES, type Family } from '../../../../src/model/families.ts';
import { KIND_NAMES, KINDS } from '../../../../src/model/kinds.ts';
import { RELATIONSHIP_TYPES } from '../../../../src/model/relationship-types.ts';
import { Mark } from '../../marks/mark.tsx';

export function Legend({ graph }: { graph: Graph | undefined }) {
  const kinds = useMemo(() => tally(graph?.nodes ?? [], (node) => node.kind), [graph]);
  const families = useMemo(
    () => tally(graph?.edges ?? [], (edge) => RELATIONSHIP_TYPES[edge.type].family),
    [graph],
  );
  const against = useMemo(
    () => graph?.edges.filter((edge) => RELATIONSHIP_TYPES[edge.type].sign === -1).length,
    [graph],
  );
  const disputed = useMemo(
    () =>
      graph &&
      [
        ...graph.nodes.filter((node) => node.disputed.length > 0),
        ...graph.edges.filter((edge) => edge.disputed),
      ].length,
    [graph],
  );
  return (
    <aside className="legend" aria-label="Legend" aria-busy={graph === undefined}>
      <section>
        <Heading text="Things" total={graph?.nodes.length} />
        <ul>
          {KIND_NAMES.map((kind) => (
            <Row key={kind} text={KINDS[kind].plural} n={graph && (kinds.get(kind) ?? 0)}>
              <Mark kind={kind} />
            </Row>
          ))}
        </ul>
      </section>
      <section>
        <Heading text="Relationships" total={graph?.edges.length} />
        <ul>
          {(Object.keys(FAMILIES) as Family[]).map((family) => (
            <Row key={family} text={FAMILIES[family].label} n={graph && (families.get(family) ?? 0)}>
              <Line token={FAMILIES[family].token} width={family === 'Reason' ? 1.1 : 1.8} />
            </Row>
          ))}
        </ul>
      </section>
      <section>
        <Heading text="Signs" total={undefined} />
        <ul>
          <Row text="Bears against its target" n={against}>
            <svg className="line" viewBox="0 0 20 10" aria-hidden="true">
              <path d="M1 7 Q10 1 19 7" strokeDasharray="3.4 2.4" />
            </svg>
          </Row>
          <Row text="Disputed" n={disputed}>
            <span className="disputed-sign" aria-hidden="true">
              ≠
            </span>
          </Row>
          <Row text="The article says so" n={undefined}>
            <span className="dot article" />
          </Row>
          <Row text="The record says so" n={undefined}>
            <span className="dot" />
          </Row>
        </ul>
      </section>
    </aside>
  );
}

function Heading({ text, total }: { text: string; total: number | undefined }) {
  return (
    <h2>
      {text} {total !== undefined && <span className="num">{total.toLocaleString('en-GB')}</span>}
    </h2>
  );
}

function Row({ text, n, children }: { text: string; n: number | undefined; children: React.ReactNode }) {
  return (
    <li className={n === 0 ? 'none' : undefined}>
      <span className="sign">{children}</span>
      <span>{text}</span>
      {n !== undefined && <span className="n num">{n.toLocaleString('en-GB')}</span>}
    </li>
  );
}

function Line({ token, width }: { token: string; width: number }) {
  const style: CSSProperties = { stroke: `var(--e-${token}-f)`, strokeWidth: width };
  return (
    <svg className="line" viewBox="0 0 20 10" style={style} aria-hidden="true">
      <path d="M1 7 Q10 1 19 7" />
    </svg>
  );
}

function tally<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

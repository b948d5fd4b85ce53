/** Two things that are selected together: what ties them, each line with its date, leading to the relationship. */
import { useMemo } from 'react';
import type { Relation } from '../../../../src/features/common/contract.ts';
import type { GraphNode } from '../../../../src/features/graph/contract.ts';
import { FAMILIES } from '../../../../src/model/families.ts';
import { KIND_NAMES, KINDS } from '../../../../src/model/kinds.ts';
import { RELATIONSHIP_TYPES } from '../../../../src/model/relationship-types.ts';
import { Icon, Mark } from '../../marks/mark.tsx';
import { isTrueAt } from '../../state/shown.ts';
import type { Ready } from '../../state/use-explorer.ts';
import { shortWhen } from '../../words/dates.ts';
import { useSources } from '../legend/use-sources.ts';
import { type OriginOf, originFinder, saidBy } from '../table/said-by.ts';
import { CitationList, Disputed } from './cite.tsx';
import { Eyebrow } from './eyebrow.tsx';
import { type Pair, type Shared, sharedWords } from './pair.ts';

interface PairDetailProps {
  readonly pair: Pair;
  readonly ready: Ready;
  onSelect(id: string): void;
  onClose(): void;
}

export function PairDetail({ pair, ready, onSelect, onClose }: PairDetailProps) {
  const { a, b, direct, shared } = pair;
  const { sources } = useSources(true);
  const originOf = useMemo(() => originFinder(sources), [sources]);
  const kinds = KIND_NAMES.map((kind) => ({
    kind,
    those: shared.filter(({ thing }) => thing.kind === kind),
  })).filter(({ those }) => those.length > 0);
  return (
    <>
      <header>
        <Eyebrow onClose={onClose}>Two things</Eyebrow>
        <h2 className="hidden">
          {a.name} and {b.name}
        </h2>
        {[a, b].map((thing) => (
          <p key={thing.id} className="end">
            <Mark kind={thing.kind} also={thing.also} radius={10} />
            <button type="button" className="link" onClick={() => onSelect(thing.id)}>
              {thing.name}
            </button>
          </p>
        ))}
      </header>
      <section>
        <h3>
          Between them <span className="muted num">{direct.length}</span>
        </h3>
        {direct.length === 0 && <p className="soft">Nothing joins them directly.</p>}
        <ul className="ties">
          {direct.map((edge) => (
            <Direct
              key={edge.id}
              edge={edge}
              pair={pair}
              valid={isTrueAt(edge, ready.view)}
              originOf={originOf}
              onSelect={onSelect}
            />
          ))}
        </ul>
      </section>
      <section>
        <h3>
          Shared <span className="muted num">{shared.length}</span>
          <span className="aside">what both are tied to</span>
        </h3>
        {kinds.map(({ kind, those }, at) => (
          <details key={kind} className="group" name="shared" open={at === 0}>
            <summary>
              <Icon name="chevron-right" size={14} />
              <Mark kind={kind} radius={7.6} />
              <span>{KINDS[kind].plural}</span>
              <span className="n num">{those.length}</span>
            </summary>
            <ul>
              {those.map((one) => (
                <SharedLine
                  key={one.thing.id}
                  one={one}
                  pair={pair}
                  ready={ready}
                  originOf={originOf}
                  onSelect={onSelect}
                />
              ))}
            </ul>
          </details>
        ))}
      </section>
    </>
  );
}

function Direct({
  edge,
  pair: { a, b },
  valid,
  originOf,
  onSelect,
}: {
  edge: Relation;
  pair: Pair;
  valid: boolean;
  originOf: OriginOf;
  onSelect(id: string): void;
}) {
  const type = RELATIONSHIP_TYPES[edge.type];
  const [from, to]: readonly [GraphNode, GraphNode] = edge.from === a.id ? [a, b] : [b, a];
  return (
    <li className={valid ? 'claim-line' : 'claim-line past'}>
      <span className="stroke" style={{ background: `var(--e-${FAMILIES[type.family].token}-f)` }} />
      <div>
        <button type="button" className="link" onClick={() => onSelect(edge.id)}>
          {from.name} {type.forward} {to.name}
        </button>
        <p className="notes num">
          {shortWhen(edge, type.temporal)} {edge.disputed && <Disputed />}
        </p>
      </div>
      <Said edges={[edge]} originOf={originOf} />
    </li>
  );
}

function SharedLine({
  one,
  pair,
  ready,
  originOf,
  onSelect,
}: {
  one: Shared;
  pair: Pair;
  ready: Ready;
  originOf: OriginOf;
  onSelect(id: string): void;
}) {
  const edges = [...one.ofA, ...one.ofB];
  const [first] = one.ofA;
  const valid = edges.some((edge) => isTrueAt(edge, ready.view));
  return (
    <li className={valid ? undefined : 'past'}>
      <Mark kind={one.thing.kind} also={one.thing.also} radius={7.6} />
      <div>
        <button type="button" className="link" onClick={() => onSelect(one.thing.id)}>
          {one.thing.name}
        </button>
        {first && (
          <span className="why num">{shortWhen(first, RELATIONSHIP_TYPES[first.type].temporal)}</span>
        )}
        <span className="whole soft">{sharedWords(pair, one)}</span>
      </div>
      <Said edges={edges} originOf={originOf} />
    </li>
  );
}

/** Who says so, from the ids of the claims alone: the picture carries no more. */
function Said({ edges, originOf }: { edges: readonly Relation[]; originOf: OriginOf }) {
  const claims = edges.flatMap((edge) => edge.claims);
  return <CitationList all={saidBy(claims, originOf).map(({ citation }) => citation)} most={1} />;
}

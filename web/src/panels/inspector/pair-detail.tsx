/** Two things that are selected together: what ties them, each line with its date, leading to the relationship. */
import { useMemo } from 'react';
import { KIND_NAMES, KINDS } from '../../../../src/model/kinds.ts';
import { RELATIONSHIP_TYPES } from '../../../../src/model/relationship-types.ts';
import { Icon, Mark } from '../../marks/mark.tsx';
import { isTrueAt } from '../../state/shown.ts';
import type { Ready } from '../../state/use-explorer.ts';
import { shortWhen } from '../../words/dates.ts';
import { useSources } from '../legend/use-sources.ts';
import { type OriginOf, originFinder } from '../table/said-by.ts';
import { Eyebrow } from './eyebrow.tsx';
import { type Pair, type Shared, sharedWords } from './pair.ts';
import { SaidBy, TieLine } from './tie-line.tsx';

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
            <TieLine
              key={edge.id}
              edge={edge}
              from={edge.from === a.id ? a.name : b.name}
              to={edge.from === a.id ? b.name : a.name}
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
          <details key={kind} className="group" open={at === 0}>
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
      <SaidBy edges={edges} originOf={originOf} />
    </li>
  );
}

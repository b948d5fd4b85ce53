/** The right-hand panel: what is selected, each line with its source; with nothing selected, what the dossier is. */
import './inspector.css';
import { useEffect, useMemo, useRef } from 'react';
import type { Failure } from '../../../../src/client/failure.ts';
import { Icon } from '../../marks/mark.tsx';
import { viewOf } from '../../state/store.ts';
import type { Explorer } from '../../state/use-explorer.ts';
import { TourStop } from '../tour/tour.tsx';
import { Paragraph, read, useArticle } from './article.tsx';
import { AsOf, otherDay } from './as-of.tsx';
import { Dossier } from './dossier.tsx';
import { EntityDetail } from './entity-detail.tsx';
import { Eyebrow } from './eyebrow.tsx';
import { pairOf } from './pair.ts';
import { PairDetail } from './pair-detail.tsx';
import { RelationDetail } from './relation-detail.tsx';

const LOADING = { status: 'loading' } as const;

export function Inspector({ explorer }: { explorer: Explorer }) {
  const { state, ready, select } = explorer;
  const selection = viewOf(state)?.selection ?? NOTHING;
  const paragraph = ready?.view.paragraph;
  const article = useArticle(ready, state.attempt);
  const scroller = useRef<HTMLElement>(null);
  const pressed = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each thing is read from its top
  useEffect(() => {
    if (!scroller.current) return;
    scroller.current.scrollTop = 0;
    // What was pressed here is gone with what it stood in: the focus stays in the panel, not at the top of the page.
    if (pressed.current && document.activeElement === document.body)
      scroller.current.focus({ preventScroll: true });
    pressed.current = false;
  }, [selection, paragraph]);
  const other = ready && otherDay(ready);
  const loading = selection.length > 0 && (state.detail?.answer ?? LOADING).status === 'loading';
  return (
    <aside
      className="inspector"
      aria-label="Inspector"
      aria-busy={loading}
      ref={scroller}
      onClickCapture={() => {
        pressed.current = true;
      }}
      onKeyDownCapture={(event) => {
        pressed.current = event.key === 'Escape';
      }}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      {ready && <TourStop explorer={explorer} ready={ready} />}
      {paragraph !== undefined && selection.length > 0 && (
        <p className="back">
          <button type="button" className="link" onClick={() => read(explorer, paragraph)}>
            <Icon name="chevron-left" size={14} /> Back to ¶{paragraph}
          </button>
        </p>
      )}
      {selection.length > 0 ? (
        <Selected explorer={explorer} selection={selection} onClose={() => select(undefined)} />
      ) : ready && paragraph !== undefined ? (
        <Paragraph number={paragraph} article={article} explorer={explorer} ready={ready} />
      ) : other && ready ? (
        <AsOf {...other} explorer={explorer} ready={ready} />
      ) : (
        <Dossier explorer={explorer} article={article} />
      )}
    </aside>
  );
}

const NOTHING: readonly string[] = [];

function Selected({
  explorer,
  selection,
  onClose,
}: {
  explorer: Explorer;
  selection: readonly string[];
  onClose(): void;
}) {
  const { state, ready, select, tryAgain } = explorer;
  const graph = ready?.graph;
  const pair = useMemo(() => graph && pairOf(graph, selection), [graph, selection]);
  if (pair && ready) return <PairDetail pair={pair} ready={ready} onSelect={select} onClose={onClose} />;
  const answer = state.detail?.id === selection[0] ? (state.detail?.answer ?? LOADING) : LOADING;
  if (answer.status === 'loading' || !ready) return <Coming onClose={onClose} />;
  if (answer.status === 'failed') {
    return <Missing failure={answer.failure} onSelect={select} onRetry={tryAgain} onClose={onClose} />;
  }
  const shared = { explorer, ready, onClose };
  return answer.value.kind === 'entity' ? (
    <EntityDetail key={selection[0]} detail={answer.value} {...shared} />
  ) : (
    <RelationDetail key={selection[0]} answer={answer.value.answer} {...shared} />
  );
}

/** Bars in the places of name and facts, so that nothing jumps when they come. */
function Coming({ onClose }: { onClose(): void }) {
  return (
    <>
      <header>
        <Eyebrow onClose={onClose}>Reading</Eyebrow>
        <span className="bar title" />
      </header>
      <section>
        {[88, 74, 92, 60].map((width) => (
          <span key={width} className="bar" style={{ width: `${width}%` }} />
        ))}
      </section>
    </>
  );
}

function Missing({
  failure,
  onSelect,
  onRetry,
  onClose,
}: {
  failure: Failure;
  onSelect(id: string): void;
  onRetry(): void;
  onClose(): void;
}) {
  const near = failure.more.near ?? [];
  return (
    <>
      <header>
        <Eyebrow onClose={onClose}>{failure.kind === 'missing' ? 'Not found' : 'Not available'}</Eyebrow>
        <h2>{failure.kind === 'missing' ? 'Nothing here has this id' : 'This cannot be read now'}</h2>
      </header>
      <section role="alert">
        <p className="soft">{failure.message}</p>
        {near.length > 0 && (
          <ul className="near">
            {near.map(({ id, name }) => (
              <li key={id}>
                <button type="button" className="link" onClick={() => onSelect(id)}>
                  {name}
                </button>{' '}
                <span className="muted">{id}</span>
              </li>
            ))}
          </ul>
        )}
        <p className="actions">
          {failure.kind === 'missing' ? (
            <button type="button" className="button" onClick={onClose}>
              Back to the dossier
            </button>
          ) : (
            <button type="button" className="button" onClick={onRetry}>
              Try again
            </button>
          )}
        </p>
      </section>
    </>
  );
}

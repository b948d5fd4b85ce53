/** The right-hand panel: details of the selection, or the dossier. */
import './inspector.css';
import { useEffect, useRef } from 'react';
import type { Failure } from '../../../../src/client/failure.ts';
import { kindOfId } from '../../../../src/model/kinds.ts';
import { Icon } from '../../marks/mark.tsx';
import { viewOf } from '../../state/store.ts';
import type { Explorer } from '../../state/use-explorer.ts';
import type { View } from '../../state/view.ts';
import { DisputeList } from '../questions/dispute-list.tsx';
import { PathsPanel } from '../questions/paths-panel.tsx';
import { RequestError } from '../questions/request-error.tsx';
import { WhatIfPanel } from '../questions/what-if-panel.tsx';
import { TourStop } from '../tour/tour.tsx';
import { openParagraph, Paragraph, useArticle } from './article.tsx';
import { AsOf, otherDay } from './as-of.tsx';
import { Dossier } from './dossier.tsx';
import { EntityDetail } from './entity-detail.tsx';
import { PairDetail } from './pair-detail.tsx';
import { PanelHeader } from './panel-header.tsx';
import { RelationshipDetail } from './relationship-detail.tsx';

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
    // The clicked element may be gone after the update: keep the focus in the panel.
    if (pressed.current && document.activeElement === document.body)
      scroller.current.focus({ preventScroll: true });
    pressed.current = false;
  }, [selection, paragraph, ready?.view.path?.to, ready?.view.list]);
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
      {ready && selection.length > 0 && <Back explorer={explorer} view={ready.view} />}
      {selection.length > 0 ? (
        <Selected explorer={explorer} selection={selection} onClose={() => select(undefined)} />
      ) : ready?.view.path ? (
        <PathsPanel path={ready.view.path} explorer={explorer} ready={ready} />
      ) : ready?.view.list === 'contested' ? (
        <DisputeList explorer={explorer} ready={ready} />
      ) : ready && paragraph !== undefined ? (
        <Paragraph number={paragraph} article={article} explorer={explorer} ready={ready} />
      ) : ready && ready.view.lifted.length > 0 ? (
        <WhatIfPanel explorer={explorer} ready={ready} />
      ) : other && ready ? (
        <AsOf {...other} explorer={explorer} ready={ready} />
      ) : (
        <Dossier explorer={explorer} article={article} />
      )}
    </aside>
  );
}

const NOTHING: readonly string[] = [];

/** Back to what was open before the selection. */
function Back({ explorer, view }: { explorer: Explorer; view: View }) {
  const { selection, path, list, paragraph, lifted } = view;
  const back = (name: string) => explorer.act(name, (now) => ({ ...now, selection: [] }));
  const asked = lifted.length > 0 && !lifted.includes(selection[0] ?? '');
  const ways: [boolean, string, () => void][] = [
    [path !== undefined, 'paths', () => back('back to paths')],
    [list !== undefined, 'disputes', () => back('back to disputes')],
    [paragraph !== undefined, `¶${paragraph}`, () => openParagraph(explorer, paragraph)],
    [asked, 'the what-if', () => back('back to the what-if')],
  ];
  const way = ways.find(([there]) => there);
  if (!way) return null;
  return (
    <p className="back">
      <button type="button" className="link" onClick={way[2]}>
        <Icon name="chevron-left" size={14} /> Back to {way[1]}
      </button>
    </p>
  );
}

function Selected({
  explorer,
  selection,
  onClose,
}: {
  explorer: Explorer;
  selection: readonly string[];
  onClose(): void;
}) {
  const { state, ready } = explorer;
  const [a, b] = selection.filter((id) => kindOfId(id) !== undefined);
  if (a !== undefined && b !== undefined && a !== b && ready)
    return <PairDetail key={`${a} ${b}`} a={a} b={b} explorer={explorer} ready={ready} onClose={onClose} />;
  const answer = state.detail?.id === selection[0] ? (state.detail?.answer ?? LOADING) : LOADING;
  if (answer.status === 'loading' || !ready) return <Loading onClose={onClose} />;
  if (answer.status === 'failed') {
    return <LoadError failure={answer.failure} explorer={explorer} onClose={onClose} />;
  }
  const shared = { explorer, ready, onClose };
  return answer.value.kind === 'entity' ? (
    <EntityDetail key={selection[0]} detail={answer.value} {...shared} />
  ) : (
    <RelationshipDetail key={selection[0]} answer={answer.value.answer} {...shared} />
  );
}

/** Placeholders for name and facts, so that nothing jumps when they load. */
function Loading({ onClose }: { onClose(): void }) {
  return (
    <>
      <header>
        <PanelHeader onClose={onClose}>Loading</PanelHeader>
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

function LoadError({
  failure,
  explorer,
  onClose,
}: {
  failure: Failure;
  explorer: Explorer;
  onClose(): void;
}) {
  return (
    <>
      <header>
        <PanelHeader onClose={onClose}>
          {failure.kind === 'missing' ? 'Not found' : 'Not available'}
        </PanelHeader>
        <h2>
          {failure.kind === 'missing' ? 'No entity or relationship has this id' : 'This could not be loaded'}
        </h2>
      </header>
      <RequestError failure={failure} explorer={explorer} end="Back to the dossier" onEnd={onClose} />
    </>
  );
}

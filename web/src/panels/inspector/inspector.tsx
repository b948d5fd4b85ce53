/** The right-hand panel: details of the selection, or the dossier. */
import './inspector.css';
import { memo, type RefObject, useEffect, useRef } from 'react';
import type { Failure } from '../../../../src/client/failure.ts';
import { kindOfId } from '../../../../src/model/kinds.ts';
import type { Detail } from '../../api/detail.ts';
import type { Request } from '../../api/use-request.ts';
import { Icon } from '../../marks/mark.tsx';
import type { Explorer, Ready } from '../../state/explorer.ts';
import type { History } from '../../state/history.ts';
import { useDetail } from '../../state/use-detail.ts';
import { EMPTY_VIEW, type View } from '../../state/view.ts';
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

interface InspectorProps {
  readonly explorer: Explorer;
  readonly ready: Ready | undefined;
  readonly history: History | undefined;
  /** The first graph is loading. */
  readonly loading: boolean;
}

export const Inspector = memo(function Inspector({ explorer, ready, history, loading }: InspectorProps) {
  const { selection, paragraph, path, list } = ready?.view ?? EMPTY_VIEW;
  const article = useArticle(ready);
  const detail = useDetail(ready?.view ?? EMPTY_VIEW);
  const scroller = useRef<HTMLElement>(null);
  const pressed = useRef(false);
  const other = ready && otherDay(ready);
  return (
    <aside
      className="inspector"
      aria-label="Inspector"
      aria-busy={selection.length > 0 && detail.busy}
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
      <StartAtTop key={JSON.stringify([selection, paragraph, path?.to, list])} {...{ scroller, pressed }} />
      {ready && <TourStop explorer={explorer} ready={ready} />}
      {ready && selection.length > 0 && <Back explorer={explorer} view={ready.view} />}
      {selection.length > 0 ? (
        <Selected
          explorer={explorer}
          ready={ready}
          selection={selection}
          detail={detail}
          onClose={() => explorer.select(undefined)}
        />
      ) : ready?.view.path && history ? (
        <PathsPanel path={ready.view.path} explorer={explorer} ready={ready} history={history} />
      ) : ready?.view.list === 'contested' ? (
        <DisputeList explorer={explorer} ready={ready} />
      ) : ready && paragraph !== undefined ? (
        <Paragraph number={paragraph} article={article} explorer={explorer} ready={ready} />
      ) : ready && ready.view.lifted.length > 0 ? (
        <WhatIfPanel explorer={explorer} ready={ready} />
      ) : other && ready ? (
        <AsOf {...other} explorer={explorer} ready={ready} />
      ) : (
        <Dossier explorer={explorer} ready={ready} loading={loading} article={article} />
      )}
    </aside>
  );
});

interface StartAtTopProps {
  readonly scroller: RefObject<HTMLElement | null>;
  /** Whether a click or Escape in the panel has changed its content. */
  readonly pressed: RefObject<boolean>;
}

/** Scrolls to the top when it is mounted: its key is the content of the panel. */
function StartAtTop({ scroller, pressed }: StartAtTopProps) {
  useEffect(() => {
    if (!scroller.current) return;
    scroller.current.scrollTop = 0;
    // The clicked element may be gone after the update: keep the focus in the panel.
    if (pressed.current && document.activeElement === document.body)
      scroller.current.focus({ preventScroll: true });
    pressed.current = false;
  }, [scroller, pressed]);
  return null;
}

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

interface SelectedProps {
  readonly explorer: Explorer;
  readonly ready: Ready | undefined;
  readonly selection: readonly string[];
  readonly detail: Request<Detail>;
  onClose(): void;
}

function Selected({ explorer, ready, selection, detail: { value, failure }, onClose }: SelectedProps) {
  const [a, b] = selection.filter((id) => kindOfId(id) !== undefined);
  if (a !== undefined && b !== undefined && a !== b && ready)
    return <PairDetail key={`${a} ${b}`} a={a} b={b} explorer={explorer} ready={ready} onClose={onClose} />;
  if (failure) return <LoadError failure={failure} explorer={explorer} onClose={onClose} />;
  if (!value || !ready) return <Loading onClose={onClose} />;
  const shared = { explorer, ready, onClose };
  return value.kind === 'entity' ? (
    <EntityDetail key={selection[0]} detail={value} {...shared} />
  ) : (
    <RelationshipDetail key={selection[0]} answer={value.answer} {...shared} />
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

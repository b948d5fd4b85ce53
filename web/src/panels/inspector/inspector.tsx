/** The right-hand panel: what is selected, each line with its source; with nothing selected, what the dossier is. */
import './inspector.css';
import { useEffect, useRef } from 'react';
import type { Failure } from '../../api/failure.ts';
import type { ExplorerState } from '../../state/store.ts';
import { Dossier } from './dossier.tsx';
import { EntityDetail } from './entity-detail.tsx';
import { Eyebrow } from './eyebrow.tsx';
import { RelationDetail } from './relation-detail.tsx';

interface InspectorProps {
  readonly state: ExplorerState;
  onSelect(id: string | undefined): void;
  onRetry(): void;
}

export function Inspector({ state, onSelect, onRetry }: InspectorProps) {
  const { selection, detail } = state;
  const scroller = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each thing is read from its top
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0;
  }, [selection]);
  const close = () => onSelect(undefined);
  return (
    <aside
      className="inspector"
      aria-label="Inspector"
      aria-busy={detail?.status === 'loading'}
      ref={scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      {detail === undefined ? (
        <Dossier picture={state.picture} />
      ) : detail.status === 'ready' ? (
        detail.value.kind === 'entity' ? (
          <EntityDetail detail={detail.value} onSelect={onSelect} onClose={close} />
        ) : (
          <RelationDetail answer={detail.value.answer} onSelect={onSelect} onClose={close} />
        )
      ) : detail.status === 'loading' ? (
        <Coming onClose={close} />
      ) : (
        <Missing failure={detail.failure} onSelect={onSelect} onRetry={onRetry} onClose={close} />
      )}
    </aside>
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

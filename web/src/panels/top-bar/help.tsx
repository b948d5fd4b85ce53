/** Dialog with keyboard shortcuts and symbols. */
import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '../../marks/mark.tsx';

const KEYS: readonly (readonly [what: string, keys: readonly string[]])[] = [
  ['Search or run a command', ['/', 'Ctrl K']],
  ['Undo', ['Ctrl Z']],
  ['Redo', ['Ctrl Shift Z']],
  ['Clear the selection', ['Esc']],
  ['Move between graph, lists and panels', ['Tab']],
  ['Move between entities in the graph', ['← ↑ → ↓']],
  ['Select', ['Enter']],
  ['Add to the selection', ['Shift Enter']],
  ['Legend: show only this', ['Alt click']],
  ['Hide the selected entity', ['Delete']],
  ['Switch between table and network', ['T']],
  ['Open or close the Cypher console', ['Ctrl `']],
  ['Console: run the query', ['Ctrl Enter']],
  ['Timeline: move by a day, a month', ['← →', 'Shift ← →']],
  ['Timeline: next date, previous date', [']', '[']],
  ['Keyboard shortcuts and symbols', ['?']],
];

const SIGNS: readonly (readonly [sign: ReactNode, meaning: string])[] = [
  [<i key="article" className="help-source" />, 'Source: the article'],
  ['¶3', 'Third paragraph of the article; click to see its claims'],
  [<i key="record" className="help-source open" />, 'Source: a document of the record'],
  ['+1', 'One more source'],
  [
    <span key="disputed" className="disputed-sign">
      ≠
    </span>,
    'Sources disagree',
  ],
];

export function Help({ onClose }: { onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title" onClose={onClose}>
      <div className="help-head">
        <h2 id="help-title">Keyboard shortcuts and symbols</h2>
        <button
          type="button"
          className="icon-button"
          aria-label="Close"
          onClick={() => dialog.current?.close()}
        >
          <Icon name="x" />
        </button>
      </div>
      <dl>
        {KEYS.map(([what, keys]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key} className="key">
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <dl className="help-signs" aria-label="Symbols">
        {SIGNS.map(([sign, meaning]) => (
          <div key={meaning}>
            <dt>{sign}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="muted">Every action can be undone. The address bar always contains the current view.</p>
    </dialog>
  );
}

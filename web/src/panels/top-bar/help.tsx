/** The keys, on one page of their own. */
import { useEffect, useRef } from 'react';
import { Icon } from '../../marks/mark.tsx';

const KEYS: readonly (readonly [what: string, keys: readonly string[]])[] = [
  ['Find anything, or do something', ['/', 'Ctrl K']],
  ['Undo', ['Ctrl Z']],
  ['Redo', ['Ctrl Shift Z']],
  ['Let go of what is selected', ['Esc']],
  ['To the picture, the lists, the panels', ['Tab']],
  ['From thing to thing in the picture', ['← ↑ → ↓']],
  ['Select', ['Enter']],
  ['Select beside what is selected', ['Shift Enter']],
  ['In the legend: nothing but this', ['Alt click']],
  ['This page', ['?']],
];

export function Help({ onClose }: { onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title" onClose={onClose}>
      <div className="help-head">
        <h2 id="help-title">Keys</h2>
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
      <p className="muted">Whatever you do can be undone, and stands in the address.</p>
    </dialog>
  );
}

/** The keys, and what the signs mean, on one page of their own. */
import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '../../marks/mark.tsx';

const KEYS: readonly (readonly [what: string, keys: readonly string[]])[] = [
  ['Find anything, or do something', ['/', 'Ctrl K']],
  ['Undo', ['Ctrl Z']],
  ['Redo', ['Ctrl Shift Z']],
  ['Select nothing', ['Esc']],
  ['To the picture, the lists, the panels', ['Tab']],
  ['From thing to thing in the picture', ['← ↑ → ↓']],
  ['Select', ['Enter']],
  ['Select beside what is selected', ['Shift Enter']],
  ['In the legend: nothing but this', ['Alt click']],
  ['Hide what is selected', ['Delete']],
  ['Table or network', ['T']],
  ['Console: ask in Cypher', ['Ctrl `']],
  ['In the console: run', ['Ctrl Enter']],
  ['On the timeline: a day, a month', ['← →', 'Shift ← →']],
  ['On the timeline: the next date, the one before', [']', '[']],
  ['Keys and signs', ['?']],
];

const SIGNS: readonly (readonly [sign: ReactNode, meaning: string])[] = [
  [<i key="article" className="help-source" />, 'Said by the article'],
  ['¶3', 'Its third paragraph; press to read who says what'],
  [<i key="record" className="help-source open" />, 'Said by another source, the record'],
  ['+1', 'One source more says so'],
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
        <h2 id="help-title">Keys and signs</h2>
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
      <dl className="help-signs" aria-label="Signs">
        {SIGNS.map(([sign, meaning]) => (
          <div key={meaning}>
            <dt>{sign}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="muted">Whatever you do can be undone, and stands in the address.</p>
    </dialog>
  );
}

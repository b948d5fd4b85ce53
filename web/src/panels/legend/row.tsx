/** One legend row: icon, count and toggle. Alt+click or “only” shows nothing else; doing it again undoes it. */
import { type MouseEvent, type ReactNode, useRef } from 'react';
import { Icon } from '../../marks/mark.tsx';
import type { Count } from '../../state/visible-graph.ts';
import { useRovingFocus } from './use-roving-focus.ts';

interface RowProps {
  readonly text: string;
  readonly count: Count | undefined;
  readonly on: boolean;
  /** Undefined until the graph is loaded. */
  readonly onToggle: (() => void) | undefined;
  readonly onOnly?: (() => void) | undefined;
  /** Whether the child rows are shown; undefined without children. */
  readonly open?: boolean | undefined;
  readonly onUnfold?: (() => void) | undefined;
  /** Accessible name of a row in “Show only”. */
  readonly label?: string | undefined;
  readonly title?: string | undefined;
  readonly within?: boolean;
  readonly sign?: ReactNode;
  readonly children?: ReactNode;
}

export function Row(props: RowProps) {
  const { text, count, on, onToggle, onOnly, open, onUnfold, label, title, within, sign, children } = props;
  const press = (event: MouseEvent) => (event.altKey && onOnly ? onOnly() : onToggle?.());
  const look = [
    'row',
    !on && !label && 'off',
    count?.all === 0 && 'none',
    within && 'within',
    label && on && 'chosen',
  ].filter(Boolean);
  return (
    <li>
      <div className={look.join(' ')}>
        <button
          type="button"
          className="row-switch"
          aria-pressed={on}
          aria-label={label && `${label}, ${formatCount(count)}`}
          title={title}
          disabled={!onToggle}
          onClick={press}
        >
          {sign !== undefined && <span className="sign">{sign}</span>}
          <span className="row-text">{text}</span>
          {count ? <Counted count={count} /> : <span className="n wait" />}
        </button>
        {onOnly && (
          <button
            type="button"
            className="row-only"
            aria-label={`Only ${text}`}
            title={`Only ${text}`}
            onClick={onOnly}
          >
            only
          </button>
        )}
        {onUnfold && (
          <button
            type="button"
            className="row-unfold"
            aria-expanded={open}
            aria-label={`Details of ${text}`}
            onClick={onUnfold}
          >
            <Icon name={open ? 'chevron-down' : 'chevron-right'} size={14} />
          </button>
        )}
      </div>
      {open && children}
    </li>
  );
}

/** A toolbar with one Tab stop: arrow keys move between and along the rows. */
export function Rows({ label, children }: { label: string; children: ReactNode }) {
  const element = useRef<HTMLDivElement>(null);
  const roving = useRovingFocus(element);
  return (
    <div ref={element} role="toolbar" aria-orientation="vertical" aria-label={label} {...roving}>
      <ul>{children}</ul>
    </div>
  );
}

const n = (value: number) => value.toLocaleString('en-GB');

const formatCount = (count: Count | undefined) =>
  count ? (count.shown === count.all ? n(count.all) : `${n(count.shown)} of ${n(count.all)}`) : '';

/** "19", or "5 of 19" if a filter or the date hides some. */
export function Counted({ count }: { count: Count | undefined }) {
  if (!count) return null;
  if (count.shown === count.all) return <span className="n num">{n(count.all)}</span>;
  return (
    <span className="n num">
      <b>{n(count.shown)}</b> of {n(count.all)}
    </span>
  );
}

export function Heading({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <h2>
      {text}
      {children}
    </h2>
  );
}

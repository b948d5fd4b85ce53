/** The bar above the result: views, row count and actions. */
import type { ReactNode } from 'react';
import { count } from '../../format/names.ts';
import type { IconName } from '../../marks/icon-paths.ts';
import { Icon } from '../../marks/mark.tsx';
import type { ConsoleView } from '../../state/view-values.ts';
import type { QueryResult, RunnerState } from './query-runner.ts';
import { useElapsed } from './use-elapsed.ts';

type Form = ConsoleView['form'];

const FORMS: readonly [Form, IconName | undefined, string][] = [
  ['graph', 'waypoints', 'Graph'],
  ['table', 'table', 'Table'],
  ['json', undefined, 'JSON'],
  ['plan', undefined, 'Plan'],
];

interface ResultBarProps {
  readonly form: Form;
  readonly standing: RunnerState;
  /** Message about the last action. */
  readonly told: string | undefined;
  readonly children: ReactNode;
  onForm(form: Form): void;
}

export function ResultBar({ form, standing, told, children, onForm }: ResultBarProps) {
  const { running, answer } = standing;
  return (
    <div className="console-bar" data-running={running !== undefined}>
      {/* biome-ignore lint/a11y/useSemanticElements: a few buttons, not fields of a form */}
      <div className="segments" role="group" aria-label="Result view">
        {FORMS.map(([name, icon, text]) => (
          <button key={name} type="button" aria-pressed={form === name} onClick={() => onForm(name)}>
            {icon && <Icon name={icon} size={13} />}
            {text}
          </button>
        ))}
      </div>
      <span className="console-count">
        <Counting answer={form === 'plan' ? undefined : answer} running={running !== undefined} />
        <Time standing={standing} form={form} />
        <span role="status" className="console-done">
          {told}
        </span>
      </span>
      <span className="spacer" />
      {children}
    </div>
  );
}

function Counting({ answer, running }: { answer: QueryResult | undefined; running: boolean }) {
  if (!answer) return <b role="status">{running ? 'running…' : ''}</b>;
  return (
    <b className="num" role="status">
      {formatRowCount(answer)}
    </b>
  );
}

/** Row count as far as it is known; says so if rows are missing. */
export function formatRowCount({
  state,
  count: rows,
  summary,
}: Pick<QueryResult, 'state' | 'count' | 'summary'>): string {
  const many = rows.toLocaleString('en-GB');
  if (state === 'coming') return `${count(rows, 'row')} so far`;
  if (state === 'stopped') return `stopped after ${count(rows, 'row')}`;
  if (state === 'full') return `showing the first ${many} rows: the page holds at most 64 MB`;
  if (summary?.truncated) {
    const cap = summary.cut === 'bytes' ? 'the server’s size limit' : 'the server’s row limit';
    return `showing ${many} of at least ${(summary.atLeast ?? rows + 1).toLocaleString('en-GB')}: ${cap}`;
  }
  return count(rows, 'row');
}

function Time({ standing: { running, answer }, form }: { standing: RunnerState; form: Form }) {
  const elapsed = useElapsed(running?.since);
  if (running) return <span className="muted num">{(elapsed / 1000).toFixed(1)} s</span>;
  if (form === 'plan' || answer?.summary === undefined) return null;
  const { elapsedMs } = answer.summary;
  return (
    <span className="muted num">
      {elapsedMs < 10_000 ? `${elapsedMs.toLocaleString('en-GB')} ms` : `${(elapsedMs / 1000).toFixed(1)} s`}
    </span>
  );
}

/** Content of the console drawer: query, parameters, messages and result. Loaded on first opening. */
import './menu.css';
import './workbench.css';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { Icon } from '../../marks/mark.tsx';
import type { Explorer, Ready } from '../../state/explorer.ts';
import type { ConsoleView } from '../../state/view-values.ts';
import { TokenLine, useToken } from '../notices/token-form.tsx';
import { updateConsole } from './actions.ts';
import { planPrefixIn } from './cypher-text.ts';
import { type Diagnostic, type Diagnostics, EDITOR_HELP, Editor, type EditorHandle } from './editor.tsx';
import { Messages } from './messages.tsx';
import { ParameterForm } from './parameter-form.tsx';
import { addToHistory, type StoredQuery } from './query-history.ts';
import { QueryLibrary } from './query-library.tsx';
import { QueryRunner, type RunnerState } from './query-runner.ts';
import { Result } from './result.tsx';
import { useCompletionSchema } from './use-completion-schema.ts';
import { useQueryDraft } from './use-query-draft.ts';

interface WorkbenchProps {
  readonly explorer: Explorer;
  readonly ready: Ready;
  /** The label of the last step. */
  readonly step: string | undefined;
  /** The console part of the view; while the drawer is closed, the last one. */
  readonly view: ConsoleView;
  readonly open: boolean;
  /** Incremented each time the editor should take the focus. */
  readonly focusRequest: number;
  onClose(): void;
}

export function Workbench({ explorer, ready, step, view, open, focusRequest, onClose }: WorkbenchProps) {
  const [runner] = useState(() => new QueryRunner());
  const standing = useSyncExternalStore(runner.subscribe, runner.current);
  const query = useQueryDraft(view);
  const token = useToken();
  const [strict, setStrict] = useState(false);
  const [profile, setProfile] = useState(false);
  const editor = useRef<EditorHandle>(null);
  const schema = useCompletionSchema(open);
  const { form } = view;
  const { text, names, read, kept } = query;
  const blank = text.trim() === '';
  const running = standing.running !== undefined;
  useEffect(() => {
    if (focusRequest > 0) editor.current?.focus();
  }, [focusRequest]);
  useEffect(() => () => runner.stop(), [runner]);

  const prefix = planPrefixIn(text);
  const ask = (chosen: ConsoleView['form'], profiled: boolean) => {
    if (blank) return;
    // A prefix opens the plan. When it is removed, Run shows rows again.
    const hadPrefix = standing.plan && planPrefixIn(standing.plan.query.statement) !== undefined;
    const as = prefix ? 'plan' : chosen === 'plan' && hadPrefix ? 'table' : chosen;
    const sound = Object.keys(read.errors).length === 0;
    setStrict(!sound);
    if (!sound) return;
    query.ran();
    updateConsole(explorer, 'run a query', { ...kept, form: as });
    addToHistory(kept);
    const asked = { statement: text, parameters: read.values };
    const profiling = prefix === undefined ? profiled : prefix === 'PROFILE';
    void (as === 'plan' ? runner.explain(asked, profiling) : runner.run(asked));
  };
  const toForm = (next: ConsoleView['form']) => {
    updateConsole(explorer, 'change the result view', { form: next });
    // The plan is a separate request; opening a link does not request it.
    if (next === 'plan' && standing.plan?.query.statement !== text && standing.answer && !running)
      ask('plan', profile);
  };
  const fault = Object.entries(read.errors)[0];
  const note =
    strict && fault && !running ? `Not run: $${fault[0]}. ${fault[1]}` : running ? undefined : query.note;

  const take = (taken: StoredQuery, from: string) => {
    query.take(taken, from);
    editor.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key runs wherever in it the focus is
    <div
      className="console-work"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        ask(form, profile);
      }}
    >
      <header className="console-head">
        <h2>Console</h2>
        <span className="console-badge">read only</span>
        <span className="console-safe muted">Queries here cannot change the data.</span>
        <span className="spacer" />
        <QueryLibrary query={blank ? undefined : kept} onLoad={take} />
        <button
          type="button"
          className={running ? 'button' : 'button primary'}
          disabled={!running && blank}
          onClick={() => (running ? runner.stop() : ask(form, profile))}
        >
          <Icon name={running ? 'stop' : 'play'} size={13} />
          {running ? 'Stop' : 'Run'}
        </button>
        <kbd className="key">Ctrl ↵</kbd>
        <button
          type="button"
          className="button icon"
          aria-label="Close the console"
          title="Close (Esc)"
          onClick={onClose}
        >
          <Icon name="x" size={14} />
        </button>
      </header>
      <div className="console-query">
        <Editor
          text={text}
          diagnostics={useDiagnostics(standing)}
          schema={schema}
          handle={editor}
          onText={query.type}
          onRun={() => ask(form, profile)}
        />
        <ParameterForm
          names={names}
          typed={query.typed}
          refused={refusedParameters(standing)}
          strict={strict}
          onType={query.typeParameter}
          onDrop={query.dropParameter}
        />
        <p className="console-how muted">
          <span>{EDITOR_HELP}</span>
          <TokenLine token={token} />
        </p>
      </div>
      <Messages
        failure={running ? undefined : standing.failed?.failure}
        notifications={running || standing.failed ? [] : notificationsOf(standing, form)}
        note={note}
        token={token}
        onGoTo={(offset) => editor.current?.goTo(offset)}
        onTokenGiven={() => ask(form, profile)}
      />
      <Result
        explorer={explorer}
        ready={ready}
        step={step}
        standing={standing}
        form={form}
        statement={text}
        profile={prefix === undefined ? profile : prefix === 'PROFILE'}
        prefix={prefix}
        onForm={toForm}
        onProfile={(next) => {
          setProfile(next);
          if (standing.plan && !running) ask('plan', next);
        }}
        onLoad={take}
      />
    </div>
  );
}

const notificationsOf = ({ answer, plan }: RunnerState, form: ConsoleView['form']) =>
  (form === 'plan' ? plan?.explained.notifications : answer?.summary?.notifications) ?? [];

/** Diagnostics of the last query, for the editor. */
function useDiagnostics({ failed, answer, plan }: RunnerState): Diagnostics {
  const { statement } = failed?.query ?? answer?.query ?? plan?.query ?? {};
  const [summary, planned] = [answer?.summary, plan?.explained];
  const marks = useMemo(() => {
    if (failed)
      return (failed.failure.more.errors ?? []).flatMap(({ detail, offset }): Diagnostic[] =>
        offset === undefined ? [] : [{ severity: 'error', message: detail, offset }],
      );
    return [...(summary?.notifications ?? []), ...(planned?.notifications ?? [])].flatMap(
      ({ title, description, place }): Diagnostic[] =>
        place ? [{ severity: 'warning', message: `${title} ${description}`, offset: place.offset }] : [],
    );
  }, [failed, summary, planned]);
  return useMemo(() => ({ statement, marks }), [statement, marks]);
}

/** Server errors by parameter name. */
function refusedParameters({ failed }: RunnerState): Record<string, string> {
  const faults = failed?.failure.more.errors ?? [];
  return Object.fromEntries(
    faults.flatMap(({ pointer, detail }) => {
      const name = /^\/body\/parameters\/([^/]+)/.exec(pointer)?.[1];
      return name === undefined ? [] : [[name.replaceAll('~1', '/').replaceAll('~0', '~'), detail]];
    }),
  );
}

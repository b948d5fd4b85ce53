/** The result in the chosen view, and its actions. */
import './result.css';
import { useMemo, useState } from 'react';
import { Icon } from '../../marks/mark.tsx';
import type { Explorer, Ready } from '../../state/explorer.ts';
import type { ConsoleView } from '../../state/view-values.ts';
import { ADD_LABEL, additionOf, addToView, SHOW_ONLY_LABEL, showOnly } from './actions.ts';
import { firstLine } from './cypher-text.ts';
import { ExportMenu } from './export-menu.tsx';
import type { StoredQuery } from './query-history.ts';
import { Examples } from './query-library.tsx';
import type { QueryResult, RunnerState } from './query-runner.ts';
import { ResultBar } from './result-bar.tsx';
import { ResultGraph } from './result-graph.tsx';
import { ResultJson } from './result-json.tsx';
import { ResultPlan } from './result-plan.tsx';
import { ResultTable } from './result-table.tsx';
import { type Order, sortedRowNumbers } from './sorting.ts';
import type { ResultEntity } from './values.ts';

interface ResultProps {
  readonly explorer: Explorer;
  readonly ready: Ready;
  /** The label of the last step. */
  readonly step: string | undefined;
  readonly standing: RunnerState;
  readonly form: ConsoleView['form'];
  /** Of the query in the editor. */
  readonly statement: string;
  readonly profile: boolean;
  /** EXPLAIN or PROFILE before the query, which decides whether it is profiled. */
  readonly prefix: string | undefined;
  onForm(form: ConsoleView['form']): void;
  onProfile(profile: boolean): void;
  onLoad(query: StoredQuery, from: string): void;
}

/** Message about an action. */
interface ActionMessage {
  readonly of: unknown;
  readonly words: string;
  /** The undo step of the action, if it was one. */
  readonly step: string | undefined;
}

export function Result(props: ResultProps) {
  const { explorer, ready, step, standing, form, statement, profile, prefix, onForm, onProfile, onLoad } =
    props;
  const { answer, plan, failed } = standing;
  const [sorted, setSorted] = useState<{ readonly of: unknown; readonly by: Order | undefined }>();
  const [told, setTold] = useState<ActionMessage>();
  // Sort order and message belong to one result; a message about a step disappears when the step is undone.
  const by = sorted?.of === answer?.rows ? sorted?.by : undefined;
  const order = useMemo(() => (answer ? sortedRowNumbers(answer.rows, answer.count, by) : []), [answer, by]);
  const { thingWithId, shown, endsOf } = useGraphLookup(ready);
  const select = (id: string, beside: boolean) => {
    explorer.select(id, beside);
    if (shown(id)) explorer.panTo(id);
  };
  const of = form === 'plan' ? plan?.query : answer?.query;
  const other = of && of.statement.trim() !== statement.trim() ? of : undefined;
  return (
    <>
      <ResultBar
        form={form}
        standing={standing}
        told={told?.of === answer?.rows && (told?.step ?? step) === step ? told?.words : undefined}
        onForm={onForm}
      >
        {form === 'plan' ? (
          <label className="console-profile">
            <input
              type="checkbox"
              checked={profile}
              disabled={prefix !== undefined}
              title={prefix && `The query begins with ${prefix}`}
              onChange={(event) => onProfile(event.target.checked)}
            />
            Profile: run the query and count
          </label>
        ) : (
          answer && (
            <>
              <AddToGraphButtons
                explorer={explorer}
                ready={ready}
                answer={answer}
                endsOf={endsOf}
                onTold={(words, ofStep) => setTold({ of: answer.rows, words, step: ofStep })}
              />
              <ExportMenu
                answer={answer}
                order={order}
                onTold={(words) => setTold({ of: answer.rows, words, step: undefined })}
              />
            </>
          )
        )}
      </ResultBar>
      {other && (
        <p className="console-cut">
          {failed ? 'Showing the last successful result, of ' : 'Showing the result of '}
          <code title={other.statement}>{firstLine(other.statement, 90)}</code>{' '}
          <button
            type="button"
            className="link"
            onClick={() =>
              onLoad(
                { statement: other.statement, parameters: JSON.stringify(other.parameters) },
                'The query of this result',
              )
            }
          >
            Restore query
          </button>
        </p>
      )}
      <div className="console-result">
        {form === 'plan' ? (
          plan ? (
            <ResultPlan plan={plan} />
          ) : (
            <p className="console-empty">Press Run to see the plan of the query.</p>
          )
        ) : !answer ? (
          <Welcome running={standing.running !== undefined} onLoad={onLoad} />
        ) : form === 'graph' ? (
          <ResultGraph
            drawable={answer.drawable}
            shown={shown}
            endsOf={endsOf}
            selection={ready.view.selection}
            onSelect={select}
          />
        ) : answer.count === 0 ? (
          <p className="console-empty">{answer.state === 'coming' ? 'No rows yet.' : 'No rows.'}</p>
        ) : form === 'json' ? (
          <ResultJson answer={answer} />
        ) : (
          <ResultTable
            key={answer.columns.join(' ')}
            answer={answer}
            order={order}
            sorted={by}
            selection={ready.view.selection}
            thingWithId={thingWithId}
            onSort={(next) => setSorted({ of: answer.rows, by: next })}
            onSelect={select}
          />
        )}
      </div>
    </>
  );
}

/** Entities in the graph, by id. */
function useGraphLookup({ graph, shown }: Ready) {
  const things = useMemo(
    () =>
      new Map(
        graph.nodes.map(({ id, kind, also, name }): [string, ResultEntity] => [id, { id, kind, also, name }]),
      ),
    [graph.nodes],
  );
  const ends = useMemo(
    () => new Map(graph.edges.map(({ id, from, to }) => [id, [from, to] as const])),
    [graph.edges],
  );
  const drawn = useMemo(() => new Set(shown.nodes.map(({ node }) => node.id)), [shown.nodes]);
  return useMemo(
    () => ({
      thingWithId: (id: string) => things.get(id),
      shown: (id: string) => drawn.has(id),
      endsOf: (id: string): readonly string[] => ends.get(id) ?? [],
    }),
    [things, drawn, ends],
  );
}

interface AddToGraphButtonsProps {
  readonly explorer: Explorer;
  readonly ready: Ready;
  readonly answer: QueryResult;
  readonly endsOf: (relationship: string) => readonly string[];
  onTold(words: string, step?: string): void;
}

/** Adds the result to the graph, or shows only the result. Each is one undo step. */
function AddToGraphButtons({ explorer, ready, answer, endsOf, onTold }: AddToGraphButtonsProps) {
  const { drawable } = answer;
  const none = drawable.entities.size === 0 && drawable.relationships.size === 0;
  const seen = new Set(ready.shown.nodes.map(({ node }) => node.id));
  const to = (act: typeof addToView, step: string) => {
    const all = drawable.ids(endsOf);
    const loaded = new Set(ready.graph.nodes.map(({ id }) => id));
    const taken = additionOf(all, ready.view.added, (id) => loaded.has(id));
    if (taken.ids.length === 0) {
      onTold('Nothing in this result can be drawn');
      return;
    }
    const before = step === ADD_LABEL ? taken.ids.filter((id) => seen.has(id)).length : 0;
    if (before === all.length) {
      onTold('Everything in this result is already in the graph');
      return;
    }
    act(explorer, ready, taken);
    onTold(addedMessage(step, taken.ids.length, before, all.length), step);
  };
  return (
    <>
      <button
        type="button"
        className="button small"
        disabled={none}
        title={none ? 'Nothing in this result can be drawn' : undefined}
        onClick={() => to(addToView, ADD_LABEL)}
      >
        <Icon name="plus" size={13} />
        Add to graph
      </button>
      <button
        type="button"
        className="button small"
        disabled={none}
        title={none ? 'Nothing in this result can be drawn' : '“Reset filters” undoes this'}
        onClick={() => to(showOnly, SHOW_ONLY_LABEL)}
      >
        <Icon name="focus" size={13} />
        Show only these
      </button>
    </>
  );
}

function addedMessage(step: string, taken: number, before: number, all: number): string {
  const number = (value: number) => value.toLocaleString('en-GB');
  const done = step === ADD_LABEL ? 'added' : 'shown';
  const there = before > 0 ? `, ${number(before)} already in the graph` : '';
  if (taken === all) return `${number(taken - before)} ${done}${there}`;
  return `${number(taken - before)} of ${number(all)} ${done}${there}: limit reached`;
}

function Welcome({ running, onLoad }: { running: boolean } & Pick<ResultProps, 'onLoad'>) {
  if (running) return <p className="console-empty">Running… rows appear as they arrive.</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="console-welcome" aria-label="Examples" tabIndex={0}>
      <p>Write a Cypher query and press Run, or start with an example.</p>
      <Examples onLoad={onLoad} />
    </section>
  );
}

/**
 * The visible graph as a table, also for users who cannot see or point at the canvas. Filters, time and selection are
 * shared.
 */
import './table.css';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { count } from '../../format/names.ts';
import { formatTime, notValidLabel } from '../../format/time.ts';
import { Icon } from '../../marks/mark.tsx';
import type { Explorer, Ready } from '../../state/explorer.ts';
import type { View } from '../../state/view.ts';
import type { TableView } from '../../state/view-values.ts';
import { useSources } from '../legend/use-sources.ts';
import { hideEntity } from '../network/actions.ts';
import { originFinder } from './claim-origins.ts';
import { csvOf } from './csv.ts';
import { Grid } from './grid.tsx';
import { COLUMN_KEYS, filterRows, type Row, rowsOf, sortRows } from './rows.ts';

interface TableProps {
  readonly explorer: Explorer;
  readonly ready: Ready;
  /** Why the table replaces the network. */
  readonly reason?: string | undefined;
}

const SORTED_AT_FIRST = { entities: 'name', relationships: 'from' } as const;

export function Table({ explorer, ready, reason }: TableProps) {
  const { view, shown, graph } = ready;
  const { rows: which, find } = view.table;
  const sort = (COLUMN_KEYS[which] as readonly string[]).includes(view.table.sort)
    ? view.table.sort
    : SORTED_AT_FIRST[which];
  const { down } = view.table;
  const change = (name: string, part: Partial<TableView>, continues = false) =>
    explorer.act(name, (now: View) => ({ ...now, table: { ...now.table, ...part } }), continues);

  const typed = useDeferredValue(find);
  const all = useMemo(() => rowsOf(shown, which), [shown, which]);
  const inOrder = useMemo(() => sortRows(all, { sort, down }), [all, sort, down]);
  const rows = useMemo(() => filterRows(inOrder, typed), [inOrder, typed]);
  const { sources, failed, settled } = useSources(true);
  const originOf = useMemo(() => originFinder(sources), [sources]);
  const onSelect = (row: Row, beside: boolean) => {
    explorer.select(row.id, beside);
    explorer.panTo(row.is === 'thing' ? row.id : row.edge.from);
  };
  const loaded = which === 'entities' ? graph.nodes.length : graph.edges.length;

  return (
    <div className="table">
      <h1 className="hidden">
        {graph.dossier.title}, {formatTime(view).toLowerCase()}, as a table
      </h1>
      <div className="table-bar">
        {/* biome-ignore lint/a11y/useSemanticElements: two buttons, not fields of a form */}
        <div className="segments" role="group" aria-label="Rows">
          {(['entities', 'relationships'] as const).map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={which === one}
              onClick={() => change(`show ${one}`, { rows: one, sort: SORTED_AT_FIRST[one], down: false })}
            >
              {one === 'entities' ? 'Entities' : 'Relationships'}{' '}
              <span className="num muted">
                {(one === 'entities' ? shown.nodes : shown.edges).length.toLocaleString('en-GB')}
              </span>
            </button>
          ))}
        </div>
        <label className="table-find">
          <Icon name="search" size={13} />
          <span className="hidden">Filter rows</span>
          <input
            type="search"
            placeholder="Filter rows"
            value={find}
            onChange={(event) => change('filter rows', { find: event.target.value }, true)}
          />
        </label>
      </div>
      {reason !== undefined && (
        <p className="table-reason" role="status">
          {reason} The same data is shown as a table; everything else works.
        </p>
      )}
      {rows.length > 0 ? (
        <Grid
          key={which}
          rows={rows}
          which={which}
          sort={sort}
          down={down}
          selection={view.selection}
          onSort={(column) => change('sort', { sort: column, down: column === sort ? !down : false })}
          originOf={originOf}
          notThen={notValidLabel(view.certainty)}
          onSelect={onSelect}
          onHide={(id) => hideEntity(explorer, graph, id)}
        />
      ) : (
        <div className="table-none">
          <p>
            {find === ''
              ? `No ${which} pass the filters.`
              : `No ${which === 'entities' ? 'entity' : 'relationship'} matches “${find}”.`}
          </p>
          {find !== '' && (
            <button type="button" className="button" onClick={() => change('filter rows', { find: '' })}>
              Show all {which}
            </button>
          )}
        </div>
      )}
      <div className="table-foot">
        <b className="num" role="status">
          showing {rows.length.toLocaleString('en-GB')} of{' '}
          {which === 'entities' ? count(loaded, 'entity', 'entities') : count(loaded, 'relationship')}
        </b>
        <CopyCsv
          text={() => csvOf(rows, which, originOf)}
          rows={rows.length}
          ready={settled}
          withSources={!failed}
        />
      </div>
    </div>
  );
}

/** How long the button shows its message, in milliseconds. */
const TOLD_FOR = 2500;

interface CopyCsvProps {
  readonly text: () => string;
  readonly rows: number;
  /** False until the list of sources is loaded, whose ids are in the rows. */
  readonly ready: boolean;
  /** False where that list could not be loaded. */
  readonly withSources: boolean;
}

function CopyCsv({ text, rows, ready, withSources }: CopyCsvProps) {
  const [told, setTold] = useState<string>();
  useEffect(() => {
    if (told === undefined) return;
    const timer = setTimeout(() => setTold(undefined), TOLD_FOR);
    return () => clearTimeout(timer);
  }, [told]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setTold(`Copied ${count(rows, 'row')}${withSources ? '' : ', without sources'}`);
    } catch {
      setTold('The browser blocked access to the clipboard');
    }
  };
  return (
    <button type="button" className="button" onClick={copy} disabled={!ready}>
      <Icon name="copy" size={14} />
      <span aria-live="polite">{told ?? 'Copy as CSV'}</span>
    </button>
  );
}

/** Menus of example, saved and previous queries. Choosing one loads it into the editor. */
import { type FormEvent, useState, useSyncExternalStore } from 'react';
import { Icon } from '../../marks/mark.tsx';
import { firstLine } from './cypher-text.ts';
import { EXAMPLES } from './examples.ts';
import { Menu } from './menu.tsx';
import {
  deleteQuery,
  QUERY_HISTORY,
  renameQuery,
  SAVED_QUERIES,
  type StoredQuery,
  saveQuery,
} from './query-history.ts';

interface QueryLibraryProps {
  /** The query in the editor; undefined if it is empty. */
  readonly query: StoredQuery | undefined;
  /** @param from its origin, for the note above the result */
  onLoad(query: StoredQuery, from: string): void;
}

export function QueryLibrary({ query, onLoad }: QueryLibraryProps) {
  return (
    <>
      <Menu id="console-examples" icon="lightbulb" text="Examples">
        {(close) => (
          <Examples
            onLoad={(one, from) => {
              close();
              onLoad(one, from);
            }}
          />
        )}
      </Menu>
      <Menu id="console-saved" icon="bookmark" text="Saved">
        {(close) => (
          <Saved
            query={query}
            onLoad={(one, from) => {
              close();
              onLoad(one, from);
            }}
          />
        )}
      </Menu>
      <Menu id="console-history" icon="clock" text="History">
        {(close) => (
          <History
            onLoad={(one, from) => {
              close();
              onLoad(one, from);
            }}
          />
        )}
      </Menu>
    </>
  );
}

export function Examples({ onLoad }: Pick<QueryLibraryProps, 'onLoad'>) {
  return (
    <ul className="console-examples">
      {EXAMPLES.map(({ title, about, statement, parameters }) => (
        <li key={title}>
          <button
            type="button"
            className="console-example"
            onClick={() =>
              onLoad({ statement, parameters: parameters ? JSON.stringify(parameters) : '' }, 'Example query')
            }
          >
            <b>{title}</b>
            <span>{about}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Saved({ query, onLoad }: QueryLibraryProps) {
  const saved = useSyncExternalStore(SAVED_QUERIES.subscribe, SAVED_QUERIES.get);
  const [name, setName] = useState('');
  const [told, setTold] = useState<string>();
  const [renaming, setRenaming] = useState<string>();
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!query || name.trim() === '') return;
    const kept = saveQuery({ ...query, name: name.trim() });
    setTold(
      kept ? `Saved as “${name.trim()}”.` : 'Not saved: this browser does not let this page store data.',
    );
    if (kept) setName('');
  };
  return (
    <>
      <form className="console-save" onSubmit={save}>
        <label>
          <span className="hidden">Name for this query</span>
          <input
            value={name}
            maxLength={80}
            placeholder={query ? 'Save this query as…' : 'Write a query first'}
            disabled={!query}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <button type="submit" className="button small" disabled={!query || name.trim() === ''}>
          Save
        </button>
      </form>
      <p className="console-status" role="status">
        {told ?? (saved.length === 0 ? 'No saved queries in this browser.' : '')}
      </p>
      <ul>
        {saved.map((one) => (
          <li key={one.name} className="console-list-item">
            {renaming === one.name ? (
              <Rename
                name={one.name}
                onDone={(told) => {
                  setTold(told);
                  setRenaming(undefined);
                }}
              />
            ) : (
              <>
                <button
                  type="button"
                  className="console-example"
                  onClick={() => onLoad(one, `Saved query “${one.name}”`)}
                >
                  <b>{one.name}</b>
                  <code>{firstLine(one.statement)}</code>
                </button>
                <button
                  type="button"
                  className="button small icon"
                  aria-label={`Rename ${one.name}`}
                  title="Rename"
                  onClick={() => setRenaming(one.name)}
                >
                  <Icon name="pencil" size={13} />
                </button>
                <button
                  type="button"
                  className="button small icon"
                  aria-label={`Delete ${one.name}`}
                  title="Delete"
                  onClick={() => deleteQuery(one.name)}
                >
                  <Icon name="trash" size={13} />
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Rename({ name, onDone }: { name: string; onDone(told: string | undefined): void }) {
  const [typed, setTyped] = useState(name);
  const rename = (event: FormEvent) => {
    event.preventDefault();
    const to = typed.trim();
    if (to === '') return;
    onDone(renameQuery(name, to) ? undefined : `Another saved query is named “${to}”.`);
  };
  return (
    <form
      className="console-save"
      onSubmit={rename}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onDone(undefined);
      }}
    >
      <label>
        <span className="hidden">New name for {name}</span>
        {/* biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed */}
        <input autoFocus value={typed} maxLength={80} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <button type="submit" className="button small" disabled={typed.trim() === ''}>
        Rename
      </button>
    </form>
  );
}

function History({ onLoad }: Pick<QueryLibraryProps, 'onLoad'>) {
  const run = useSyncExternalStore(QUERY_HISTORY.subscribe, QUERY_HISTORY.get);
  if (run.length === 0) return <p className="console-status">No queries run in this browser yet.</p>;
  return (
    <>
      <ul>
        {run.map((one) => (
          <li key={`${one.statement} ${one.parameters}`} className="console-list-item">
            <button
              type="button"
              className="console-example"
              title={one.statement}
              onClick={() => onLoad(one, 'From the history')}
            >
              <code>{firstLine(one.statement)}</code>
              {one.parameters !== '' && <span>{one.parameters}</span>}
            </button>
          </li>
        ))}
      </ul>
      <p className="console-status">
        <button type="button" className="button small" onClick={() => QUERY_HISTORY.set([])}>
          Clear history
        </button>
      </p>
    </>
  );
}

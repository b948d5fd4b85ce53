/** Questions at hand: worked examples, those saved in this browser, and those run here before. A press fills one in. */
import { type FormEvent, useState, useSyncExternalStore } from 'react';
import { Icon } from '../../marks/mark.tsx';
import { gist } from './cypher-text.ts';
import { EXAMPLES } from './examples.ts';
import { Menu } from './menu.tsx';
import {
  deleteQuestion,
  type KeptQuestion,
  RUN,
  renameQuestion,
  SAVED,
  saveQuestion,
} from './query-history.ts';

interface LibraryProps {
  /** What stands in the editor now, to be saved; nothing where it is empty. */
  readonly question: KeptQuestion | undefined;
  /** @param from where it comes from, for the note above the answer */
  onTake(question: KeptQuestion, from: string): void;
}

export function Library({ question, onTake }: LibraryProps) {
  return (
    <>
      <Menu id="console-examples" icon="lightbulb" text="Examples">
        {(close) => (
          <Examples
            onTake={(one, from) => {
              close();
              onTake(one, from);
            }}
          />
        )}
      </Menu>
      <Menu id="console-saved" icon="bookmark" text="Saved">
        {(close) => (
          <Saved
            question={question}
            onTake={(one, from) => {
              close();
              onTake(one, from);
            }}
          />
        )}
      </Menu>
      <Menu id="console-history" icon="clock" text="History">
        {(close) => (
          <History
            onTake={(one, from) => {
              close();
              onTake(one, from);
            }}
          />
        )}
      </Menu>
    </>
  );
}

export function Examples({ onTake }: Pick<LibraryProps, 'onTake'>) {
  return (
    <ul className="console-examples">
      {EXAMPLES.map(({ title, about, statement, parameters }) => (
        <li key={title}>
          <button
            type="button"
            className="console-example"
            onClick={() =>
              onTake({ statement, parameters: parameters ? JSON.stringify(parameters) : '' }, 'Example query')
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

function Saved({ question, onTake }: LibraryProps) {
  const saved = useSyncExternalStore(SAVED.subscribe, SAVED.items);
  const [name, setName] = useState('');
  const [told, setTold] = useState<string>();
  const [renaming, setRenaming] = useState<string>();
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!question || name.trim() === '') return;
    const kept = saveQuestion({ ...question, name: name.trim() });
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
            placeholder={question ? 'Save this query as…' : 'Write a query first'}
            disabled={!question}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <button type="submit" className="button small" disabled={!question || name.trim() === ''}>
          Save
        </button>
      </form>
      <p className="console-told" role="status">
        {told ?? (saved.length === 0 ? 'No saved queries in this browser.' : '')}
      </p>
      <ul>
        {saved.map((one) => (
          <li key={one.name} className="console-kept">
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
                  onClick={() => onTake(one, `Saved query “${one.name}”`)}
                >
                  <b>{one.name}</b>
                  <code>{gist(one.statement)}</code>
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
                  onClick={() => deleteQuestion(one.name)}
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
    onDone(renameQuestion(name, to) ? undefined : `Another saved query is named “${to}”.`);
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

function History({ onTake }: Pick<LibraryProps, 'onTake'>) {
  const run = useSyncExternalStore(RUN.subscribe, RUN.items);
  if (run.length === 0) return <p className="console-told">No queries run in this browser yet.</p>;
  return (
    <>
      <ul>
        {run.map((one) => (
          <li key={`${one.statement} ${one.parameters}`} className="console-kept">
            <button
              type="button"
              className="console-example"
              title={one.statement}
              onClick={() => onTake(one, 'From the history')}
            >
              <code>{gist(one.statement)}</code>
              {one.parameters !== '' && <span>{one.parameters}</span>}
            </button>
          </li>
        ))}
      </ul>
      <p className="console-told">
        <button type="button" className="button small" onClick={() => RUN.put([])}>
          Clear history
        </button>
      </p>
    </>
  );
}

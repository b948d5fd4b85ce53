/**
 * Search field for entities, claims, views and commands: an ARIA combobox. The focus stays in the field; arrows move
 * through the list, Enter opens, Shift+Enter adds to the selection, Escape closes.
 */
import './omnibox.css';
import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { SearchAnswer } from '../../../../src/features/search/contract.ts';
import { Icon } from '../../marks/mark.tsx';
import type { Explorer, Ready } from '../../state/explorer.ts';
import { deleteView, SAVED_VIEWS } from '../../state/saved-views.ts';
import { EMPTY_VIEW } from '../../state/view.ts';
import { findPath } from '../questions/actions.ts';
import type { CommandSubject } from './command.ts';
import { commandsFor, type Tools } from './commands.ts';
import { parseQuestionPhrase, searchTextOf } from './question-phrase.ts';
import { groupsOf, type Item } from './result-groups.ts';
import { ResultRow } from './result-row.tsx';
import { revealClaim, revealEntity } from './reveal-result.ts';
import { PathStart, SearchStatus } from './search-status.tsx';
import { useIsNarrow } from './use-is-narrow.ts';
import { usePathEnd } from './use-path-end.ts';
import { useSearch } from './use-search.ts';
import { viewCommands } from './view-offers.ts';

interface OmniboxProps {
  readonly explorer: Explorer;
  readonly ready: Ready | undefined;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly tools: Tools;
}

/** The row that arrow keys have moved to, in the list for a text. */
interface Pointer {
  readonly text: string;
  readonly answer: SearchAnswer | undefined;
  readonly index: number;
}

export function Omnibox({ explorer, ready, input, tools }: OmniboxProps) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [pointer, setPointer] = useState<Pointer>();
  const [awaited, setAwaited] = useState<'alone' | 'beside'>();
  const narrow = useIsNarrow();
  const prefix = useId();
  const phrase = parseQuestionPhrase(text);
  const endsPath =
    phrase !== undefined || (ready?.view.path !== undefined && ready.view.path.to === undefined);
  const search = useSearch(
    searchTextOf(text, phrase),
    endsPath ? 'entities' : 'all',
    ready?.view ?? EMPTY_VIEW,
  );
  const saved = useSyncExternalStore(SAVED_VIEWS.subscribe, SAVED_VIEWS.get);
  const nodes = useMemo(() => new Map(ready?.graph.nodes.map((node) => [node.id, node])), [ready?.graph]);

  const selected = nodes.get(ready?.view.selection[0] ?? '');
  const best = text.trim() === '' ? undefined : search.answer?.items[0];
  const path = usePathEnd(phrase, ready, nodes);
  const about: CommandSubject | undefined = path
    ? undefined
    : best
      ? { ...best, found: true, asked: phrase?.asks }
      : selected;
  const loading = search.loading || path?.loading === true;
  const commands = ready && open ? commandsFor(text, explorer, ready, tools, about) : [];
  const views = ready && open && !path && !phrase ? viewCommands(text, explorer, ready) : [];
  const groups = groupsOf(text, search.answer, commands, saved, about?.asked !== undefined, views);
  const items = groups.flatMap((group) => group.items);
  // Other hits begin at the top.
  const kept = pointer?.text === text && pointer.answer === search.answer ? pointer.index : 0;
  const at = Math.min(kept, items.length - 1);
  const active = items[at];
  const idOf = (item: Item) => `${prefix}${items.indexOf(item)}`;

  const leave = () => {
    setOpen(false);
    setText('');
    setAwaited(undefined);
    input.current?.blur();
  };
  const take = (item: Item, beside: boolean) => {
    if (item.is === 'hit' && path) {
      // A path needs two different ends.
      if (!path.from || path.from.id === item.hit.id) return;
      findPath(explorer, path.from, item.hit);
    } else if (item.is === 'hit' && ready) {
      const { hit } = item;
      explorer.act(beside ? `add ${hit.name}` : `show ${hit.name}`, (view) =>
        revealEntity(view, ready, hit, beside),
      );
      explorer.panTo(hit.id);
    } else if (item.is === 'claim' && ready) {
      const { claim } = item;
      explorer.act('show a claim', (view) => revealClaim(view, ready, claim));
    } else if (item.is === 'command') {
      item.command.run();
      if (item.command.stays) {
        setText('');
        return;
      }
    }
    if (item.is === 'saved') tools.open(item.saved);
    leave();
  };
  /** With the keyboard, the focus moves to the inspector. */
  const takeAndRead = (item: Item, beside: boolean) => {
    take(item, beside);
    if (item.is === 'hit' || item.is === 'claim')
      document.querySelector<HTMLElement>('.inspector')?.focus({ preventScroll: true });
  };
  // Enter was pressed before the search was finished.
  const takeAwaited = useEffectEvent((how: 'alone' | 'beside') => {
    setAwaited(undefined);
    if (active && !search.failure) takeAndRead(active, how === 'beside');
  });
  useEffect(() => {
    if (awaited !== undefined && !loading) takeAwaited(awaited);
  }, [awaited, loading]);
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter confirms input method composition.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!open) setOpen(true);
      else if (items.length > 0) {
        const step = event.key === 'ArrowDown' ? 1 : -1;
        setPointer({ text, answer: search.answer, index: (at + step + items.length) % items.length });
      }
    } else if (event.key === 'Enter' && open) {
      if (search.failure && search.answer === undefined && items.length === 0) search.retry();
      else if (loading) setAwaited(event.shiftKey ? 'beside' : 'alone');
      else if (active) takeAndRead(active, event.shiftKey);
      else if (search.shorterQuery) setText(search.shorterQuery.text);
    } else if (event.key === 'Escape') leave();
    else if (event.key === 'Delete' && active?.is === 'saved' && event.currentTarget === input.current) {
      if ((input.current?.selectionStart ?? 0) < text.length) return;
      deleteView(active.saved);
    } else return;
    event.preventDefault();
  };

  return (
    <search className="omnibox" data-open={open}>
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label="Search or run a command"
        aria-expanded={open}
        aria-controls={`${prefix}list`}
        aria-autocomplete="list"
        aria-activedescendant={open && active ? idOf(active) : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        placeholder={
          path?.from && phrase === undefined
            ? `Path from ${path.from.name} to …`
            : narrow
              ? 'Search'
              : 'Search states, people, treaties, claims or commands'
        }
        disabled={!ready}
        value={text}
        onFocus={() => setOpen(true)}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onChange={(event) => {
          setText(event.target.value);
          setAwaited(undefined);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      {open && text !== '' ? (
        <button
          type="button"
          className="icon-button"
          aria-label="Clear search"
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setText('')}
        >
          <Icon name="x" size={15} />
        </button>
      ) : (
        <span className="key" aria-hidden="true">
          /
        </span>
      )}
      <div className="omnibox-list" hidden={!open}>
        {path && <PathStart path={path} />}
        <SearchStatus
          search={search}
          text={searchTextOf(text, phrase)}
          items={items.length}
          offersViews={views.length > 0}
          onText={(fewer) =>
            setText(
              phrase ? `${text.slice(0, text.length - searchTextOf(text, phrase).length)}${fewer}` : fewer,
            )
          }
        />
        <div className="omnibox-groups" role="listbox" id={`${prefix}list`} aria-label="Results">
          {open &&
            groups.map((group, index) => (
              // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
              <div key={group.title} role="group" aria-labelledby={`${prefix}group${index}`}>
                <div className="omnibox-group-title" id={`${prefix}group${index}`} role="presentation">
                  {group.title} <span>{group.note}</span>
                </div>
                {group.items.map((item) => (
                  <ResultRow
                    key={item.key}
                    item={item}
                    id={idOf(item)}
                    active={item === active}
                    node={item.is === 'hit' ? nodes.get(item.hit.id) : undefined}
                    onTake={(beside) => take(item, beside)}
                    onForget={() => item.is === 'saved' && deleteView(item.saved)}
                  />
                ))}
              </div>
            ))}
        </div>
        <p className="omnibox-footer" aria-hidden="true">
          <span>
            <kbd className="key">↑↓</kbd> move
          </span>
          <span>
            <kbd className="key">↵</kbd> {path ? 'end path here' : 'show'}
          </span>
          {!path && (
            <span>
              <kbd className="key">⇧ ↵</kbd> add to selection
            </span>
          )}
          {active?.is === 'saved' && (
            <span>
              <kbd className="key">Del</kbd> delete
            </span>
          )}
          <span className="omnibox-help">names, codes and claims in any script</span>
        </p>
      </div>
    </search>
  );
}

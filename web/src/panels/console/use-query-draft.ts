/**
 * The query in the editor. A query that was run is part of the view, so that links and undo restore it. An unsent
 * draft is kept in this tab, also after a reload.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ConsoleView } from '../../state/view-values.ts';
import { StoredValue } from '../../storage/stored-value.ts';
import { parametersIn } from './cypher-text.ts';
import { parseParameters, typedTexts } from './parameters.ts';
import type { StoredQuery } from './query-history.ts';

interface Draft {
  readonly text: string;
  readonly typed: Readonly<Record<string, string>>;
  /** Its origin, until it is run or changed. */
  readonly note: string | undefined;
}

interface StoredDraft {
  /** The view's query when it was typed. */
  readonly base: string;
  readonly text: string;
  readonly typed: Readonly<Record<string, string>>;
}

const DRAFT = new StoredValue<StoredDraft | undefined>({
  key: 'entente.console.draft',
  version: 1,
  area: 'session',
  fallback: undefined,
  read(value) {
    const { base, text, typed } = (value ?? {}) as Partial<Record<keyof StoredDraft, unknown>>;
    if (typeof base !== 'string' || typeof text !== 'string') return undefined;
    const texts = Object.entries(typed ?? {}).filter(
      (one): one is [string, string] => typeof one[1] === 'string',
    );
    return { base, text, typed: Object.fromEntries(texts) };
  },
});

const baseOf = ({ statement, parameters }: StoredQuery) => JSON.stringify([statement, parameters]);

const FROM_LINK = 'From the link. Press Run to run it.';

export function useQueryDraft(view: Pick<ConsoleView, 'statement' | 'parameters'>) {
  const [draft, setDraft] = useState<Draft>(() => storedDraft(view) ?? fromView(view, FROM_LINK) ?? EMPTY);
  const names = useMemo(() => parametersIn(draft.text), [draft.text]);
  const read = useMemo(() => parseParameters(names, draft.typed), [names, draft.typed]);
  // The query that the view contains now.
  const known = useRef<StoredQuery>({ statement: view.statement, parameters: view.parameters });

  useEffect(() => {
    const { statement, parameters } = view;
    if (statement === known.current.statement && parameters === known.current.parameters) return;
    known.current = { statement, parameters };
    const there = fromView({ statement, parameters }, 'From an earlier step. Press Run to run it.');
    if (there) setDraft(there);
  }, [view]);
  useEffect(() => storeDraft(known.current, draft), [draft]);

  const type = useCallback((text: string) => setDraft((now) => ({ ...now, text, note: undefined })), []);
  const typeParameter = (name: string, text: string) =>
    setDraft((now) => ({ ...now, typed: { ...now.typed, [name]: text } }));
  const dropParameter = (name: string) =>
    setDraft((now) => ({
      ...now,
      typed: Object.fromEntries(Object.entries(now.typed).filter(([one]) => one !== name)),
    }));
  const take = (query: StoredQuery, from: string) =>
    setDraft({
      text: query.statement,
      typed: typedTexts(query.parameters) ?? {},
      note: `${from}. Press Run to run it.`,
    });
  const kept: StoredQuery = {
    statement: draft.text,
    parameters: names.length === 0 ? '' : JSON.stringify(read.values),
  };
  /** Called when the query is run. */
  const ran = () => {
    known.current = kept;
    setDraft((now) => ({ ...now, note: undefined }));
    storeDraft(kept, draft);
  };
  return { ...draft, names, read, kept, type, typeParameter, dropParameter, take, ran };
}

const EMPTY: Draft = { text: '', typed: {}, note: undefined };

/** Undefined if the view has no query: the draft then stays. */
function fromView({ statement, parameters }: StoredQuery, note: string): Draft | undefined {
  if (statement === '') return undefined;
  const typed = typedTexts(parameters);
  return {
    text: statement,
    typed: typed ?? {},
    note: typed ? note : `${note} Its parameters are not a JSON object and were left out.`,
  };
}

/** The draft typed in this tab for the view's query. */
function storedDraft(query: StoredQuery): Draft | undefined {
  const kept = DRAFT.get();
  if (kept?.base !== baseOf(query)) return undefined;
  const same = kept.text === query.statement && query.statement !== '';
  return { text: kept.text, typed: kept.typed, note: same ? FROM_LINK : undefined };
}

const storeDraft = (query: StoredQuery, { text, typed }: Draft): void =>
  void DRAFT.set({ base: baseOf(query), text, typed });

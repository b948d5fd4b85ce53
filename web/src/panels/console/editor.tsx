/** The query editor, with errors marked at their position. */
import { setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useImperativeHandle, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { CompletionSchema } from './completion-schema.ts';
import { editorExtensions } from './editor-setup.ts';

/** Keyboard help, visible to everyone. */
export const EDITOR_HELP =
  'Ctrl Enter runs the query. Ctrl Space completes. Tab leaves the editor; if a list is open, press Esc first.';

/** A message at an offset of the query; offsets count from 0. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly offset: number;
}

export interface Diagnostics {
  /** The query that they belong to. They are not shown at another one. */
  readonly statement: string | undefined;
  readonly marks: readonly Diagnostic[];
}

export interface EditorHandle {
  focus(): void;
  /** Moves the cursor there. */
  goTo(offset: number): void;
}

interface EditorProps {
  readonly text: string;
  readonly diagnostics: Diagnostics;
  readonly schema: CompletionSchema;
  readonly handle: React.Ref<EditorHandle>;
  onText(text: string): void;
  onRun(): void;
}

export function Editor({ text, diagnostics, schema, handle, onText, onRun }: EditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const now = useRef({ text, schema, onText, onRun });
  now.current = { text, schema, onText, onRun };

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const callbacks = {
      run: () => now.current.onRun(),
      changed: (typed: string) => {
        // Synchronously, because the next key may run the query.
        if (typed !== now.current.text) flushSync(() => now.current.onText(typed));
      },
      schema: () => now.current.schema,
    };
    const how = document.createElement('p');
    Object.assign(how, { id: 'how', hidden: true, textContent: EDITOR_HELP });
    root.append(how);
    const extensions = [editorExtensions(callbacks, how.id)];
    const made = new EditorView({
      state: EditorState.create({ doc: now.current.text, extensions }),
      root,
      parent: root,
    });
    made.dom.style.height = '100%';
    view.current = made;
    const keep = (event: KeyboardEvent) => {
      if (!isPageShortcut(event)) event.stopPropagation();
    };
    element.addEventListener('keydown', keep);
    return () => {
      element.removeEventListener('keydown', keep);
      made.destroy();
      how.remove();
      view.current = undefined;
    };
  }, []);

  useEffect(() => {
    const made = view.current;
    if (!made || made.state.doc.toString() === text) return;
    made.dispatch({
      changes: { from: 0, to: made.state.doc.length, insert: text },
      selection: { anchor: text.length },
    });
  }, [text]);

  // Only for new diagnostics: typing moves existing ones with the text.
  useEffect(() => {
    const made = view.current;
    if (!made) return;
    const code = made.state.doc.toString();
    const { statement, marks } = diagnostics;
    const spans = (statement === code ? marks : []).map(({ severity, message, offset }) => ({
      severity,
      message,
      ...span(code, offset),
    }));
    made.dispatch(setDiagnostics(made.state, spans));
  }, [diagnostics]);

  useImperativeHandle(handle, () => ({
    focus: () => view.current?.focus(),
    goTo(offset) {
      const made = view.current;
      if (!made) return;
      made.dispatch({
        selection: { anchor: Math.min(offset, made.state.doc.length) },
        scrollIntoView: true,
      });
      made.focus();
    },
  }));

  return <div className="console-editor" ref={host} />;
}

/** The token at the offset; at the end of the text or on a blank, the character before. */
function span(code: string, offset: number): { from: number; to: number } {
  const from = Math.min(Math.max(0, offset), code.length);
  const word = /^(?:[\p{L}\p{N}_$]+|\S)/u.exec(code.slice(from))?.[0].length ?? 0;
  return word > 0 ? { from, to: from + word } : { from: Math.max(0, from - 1), to: from };
}

/** Other keys belong to the editor. Its host is not an input, so the page would treat them as shortcuts. */
function isPageShortcut({ key, code, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Escape' || ((ctrlKey || metaKey) && (key.toLowerCase() === 'k' || code === 'Backquote'));
}

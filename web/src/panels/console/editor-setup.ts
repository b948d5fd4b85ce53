/**
 * CodeMirror with Cypher in the page's colours. It runs in a shadow root, where style sheets can be constructed by
 * script; the content security policy would block style elements.
 */
import {
  acceptCompletion,
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { lintGutter } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { type Suggestion, type Suggestions, suggestionsAt } from './completion.ts';
import type { CompletionSchema } from './completion-schema.ts';
import { cypherLanguage } from './cypher-language.ts';

interface EditorCallbacks {
  run(): void;
  changed(text: string): void;
  schema(): CompletionSchema;
}

/** @param describedBy id of the help text in the same shadow root */
export function editorExtensions(callbacks: EditorCallbacks, describedBy: string): Extension {
  return [
    lineNumbers(),
    lintGutter(),
    history(),
    drawSelection(),
    bracketMatching(),
    closeBrackets(),
    cypherLanguage,
    syntaxHighlighting(COLOURS),
    THEME,
    EditorView.lineWrapping,
    placeholder('MATCH (n) RETURN n LIMIT 25'),
    autocompletion({
      override: [(context) => completions(context, callbacks.schema())],
      icons: false,
      interactionDelay: 0,
    }),
    EditorView.contentAttributes.of({
      'aria-label': 'Cypher query',
      'aria-describedby': describedBy,
      spellcheck: 'false',
      autocapitalize: 'off',
      autocorrect: 'off',
    }),
    // Completions may arrive after the editor has lost the focus.
    EditorView.domEventHandlers({
      blur: (_event, view) => void closeCompletion(view),
      beforeinput: replaces,
    }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) callbacks.changed(update.state.doc.toString());
    }),
    keymap.of([
      {
        key: 'Mod-Enter',
        run: (view) => {
          closeCompletion(view);
          callbacks.run();
          return true;
        },
      },
      // Tab accepts a completion if the list is open; otherwise it leaves the editor.
      { key: 'Tab', run: acceptCompletion },
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...historyKeymap,
      ...defaultKeymap,
    ]),
  ];
}

/**
 * Replaces a selection by script. The browser would keep its colour with an inline style, which the content security
 * policy blocks. Brackets and quotes still wrap a selection.
 */
function replaces(event: InputEvent, view: EditorView): boolean {
  const { data, inputType } = event;
  const none = view.state.selection.ranges.every((range) => range.empty);
  if (inputType !== 'insertText' || !data || none || view.composing || /^[([{'"`]$/.test(data)) return false;
  view.dispatch(view.state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true });
  return true;
}

/** Order of completions with equal prefix. */
const RANKS: Readonly<Record<Suggestion['kind'], number>> = {
  ...{ label: 9, type: 9, property: 9, parameter: 9 },
  ...{ variable: 3, keyword: 2, function: 1 },
};

function completions(context: CompletionContext, schema: CompletionSchema): CompletionResult | null {
  const found = suggestionsAt(context.state.doc.toString(), context.pos, schema, context.explicit);
  if (!found) return null;
  return { from: found.from, options: found.options.map(optionOf), validFor: /^\w*$/ };
}

function optionOf({ label, kind, detail }: Suggestions['options'][number]) {
  const apply = kind === 'function' ? `${label}(` : /^\w+$|^[A-Z ]+$/.test(label) ? label : `\`${label}\``;
  return { label, apply, type: kind, boost: RANKS[kind], detail: detail ?? kind };
}

const COLOURS = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '500' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--k-resolution-e)' },
  { tag: tags.number, color: 'var(--k-person-e)' },
  { tag: tags.typeName, color: 'var(--k-treaty-e)' },
  { tag: tags.macroName, color: 'var(--k-proposal-e)' },
  { tag: tags.comment, color: 'var(--text-3)', fontStyle: 'italic' },
  { tag: [tags.standard(tags.variableName), tags.function(tags.variableName)], color: 'var(--k-project-e)' },
]);

const THEME = EditorView.theme({
  '&': { height: '100%', color: 'var(--text)', backgroundColor: 'var(--surface)', fontSize: '13px' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '20px', overflow: 'auto' },
  '.cm-content': { padding: '8px 0', caretColor: 'var(--text)' },
  '.cm-line': { padding: '0 12px 0 6px' },
  '.cm-gutters': { backgroundColor: 'var(--surface)', color: 'var(--text-3)', border: '0' },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '36px', padding: '0 6px 0 0' },
  '.cm-gutter-lint': { width: '14px' },
  '.cm-gutter-lint .cm-gutterElement': { padding: '0 1px' },
  '.cm-placeholder': { color: 'var(--text-3)' },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--accent) 22%, transparent)',
  },
  '&.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--surface-3)',
    outline: '1px solid var(--line-2)',
  },
  '&.cm-focused .cm-nonmatchingBracket': { color: 'var(--bad)', backgroundColor: 'transparent' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--bad)',
    textDecorationSkipInk: 'none',
    textUnderlineOffset: '3px',
  },
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--k-person-e)',
    textDecorationSkipInk: 'none',
    textUnderlineOffset: '3px',
  },
  '.cm-lintPoint:after': { borderBottomColor: 'var(--bad)' },
  '.cm-lint-marker': { width: '10px', height: '10px', content: 'none', borderRadius: '50%', margin: '5px 0' },
  '.cm-lint-marker-error': { content: 'none', backgroundColor: 'var(--bad)' },
  '.cm-lint-marker-warning': { content: 'none', border: '2px solid var(--k-person-e)' },
  '.cm-tooltip': {
    border: '1px solid var(--line-2)',
    borderRadius: '8px',
    backgroundColor: 'var(--surface)',
    color: 'var(--text)',
    boxShadow: 'var(--float)',
    zIndex: '30',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'var(--mono)',
    maxHeight: '220px',
    padding: '4px',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    display: 'flex',
    gap: '12px',
    alignItems: 'baseline',
    padding: '3px 8px',
    borderRadius: '4px',
    lineHeight: '18px',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--accent-soft)',
    color: 'var(--text)',
  },
  '.cm-completionMatchedText': { textDecoration: 'underline', textDecorationColor: 'var(--accent)' },
  '.cm-completionDetail': {
    marginLeft: 'auto',
    maxWidth: '300px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontStyle: 'normal',
    fontFamily: 'var(--font)',
    fontSize: '12px',
    color: 'var(--text-2)',
  },
  '.cm-diagnostic': {
    padding: '6px 10px',
    fontFamily: 'var(--font)',
    fontSize: '12px',
    maxWidth: '420px',
    borderLeft: '0',
  },
});

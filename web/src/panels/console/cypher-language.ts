/** CodeMirror's Cypher mode, extended by parameters, labels and multi-line comments. */
import { StreamLanguage, type StreamParser, type StringStream } from '@codemirror/language';
import { cypher } from '@codemirror/legacy-modes/mode/cypher';

interface State {
  readonly inner: unknown;
  /** The end token of an open comment or string. */
  open: '*/' | '"' | "'" | '`' | undefined;
}

const inner: StreamParser<unknown> = cypher;

export const cypherLanguage = StreamLanguage.define<State>({
  name: 'cypher',
  startState: (indent) => ({ inner: inner.startState?.(indent), open: undefined }),
  copyState: (state) => ({ inner: { ...(state.inner as object) }, open: state.open }),
  token(stream, state) {
    if (state.open) return throughTo(stream, state, state.open);
    if (stream.match('/*')) return throughTo(stream, state, '*/');
    const quote = stream.peek();
    if (quote === '"' || quote === "'" || quote === '`') {
      stream.next();
      return throughTo(stream, state, quote);
    }
    if (stream.match(/^\$(?:[\p{L}_\d][\p{L}\p{M}\p{N}\p{Pc}]*|`[^`]*`)/u)) return 'macroName';
    if (stream.match(/^[\p{L}_]\w*(?=:)/u)) return 'variableName';
    if (stream.match(/^[:|&]!?[\p{L}_]\w*/u)) return 'typeName';
    if (stream.match(/^\.[\p{L}_]\w*/u)) return 'propertyName';
    const found = inner.token(stream, state.inner);
    // `e` and `type` are functions only when called.
    return found === 'builtin' && stream.peek() !== '(' ? 'variableName' : found;
  },
  languageData: { closeBrackets: { brackets: ['(', '[', '{', "'", '"', '`'] } },
});

function throughTo(stream: StringStream, state: State, end: NonNullable<State['open']>): string {
  state.open = end;
  for (;;) {
    if (stream.match(end)) {
      state.open = undefined;
      break;
    }
    const letter = stream.next();
    if (letter === undefined) break;
    if (letter === '\\' && (end === '"' || end === "'")) stream.next();
  }
  return end === '*/' ? 'comment' : end === '`' ? 'variableName' : 'string';
}

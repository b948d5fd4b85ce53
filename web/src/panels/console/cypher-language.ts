/** Cypher for the editor's colours: CodeMirror's own mode, and what it takes for names: parameters, labels, long comments. */
import { StreamLanguage, type StreamParser, type StringStream } from '@codemirror/language';
import { cypher } from '@codemirror/legacy-modes/mode/cypher';

interface State {
  readonly inner: unknown;
  /** What a comment or text that goes on over the end of its line ends with. */
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
    // `e` and `type` are functions where they are called, and names elsewhere.
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

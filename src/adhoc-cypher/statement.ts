/**
 * The first half of the policy: what the text alone shows. One statement, nothing nested without end, no other database,
 * no call of anything outside the allow-list, no list that is made up without bound. What a statement writes or loads is
 * left to its plan (plan.ts), which proves it.
 */
import { requireKnownFunction, requireKnownProcedure } from './calls.ts';
import { isSymbol, isWord, placeOf, type Token, tokensOf, upper } from './lexer.ts';
import { boundOfRange, type RangeBound } from './range-bound.ts';
import { Refused, type Rule } from './refusal.ts';

/** A statement that the text rules let pass. */
export interface Statement {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Names of the parameters that it uses, with where each stands first. */
  readonly parameters: ReadonlyMap<string, number>;
  /** By its prefix: rows where it has none, the plan after EXPLAIN, the plan with what it did after PROFILE. */
  readonly asksFor: 'rows' | 'plan' | 'profile';
  /** Ranges whose length hangs on parameters. */
  readonly ranges: readonly RangeBound[];
}

export const NO_LOADING = 'LOAD CSV reads files and reaches other machines, so it is not taken.';
export const NO_TRANSACTIONS = 'CALL … IN TRANSACTIONS is for writing, so it is not taken.';

/** Brackets within brackets; Neo4j's parser recurses, and a person does not write more. */
const DEEPEST = 64;
/** `NOT NOT NOT …`: the same recursion without a bracket. */
const LONGEST_PREFIX_RUN = 64;
/** Keywords after which a bracket opens no call. */
const NO_CALL: ReadonlySet<string> = new Set(
  `ACYCLIC ALL AND ANY AS ASC BY CALL CASE CONTAINS CREATE DELETE DESC DETACH DISTINCT ELEMENT ELEMENTS ELSE END FINISH
   FOR FOREACH FROM GROUP GROUPS IN INSERT IS LIMIT MATCH MERGE NODETACH NOT NULL OF OFFSET ON OPTIONAL OR ORDER PATH
   PATHS RELATIONSHIP RELATIONSHIPS REMOVE REPEATABLE REQUIRE RETURN SET SHORTEST SKIP THEN TO TRAIL UNION UNIQUE UNWIND
   USE USING WALK WHEN WHERE WITH XOR YIELD`.split(/\s+/),
);

/** @throws Refused with the rule and the place in the text; NotCypher for a function or procedure that does not exist. */
export function checkText(given: string): Statement {
  const { text, tokens, asksFor } = withoutPrefix(given, tokensOf(given));
  const refuse = (rule: Rule, message: string, at = 0): never => {
    throw new Refused(rule, message, placeOf(text, at));
  };
  const first = tokens.find((token) => !isSymbol(token, ';'));
  if (first === undefined) return refuse('empty', 'There is no statement.');
  requireOneStatement(tokens, refuse);
  if (isWord(first, 'EXPLAIN', 'PROFILE', 'CYPHER')) {
    const instead =
      upper(first.value) === 'CYPHER'
        ? 'how a query is planned and run is not the caller’s to choose'
        : 'one EXPLAIN or PROFILE before the statement is enough';
    refuse('prefix', `A statement may not begin with ${upper(first.value)}: ${instead}.`, first.at);
  }
  requireShallow(tokens, refuse);
  requireThisDatabase(tokens, refuse);
  requireNoHiddenClause(tokens, refuse);
  const ranges = requireKnownCalls(text, namesOf(tokens));
  return { text, tokens, parameters: parametersOf(tokens), asksFor, ranges };
}

/**
 * The statement after EXPLAIN or PROFILE. Blanks take the place of the word, so that every place in the text stays where
 * the caller has it; what follows is checked like any other statement.
 */
function withoutPrefix(
  text: string,
  tokens: readonly Token[],
): Pick<Statement, 'text' | 'tokens' | 'asksFor'> {
  const index = tokens.findIndex((token) => !isSymbol(token, ';'));
  const first = tokens[index];
  if (first === undefined || !isWord(first, 'EXPLAIN', 'PROFILE')) return { text, tokens, asksFor: 'rows' };
  const { at, value } = first;
  return {
    text: text.slice(0, at) + ' '.repeat(value.length) + text.slice(at + value.length),
    tokens: [...tokens.slice(0, index), ...tokens.slice(index + 1)],
    asksFor: upper(value) === 'EXPLAIN' ? 'plan' : 'profile',
  };
}

type Refuse = (rule: Rule, message: string, at?: number) => never;

function requireOneStatement(tokens: readonly Token[], refuse: Refuse): void {
  let ended = false;
  let begun = false;
  for (const token of tokens) {
    if (isSymbol(token, ';')) ended = begun;
    else if (ended) refuse('one-statement', 'One statement at a time: a second one begins here.', token.at);
    else begun = true;
  }
}

function requireShallow(tokens: readonly Token[], refuse: Refuse): void {
  let depth = 0;
  let run = 0;
  for (const [index, token] of tokens.entries()) {
    const { value } = token;
    if (token.kind === 'symbol' && '([{'.includes(value)) depth += 1;
    if (token.kind === 'symbol' && ')]}'.includes(value)) depth -= 1;
    // A property `x.end` closes nothing.
    const keyword = !isSymbol(tokens[index - 1], '.') && !isSymbol(tokens[index - 1], ':');
    if (keyword && isWord(token, 'CASE')) depth += 1;
    if (keyword && isWord(token, 'END')) depth -= 1;
    run = isWord(token, 'NOT') || isSymbol(token, '-') || isSymbol(token, '+') ? run + 1 : 0;
    if (depth > DEEPEST) refuse('nesting', `Nested deeper than ${DEEPEST} levels.`, token.at);
    if (run > LONGEST_PREFIX_RUN)
      refuse('nesting', `More than ${LONGEST_PREFIX_RUN} signs or NOTs in a row.`, token.at);
  }
}

/** Words before USE that a clause can follow; after any other token `use` is a name of the caller's. */
function requireThisDatabase(tokens: readonly Token[], refuse: Refuse): void {
  for (const [index, token] of tokens.entries()) {
    if (!isWord(token, 'USE')) continue;
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    const named = after?.kind === 'word' || after?.kind === 'name' || after?.kind === 'parameter';
    const property = isSymbol(before, '.') || isSymbol(before, ':') || isWord(before, 'AS');
    if (
      named &&
      !property &&
      !isWord(after, 'AS', 'IN', 'IS', 'AND', 'OR', 'XOR', 'ORDER', 'WHERE', 'RETURN')
    )
      refuse('database', 'USE is not taken: queries run on this graph alone.', token.at);
  }
}

/**
 * Clauses that a plan may not show: a subquery within CASE, a list comprehension or `reduce` stands in the plan as the text
 * of an expression, without operators of its own. Loading and transactions can stand in one, so they are found here.
 */
function requireNoHiddenClause(tokens: readonly Token[], refuse: Refuse): void {
  for (const [index, token] of tokens.entries()) {
    if (isWord(token, 'LOAD') && isWord(tokens[index + 1], 'CSV')) refuse('load', NO_LOADING, token.at);
    if (!isWord(token, 'TRANSACTIONS', 'TRANSACTION')) continue;
    let before = index - 1;
    if (isWord(tokens[before], 'CONCURRENT')) before -= 1;
    if (['number', 'parameter'].includes(tokens[before]?.kind ?? '')) before -= 1;
    if (isWord(tokens[before], 'IN') && isSymbol(tokens[before - 1], '}'))
      refuse('transactions', NO_TRANSACTIONS, token.at);
  }
}

/** A name, dotted or not, that stands before a bracket or after CALL. */
interface Called {
  readonly name: string;
  readonly at: number;
  /** Index of the token after the name. */
  readonly end: number;
  readonly start: number;
  readonly tokens: readonly Token[];
}

/** Every chain of names `a.b.c`, with where it begins and ends. */
function namesOf(tokens: readonly Token[]): Called[] {
  const found: Called[] = [];
  const isName = (token: Token | undefined) => token?.kind === 'word' || token?.kind === 'name';
  for (let start = 0; start < tokens.length; start += 1) {
    const first = tokens[start];
    if (first === undefined || !isName(first)) continue;
    let end = start + 1;
    let name = first.value;
    while (isSymbol(tokens[end], '.') && isName(tokens[end + 1])) {
      name += `.${tokens[end + 1]?.value}`;
      end += 2;
    }
    found.push({ name, at: first.at, start, end, tokens });
    start = end - 1;
  }
  return found;
}

/** @returns the ranges whose length hangs on parameters */
function requireKnownCalls(text: string, names: readonly Called[]): RangeBound[] {
  const ranges: RangeBound[] = [];
  for (const called of names) {
    const { tokens, start, end, name, at } = called;
    if (isWord(tokens[start - 1], 'CALL') && (name.includes('.') || isSymbol(tokens[end], '('))) {
      requireKnownProcedure(text, name, at);
      continue;
    }
    if (!isSymbol(tokens[end], '(') || isHint(called)) continue;
    const word = tokens[start]?.kind === 'word' && end === start + 1 ? upper(name) : '';
    if (NO_CALL.has(word)) continue;
    requireKnownFunction(text, name, at);
    if (name.toLowerCase() !== 'range') continue;
    const bound = boundOfRange(text, tokens, start, end);
    if (bound) ranges.push(bound);
  }
  return ranges;
}

/** `USING INDEX n:State(id)`: a label with properties, no call. */
function isHint({ tokens, start, end }: Called): boolean {
  if (end !== start + 1 || !isSymbol(tokens[start - 1], ':')) return false;
  let at = start - 3;
  if (isWord(tokens[at], 'SEEK')) at -= 1;
  if (!isWord(tokens[at], 'INDEX')) return false;
  at -= 1;
  if (isWord(tokens[at], 'TEXT', 'RANGE', 'POINT')) at -= 1;
  return isWord(tokens[at], 'USING');
}

/** `$x`; but `$any(…)`, `$all(…)` and `$(…)` are dynamic labels. */
function parametersOf(tokens: readonly Token[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'parameter' || found.has(token.value)) continue;
    const dynamic = /^(any|all)$/i.test(token.value) && isSymbol(tokens[index + 1], '(');
    if (!dynamic) found.set(token.value, token.at);
  }
  return found;
}

/**
 * The first part of the policy: checks on the text. One statement, limited nesting, no other database, no calls
 * outside the allow-list, no unbounded ranges. Writing and loading are left to the plan (plan.ts), which is reliable.
 */
import { requireKnownFunction, requireKnownProcedure } from './check-calls.ts';
import { Refused, type Rule } from './errors.ts';
import { isSymbol, isWord, placeOf, type Token, tokensOf, upper } from './lexer.ts';
import { type RangeBound, rangeBound } from './range-bound.ts';

/** A statement that passed the checks on its text. */
export interface Statement {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Names of the parameters, with the offset of the first use. */
  readonly parameters: ReadonlyMap<string, number>;
  /** From its prefix: rows without one, the plan after EXPLAIN, the plan with figures after PROFILE. */
  readonly mode: 'rows' | 'plan' | 'profile';
  /** Ranges with bounds that depend on parameters. */
  readonly ranges: readonly RangeBound[];
}

export const NO_LOADING = 'LOAD CSV reads files and remote addresses and is not allowed.';
export const NO_TRANSACTIONS = 'CALL … IN TRANSACTIONS is for writing and is not allowed.';

/** Depth of nested brackets. Neo4j's parser is recursive. */
const MAX_DEPTH = 64;
/** `NOT NOT NOT …`: the same recursion without brackets. */
const LONGEST_PREFIX_RUN = 64;
/** Keywords after which a bracket is not a call. */
const NOT_CALLS: ReadonlySet<string> = new Set(
  `ACYCLIC ALL AND ANY AS ASC BY CALL CASE CONTAINS CREATE DELETE DESC DETACH DISTINCT ELEMENT ELEMENTS ELSE END FINISH
   FOR FOREACH FROM GROUP GROUPS IN INSERT IS LIMIT MATCH MERGE NODETACH NOT NULL OF OFFSET ON OPTIONAL OR ORDER PATH
   PATHS RELATIONSHIP RELATIONSHIPS REMOVE REPEATABLE REQUIRE RETURN SET SHORTEST SKIP THEN TO TRAIL UNION UNIQUE UNWIND
   USE USING WALK WHEN WHERE WITH XOR YIELD`.split(/\s+/),
);

/** @throws Refused with the rule and the position; NotCypher for an unknown function or procedure */
export function checkText(given: string): Statement {
  const { text, tokens, mode } = withoutPrefix(given, tokensOf(given));
  const refuse = (rule: Rule, message: string, at = 0): never => {
    throw new Refused(rule, message, placeOf(text, at));
  };
  const first = tokens.find((token) => !isSymbol(token, ';'));
  if (first === undefined) return refuse('empty', 'The statement is empty.');
  requireOneStatement(tokens, refuse);
  if (isWord(first, 'EXPLAIN', 'PROFILE', 'CYPHER')) {
    const instead =
      upper(first.value) === 'CYPHER'
        ? 'planner and runtime options are not allowed'
        : 'one EXPLAIN or PROFILE before the statement is enough';
    refuse('prefix', `A statement may not begin with ${upper(first.value)}: ${instead}.`, first.at);
  }
  requireShallow(tokens, refuse);
  requireThisDatabase(tokens, refuse);
  requireNoHiddenClause(tokens, refuse);
  const ranges = requireKnownCalls(text, namesOf(tokens));
  return { text, tokens, parameters: parametersOf(tokens), mode, ranges };
}

/**
 * The statement after EXPLAIN or PROFILE. The keyword is replaced by spaces, so that all positions stay the same. The
 * rest is checked like any other statement.
 */
function withoutPrefix(text: string, tokens: readonly Token[]): Pick<Statement, 'text' | 'tokens' | 'mode'> {
  const index = tokens.findIndex((token) => !isSymbol(token, ';'));
  const first = tokens[index];
  if (first === undefined || !isWord(first, 'EXPLAIN', 'PROFILE')) return { text, tokens, mode: 'rows' };
  const { at, value } = first;
  return {
    text: text.slice(0, at) + ' '.repeat(value.length) + text.slice(at + value.length),
    tokens: [...tokens.slice(0, index), ...tokens.slice(index + 1)],
    mode: upper(value) === 'EXPLAIN' ? 'plan' : 'profile',
  };
}

type Refuse = (rule: Rule, message: string, at?: number) => never;

function requireOneStatement(tokens: readonly Token[], refuse: Refuse): void {
  let ended = false;
  let begun = false;
  for (const token of tokens) {
    if (isSymbol(token, ';')) ended = begun;
    else if (ended)
      refuse('one-statement', 'Only one statement is allowed; a second one begins here.', token.at);
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
    // In `x.end` the word END closes nothing.
    const keyword = !isSymbol(tokens[index - 1], '.') && !isSymbol(tokens[index - 1], ':');
    if (keyword && isWord(token, 'CASE')) depth += 1;
    if (keyword && isWord(token, 'END')) depth -= 1;
    run = isWord(token, 'NOT') || isSymbol(token, '-') || isSymbol(token, '+') ? run + 1 : 0;
    if (depth > MAX_DEPTH) refuse('nesting', `Nested deeper than ${MAX_DEPTH} levels.`, token.at);
    if (run > LONGEST_PREFIX_RUN)
      refuse('nesting', `More than ${LONGEST_PREFIX_RUN} signs or NOTs in a row.`, token.at);
  }
}

/** Refuses USE as a clause. After most other tokens `use` is a name of the caller. */
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
      refuse('database', 'USE is not allowed: queries can only use this graph.', token.at);
  }
}

/**
 * Clauses that a plan may not show: a subquery in CASE, a list comprehension or `reduce` appears in the plan as text,
 * without operators. Loading and transactions are possible there, so they are found here.
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

/** A name, possibly with dots, before a bracket or after CALL. */
interface NameChain {
  readonly name: string;
  readonly at: number;
  /** Index of the token after the name. */
  readonly end: number;
  readonly start: number;
  readonly tokens: readonly Token[];
}

/** All chains of names `a.b.c` with their positions. */
function namesOf(tokens: readonly Token[]): NameChain[] {
  const found: NameChain[] = [];
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

/** @returns the ranges with bounds that depend on parameters */
function requireKnownCalls(text: string, names: readonly NameChain[]): RangeBound[] {
  const ranges: RangeBound[] = [];
  for (const chain of names) {
    const { tokens, start, end, name, at } = chain;
    if (isWord(tokens[start - 1], 'CALL') && (name.includes('.') || isSymbol(tokens[end], '('))) {
      requireKnownProcedure(text, name, at);
      continue;
    }
    if (!isSymbol(tokens[end], '(') || isHint(chain)) continue;
    const word = tokens[start]?.kind === 'word' && end === start + 1 ? upper(name) : '';
    if (NOT_CALLS.has(word)) continue;
    requireKnownFunction(text, name, at);
    if (name.toLowerCase() !== 'range') continue;
    const bound = rangeBound(text, tokens, start, end);
    if (bound) ranges.push(bound);
  }
  return ranges;
}

/** `USING INDEX n:State(id)` is a label with properties, not a call. */
function isHint({ tokens, start, end }: NameChain): boolean {
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

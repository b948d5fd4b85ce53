/**
 * The second half of the policy: the database's own plan of the statement. It must be of the type `r`, and every operator
 * in it must be one that reads. The type alone proves nothing: EXPLAIN says `r` for LOAD CSV, SHOW, TERMINATE and
 * CALL … IN TRANSACTIONS as well. Nor do the operators alone: see `requireAllowedDetails`.
 */
import type { Plan as DriverPlan } from 'neo4j-driver';
import { FUNCTIONS, mayStandInPlan, PROCEDURES } from './allow-list.ts';
import { isSymbol, isWord, placeOf, type Token } from './lexer.ts';
import { type Place, Refused, type Rule } from './refusal.ts';
import { NO_LOADING, NO_TRANSACTIONS, type Statement } from './statement.ts';

/** One operator of a plan, as it is shown. */
export interface Plan {
  readonly operator: string;
  /** What it works on, in the database's words. */
  readonly details?: string;
  readonly identifiers: readonly string[];
  readonly estimatedRows?: number;
  /** With `profile`: what it did. */
  readonly rows?: number;
  readonly dbHits?: number;
  readonly children: readonly Plan[];
}

/** What the driver's types leave out: figures of a profile stand among the arguments. */
type Explained = Pick<DriverPlan, 'operatorType' | 'identifiers' | 'arguments' | 'children'>;

const READ_ONLY = 'Queries here only read: nothing may be created, changed or removed.';
const WRITES = ['CREATE', 'INSERT', 'MERGE', 'SET', 'DELETE', 'DETACH', 'NODETACH', 'REMOVE', 'FOREACH'];
const COMMANDS =
  `ALTER CREATE DEALLOCATE DENY DROP DRYRUN ENABLE GRANT REALLOCATE RENAME REVOKE SHOW START STOP
  TERMINATE`.split(/\s+/);

const KNOWN: readonly [RegExp, Rule, string, readonly string[]][] = [
  [/^LoadCSV$/, 'load', NO_LOADING, ['LOAD']],
  [
    /^(Show|Terminate)/,
    'command',
    'SHOW and TERMINATE tell about and act on the server, so they are not taken.',
    COMMANDS,
  ],
  [/^AdministrationCommand$/, 'command', 'Commands to the server are not taken.', COMMANDS],
  [/^Transaction(Apply|Foreach)$/, 'transactions', NO_TRANSACTIONS, ['TRANSACTIONS', 'TRANSACTION']],
  [/(Index|Constraint)$|^DoNothingIf/, 'schema', 'The schema is not changed from here.', COMMANDS],
  [/^(Create|Merge|LockingMerge|Delete|DetachDelete|Set\w*|Remove\w*|Foreach)$/, 'write', READ_ONLY, WRITES],
];

/**
 * @param queryType of the answer to EXPLAIN
 * @param plan of the same answer
 * @throws Refused with the rule and the place in the caller's text.
 */
export function checkPlan(statement: Statement, queryType: string, plan: Explained | undefined): void {
  const nodes = plan ? everyOperator(plan) : [];
  for (const { operatorType } of nodes) {
    const [operator = '', database = ''] = operatorType.split('@');
    if (/^system$/i.test(database))
      throw new Refused('command', 'Commands to the server are not taken.', placeOfWord(statement, COMMANDS));
    const known = KNOWN.find(([pattern]) => pattern.test(operator));
    if (known !== undefined && !mayStandInPlan(operator))
      throw new Refused(known[1], known[2], placeOfWord(statement, known[3]));
  }
  if (queryType !== 'r') {
    const rule = queryType === 's' ? 'command' : 'write';
    const message = queryType === 's' ? 'Commands to the server are not taken.' : READ_ONLY;
    throw new Refused(rule, message, placeOfWord(statement, rule === 'write' ? WRITES : COMMANDS));
  }
  if (nodes.length === 0)
    throw new Refused(
      'operator',
      'The database tells no plan for this, so it is not run.',
      placeOf(statement.text, 0),
    );
  if (new Set(nodes.map(({ operatorType }) => operatorType.split('@')[1])).size > 1)
    throw new Refused('database', 'Queries run on this graph alone.', placeOfWord(statement, ['USE']));
  for (const node of nodes) requireAllowed(statement, node);
}

function requireAllowed(statement: Statement, node: Explained): void {
  const operator = node.operatorType.split('@')[0] ?? '';
  if (!mayStandInPlan(operator)) {
    throw new Refused(
      'operator',
      `The plan holds ${operator}, which is not among the operators known to read only.`,
      placeOf(statement.text, 0),
    );
  }
  requireAllowedDetails(statement, operator, String(node.arguments.Details ?? ''));
}

/** Subqueries within expressions are shown as text only, so that the text is looked through as well. */
function requireAllowedDetails(statement: Statement, operator: string, details: string): void {
  // Names in back-ticks are the caller's own, and what stands in quotes is a value.
  const text = details.replace(/`(?:[^`]|``)*`|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, ' ');
  const at = placeOf(statement.text, 0);
  if (/\bLOAD CSV (?:WITH HEADERS )?FROM\b/i.test(text)) throw new Refused('load', NO_LOADING, at);
  const called = [...text.matchAll(/\bResolvedCall\(([\w.]+)/g)].map(([, name = '']) => name);
  if (operator === 'ProcedureCall') called.push(/^[\w.]+/.exec(text)?.[0] ?? text.slice(0, 60));
  for (const name of called) {
    if (!PROCEDURES.has(name))
      throw new Refused('procedure', `The procedure ${name} may not be called here.`, at);
  }
  for (const [, name = ''] of text.matchAll(/(?<![\w.])([A-Za-z]\w*(?:\.\w+)+)\(/g)) {
    if (!PROCEDURES.has(name) && !FUNCTIONS.has(name.toLowerCase()))
      throw new Refused('function', `The function ${name} may not be called here.`, at);
  }
}

function everyOperator(plan: Explained): Explained[] {
  return [plan, ...plan.children.flatMap(everyOperator)];
}

/** Where the first of these keywords stands as one, and not as a name of the caller's; else the beginning. */
function placeOfWord({ text, tokens }: Statement, words: readonly string[]): Place {
  const asKeyword = (token: Token, index: number) => {
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    const named =
      ['.', ':', '|', '&', '!', '$'].some((symbol) => isSymbol(before, symbol)) || isWord(before, 'AS');
    return (
      isWord(token, ...words) && !named && ![':', '.', ',', ')'].some((symbol) => isSymbol(after, symbol))
    );
  };
  return placeOf(text, tokens.find(asKeyword)?.at ?? tokens[0]?.at ?? 0);
}

/** The database's plan in the shape that is shown. */
export function planOf(plan: Explained): Plan {
  const figure = (...names: string[]) => {
    const found = names.map((name) => plan.arguments[name]).find((value) => value !== undefined);
    return found === undefined ? undefined : Number(found);
  };
  const [details, estimatedRows] = [plan.arguments.Details, figure('EstimatedRows')];
  const [rows, dbHits] = [figure('Rows'), figure('DbHits')];
  return {
    operator: plan.operatorType.split('@')[0] ?? '',
    ...(typeof details === 'string' && details !== '' && { details }),
    identifiers: plan.identifiers,
    ...(estimatedRows !== undefined && { estimatedRows }),
    ...(rows !== undefined && { rows }),
    ...(dbHits !== undefined && { dbHits }),
    children: plan.children.map(planOf),
  };
}

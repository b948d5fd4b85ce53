/**
 * The second part of the policy: the database's plan of the statement. It must have the type `r` and contain only
 * reading operators. The type alone is not enough, because EXPLAIN also returns `r` for LOAD CSV, SHOW, TERMINATE and
 * CALL … IN TRANSACTIONS. Nor are the operators; see `requireAllowedDetails`.
 */
import type { Plan as DriverPlan } from 'neo4j-driver';
import { FUNCTIONS, isAllowedOperator, PROCEDURES } from './allow-list.ts';
import { type Place, Refused, type Rule } from './errors.ts';
import { isSymbol, isWord, placeOf, type Token } from './lexer.ts';
import { NO_LOADING, NO_TRANSACTIONS, type Statement } from './statement.ts';

/** One operator of a plan. */
export interface Plan {
  readonly operator: string;
  /** Its arguments, as formatted by the database. */
  readonly details?: string;
  readonly identifiers: readonly string[];
  readonly estimatedRows?: number;
  /** Only with `profile`. */
  readonly rows?: number;
  readonly dbHits?: number;
  readonly children: readonly Plan[];
}

/** The driver's types omit the figures of a profile, which are among the arguments. */
type Explained = Pick<DriverPlan, 'operatorType' | 'identifiers' | 'arguments' | 'children'>;

const READ_ONLY = 'Only read queries are allowed; nothing can be created, changed or deleted.';
const WRITES = ['CREATE', 'INSERT', 'MERGE', 'SET', 'DELETE', 'DETACH', 'NODETACH', 'REMOVE', 'FOREACH'];
const COMMANDS =
  `ALTER CREATE DEALLOCATE DENY DROP DRYRUN ENABLE GRANT REALLOCATE RENAME REVOKE SHOW START STOP
  TERMINATE`.split(/\s+/);

const KNOWN: readonly [RegExp, Rule, string, readonly string[]][] = [
  [/^LoadCSV$/, 'load', NO_LOADING, ['LOAD']],
  [/^(Show|Terminate)/, 'command', 'SHOW and TERMINATE are server commands and not allowed.', COMMANDS],
  [/^AdministrationCommand$/, 'command', 'Server commands are not allowed.', COMMANDS],
  [/^Transaction(Apply|Foreach)$/, 'transactions', NO_TRANSACTIONS, ['TRANSACTIONS', 'TRANSACTION']],
  [/(Index|Constraint)$|^DoNothingIf/, 'schema', 'Changing the schema is not allowed.', COMMANDS],
  [/^(Create|Merge|LockingMerge|Delete|DetachDelete|Set\w*|Remove\w*|Foreach)$/, 'write', READ_ONLY, WRITES],
];

/**
 * @param queryType from the summary of EXPLAIN
 * @param plan from the same summary
 * @throws Refused with the rule and the position in the caller's statement
 */
export function checkPlan(statement: Statement, queryType: string, plan: Explained | undefined): void {
  const nodes = plan ? everyOperator(plan) : [];
  for (const { operatorType } of nodes) {
    const [operator = '', database = ''] = operatorType.split('@');
    if (/^system$/i.test(database))
      throw new Refused('command', 'Server commands are not allowed.', placeOfWord(statement, COMMANDS));
    const known = KNOWN.find(([pattern]) => pattern.test(operator));
    if (known !== undefined && !isAllowedOperator(operator))
      throw new Refused(known[1], known[2], placeOfWord(statement, known[3]));
  }
  if (queryType !== 'r') {
    const rule = queryType === 's' ? 'command' : 'write';
    const message = queryType === 's' ? 'Server commands are not allowed.' : READ_ONLY;
    throw new Refused(rule, message, placeOfWord(statement, rule === 'write' ? WRITES : COMMANDS));
  }
  if (nodes.length === 0)
    throw new Refused(
      'operator',
      'The database returns no plan for this statement, so it is not run.',
      placeOf(statement.text, 0),
    );
  if (new Set(nodes.map(({ operatorType }) => operatorType.split('@')[1])).size > 1)
    throw new Refused('database', 'Queries can only use this graph.', placeOfWord(statement, ['USE']));
  for (const node of nodes) requireAllowed(statement, node);
}

function requireAllowed(statement: Statement, node: Explained): void {
  const operator = node.operatorType.split('@')[0] ?? '';
  if (!isAllowedOperator(operator)) {
    throw new Refused(
      'operator',
      `The plan contains ${operator}, which is not an allowed read-only operator.`,
      placeOf(statement.text, 0),
    );
  }
  requireAllowedDetails(statement, operator, String(node.arguments.Details ?? ''));
}

/** Subqueries in expressions appear in a plan only as text, so the text is searched too. */
function requireAllowedDetails(statement: Statement, operator: string, details: string): void {
  // Names in back-ticks are the caller's, and quoted text is a value.
  const text = details.replace(/`(?:[^`]|``)*`|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, ' ');
  const at = placeOf(statement.text, 0);
  if (/\bLOAD CSV (?:WITH HEADERS )?FROM\b/i.test(text)) throw new Refused('load', NO_LOADING, at);
  const called = [...text.matchAll(/\bResolvedCall\(([\w.]+)/g)].map(([, name = '']) => name);
  if (operator === 'ProcedureCall') called.push(/^[\w.]+/.exec(text)?.[0] ?? text.slice(0, 60));
  for (const name of called) {
    if (!PROCEDURES.has(name)) throw new Refused('procedure', `The procedure ${name} is not allowed.`, at);
  }
  for (const [, name = ''] of text.matchAll(/(?<![\w.])([A-Za-z]\w*(?:\.\w+)+)\(/g)) {
    if (!PROCEDURES.has(name) && !FUNCTIONS.has(name.toLowerCase()))
      throw new Refused('function', `The function ${name} is not allowed.`, at);
  }
}

function everyOperator(plan: Explained): Explained[] {
  return [plan, ...plan.children.flatMap(everyOperator)];
}

/** The position of the first of these keywords that is not a name of the caller; else the start. */
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

/** The database's plan in our format. */
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

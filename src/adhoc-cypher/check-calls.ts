/**
 * Checks functions and procedures by name: allowed, known but not allowed (with the reason), or unknown (with a
 * suggestion). Only those on the allow-list pass.
 */
import { FUNCTIONS, PROCEDURES } from './allow-list.ts';
import { NotCypher, Refused } from './errors.ts';
import { placeOf } from './lexer.ts';
import { didYouMean, nearFunction, nearProcedure } from './suggest.ts';

/** Functions of Neo4j that are not allowed, with the reason. */
const EXCLUDED_FUNCTIONS: readonly [RegExp, string][] = [
  [/^(file|linenumber)$/i, 'it reads the state of LOAD CSV'],
  [/^graph\./i, 'it selects another graph'],
];

/**
 * Namespaces of Cypher's own functions. An unknown name in one of them is a misspelling; elsewhere it may belong to a
 * plugin.
 */
const OWN_NAMESPACES = new Set(
  [...FUNCTIONS].filter((name) => name.includes('.')).map((name) => name.slice(0, name.lastIndexOf('.'))),
);

/** Procedures of Neo4j that are not allowed, with the reason. */
const EXCLUDED_PROCEDURES: readonly [RegExp, string][] = [
  [
    /^db\.(create(\.|Label|Property|RelationshipType)|index\.vector\.createNodeIndex)/,
    'it writes, and only read queries are allowed',
  ],
  [
    /^db\.(await|clearQueryCaches|prepareForReplanning|resample|stats\.|index\.fulltext\.await)/,
    'it changes indexes, caches or statistics of the server',
  ],
  [/^db\.(info|ping)$/, 'it returns information about the server'],
  [/^(dbms|tx)\./i, 'it reads or changes the server and its users'],
];

/** @throws Refused if it may not be called, NotCypher if it does not exist */
export function requireKnownFunction(text: string, name: string, at: number): void {
  if (FUNCTIONS.has(name.toLowerCase())) return;
  const place = placeOf(text, at);
  const why = EXCLUDED_FUNCTIONS.find(([pattern]) => pattern.test(name))?.[1];
  if (why !== undefined) throw new Refused('function', `The function ${name} is not allowed: ${why}.`, place);
  const shown = name.slice(0, 100);
  if (PROCEDURES.has(name))
    throw new NotCypher(
      `\`${shown}\` is a procedure, not a function: write CALL ${shown}(…).`,
      place,
      'syntax',
      { reason: 'procedure-as-function' },
    );
  const meant = didYouMean(nearFunction(name));
  const namespace = name.slice(0, Math.max(0, name.lastIndexOf('.'))).toLowerCase();
  if (namespace !== '' && !OWN_NAMESPACES.has(namespace))
    throw new Refused(
      'function',
      `${shown} is not a built-in function; other functions are not allowed.${meant}`,
      place,
    );
  throw new NotCypher(`There is no function \`${shown}\`.${meant}`, place, 'unknown-name', {
    reason: 'unknown-function',
  });
}

/** @throws Refused if it may not be called, NotCypher if it does not exist */
export function requireKnownProcedure(text: string, name: string, at: number): void {
  if (PROCEDURES.has(name)) return;
  const place = placeOf(text, at);
  const shown = name.slice(0, 100);
  const why = EXCLUDED_PROCEDURES.find(([pattern]) => pattern.test(name))?.[1];
  const allowed = `Allowed: ${[...PROCEDURES].sort().join(', ')}.`;
  if (why !== undefined)
    throw new Refused('procedure', `The procedure ${shown} is not allowed: ${why}. ${allowed}`, place);
  const meant = nearProcedure(name);
  if (!/^db\./i.test(name) && name.includes('.'))
    throw new Refused(
      'procedure',
      `The procedure ${shown} is not allowed.${didYouMean(meant)} ${allowed}`,
      place,
    );
  throw new NotCypher(
    `There is no procedure \`${shown}\`.${meant === undefined ? ` ${allowed}` : didYouMean(meant)}`,
    place,
    'unknown-name',
    { reason: 'unknown-procedure' },
  );
}

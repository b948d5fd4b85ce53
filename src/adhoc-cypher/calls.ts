/**
 * Functions and procedures by name: on the allow-list, known and not allowed (with the reason), or unknown (with what may
 * have been meant). Only those on the allow-list pass, whatever is known here.
 */
import { FUNCTIONS, PROCEDURES } from './allow-list.ts';
import { placeOf } from './lexer.ts';
import { NotCypher, Refused } from './refusal.ts';
import { didYouMean, nearFunction, nearProcedure } from './suggest.ts';

/** Functions of Neo4j that are left out, and why. */
const LEFT_OUT: readonly [RegExp, string][] = [
  [/^(file|linenumber)$/i, 'it tells about a file that LOAD CSV reads'],
  [/^graph\./i, 'it chooses another graph, and queries run on this one alone'],
];

/** Namespaces of Cypher's own functions: what is unknown in one of them is a misspelling, elsewhere it may be a plugin's. */
const OWN_NAMESPACES = new Set(
  [...FUNCTIONS].filter((name) => name.includes('.')).map((name) => name.slice(0, name.lastIndexOf('.'))),
);

/** Procedures of Neo4j that are left out, and why. */
const PROCEDURES_LEFT_OUT: readonly [RegExp, string][] = [
  [
    /^db\.(create(\.|Label|Property|RelationshipType)|index\.vector\.createNodeIndex)/,
    'it writes, and queries here only read',
  ],
  [
    /^db\.(await|clearQueryCaches|prepareForReplanning|resample|stats\.|index\.fulltext\.await)/,
    'it acts on indexes, caches or statistics of the server',
  ],
  [/^db\.(info|ping)$/, 'it tells about the server, not about the graph'],
  [/^(dbms|tx)\./i, 'it tells about the server and its users, or acts on them'],
];

/** @throws Refused where it may not be called, NotCypher where it does not exist */
export function requireKnownFunction(text: string, name: string, at: number): void {
  if (FUNCTIONS.has(name.toLowerCase())) return;
  const place = placeOf(text, at);
  const why = LEFT_OUT.find(([pattern]) => pattern.test(name))?.[1];
  if (why !== undefined)
    throw new Refused('function', `The function ${name} may not be called here: ${why}.`, place);
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
      `${shown} is not one of Cypher's own functions, and no others may be called here.${meant}`,
      place,
    );
  throw new NotCypher(`There is no function \`${shown}\`.${meant}`, place, 'unknown-name', {
    reason: 'unknown-function',
  });
}

/** @throws Refused where it may not be called, NotCypher where it does not exist */
export function requireKnownProcedure(text: string, name: string, at: number): void {
  if (PROCEDURES.has(name)) return;
  const place = placeOf(text, at);
  const shown = name.slice(0, 100);
  const why = PROCEDURES_LEFT_OUT.find(([pattern]) => pattern.test(name))?.[1];
  const allowed = `Allowed: ${[...PROCEDURES].sort().join(', ')}.`;
  if (why !== undefined)
    throw new Refused(
      'procedure',
      `The procedure ${shown} may not be called here: ${why}. ${allowed}`,
      place,
    );
  const meant = nearProcedure(name);
  if (!/^db\./i.test(name) && name.includes('.'))
    throw new Refused(
      'procedure',
      `The procedure ${shown} is not one that may be called here.${didYouMean(meant)} ${allowed}`,
      place,
    );
  throw new NotCypher(
    `There is no procedure \`${shown}\`.${meant === undefined ? ` ${allowed}` : didYouMean(meant)}`,
    place,
    'unknown-name',
    { reason: 'unknown-procedure' },
  );
}

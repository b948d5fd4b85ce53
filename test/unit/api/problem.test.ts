/** Every kind of failure as a problem, and nothing of the inside in any. */
import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import { BadParameters, Busy, Capped, Failed, NotCypher, Refused } from '../../../src/adhoc-cypher/errors.ts';
import { InvalidInput, NotInPerspective, UnknownId, WrongKind } from '../../../src/endpoint/errors.ts';
import { PROBLEMS, problemDocument, toProblem, toProblemDocument } from '../../../src/endpoint/problem.ts';

const SECRET = 'MATCH (n) at /srv/entente/run.ts password=hunter2 bolt://10.0.0.7';

function neo4jError(code: string, gqlStatus = '50N42', message = SECRET): Error {
  return new neo4j.Neo4jError(message, code, gqlStatus, `error: ${message}`);
}

describe('errors of the database', () => {
  it.each([
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', '50N42', 'timed-out', 504],
    ['Neo.ClientError.Transaction.TransactionTimedOut', '50N42', 'timed-out', 504],
    ['Neo.TransientError.Transaction.Terminated', '50N42', 'timed-out', 504],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', '50N42', 'too-large', 413],
    ['Neo.ClientError.General.TransactionOutOfMemoryError', '50N42', 'too-large', 413],
    ['ServiceUnavailable', '50N42', 'database-away', 503],
    ['SessionExpired', '50N42', 'database-away', 503],
    ['Neo.TransientError.General.DatabaseUnavailable', '50N42', 'database-away', 503],
    ['Neo.ClientError.Security.Unauthorized', '50N42', 'database-away', 503],
    ['Neo.ClientError.Database.DatabaseNotFound', '50N42', 'database-away', 503],
    ['Neo.ClientError.Statement.SyntaxError', '42001', 'internal', 500],
    // The status decides before the code.
    ['Neo.ClientError.Statement.SyntaxError', '08N06', 'database-away', 503],
    ['Neo.DatabaseError.General.UnknownError', '25N14', 'timed-out', 504],
    ['Neo.DatabaseError.General.UnknownError', '51N73', 'too-large', 413],
  ])('%s with %s is %s', (code, gqlStatus, expected, status) => {
    const problem = toProblem(neo4jError(code, gqlStatus));
    expect([problem.code, problem.status]).toEqual([expected, status]);
  });

  it('that the driver gives no code are known by their words', () => {
    for (const message of [
      'Connection acquisition timed out in 5000 ms.',
      'Pool is closed, it is no more able',
    ]) {
      expect(toProblem(neo4jError('N/A', '50N42', message)).code).toBe('database-away');
    }
  });

  it('say when to ask again only where the database is away', () => {
    expect(toProblem(neo4jError('ServiceUnavailable')).headers).toHaveProperty('Retry-After');
    expect(toProblem(neo4jError('Neo.ClientError.Transaction.TransactionTimedOut')).headers).toEqual({});
  });
});

describe('no failure of ours', () => {
  const failures: unknown[] = [
    new Error(SECRET),
    new TypeError(SECRET),
    new ZodError([]),
    neo4jError('Neo.ClientError.Statement.SyntaxError'),
    neo4jError('ServiceUnavailable'),
    neo4jError('Neo.TransientError.General.MemoryPoolOutOfMemoryError'),
    Object.assign(new Error(SECRET), { status: 400, type: 'entity.parse.failed' }),
    Object.assign(new Error(SECRET), { status: 413 }),
    SECRET,
    undefined,
    null,
  ];
  it.each(
    failures.map((failure, index) => [index, failure]),
  )('leaks what it knows (%i)', (_index, failure) => {
    const document = toProblemDocument(toProblem(failure), 'id-1');
    expect(JSON.stringify(document)).not.toMatch(/hunter2|MATCH|run\.ts|10\.0\.0\.7/);
    expect(problemDocument.strict().parse(document)).toEqual(document);
    expect(document.requestId).toBe('id-1');
  });
});

describe('errors of the domain', () => {
  it('keep their places, near ones and words', () => {
    const input = toProblemDocument(
      toProblem(new InvalidInput([{ pointer: '/query/a', detail: 'A.' }])),
      'r',
    );
    expect(input).toMatchObject({
      status: 400,
      code: 'bad-input',
      errors: [{ pointer: '/query/a', detail: 'A.' }],
    });
    const unknown = toProblemDocument(
      toProblem(new UnknownId('state:PKR', [{ id: 'state:PRK', name: 'North Korea' }])),
      'r',
    );
    expect(unknown).toMatchObject({ status: 404, near: [{ id: 'state:PRK', name: 'North Korea' }] });
    expect(unknown.detail).toContain('Did you mean state:PRK');
    expect(toProblem(new WrongKind('a', 'State', 'Resolution')).status).toBe(404);
    expect(toProblem(new NotInPerspective('a', 'it begins later.')).status).toBe(404);
    expect(toProblem(new URIError('x')).status).toBe(400);
  });

  it('have a type that is stable by code', () => {
    for (const code of Object.keys(PROBLEMS)) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(toProblemDocument(toProblem(new UnknownId('x')), 'r').type).toBe('/problems/unknown-id');
  });
});

describe('what the policy for statements refuses', () => {
  const place = { line: 2, column: 3, offset: 12 };
  it.each([
    [new Refused('write', 'No.', place), 403, 'cypher-refused'],
    [new Refused('one-statement', 'No.', place), 400, 'cypher-form'],
    [new NotCypher('No.', place), 400, 'cypher-syntax'],
    [new Failed('No.', place), 422, 'cypher-failed'],
  ])('%s has its code and place', (error, status, code) => {
    const document = toProblemDocument(toProblem(error), 'r');
    expect(document).toMatchObject({ status, code, errors: [{ pointer: '/body/statement', ...place }] });
    expect(problemDocument.strict().parse(document)).toEqual(document);
  });

  it('by a cap, for parameters, or for want of a seat', () => {
    expect(toProblem(new Capped('time', 'x')).status).toBe(504);
    expect(toProblem(new Capped('size', 'x')).status).toBe(413);
    expect(toProblem(new Capped('statement', 'x')).status).toBe(413);
    expect(toProblem(new Busy('x', 2)).headers).toEqual({ 'Retry-After': '2' });
    const parameters = toProblem(new BadParameters([{ pointer: '/a', detail: 'A.' }]));
    expect(parameters.more.errors).toEqual([{ pointer: '/body/parameters/a', detail: 'A.' }]);
  });
});

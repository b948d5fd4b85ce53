import { expect, test } from 'vitest';
import { withoutUser } from '../../../src/database/launch/launch-at-uri.ts';
import { explain } from '../../../src/database/launch/probe.ts';

const address = {
  uri: 'neo4j://graph.example:7687',
  username: 'ada',
  password: 'secret-1',
  database: 'dossier',
};

function driverError(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

// Messages as neo4j-driver 6.3 and Neo4j 5.26 give them. `encryption` in the driver's standing advice must not
// make a closed port look like a fault of TLS.
const ADVICE =
  'Failed to connect to server. Please ensure that your database is listening on the correct host and port and that you have compatible encryption settings both on Neo4j server and driver. Note that the default encryption setting has changed in Neo4j 4.0. Caused by: ';

test.each([
  ['unreachable', 'ServiceUnavailable', `${ADVICE}connect ECONNREFUSED 127.0.0.1:1`],
  [
    'tls',
    'ServiceUnavailable',
    `${ADVICE}Client network socket disconnected before secure TLS connection was established`,
  ],
  [
    'tls',
    'ServiceUnavailable',
    `${ADVICE}80CC:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:x.c:350:`,
  ],
  [
    'password',
    'Neo.ClientError.Security.Unauthorized',
    'The client is unauthorized due to authentication failure.',
  ],
  ['password', 'Neo.ClientError.Security.AuthenticationRateLimit', 'Too many attempts.'],
  ['database', 'Neo.ClientError.Database.DatabaseNotFound', 'Graph not found: dossier'],
  ['other', 'Neo.ClientError.Security.Forbidden', 'Not allowed.'],
])('%s is recognised in %s: %s', (refusal, code, message) => {
  const explained = explain(driverError(code, message), address);
  expect(explained.refusal).toBe(refusal);
  expect(explained.remedy).not.toBe('');
  expect(explained.message).not.toContain('Please ensure');
});

test('no message holds the password', () => {
  const explained = explain(driverError('Neo.ClientError.Security.Unauthorized', 'no'), address);
  expect(`${explained.message} ${explained.remedy}`).not.toContain('secret-1');
});

test('an address is printed without what stands before its @', () => {
  expect(withoutUser('bolt://ada:secret-1@graph.example:7687')).toBe('bolt://graph.example:7687');
});

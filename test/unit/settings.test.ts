/** Settings from the environment: every variable with a bad value is named with the value and with what it takes. */
import { describe, expect, it } from 'vitest';
import { StartError } from '../../src/errors.ts';
import { environmentSchema, readSettings, TAKES } from '../../src/settings.ts';

/** Variables that take any text, so that no value is bad. */
const ANY_TEXT = [
  'ENTENTE_HOME',
  'ENTENTE_CACHE',
  'ENTENTE_OIDC_AUDIENCE',
  'ENTENTE_OIDC_ROLES',
  'NEO4J_USERNAME',
  'NEO4J_PASSWORD',
  'NEO4J_DATABASE',
];

const BAD: Readonly<Record<string, readonly string[]>> = {
  PORT: ['abc', '-1', '65536', '80.5', '0x50', '1e3', ' 80'],
  HOST: ['http://127.0.0.1', 'a b', '127.0.0.1:80/'],
  ENTENTE_DATABASE: ['postgres', 'Managed'],
  ENTENTE_SCHEMA: ['yes'],
  ENTENTE_LOG: ['loud'],
  ENTENTE_HOSTS: ['https://example.org', 'a.example, b/c'],
  ENTENTE_CORS: ['example.org', 'https://example.org/page', 'https://a.example,*'],
  ENTENTE_RATE: ['many', '-5', '1.5'],
  ENTENTE_ANSWER_MEMORY: ['5000', '64MB'],
  ENTENTE_OIDC_ISSUER: ['example.org', 'ftp://example.org'],
  ENTENTE_QUERY_TIMEOUT: ['99', '3600001', '10s'],
  ENTENTE_CYPHER_TIMEOUT: ['0', 'abc'],
  ENTENTE_CYPHER_ROWS: ['0', 'all'],
  ENTENTE_CYPHER_AT_ONCE: ['0', '51'],
  ENTENTE_START_TIMEOUT: ['soon'],
  NEO4J_URI: ['localhost:7687', 'http://localhost:7474', 'bolt://'],
};

function messageOf(environment: NodeJS.ProcessEnv): string {
  try {
    readSettings(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(StartError);
    expect((error as StartError).exitCode).toBe(3);
    return (error as StartError).message;
  }
  throw new Error('it was taken');
}

describe('a bad value', () => {
  it('is tested for each variable that can have one', () => {
    const names = Object.keys(environmentSchema.shape);
    expect([...Object.keys(BAD), ...ANY_TEXT].sort()).toEqual([...names].sort());
    expect(Object.keys(TAKES).sort()).toEqual([...names].sort());
  });

  const cases = Object.entries(BAD).flatMap(([name, values]) =>
    values.map((value) => [name, value] as const),
  );
  it.each(cases)('%s=%s is told in one line', (name, value) => {
    const message = messageOf({ [name]: value });
    expect(message).toBe(`${name}=${value} is not valid: it takes ${TAKES[name as keyof typeof TAKES]}.`);
    expect(message).not.toMatch(/NaN|Invalid|expected/);
  });

  it('of several variables gives one line each', () => {
    const lines = messageOf({ PORT: 'abc', ENTENTE_LOG: 'loud' }).split('\n');
    expect(lines.map((line) => line.split('=')[0])).toEqual(['PORT', 'ENTENTE_LOG']);
  });

  it('is shown short, without a password and without what moves a terminal’s cursor', () => {
    expect(messageOf({ NEO4J_URI: 'http://neo4j:secret@host:7474' })).not.toContain('secret');
    expect(messageOf({ PORT: `1${'0'.repeat(500)}` }).length).toBeLessThan(200);
    expect(messageOf({ PORT: '80\u001b[2J' })).not.toContain('\u001b');
  });
});

describe('a good value', () => {
  it.each([
    { PORT: '0', HOST: '::1' },
    { HOST: '0.0.0.0', ENTENTE_HOSTS: 'graph.example.org, other.example' },
    { HOST: 'localhost', ENTENTE_CORS: 'https://example.org,http://[::1]:3000, http://localhost:5173' },
    { ENTENTE_OIDC_ISSUER: 'https://login.example.org/realms/a' },
    { NEO4J_URI: 'neo4j+ssc://user:pass@db.example:7687' },
    { PORT: '', ENTENTE_DATABASE: '' },
  ])('%o is taken', (environment) => {
    expect(() => readSettings(environment)).not.toThrow();
  });

  it('becomes a number', () => expect(readSettings({ PORT: '4616' }).port).toBe(4616));
});

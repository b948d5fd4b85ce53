/**
 * A Python client generated from the OpenAPI document by openapi-generator. It calls every operation with its examples and
 * parses each response completely. The test needs Maven for the generator, and a Python with the imports of the client.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApiText } from '../../../src/api/openapi.ts';
import { mavenVersion } from '../../../src/database/launch/jars.ts';
import { run } from '../../../src/database/launch/process.ts';
import { generateClient } from '../../support/openapi-generator.ts';
import { operationCalls } from '../../support/operations.ts';
import { api } from '../api/support.ts';

/** The imports of the generated client. Clients for pydantic 1 need a library that Debian does not package. */
const IMPORTS = "import dateutil, pydantic, typing_extensions, urllib3; assert pydantic.VERSION >= '2'";

async function pythonFound(): Promise<string | undefined> {
  for (const python of ['python3', '/usr/bin/python3', 'python']) {
    const { code } = await run(python, ['-c', IMPORTS], { timeoutMs: 30_000 });
    if (code === 0) return python;
  }
  return undefined;
}

const python = await pythonFound();
const maven = await mavenVersion();
const lacking =
  python === undefined
    ? 'no Python with pydantic 2, urllib3, dateutil and typing_extensions'
    : maven === undefined
      ? 'no Maven to fetch openapi-generator with'
      : undefined;

describe.skipIf(lacking !== undefined)(`a Python client${lacking ? ` (${lacking})` : ''}`, () => {
  const { ask } = api();
  const calls = operationCalls();
  const folder = mkdtempSync(join(tmpdir(), 'entente-python-client-'));
  let told: { status?: number; understood?: unknown; sent?: unknown; error?: string }[] = [];
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  beforeAll(async () => {
    const document = join(folder, 'openapi.json');
    writeFileSync(document, openApiText());
    await generateClient(
      document,
      'python',
      folder,
      'packageName=entente_client,generateSourceCodeOnly=true',
    );
    const server = new URL((await ask('/healthz')).url).origin;
    const script = fileURLToPath(new URL('call_operations.py', import.meta.url));
    const child = spawn(python ?? '', [script], {
      env: { ...process.env, PYTHONPATH: folder, PYTHONDONTWRITEBYTECODE: '1', PYTHONIOENCODING: 'utf-8' },
    });
    child.stdin.end(JSON.stringify({ server, calls }));
    const [out, complaint] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close'),
    ]);
    const lines = out.trim().split('\n');
    if (lines.length !== calls.length) throw new Error(`the client stopped early: ${complaint.slice(-2000)}`);
    told = lines.map((line) => JSON.parse(line));
  });

  it.each(
    calls.map((call, index) => [`${call.operationId}: ${call.example.summary}`, index] as const),
  )('calls %s', (_name, index) => {
    const answer = told[index];
    expect(answer?.error).toBeUndefined();
    expect(answer?.status).toBe(200);
    expect(answer?.understood).toEqual(answer?.sent);
  });
});

/** `/healthz`: the process answers. `/readyz`: so does the database, with this version's schema, its seed and the first page's plans. */
import { type Response, Router } from 'express';
import { z } from 'zod';
import { cypherFile } from '../database/cypher-file.ts';
import { isMigrated } from '../database/migrate.ts';
import type { Database } from '../database/run.ts';
import { Problem } from '../endpoint/problem.ts';
import { methodNotAllowed } from './router.ts';
import type { WarmUp } from './warm-up.ts';

const SEEDED = cypherFile('queries/health/seeded');

/** The driver itself would retry for longer than a probe waits. */
const TIMEOUT_MS = 2_500;

/** @param warmUp plans of the first page's queries, which a ready server has; absent where nothing warms up. */
export function health(db: Database, warmUp: WarmUp | undefined): Router {
  const router = Router();
  router
    .route('/healthz')
    .get((_request, response) => sendJson(response, { status: 'ok' }))
    .all(methodNotAllowed(['get']));
  router
    .route('/readyz')
    .get(async (_request, response) => {
      const missing = await withTimeout(missingPrerequisite(db, warmUp));
      if (missing !== undefined) throw new Problem('not-ready', missing);
      sendJson(response, { status: 'ready' });
    })
    .all(methodNotAllowed(['get']));
  return router;
}

function sendJson(response: Response, body: Readonly<Record<string, string>>): void {
  response.setHeader('Cache-Control', 'no-store');
  response.json(body);
}

async function missingPrerequisite(db: Database, warmUp: WarmUp | undefined): Promise<string | undefined> {
  try {
    if (!(await isMigrated(db))) return 'The database does not have the schema of this version yet.';
    const found = await db.read(SEEDED, {}, z.object({ seeded: z.boolean() }));
    if (!found[0]?.seeded) return 'The dossier is not loaded into the database yet.';
    return warmUp?.firstPageReady === false ? 'The database is still warming up.' : undefined;
  } catch {
    return 'The database does not respond.';
  }
}

async function withTimeout(work: Promise<string | undefined>): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('The database does not respond.'), TIMEOUT_MS);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

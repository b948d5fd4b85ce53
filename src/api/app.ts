/**
 * The Express application of the API and the explorer. It gets its dependencies and does not listen, so that tests and the
 * server use the same application.
 */
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import type { Audit } from '../access/audit.ts';
import { type Access, OPEN_ACCESS } from '../access/index.ts';
import { AdhocCypher } from '../adhoc-cypher/adhoc-cypher.ts';
import { DEFAULT_LIMITS, type Limits } from '../adhoc-cypher/limits.ts';
import type { Database } from '../database/run.ts';
import { Problem, toProblem, toProblemDocument } from '../endpoint/problem.ts';
import { authenticate, crossOrigin, hostCheck, limitRate, requireRole } from './auth-middleware.ts';
import { docs } from './docs.ts';
import { API_BASE, ENDPOINTS } from './endpoints.ts';
import { explorer } from './explorer.ts';
import { health } from './health.ts';
import { mcpRouter } from './mcp/mcp-router.ts';
import { metrics } from './metrics.ts';
import { requestLog } from './request-log.ts';
import { ResponseCache } from './response-cache.ts';
import { endpointRouter } from './router.ts';
import type { WarmUp } from './warm-up.ts';

export interface AppDeps {
  readonly db: Database;
  readonly logger: Logger;
  /** Check every answer against its contract (tests): one that breaks it is a 500 with the code `contract-broken`. */
  readonly checkAnswers?: boolean;
  /** Folder of the built explorer; without it only the API is served. */
  readonly webRoot?: string;
  readonly now?: () => Date;
  /** Authentication; without it every request is allowed. */
  readonly access?: Access;
  /** Audit log of the queries that callers write. */
  readonly audit?: Audit;
  /** Allowed host names beside the loopback names; absent = any name. */
  readonly hosts?: readonly string[];
  /** Origins whose pages may call the API. */
  readonly corsOrigins?: readonly string[];
  /** Limit for one caller; absent or 0 = no limit. */
  readonly requestsPerMinute?: number;
  /** Bytes of the response cache; absent or 0 = off. */
  readonly answerMemory?: number;
  /** Until it has planned the first page's queries, the server is not ready. */
  readonly warmUp?: WarmUp;
  /** Caps on ad-hoc queries that differ from the defaults. */
  readonly limits?: Partial<Limits>;
}

/** Maximum length of a URL with its query string, in characters. */
const LONGEST_ADDRESS = 8_000;

export function createApp(deps: AppDeps): Express {
  const app = express();
  const access = deps.access ?? OPEN_ACCESS;
  const { measure, answer } = metrics();
  app.disable('x-powered-by');
  app.set('query parser', false);
  app.set('case sensitive routing', true);
  app.use(requestLog(deps.logger));
  app.use(measure);
  app.use(hostCheck(deps.hosts ?? [], deps.hosts === undefined));
  app.use(security());
  app.use(compression());
  app.use((request, _response, next) => {
    if (request.originalUrl.length > LONGEST_ADDRESS) {
      throw new Problem(
        'too-long',
        `The URL is too long: at most ${LONGEST_ADDRESS} characters are accepted.`,
      );
    }
    next();
  });
  app.use(health(deps.db, deps.warmUp));
  app.use(docs(access.issuer));
  const authentication = [
    crossOrigin(deps.corsOrigins ?? []),
    authenticate(access),
    limitRate(deps.requestsPerMinute ?? 0),
  ];
  app.get('/metrics', ...authentication, (request, response, next) => {
    requireRole(response, 'reader');
    return answer(request, response, next);
  });
  const shared = {
    db: deps.db,
    now: deps.now ?? (() => new Date()),
    cypher: new AdhocCypher(deps.db, { ...DEFAULT_LIMITS, ...deps.limits }),
    audit: deps.audit,
  };
  app.use('/mcp', ...authentication, mcpRouter(shared));
  const cache = new ResponseCache(deps.answerMemory ?? 0);
  app.use(
    API_BASE,
    ...authentication,
    endpointRouter(ENDPOINTS, { ...shared, cache, checkAnswers: deps.checkAnswers ?? false }),
  );
  if (deps.webRoot !== undefined) app.use(explorer(deps.webRoot));
  app.use((request) => {
    throw new Problem(
      'unknown-route',
      `There is no endpoint at ${request.path.slice(0, 200)}. See /docs for the list of endpoints.`,
    );
  });
  app.use(sendProblem);
  return app;
}

/** Only our own scripts and styles, nothing in frames, nothing sniffed. Plain HTTP on loopback, so no upgrade to HTTPS. */
function security() {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // React and Sigma set styles on elements by script, which needs no exception.
        styleSrc: ["'self'"],
        // Sigma's glyphs are SVG as data:, which its loader fetches and turns into blob: images.
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", 'data:'],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
}

/** Express knows an error handler by its four parameters. */
const sendProblem: ErrorRequestHandler = (error, request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const problem = toProblem(error);
  // The request's own log line tells the cause; it is written when the answer is finished.
  if (problem.status >= 500) response.err = problem.cause instanceof Error ? problem.cause : problem;
  response.locals.problem = problem.code;
  response.status(problem.status);
  for (const [name, value] of Object.entries(problem.headers)) response.setHeader(name, value);
  response.setHeader('Cache-Control', 'no-store');
  response.type('application/problem+json');
  response.send(JSON.stringify(toProblemDocument(problem, String(request.id))));
};

/** `/metrics` for Prometheus: how many requests, how long, with which outcome, by route and never by address. */
import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

declare global {
  namespace Express {
    interface Locals {
      /** The route as it was declared (`/entities/{id}`), so that ids make no series of their own. */
      route?: string;
    }
  }
}

/** Seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export interface Metrics {
  readonly measure: RequestHandler;
  readonly answer: RequestHandler;
  readonly registry: Registry;
}

export function metrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'entente_http_request_duration_seconds',
    help: 'Time from a request to the end of its answer.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: BUCKETS,
    registers: [registry],
  });
  return {
    registry,
    measure: (request, response, next) => {
      const end = duration.startTimer();
      response.once('close', () => {
        const aborted = !response.writableFinished;
        end({
          method: request.method,
          route: response.locals.route ?? 'other',
          status: aborted ? 'aborted' : String(response.statusCode),
        });
      });
      next();
    },
    answer: async (_request, response) => {
      response.locals.route = '/metrics';
      response.setHeader('Cache-Control', 'no-store');
      response.type(registry.contentType).send(await registry.metrics());
    },
  };
}

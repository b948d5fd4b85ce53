/** Puts declared endpoints on a router: input parsed by contract, answer as JSON, other methods refused by name. */
import { isDeepStrictEqual } from 'node:util';
import express, { type Request, type Response, Router } from 'express';
import type { Deps, Endpoint } from './endpoint.ts';
import { parseInput } from './input.ts';
import { Problem } from './problem.ts';

export interface Mounting extends Deps {
  /** Checks every answer against its contract: for tests, where a wrong answer should fail and not pass. */
  readonly checkAnswers: boolean;
}

export function mount(endpoints: readonly Endpoint[], mounting: Mounting): Router {
  const router = Router({ caseSensitive: true });
  for (const path of new Set(endpoints.map((endpoint) => endpoint.path))) {
    const declared = endpoints.filter((endpoint) => endpoint.path === path);
    const route = router.route(path.replace(/\{(\w+)\}/g, ':$1'));
    for (const endpoint of declared) {
      const handle = async (request: Request, response: Response) => {
        const input = parseInput(endpoint, request);
        const answer = await endpoint.handle(input, mounting);
        if (mounting.checkAnswers) requireContract(endpoint, answer);
        // The graph may change at any time: a browser asks again and gets 304 where it did not.
        response.setHeader('Cache-Control', 'no-cache');
        response.json(answer);
      };
      if (endpoint.method === 'get') route.get(handle);
      else route.post(express.json({ limit: '256kb' }), handle);
    }
    route.all(refuseMethod(declared.map(({ method }) => method)));
  }
  return router;
}

/** 204 for OPTIONS, 405 for the rest; both name what the address takes. */
export function refuseMethod(methods: readonly ('get' | 'post')[]) {
  const taken = methods.flatMap((method) => (method === 'get' ? ['GET', 'HEAD'] : ['POST']));
  const allow = [...taken, 'OPTIONS'].join(', ');
  return (request: Request, response: Response) => {
    if (request.method === 'OPTIONS') {
      response.setHeader('Allow', allow);
      response.status(204).end();
      return;
    }
    throw new Problem('wrong-method', `This address takes ${taken.join(', ')}.`, {
      headers: { Allow: allow },
    });
  };
}

/** @throws Problem where the answer, as JSON, lacks or has more than its contract. */
function requireContract(endpoint: Endpoint, answer: unknown): void {
  const sent: unknown = JSON.parse(JSON.stringify(answer));
  const parsed = endpoint.answer.safeParse(sent);
  const fault = parsed.success
    ? isDeepStrictEqual(JSON.parse(JSON.stringify(parsed.data)), sent)
      ? undefined
      : 'it holds something that the contract does not name'
    : parsed.error.issues
        .slice(0, 5)
        .map((issue) => `${issue.path.join('.')}: ${issue.message}`)
        .join('; ');
  if (fault !== undefined) throw new Problem('contract-broken', `The answer of ${endpoint.path}: ${fault}.`);
}

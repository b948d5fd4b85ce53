/**
 * `/openapi.json` for programs and `/docs` for people: one page made from the same document, without scripts, without
 * anything from elsewhere. `/problems/<code>`, the `type` of a problem, leads to its entry there.
 */
import { Router } from 'express';
import { PROBLEMS, Problem } from '../endpoint/problem.ts';
import { DOCS_STYLE, docsPage } from './docs-page.ts';
import { buildOpenApi, openApiText } from './openapi.ts';
import { methodNotAllowed } from './router.ts';

/** @param issuer of access tokens, where the server has one: the document then names it. */
export function docs(issuer?: string): Router {
  const router = Router();
  // Made once: the declarations do not change while the process runs.
  const document = buildOpenApi({ issuer });
  const text = openApiText(document);
  const page = docsPage(document);
  router
    .route('/openapi.json')
    .get((_request, response) => {
      response.type('application/json').setHeader('Cache-Control', 'no-cache');
      response.send(text);
    })
    .all(methodNotAllowed(['get']));
  router
    .route('/docs')
    .get((_request, response) => {
      response.type('html').setHeader('Cache-Control', 'no-cache');
      response.send(page);
    })
    .all(methodNotAllowed(['get']));
  router
    .route('/docs/style.css')
    .get((_request, response) => {
      response.type('css').setHeader('Cache-Control', 'no-cache');
      response.send(DOCS_STYLE);
    })
    .all(methodNotAllowed(['get']));
  router
    .route('/problems/:code')
    .get((request, response) => {
      const { code } = request.params;
      if (!Object.hasOwn(PROBLEMS, code))
        throw new Problem(
          'unknown-route',
          'There is no problem with this code. See /docs#problems for the list.',
        );
      response.redirect(303, `/docs#problem-${code}`);
    })
    .all(methodNotAllowed(['get']));
  return router;
}

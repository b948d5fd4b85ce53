/**
 * Serves the built explorer: hashed assets for good, the page itself anew each time, and the page for every address that
 * only it knows (its state is in the URL).
 */
import { join, sep } from 'node:path';
import express, { type RequestHandler, Router } from 'express';

const YEAR = 31_536_000;

/** Addresses that are never the page's: what is unknown there is a problem, not a page. */
const NOT_PAGES = /^\/(api|assets|mcp|metrics|docs|problems|openapi\.json|healthz|readyz)(\/|$)/;

export function explorer(webRoot: string): Router {
  const router = Router();
  const assets = `${sep}assets${sep}`;
  router.use(
    express.static(webRoot, {
      index: 'index.html',
      redirect: false,
      setHeaders: (response, path) => {
        const hashed = path.includes(assets);
        response.setHeader('Cache-Control', hashed ? `public, max-age=${YEAR}, immutable` : 'no-cache');
      },
    }),
  );
  const page: RequestHandler = (request, response, next) => {
    const wantsPage = request.method === 'GET' || request.method === 'HEAD';
    if (
      !wantsPage ||
      NOT_PAGES.test(request.path) ||
      !request.accepts('html') ||
      /\.\w+$/.test(request.path)
    ) {
      next();
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(join(webRoot, 'index.html'), (error) => {
      if (error) next();
    });
  };
  router.use(page);
  return router;
}

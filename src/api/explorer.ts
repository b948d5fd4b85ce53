/**
 * Serves the built explorer: hashed assets for good, and the page itself anew each time. The page has one address, `/`, with
 * its state in the query string; any other that a browser opens gets a plain page that says so and links there, with the
 * status 404. Programs get the problem that every unknown address is.
 */
import { sep } from 'node:path';
import express, { type RequestHandler, Router } from 'express';

const YEAR = 31_536_000;
const LONGEST_SHOWN = 200;

/** Addresses that belong to programs: what is unknown there is a problem, whoever asks. */
const FOR_PROGRAMS = /^\/(api|assets|mcp|metrics|docs|problems|openapi\.json|healthz|readyz)(\/|$)/;

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
  router.use(unknownPage);
  return router;
}

/** Only where HTML is asked for by name: an `Accept` of anything, as curl sends it, gets the problem. */
const unknownPage: RequestHandler = (request, response, next) => {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (!reads || FOR_PROGRAMS.test(request.path) || request.accepts(['json', 'html']) !== 'html') {
    next();
    return;
  }
  response.locals.problem = 'unknown-route';
  response.status(404).setHeader('Cache-Control', 'no-store');
  response.type('html').send(pageFor(request.path.slice(0, LONGEST_SHOWN)));
};

/** With the style sheet of the documents, since the content security policy allows none within the page. */
function pageFor(path: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Page not found · Entente</title>
<link rel="stylesheet" href="/docs/style.css">
</head>
<body>
<main>
<h1>Page not found</h1>
<p>There is no page at <code>${escaped(path)}</code>.</p>
<p><a href="/">Open the explorer</a> or <a href="/docs">read the API documentation</a>.</p>
</main>
</body>
</html>
`;
}

function escaped(text: string): string {
  const names: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (letter) => names[letter] ?? letter);
}

/** `/mcp`: Model Context Protocol over streamable HTTP, without sessions: each request stands for itself. */
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { Router } from 'express';
import { requireRole } from '../auth-middleware.ts';
import { jsonBody } from '../json-body.ts';
import { methodNotAllowed } from '../router.ts';
import { type McpDeps, mcpServer } from './server.ts';

export function mcpRouter(deps: McpDeps): Router {
  const router = Router();
  router
    .route('/')
    .post(jsonBody, async (request, response) => {
      response.locals.route = '/mcp';
      const caller = requireRole(response, 'reader');
      const server = mcpServer(deps, caller, String(request.id));
      // One JSON answer a request: there is nothing to tell meanwhile.
      const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
      response.on('close', () => {
        void transport.close();
        void server.close();
      });
      // Its own types do not hold under exactOptionalPropertyTypes.
      await server.connect(transport as Transport);
      await transport.handleRequest(request, response, request.body);
    })
    .all(methodNotAllowed(['post']));
  return router;
}

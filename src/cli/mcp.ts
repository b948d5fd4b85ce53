/** `entente mcp`: a Model Context Protocol server on standard input and output, with the read queries as tools. */
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { defineCommand } from 'citty';
import { DEFAULT_LIMITS } from '../adhoc-cypher/limits.ts';
import { AdhocCypher } from '../adhoc-cypher/run.ts';
import { mcpServer } from '../api/mcp/server.ts';
import { readSettings } from '../settings.ts';
import { OpenDatabase } from './open-database.ts';
import { commonArguments, runCommand, terminalReporter } from './terminal.ts';

export const mcpCommand = defineCommand({
  meta: {
    name: 'mcp',
    description: 'Run a Model Context Protocol server on standard input and output.',
  },
  args: commonArguments,
  run: ({ args }) =>
    runCommand(args.json, async () => {
      const settings = readSettings();
      const opened = await OpenDatabase.open(settings, terminalReporter(args));
      try {
        const cypher = new AdhocCypher(opened.db, { ...DEFAULT_LIMITS, ...settings.cypher });
        const caller = { id: 'cli', name: 'this machine’s user', role: 'editor' } as const;
        const server = mcpServer({ db: opened.db, now: () => new Date(), cypher }, caller, 'stdio');
        await server.connect(new StdioServerTransport());
        await inputEnded();
        await server.close();
        return 0;
      } finally {
        await opened.close();
      }
    }),
});

/** Resolves when the client closes standard input or a signal arrives. */
function inputEnded(): Promise<void> {
  return new Promise((resolve) => {
    process.stdin.once('close', resolve);
    process.stdin.once('end', resolve);
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

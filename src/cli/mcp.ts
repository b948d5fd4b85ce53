/** `entente mcp`: the reads as tools over standard input and output, for an assistant that starts programs. */
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { defineCommand } from 'citty';
import { DEFAULT_LIMITS } from '../adhoc-cypher/limits.ts';
import { AdhocCypher } from '../adhoc-cypher/run.ts';
import { mcpServer } from '../api/mcp/server.ts';
import { readSettings } from '../settings.ts';
import { Opened } from './open.ts';
import { commonArguments, guarded, terminalReporter } from './terminal.ts';

export const mcpCommand = defineCommand({
  meta: {
    name: 'mcp',
    description: 'Answer an assistant by the Model Context Protocol over standard input and output.',
  },
  args: commonArguments,
  run: ({ args }) =>
    guarded(args.json, async () => {
      const settings = readSettings();
      const opened = await Opened.open(settings, terminalReporter(args));
      try {
        const cypher = new AdhocCypher(opened.db, { ...DEFAULT_LIMITS, ...settings.cypher });
        const caller = { id: 'cli', name: 'this machine’s user', role: 'editor' } as const;
        const server = mcpServer({ db: opened.db, now: () => new Date(), cypher }, caller, 'stdio');
        await server.connect(new StdioServerTransport());
        await ended();
        await server.close();
        return 0;
      } finally {
        await opened.close();
      }
    }),
});

/** The assistant closes our input, or ends us. */
function ended(): Promise<void> {
  return new Promise((resolve) => {
    process.stdin.once('close', resolve);
    process.stdin.once('end', resolve);
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

/**
 * `npm run dev`: the page with hot reload, and a server that restarts when a file of `src` or `cypher` changes. The database
 * is started here and keeps running, so a restart takes two or three seconds.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { launchDatabase } from '../database/launch/index.ts';
import { freePort } from '../database/launch/port.ts';
import { readSettings, type Settings } from '../settings.ts';
import { printError, terminalReporter } from './terminal.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Restarts the server at each change of a file that it imports, or of a query. It uses the running database. */
function watchServer(port: number) {
  const tsx = fileURLToPath(import.meta.resolve('tsx/cli'));
  const watch = ['watch', '--clear-screen=false', '--include', 'cypher/**/*', 'src/cli/main.ts', 'serve'];
  return spawn(process.execPath, [tsx, ...watch], {
    cwd: ROOT,
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port) },
    stdio: 'inherit',
  });
}

/** The page from its sources. What it requests of the API goes to the server. */
async function servePage({ host, port }: Settings, api: string) {
  const page = await createServer({
    configFile: fileURLToPath(new URL('../../web/vite.config.ts', import.meta.url)),
    clearScreen: false,
    server: {
      host,
      port,
      strictPort: port !== 0,
      proxy: { '/api': api, '/docs': api, '/openapi.json': api },
    },
  });
  await page.listen();
  return page;
}

async function dev(settings: Settings): Promise<void> {
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  const database = await launchDatabase(settings, terminalReporter({ json: false, verbose: false }, true));
  try {
    const apiPort = await freePort();
    const page = await servePage(settings, `http://127.0.0.1:${apiPort}`);
    const server = watchServer(apiPort);
    const ended = once(server, 'exit');
    process.stdout.write(`Page with hot reload: ${page.resolvedUrls?.local[0] ?? ''}\n`);
    await Promise.race([stopped, ended]);
    server.kill('SIGTERM');
    await Promise.all([page.close(), ended]);
  } finally {
    await database.stop();
  }
}

try {
  await dev(readSettings());
  process.exit(0);
} catch (error) {
  process.exit(printError(error, false));
}

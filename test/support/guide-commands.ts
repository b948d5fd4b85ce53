/** The `curl` commands of the README and the guide, as a reader would paste them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface GuideCommand {
  /** File and command. */
  readonly name: string;
  readonly command: string;
}

/** The address of a server that was started without settings. Every example uses it. */
const DOCUMENTED_ADDRESS = 'http://127.0.0.1:4410';

/** @param address of the server to ask in place of the documented one */
export function curlCommands(address: string): GuideCommand[] {
  const guides = readdirSync(join(ROOT, 'docs/guide')).map((file) => `docs/guide/${file}`);
  return ['README.md', ...guides].flatMap((file) =>
    shellBlocks(readFileSync(join(ROOT, file), 'utf8'))
      .flatMap(commandsOf)
      .filter((command) => command.startsWith('curl '))
      .map((command) => {
        if (!command.includes(`${DOCUMENTED_ADDRESS}/`)) {
          throw new Error(`${file}: an example must ask ${DOCUMENTED_ADDRESS}: ${command}`);
        }
        return { name: `${file}: ${command}`, command: command.replaceAll(DOCUMENTED_ADDRESS, address) };
      }),
  );
}

const shellBlocks = (markdown: string) =>
  [...markdown.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, block = '']) => block);

/** A command goes on past a backslash at the end of its line, and past a line that ends within single quotes. */
function commandsOf(block: string): string[] {
  const commands: string[] = [];
  let open = '';
  for (const line of block.split('\n')) {
    open = open === '' ? line : `${open}\n${line}`;
    const quoted = open.split("'").length % 2 === 0;
    if (quoted || open.endsWith('\\')) continue;
    if (open.trim() !== '') commands.push(open);
    open = '';
  }
  return commands;
}

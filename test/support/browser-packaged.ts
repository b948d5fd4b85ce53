/**
 * The Chromium that lies compressed in the devDependency @sparticuz/chromium, unpacked once into the cache. It needs no
 * library of the system: its own come along, and with them the fonts, or no letter would be drawn. The package's own
 * flags are not used: `--single-process` among them dies when a context closes.
 */
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import type { LaunchOptions } from 'playwright-core';
import { extract } from 'tar-fs';
import { readSettings } from '../../src/settings.ts';

/** Libraries, software rendering, fonts: each an archive of the package. */
const ARCHIVES = ['al2023', 'swiftshader', 'fonts'];

/** How to start it; the variables are for the child alone. */
export async function unpackChromium(): Promise<LaunchOptions> {
  const packageFolder = join(
    dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
    '..',
    '..',
  );
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(readSettings().cache, 'browser', `chromium-${version}`);
  if (!existsSync(folder)) await unpack(join(packageFolder, 'bin'), folder);
  const libraries = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: join(folder, 'chromium'),
    env: definedOf({
      ...process.env,
      LD_LIBRARY_PATH: libraries,
      FONTCONFIG_FILE: join(folder, 'our-fonts.conf'),
    }),
  };
}

/** Into a folder of its own that is renamed when whole: a run that is cut off leaves no half of a browser. */
async function unpack(from: string, to: string): Promise<void> {
  const unfinished = `${to}.${process.pid}`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  const read = (file: string) => createReadStream(join(from, file));
  await pipeline(
    read('chromium.br'),
    createBrotliDecompress(),
    createWriteStream(join(unfinished, 'chromium'), { mode: 0o755 }),
  );
  for (const archive of ARCHIVES) {
    await pipeline(read(`${archive}.tar.br`), createBrotliDecompress(), extract(unfinished));
  }
  await writeFile(join(unfinished, 'our-fonts.conf'), fontsConf(to));
  try {
    await rename(unfinished, to);
  } catch (error) {
    // Another run may have been quicker.
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
}

const fontsConf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escaped(join(folder, 'fonts'))}</dir>
  <cachedir>${escaped(join(folder, 'font-cache'))}</cachedir>
</fontconfig>
`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function definedOf(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

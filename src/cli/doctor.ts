/** `entente doctor`: reports what is installed, what a start would use, and how to fix what is missing. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { defineCommand } from 'citty';
import { type Diagnosis, diagnoseDatabase, type Finding } from '../database/launch/diagnosis.ts';
import { NEO4J_IMAGE, NEO4J_VERSION } from '../database/launch/versions.ts';
import { EXIT } from '../errors.ts';
import { readSettings, type Settings } from '../settings.ts';
import { portHolder } from './port-holder.ts';
import { commonArguments, printResult, runCommand } from './terminal.ts';

const NODE_OLDEST = [20, 19] as const;

export const doctorCommand = defineCommand({
  meta: {
    name: 'doctor',
    description: 'Report what is installed, what a start would use, and what is missing.',
  },
  args: commonArguments,
  run: ({ args }) =>
    runCommand(args.json, async () => {
      const settings = readSettings();
      const [database, port] = await Promise.all([diagnoseDatabase(settings), portFinding(settings)]);
      const findings = [nodeFinding(), ...database.findings, port, browserFinding()];
      const canStart = database.way !== undefined && findings.every((each) => each.state !== 'missing');
      const wouldUse = databaseSummary(database.way, settings);
      printResult(args.json, { canStart, wouldUse: database.way ?? null, findings }, [
        ...findings.flatMap(lines),
        '',
        wouldUse,
      ]);
      return canStart ? 0 : EXIT.database;
    }),
});

const STATE_LABEL: Record<Finding['state'], string> = { ok: 'ok     ', note: 'note   ', missing: 'missing' };

function lines(finding: Finding): string[] {
  const first = `${STATE_LABEL[finding.state]}  ${finding.name}: ${finding.found}`;
  return finding.remedy ? [first, `         ${finding.remedy}`] : [first];
}

function databaseSummary(way: Diagnosis['way'], settings: Settings): string {
  switch (way) {
    case 'uri':
      return `A start would use the database ${settings.neo4j.database} at NEO4J_URI.`;
    case 'managed':
      return `A start would use Neo4j ${NEO4J_VERSION} on the local Java, data in ${settings.home}.`;
    case 'docker':
      return `A start would use ${NEO4J_IMAGE} in Docker.`;
    case undefined:
      return 'A start would fail: no database is available. Install what is missing, or set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD.';
  }
}

function nodeFinding(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const supported = major > NODE_OLDEST[0] || (major === NODE_OLDEST[0] && minor >= NODE_OLDEST[1]);
  const found = `${process.versions.node} on ${process.platform} ${process.arch}`;
  if (supported) return { name: 'Node.js', state: 'ok', found, remedy: '' };
  const remedy = `Install Node.js ${NODE_OLDEST.join('.')} or later.`;
  return { name: 'Node.js', state: 'missing', found, remedy };
}

function portFinding(settings: Settings): Promise<Finding> {
  const name = `Port ${settings.port}`;
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      const holder = portHolder(settings.port);
      const found = error.code === 'EADDRINUSE' ? `in use${holder ? ` by ${holder}` : ''}` : error.message;
      resolve({
        name,
        state: 'missing',
        found,
        remedy: 'Set PORT to another port, or to 0 for any free port.',
      });
    });
    server.listen(settings.port, settings.host, () => {
      server.close(() => resolve({ name, state: 'ok', found: `free on ${settings.host}`, remedy: '' }));
    });
  });
}

/** Only the tests start a browser, so a missing one is a note and not an error. */
function browserFinding(): Finding {
  const name = 'Browser for the tests';
  const found = process.env.ENTENTE_BROWSER ?? browserOnPath() ?? installedBrowser() ?? packagedBrowser();
  if (found) return { name, state: 'ok', found, remedy: '' };
  const remedy =
    'Install Chrome, Edge or Chromium, or set ENTENTE_BROWSER to its path; only `npm test` needs it.';
  return { name, state: 'note', found: 'none found', remedy };
}

function browserOnPath(): string | undefined {
  const names = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium', 'chromium-browser'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

function installedBrowser(): string | undefined {
  const windows = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  const places = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windows
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]),
  ];
  return places.find((path) => existsSync(path));
}

function packagedBrowser(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    import.meta.resolve('@sparticuz/chromium');
    return 'Chromium in @sparticuz/chromium';
  } catch {
    return undefined;
  }
}

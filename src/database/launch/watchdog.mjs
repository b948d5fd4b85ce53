// @ts-check
/**
 * Runs Java in place of the server and ends it when the server is gone: a plain child outlives a `kill -9` of its
 * parent. The server holds the other end of this process's standard input; when that ends, for whatever reason, Java
 * gets SIGTERM and, if it stays, SIGKILL. It has its own process group, so that Ctrl-C at the terminal reaches the
 * server alone, which drains first. Plain JavaScript, because it must start in any build and stay small.
 *
 * In:  argv[2] = {"command", "args", "cwd", "log", "graceMs"} as JSON; standard input stays silent until its end.
 * Out: one JSON object a line: {"event":"born","pid"}, {"event":"line","text"}, {"event":"end","code","signal"}.
 */
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** @type {{ command: string, args: string[], cwd: string, log: string, graceMs: number }} */
const order = JSON.parse(process.argv[2] ?? '{}');

// The server may be gone while Java still prints.
process.stdout.on('error', () => {});
/** @param {Record<string, unknown>} event */
const tell = (event) => {
  process.stdout.write(`${JSON.stringify(event)}\n`);
};

const log = createWriteStream(order.log, { flags: 'w' });
log.on('error', () => {});

const java = spawn(order.command, order.args, {
  cwd: order.cwd,
  stdio: ['ignore', 'pipe', 'pipe'],
  windowsHide: true,
});

java.on('error', (error) => {
  tell({ event: 'end', code: null, signal: null, text: error.message });
  over = true;
  process.stdin.destroy();
});
java.on('spawn', () => tell({ event: 'born', pid: java.pid }));
for (const stream of [java.stdout, java.stderr]) {
  createInterface({ input: stream }).on('line', (text) => {
    log.write(`${text}\n`);
    tell({ event: 'line', text });
  });
}
java.on('close', (code, signal) => {
  tell({ event: 'end', code, signal });
  over = true;
  clearTimeout(killing);
  process.stdin.destroy();
});

/** @type {NodeJS.Timeout | undefined} */
let killing;
let over = false;
const end = () => {
  if (over || killing) return;
  java.kill('SIGTERM');
  killing = setTimeout(() => java.kill('SIGKILL'), order.graceMs);
};
process.stdin.on('end', end).on('error', end).on('close', end).resume();
process.on('SIGTERM', end);
process.on('SIGINT', () => {});
process.on('SIGHUP', () => {});

/** `npm run bench`: the benches, one after the other; `npm run bench -- start` one of them. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NOT_BENCHES = ['run', 'statistics'];
const folder = fileURLToPath(new URL('.', import.meta.url));
const all = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
  .filter((name) => !NOT_BENCHES.includes(name));

const [wanted, ...rest] = process.argv.slice(2);
const names = wanted === undefined ? all : all.filter((name) => name === wanted);
if (names.length === 0) {
  console.error(`There is no bench “${wanted}”. Benches: ${all.join(', ')}.`);
  process.exitCode = 2;
}
for (const name of names) {
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', `${folder}${name}.ts`, ...rest], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}

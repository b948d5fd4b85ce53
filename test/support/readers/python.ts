/** NetworkX, igraph and pandas, if the system's Python has them. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const SCRIPT = fileURLToPath(new URL('./graph_reader.py', import.meta.url));

type Text = string | null;
export interface ReadGraph {
  readonly directed: boolean;
  readonly nodes: readonly (readonly [id: string, label: Text, start: Text, fromMin: Text])[];
  readonly edges: readonly (readonly [
    id: string,
    source: string,
    target: string,
    label: Text,
    symmetric: boolean | null,
    start: Text,
    end: Text,
    fromMin: Text,
    claims: Text,
    locators: Text,
  ])[];
}

export interface ReadFile {
  readonly networkx?: ReadGraph;
  readonly igraph?: ReadGraph;
  readonly pandas?: { readonly columns: string[]; readonly ids: string[]; readonly rows: number };
}

export interface PythonReading {
  /** Those of networkx, igraph and pandas that are installed. */
  readonly modules: readonly string[];
  readonly files: readonly ReadFile[];
}

// Debian's packages belong to the system's Python, even if another one comes first in the path.
const PYTHONS = ['/usr/bin/python3', 'python3'];

/** Undefined without Python. @throws with the traceback if a library rejects a file */
export async function readInPython(files: readonly string[]): Promise<PythonReading | undefined> {
  let best: PythonReading | undefined;
  for (const python of PYTHONS) {
    try {
      const { stdout } = await run(python, [SCRIPT], { timeout: 60_000 });
      const found = JSON.parse(stdout) as PythonReading;
      if (best !== undefined && found.modules.length <= best.modules.length) continue;
      best = found;
      if (found.modules.length === 0 || files.length === 0) continue;
      const whole = await run(python, [SCRIPT, ...files], { timeout: 120_000, maxBuffer: 64 * 1024 * 1024 });
      best = JSON.parse(whole.stdout) as PythonReading;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  return best;
}

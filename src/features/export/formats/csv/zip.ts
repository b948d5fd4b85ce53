/** Several files as one zip, compressed as they are written. */
import { Zip, ZipDeflate } from 'fflate';

export interface Entry {
  readonly name: string;
  readonly pieces: Iterable<string>;
}

/** Makes the next piece of text only when what was made before has been read. */
export async function* zip(entries: readonly Entry[]): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const ready: Uint8Array[] = [];
  let failure: Error | undefined;
  const archive = new Zip((error, chunk) => {
    if (error) failure = error;
    else ready.push(chunk);
  });
  function* drained(): Generator<Uint8Array> {
    if (failure) throw failure;
    yield* ready.splice(0);
  }
  for (const { name, pieces } of entries) {
    const file = new ZipDeflate(name);
    archive.add(file);
    for (const piece of pieces) {
      file.push(encoder.encode(piece));
      yield* drained();
      // Compressing is work: others run between two pieces.
      await new Promise((resolve) => setImmediate(resolve));
    }
    file.push(new Uint8Array(), true);
    yield* drained();
  }
  archive.end();
  yield* drained();
}

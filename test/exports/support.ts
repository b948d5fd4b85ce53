/** Files that the API exports, written to a folder as a person would save them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, inject } from 'vitest';
import { connect } from '../../src/database/connect.ts';
import { type ExportQuery, exportQuery } from '../../src/features/export/contract.ts';
import { exportFile } from '../../src/features/export/export-file.ts';

/** The whole file. */
export async function exported(query: Partial<ExportQuery>): Promise<Buffer> {
  const db = connect(inject('address'), 60_000);
  try {
    const file = await exportFile(db, exportQuery.parse(query), new Date());
    const pieces: Uint8Array[] = [];
    for await (const piece of file.pieces) pieces.push(Buffer.from(piece));
    return Buffer.concat(pieces);
  } finally {
    await db.close();
  }
}

/** A folder for the file's tests. */
export function exportFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'entente-exports-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string) => join(folder, name);
  return {
    folder,
    path,
    async save(name: string, query: Partial<ExportQuery>): Promise<string> {
      writeFileSync(path(name), await exported(query));
      return path(name);
    },
    /** Unpacks a zip into a folder of its own, and returns that. */
    async unpack(name: string, query: Partial<ExportQuery>): Promise<string> {
      for (const [entry, bytes] of Object.entries(unzipSync(await exported(query)))) {
        mkdirSync(dirname(path(`${name}/${entry}`)), { recursive: true });
        writeFileSync(path(`${name}/${entry}`), bytes);
      }
      return path(name);
    },
  };
}

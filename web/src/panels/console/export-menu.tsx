/** Exports the rows to a file or the clipboard in their current order. */
import { useState } from 'react';
import { count } from '../../format/names.ts';
import { type FileFormat, fileParts, MEDIA_TYPES } from './export-file.ts';
import { Menu } from './menu.tsx';
import type { QueryResult } from './query-runner.ts';
import { formatRowCount } from './result-bar.tsx';

interface ExportMenuProps {
  readonly answer: QueryResult;
  readonly order: readonly number[];
  onTold(words: string): void;
}

const FORMS: readonly [FileFormat, string, string][] = [
  ['csv', 'CSV', 'for a spreadsheet'],
  ['json', 'JSON', 'one JSON document'],
  ['ndjson', 'NDJSON', 'one line per row'],
];

export function ExportMenu({ answer, order, onTold }: ExportMenuProps) {
  const [busy, setBusy] = useState(false);
  const whole = answer.state === 'whole' && !answer.summary?.truncated;
  const truncation = whole ? undefined : formatRowCount(answer);
  const text = async (form: FileFormat) => {
    setBusy(true);
    try {
      return await fileParts(form, { ...answer, order, truncation });
    } finally {
      setBusy(false);
    }
  };
  const save = async (form: FileFormat) => {
    const url = URL.createObjectURL(new Blob(await text(form), { type: MEDIA_TYPES[form] }));
    const link = document.createElement('a');
    Object.assign(link, { href: url, download: `entente-result.${form}` });
    link.click();
    URL.revokeObjectURL(url);
    onTold(`Saved ${count(order.length, 'row')}`);
  };
  const copy = async (form: FileFormat) => {
    try {
      await navigator.clipboard.writeText((await text(form)).join(''));
      onTold(`Copied ${count(order.length, 'row')}`);
    } catch {
      onTold('The browser blocked access to the clipboard');
    }
  };
  return (
    <Menu
      id="console-export"
      icon="download"
      text="Export"
      small
      disabled={busy || answer.count === 0 || answer.state === 'coming'}
    >
      {(close) => (
        <>
          <p className="console-status">
            {whole ? `All ${count(order.length, 'row')}` : `Not all rows: ${truncation}. The file says so`}.
          </p>
          <ul>
            {FORMS.map(([form, name, what]) => (
              <li key={form}>
                <button
                  type="button"
                  className="console-example"
                  onClick={() => {
                    close();
                    void save(form);
                  }}
                >
                  <b>Download {name}</b>
                  <span>{what}</span>
                </button>
              </li>
            ))}
            {(['csv', 'json'] as const).map((form) => (
              <li key={form}>
                <button
                  type="button"
                  className="console-example"
                  onClick={() => {
                    close();
                    void copy(form);
                  }}
                >
                  <b>Copy as {form.toUpperCase()}</b>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Menu>
  );
}

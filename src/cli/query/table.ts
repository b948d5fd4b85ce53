/** Prints rows as a text table as they arrive. The summary with the number of rows goes to standard error. */
import type { z } from 'zod';
import type { CypherExplanation, cypherSummary } from '../../features/cypher/contract.ts';
import { planTable } from '../../features/cypher/plan-table.ts';
import { TextTable } from '../text-table.ts';

type Summary = Pick<z.output<typeof cypherSummary>, 'showing' | 'cut' | 'atLeast' | 'elapsedMs'> & {
  readonly notifications: readonly { readonly title: string; readonly description: string }[];
};

export type TablePart =
  | { readonly is: 'columns'; readonly columns: readonly string[] }
  | { readonly is: 'rows'; readonly rows: readonly (readonly unknown[])[] }
  | { readonly is: 'plan'; readonly explanation: CypherExplanation }
  | { readonly is: 'summary'; readonly summary: Summary };

export async function* tableOf(parts: AsyncIterable<TablePart>): AsyncGenerator<string, void, void> {
  let table = new TextTable([]);
  let planned = false;
  for await (const part of parts) {
    if (part.is === 'columns') table = new TextTable(part.columns);
    else if (part.is === 'rows') yield part.rows.map((row) => table.add(row)).join('');
    else if (part.is === 'plan') {
      planned = true;
      const [columns = [], ...rows] = planTable(part.explanation);
      table = new TextTable(columns);
      yield rows.map((row) => table.add(row)).join('');
    } else {
      yield table.end();
      process.stderr.write(`${summaryText(part.summary, planned)}\n`);
    }
  }
}

function summaryText({ showing, cut, atLeast, elapsedMs, notifications }: Summary, planned: boolean): string {
  const rows = planned
    ? 'Query plan; the innermost operator runs first'
    : cut
      ? `Showing ${showing} of at least ${atLeast} rows`
      : `${showing} ${showing === 1 ? 'row' : 'rows'}`;
  return [
    `${rows}, ${elapsedMs} ms.`,
    ...notifications.map(({ title, description }) => `${title}: ${description}`),
  ].join('\n');
}

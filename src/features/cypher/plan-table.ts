/** A plan as rows of text: for CSV and for the terminal. */
import type { CypherExplanation, CypherPlan } from './contract.ts';

const PLANNED = ['operator', 'details', 'estimatedRows'];

/** First the names of the columns; then each operator, two blanks further in than the one that it feeds. */
export function planTable({ plan, profiled }: Pick<CypherExplanation, 'plan' | 'profiled'>): string[][] {
  const rowsOf = (operator: CypherPlan, depth: number): string[][] => [
    [
      `${'  '.repeat(depth)}${operator.operator}`,
      (operator.details ?? '').replace(/\s+/g, ' '),
      figure(operator.estimatedRows),
      ...(profiled ? [figure(operator.rows), figure(operator.dbHits)] : []),
    ],
    ...operator.children.flatMap((child) => rowsOf(child, depth + 1)),
  ];
  return [[...PLANNED, ...(profiled ? ['rows', 'dbHits'] : [])], ...rowsOf(plan, 0)];
}

const figure = (value: number | undefined) =>
  value === undefined ? '' : String(Math.round(value * 10) / 10);

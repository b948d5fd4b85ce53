/** The query plan as a tree of operators with estimated and actual rows. */
import type { CypherPlan } from '../../../../src/features/cypher/contract.ts';
import type { Plan } from './query-runner.ts';

interface Line {
  readonly operator: CypherPlan;
  readonly depth: number;
  readonly key: string;
}

function linesOf(operator: CypherPlan, depth = 0, key = '0'): Line[] {
  return [
    { operator, depth, key },
    ...operator.children.flatMap((child, index) => linesOf(child, depth + 1, `${key}.${index}`)),
  ];
}

const figure = (value: number | undefined) =>
  value === undefined ? '' : value.toLocaleString('en-GB', { maximumFractionDigits: 1 });

export function ResultPlan({ plan }: { plan: Plan }) {
  const lines = linesOf(plan.explained.plan);
  const hits = lines.reduce((sum, { operator }) => sum + (operator.dbHits ?? 0), 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="console-plan" aria-label="Plan" tabIndex={0}>
      <table>
        <caption>
          {plan.profiled
            ? `Profiled: ${hits.toLocaleString('en-GB')} database hits in total.`
            : 'Plan only: the query was not run. “Profile” runs it and counts rows and database hits.'}{' '}
          The innermost operator runs first.
        </caption>
        <thead>
          <tr>
            <th scope="col">Operator</th>
            <th scope="col">Details</th>
            <th scope="col" className="number">
              Estimated rows
            </th>
            {plan.profiled && (
              <>
                <th scope="col" className="number">
                  Rows
                </th>
                <th scope="col" className="number">
                  Database hits
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ operator, depth, key }) => (
            <tr key={key}>
              <th scope="row" style={{ paddingLeft: 16 + depth * 16 }}>
                {depth > 0 && <span aria-hidden="true">└ </span>}
                {operator.operator}
                <span className="hidden">, level {depth + 1}</span>
              </th>
              <td title={operator.details}>{operator.details}</td>
              <td className="number num">{figure(operator.estimatedRows)}</td>
              {plan.profiled && (
                <>
                  <td className="number num">{figure(operator.rows)}</td>
                  <td className="number num">{figure(operator.dbHits)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

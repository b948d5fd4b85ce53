/** Observations of an entity as bars. Bounds that are known on one side only are hatched. */
import './series-chart.css';
import { useId, useState } from 'react';
import type { Series } from '../../../../src/features/entities/contract.ts';
import { formatAmount } from '../../../../src/model/format-amount.ts';
import { formatShortDate } from '../../format/dates.ts';
import { formatPropertyName } from '../../format/names.ts';
import { Citations } from './citations.tsx';
import { ClaimList } from './claim-list.tsx';

type Observation = Series['observations'][number];

/** Bars would mislead for a rank, where lower is better. */
const BARLESS = new Set(['rank']);

export function SeriesChart({ series: { measure, unit, observations } }: { series: Series }) {
  const most = Math.max(...observations.map(mostOf));
  const bars = observations.length > 1 && most > 0 && !BARLESS.has(unit);
  return (
    <section>
      <h3>{formatPropertyName(measure)}</h3>
      <ul className="measured">
        {observations.map((seen) => (
          <Measured
            key={seen.id}
            seen={seen}
            unit={unit}
            name={formatPropertyName(measure)}
            share={bars ? mostOf(seen) / most : undefined}
          />
        ))}
      </ul>
    </section>
  );
}

function Measured({
  seen,
  unit,
  name,
  share,
}: {
  seen: Observation;
  unit: string;
  name: string;
  share: number | undefined;
}) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const when = seen.when === undefined ? 'undated' : formatShortDate(seen.when);
  const amount = formatAmount(amountOf(seen), unit);
  return (
    <li>
      <span className="when num">{when}</span>
      <span className="amount num">
        {share !== undefined && (
          <span
            className={
              seen.qualifier === 'exactly' || seen.qualifier === 'about' ? 'length' : 'length hatched'
            }
            // At most a third of the width, because the text is next to it.
            style={{ width: `${Math.max(2, share * 36)}%` }}
          />
        )}
        {seen.qualifier === 'exactly' ? amount : `${seen.qualifier} ${amount}`}
      </span>
      {seen.claims.length > 0 && (
        <button
          type="button"
          className="link"
          aria-expanded={open}
          aria-controls={id}
          aria-label={`Sources for ${name}, ${when}`}
          onClick={() => setOpen(!open)}
        >
          <Citations claims={seen.claims} most={2} />
        </button>
      )}
      {open && (
        <div className="opened" id={id}>
          <ClaimList claims={seen.claims} />
        </div>
      )}
    </li>
  );
}

const mostOf = ({ value, high, low }: Observation) => value ?? high ?? low ?? 0;

/** One number, or a range. */
function amountOf({ value, low, high }: Observation): string {
  if (value !== undefined) return value.toLocaleString('en-GB');
  return [low, high].map((end) => end?.toLocaleString('en-GB') ?? '…').join(' and ');
}

/** The list of all disputes, each with its sides. */
import './dispute-list.css';
import type { Dispute } from '../../../../src/features/contested/contract.ts';
import { sourceName } from '../../format/sources.ts';
import { Icon, Mark } from '../../marks/mark.tsx';
import type { Explorer, Ready } from '../../state/explorer.ts';
import { Disputed } from '../inspector/citations.tsx';
import { type Side, sidesOf } from '../inspector/dispute.ts';
import { PanelHeader } from '../inspector/panel-header.tsx';
import { endList, listDisputes } from './actions.ts';
import { formatDispute, formatSide, targetOf } from './format-dispute.ts';
import { RequestError } from './request-error.tsx';
import { useDisputes } from './use-disputes.ts';

export function DisputeList({ explorer, ready }: { explorer: Explorer; ready: Ready }) {
  const { value, busy, failure } = useDisputes(ready);
  const total = value?.total ?? value?.atLeast ?? value?.showing ?? 0;
  return (
    <>
      <header>
        <PanelHeader onClose={() => endList(explorer)}>
          <Disputed />
          <span>Disputes</span>
        </PanelHeader>
        <h2>Where sources disagree</h2>
        {value && (
          <p className="aka num">
            {value.showing < total ? `Showing ${value.showing} of ${total}` : `${total}, for all dates`}
          </p>
        )}
      </header>
      {failure && (
        <RequestError
          failure={failure}
          explorer={explorer}
          end="Close the list"
          onEnd={() => endList(explorer)}
        />
      )}
      {!value && busy && (
        <section aria-busy="true">
          {[88, 74, 92].map((width) => (
            <span key={width} className="bar" style={{ width: `${width}%` }} />
          ))}
        </section>
      )}
      {value?.items.length === 0 && (
        <section>
          <p className="soft">No disagreements for the selected sources and date.</p>
        </section>
      )}
      {value && value.items.length > 0 && (
        <section aria-busy={busy}>
          <h3 className="hidden">Disputes</h3>
          <ul className="disputes">
            {value.items.map((dispute) => (
              <OneDispute
                key={`${targetOf(dispute)} ${dispute.predicate}`}
                dispute={dispute}
                explorer={explorer}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function OneDispute({ dispute, explorer }: { dispute: Dispute; explorer: Explorer }) {
  const { subject, claims, shown, because } = dispute;
  return (
    <li>
      <Mark kind={subject.kind} also={subject.also} radius={9} />
      <div>
        <button type="button" className="link name" onClick={() => explorer.select(targetOf(dispute))}>
          {formatDispute(dispute)}
        </button>
        <ul className="sides">
          {sidesOf(claims, shown).map((side) => (
            <OneSide key={side.says} side={side} />
          ))}
        </ul>
        {because !== undefined && (
          <p className="soft because">
            <b>Why this one is shown:</b> {because}
          </p>
        )}
      </div>
    </li>
  );
}

function OneSide({ side }: { side: Side }) {
  const { lead, also, shown } = side;
  return (
    <li className={shown ? 'shown' : undefined}>
      <p className="value num">
        {formatSide(side)}
        {shown && (
          <span className="tag">
            <Icon name="check" size={12} /> shown
          </span>
        )}
      </p>
      <p className="soft num">
        {sourceName(lead.source)}, {lead.locator}
        {also.length > 0 && ` and ${also.length} more`}
      </p>
    </li>
  );
}

/** Link to the list, with the count. */
export function DisputeLink({ explorer, ready }: { explorer: Explorer; ready: Ready }) {
  const { value } = useDisputes(ready);
  const total = value?.total ?? value?.atLeast ?? value?.showing ?? 0;
  if (total === 0) return null;
  return (
    <section>
      <button type="button" className="dispute-link" onClick={() => listDisputes(explorer)}>
        <Disputed />
        <span>
          <b>Disputes</b> <span className="muted">where sources disagree</span>
        </span>
        <span className="num muted">{total}</span>
        <Icon name="chevron-right" size={14} />
      </button>
    </section>
  );
}

/** A dispute: its sides next to each other, both dates on a time line, and the reason for the shown side. */
import './dispute-frame.css';
import type { Claim } from '../../../../src/features/common/contract.ts';
import { formatDate } from '../../format/dates.ts';
import { formatValue } from '../../format/names.ts';
import { sourceName } from '../../format/sources.ts';
import { Icon } from '../../marks/mark.tsx';
import type { Explorer } from '../../state/explorer.ts';
import type { View } from '../../state/view.ts';
import { Citations, Disputed } from './citations.tsx';
import { DatesLine } from './dates-line.tsx';
import { formatSourceCount, type Side, sidesOf, whyShown } from './dispute.ts';
import { partsThatDiffer } from './time-scale.ts';

interface DisputeFrameProps {
  readonly claims: readonly Claim[];
  readonly shown: string | undefined;
  /** The disputed property: "signed". For a relationship, its dates. */
  readonly about?: string;
  readonly isDate: boolean;
  readonly explorer: Explorer;
  readonly view: View;
}

export function DisputeFrame({ claims, shown, about, isDate, explorer, view }: DisputeFrameProps) {
  const sides = sidesOf(claims, shown);
  const [first, second] = sides;
  if (!first || !second) return null;
  const words = (side: Side) =>
    isDate || side.lead.value === undefined
      ? formatDate(side.says).replace(/^some time in /, '')
      : formatValue(side.lead.value, false);
  const alone = sides.every(({ also }) => also.length === 0);
  const differ = partsThatDiffer(first.says, second.says);
  return (
    <section className="dispute">
      <h3>
        <Disputed />{' '}
        {alone ? `${formatSourceCount(sides.map(({ lead }) => lead))} disagree` : 'Sources disagree'}
        <span className="aside">{about ?? (differ?.part === 'end' ? 'end date' : 'start date')}</span>
      </h3>
      <ul className={sides.length > 2 ? 'two more' : 'two'}>
        {sides.map((side) => (
          <OneSide key={side.says} side={side} words={words(side)} />
        ))}
      </ul>
      {differ && <DatesLine shown={differ.a} other={differ.b} />}
      {view.sources.length > 0 ? (
        <LeftOut explorer={explorer} view={view} />
      ) : (
        <div className="note">
          <Icon name="circle-help" />
          <p>{whyShown(first, second)}</p>
        </div>
      )}
      <div className="actions">
        {(view.sources.length > 0 ? [] : sides.slice(1)).map((side) => (
          <button
            key={side.says}
            type="button"
            className="button small"
            title="Filter the graph to this source"
            onClick={() =>
              explorer.act(`show only what ${speaker(side)} says`, (now) => ({
                ...now,
                sources: [side.lead.source.id],
              }))
            }
          >
            Show only what {speaker(side)} says
          </button>
        ))}
      </div>
    </section>
  );
}

const KINDS = { article: 'the article', record: 'the record', dataset: 'a dataset' } as const;

function speaker({ lead: { source } }: Side): string {
  return source.role === 'article' ? KINDS.article : sourceName(source);
}

/** The EDTF text contains more than the formatted date: "about", "or", a range. */
const SAYS_MORE = /[^\d\-/.]/;

function OneSide({ side: { says, lead, also, shown }, words }: { side: Side; words: string }) {
  return (
    <li className={shown ? 'shown' : undefined}>
      {shown ? (
        <span className="tag">
          <Icon name="check" size={12} />
          shown
        </span>
      ) : (
        <span className="not">not shown</span>
      )}
      <div>
        <p className="value num">{words}</p>
        {SAYS_MORE.test(says) && <code className="muted">{says}</code>}
      </div>
      <p className="soft">{lead.paraphrase}</p>
      <dl>
        <dt>Source</dt>
        <dd title={lead.source.title}>{sourceName(lead.source)}</dd>
        <dt>Where</dt>
        <dd className="num">{lead.locator}</dd>
        <dt>Kind</dt>
        <dd>{KINDS[lead.source.role]}</dd>
        <dt>Confidence</dt>
        <dd>{lead.confidence}</dd>
        {also.length > 0 && (
          <>
            <dt>Also</dt>
            <dd className="whole-line">
              <Citations claims={also} />
            </dd>
          </>
        )}
      </dl>
    </li>
  );
}

/** Shown when the selected sources or date decide which claim is shown, with a button to reset them. */
export function LeftOut({ explorer, view }: { explorer: Explorer; view: View }) {
  const bySource = view.sources.length > 0;
  const back = bySource ? 'Show all sources' : 'Show everything known';
  return (
    <div className="note">
      <Icon name="circle-help" />
      <p>
        {bySource
          ? 'Only the selected sources are included. '
          : 'Only what was known on the selected date is included. '}
        Without this filter, another claim may be shown.{' '}
        <button
          type="button"
          className="inline"
          onClick={() =>
            explorer.act(back.toLowerCase(), (now) =>
              bySource ? { ...now, sources: [] } : { ...now, knownAt: undefined },
            )
          }
        >
          {back}
        </button>
      </p>
    </div>
  );
}

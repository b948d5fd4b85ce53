/** The legend explains marks and lines and is also the filter. Its counts are those of the visible graph. */
import './legend.css';
import { memo } from 'react';
import { KIND_NAMES, KINDS } from '../../../../src/model/kinds.ts';
import { count } from '../../format/names.ts';
import { Icon, Mark } from '../../marks/mark.tsx';
import type { Explorer, Ready } from '../../state/explorer.ts';
import { isFiltered, onlyKind, resetFilters, toggleKind } from '../../state/filters.ts';
import { FILTER_FIELDS, type FieldName, setField, type View } from '../../state/view.ts';
import { DegreeRange } from './degree-range.tsx';
import { Relationships } from './relationships.tsx';
import { Counted, Heading, Row, Rows } from './row.tsx';
import { Sources } from './sources.tsx';
import { UndatedSwitch } from './undated-switch.tsx';

interface LegendProps {
  readonly explorer: Explorer;
  readonly ready: Ready | undefined;
}

/** The fields that the legend reads. */
export const LEGEND_READS: readonly FieldName[] = [...FILTER_FIELDS, 'time'];

export const Legend = memo(function Legend({ explorer, ready }: LegendProps) {
  return (
    <aside className="legend" id="legend" aria-label="Legend and filters" aria-busy={ready === undefined}>
      <Entities explorer={explorer} ready={ready} />
      <Relationships explorer={explorer} ready={ready} />
      <ShowOnly explorer={explorer} ready={ready} />
      <Sources explorer={explorer} ready={ready} />
      {ready && <Foot explorer={explorer} ready={ready} />}
    </aside>
  );
});

/** Active filters, each with a reset button. */
function Foot({ explorer, ready: { view, opening, graph, shown } }: { explorer: Explorer; ready: Ready }) {
  const hidden = new Set(view.hidden);
  const n = hidden.size === 0 ? 0 : graph.nodes.filter(({ id }) => hidden.has(id)).length;
  const filtered = isFiltered({ ...view, hidden: opening.hidden }, opening);
  const undated = view.time.is !== 'all' && (shown.undatedHidden > 0 || view.undated === 'shown');
  if (n === 0 && !filtered && !undated) return null;
  return (
    <div className="legend-foot">
      {n > 0 && (
        <p>
          <span className="num">{count(n, 'entity', 'entities')} hidden</span>
          <button
            type="button"
            className="button small"
            onClick={() => explorer.act('show hidden entities', (now) => ({ ...now, hidden: [] }))}
          >
            <Icon name="eye" size={14} />
            Show all
          </button>
        </p>
      )}
      <UndatedSwitch explorer={explorer} view={view} hidden={shown.undatedHidden} />
      {filtered && (
        <p>
          <span>Filters are active</span>
          <button
            type="button"
            className="button small"
            onClick={() => explorer.act('reset filters', (now) => resetFilters(now, opening))}
          >
            <Icon name="rotate-ccw" size={14} />
            Reset
          </button>
        </p>
      )}
    </div>
  );
}

function Entities({ explorer, ready }: LegendProps) {
  const counts = ready?.shown.counts;
  return (
    <section>
      <Heading text="Entities">
        <Counted count={counts?.entities} />
      </Heading>
      <Rows label="Entities">
        {KIND_NAMES.map((kind) => {
          const { plural } = KINDS[kind];
          const on = !ready?.view.hiddenKinds.includes(kind);
          return (
            <Row
              key={kind}
              text={plural}
              count={counts && (counts.kinds.get(kind) ?? { shown: 0, all: 0 })}
              on={on}
              onToggle={
                ready &&
                (() => explorer.act(`${on ? 'hide' : 'show'} ${plural}`, (view) => toggleKind(view, kind)))
              }
              onOnly={ready && (() => explorer.act(`show only ${plural}`, (view) => onlyKind(view, kind)))}
              sign={<Mark kind={kind} />}
            />
          );
        })}
      </Rows>
      <DegreeRange explorer={explorer} ready={ready} />
    </section>
  );
}

function ShowOnly({ explorer, ready }: LegendProps) {
  const only = ready?.view.only;
  const toggle = (name: NonNullable<View['only']>) =>
    ready && (() => explorer.act(...setField('only', only === name ? undefined : name)));
  return (
    <section>
      <Heading text="Show only" />
      <Rows label="Show only">
        <Row
          text="Negative"
          label="Only negative relationships"
          count={ready?.shown.counts.against}
          on={only === 'against'}
          onToggle={toggle('against')}
          sign={
            <svg className="line" viewBox="0 0 20 10" aria-hidden="true">
              <path d="M1 7 Q10 1 19 7" strokeDasharray="3.4 2.4" />
            </svg>
          }
        />
        <Row
          text="Disputed"
          label="Only disputed"
          count={ready?.shown.counts.disputed}
          on={only === 'disputed'}
          onToggle={toggle('disputed')}
          sign={
            <span className="disputed-sign" aria-hidden="true">
              ≠
            </span>
          }
        />
      </Rows>
    </section>
  );
}

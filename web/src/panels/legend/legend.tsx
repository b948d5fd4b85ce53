/**
 * What the marks and lines mean, how many of each are shown, and the switch for each: the legend is the filter. Its counts
 * are those of the one answer that network, table and timeline draw.
 */
import './legend.css';
import { KIND_NAMES, KINDS } from '../../../../src/model/kinds.ts';
import { Icon, Mark } from '../../marks/mark.tsx';
import { isFiltered, onlyKind, resetFilters, toggleKind } from '../../state/filters.ts';
import type { Explorer, Ready } from '../../state/use-explorer.ts';
import type { View } from '../../state/view.ts';
import { Relationships } from './relationships.tsx';
import { Counted, Heading, Row } from './row.tsx';
import { Sources } from './sources.tsx';

interface LegendProps {
  readonly explorer: Explorer;
  readonly ready: Ready | undefined;
}

export function Legend({ explorer, ready }: LegendProps) {
  return (
    <aside className="legend" id="legend" aria-label="Legend and filters" aria-busy={ready === undefined}>
      <Things explorer={explorer} ready={ready} />
      <Relationships explorer={explorer} ready={ready} />
      <Signs explorer={explorer} ready={ready} />
      <Sources explorer={explorer} ready={ready} />
      <Dates explorer={explorer} ready={ready} />
      {ready && isFiltered(ready.view, ready.opening) && (
        <div className="legend-reset">
          <span>Some is filtered out</span>
          <button
            type="button"
            className="button"
            onClick={() => explorer.act('reset the filters', (view) => resetFilters(view, ready.opening))}
          >
            <Icon name="rotate-ccw" size={14} />
            Reset
          </button>
        </div>
      )}
    </aside>
  );
}

function Things({ explorer, ready }: LegendProps) {
  const counts = ready?.shown.counts;
  return (
    <section>
      <Heading text="Things">
        <Counted count={counts?.things} />
      </Heading>
      <ul>
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
              onOnly={ready && (() => explorer.act(`only ${plural}`, (view) => onlyKind(view, kind)))}
              sign={<Mark kind={kind} />}
            />
          );
        })}
      </ul>
    </section>
  );
}

function Signs({ explorer, ready }: LegendProps) {
  const only = ready?.view.only;
  const toggle = (name: NonNullable<View['only']>, text: string) =>
    ready &&
    (() =>
      explorer.act(only === name ? 'all signs' : text, (view) => ({
        ...view,
        only: view.only === name ? undefined : name,
      })));
  return (
    <section>
      <Heading text="Signs">
        <span>press for only these</span>
      </Heading>
      <ul>
        <Row
          text="Against its target"
          label="Only what bears against its target"
          count={ready?.shown.counts.against}
          on={only === 'against'}
          onToggle={toggle('against', 'only what bears against')}
          sign={
            <svg className="line" viewBox="0 0 20 10" aria-hidden="true">
              <path d="M1 7 Q10 1 19 7" strokeDasharray="3.4 2.4" />
            </svg>
          }
        />
        <Row
          text="Disputed"
          label="Only what is disputed"
          count={ready?.shown.counts.disputed}
          on={only === 'disputed'}
          onToggle={toggle('disputed', 'only what is disputed')}
          sign={
            <span className="disputed-sign" aria-hidden="true">
              ≠
            </span>
          }
        />
      </ul>
    </section>
  );
}

/** What imprecise dates count for, and what becomes of what is not valid at the time. */
function Dates({ explorer, ready }: LegendProps) {
  const view = ready?.view;
  return (
    <section>
      <Heading text="Dates" />
      <Choice
        text="Count what is"
        options={{ possibly: 'possibly', certainly: 'certainly' }}
        chosen={view?.certainty}
        onChoose={(certainty) =>
          explorer.act(`count what is ${certainty} valid`, (now) => ({ ...now, certainty }))
        }
      />
      <Choice
        text="Not valid then"
        options={{ outlined: 'outlined', hidden: 'hidden' }}
        chosen={view?.outside}
        onChoose={(outside) => explorer.act(`not valid then: ${outside}`, (now) => ({ ...now, outside }))}
      />
    </section>
  );
}

interface ChoiceProps<T extends string> {
  readonly text: string;
  readonly options: Readonly<Record<T, string>>;
  readonly chosen: T | undefined;
  onChoose(value: T): void;
}

function Choice<T extends string>({ text, options, chosen, onChoose }: ChoiceProps<T>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot lie in a row with its legend
    <div className="choice" role="group" aria-label={text}>
      <span>{text}</span>
      <span className="segments">
        {(Object.entries(options) as [T, string][]).map(([value, words]) => (
          <button
            key={value}
            type="button"
            aria-pressed={chosen === value}
            disabled={chosen === undefined}
            onClick={() => chosen !== value && onChoose(value)}
          >
            {words}
          </button>
        ))}
      </span>
    </div>
  );
}

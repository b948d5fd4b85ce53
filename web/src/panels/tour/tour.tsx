/** The guided tour: the list of stops, and the current stop. */
import './tour.css';
import { useMemo } from 'react';
import { Icon } from '../../marks/mark.tsx';
import type { Explorer, Ready } from '../../state/explorer.ts';
import { isAtStop, keepSettings, STOPS, stopView } from './stops.ts';

interface TourProps {
  readonly explorer: Explorer;
  readonly ready: Ready;
}

export function TourList({ explorer, ready }: TourProps) {
  if (!useCanTour(ready)) return null;
  return (
    <section>
      <h3>
        Six stops <span className="aside">about four minutes</span>
      </h3>
      <ol className="tour">
        {STOPS.map(({ title, line }, at) => (
          <li key={title}>
            <button type="button" onClick={() => goTo(explorer, ready, at + 1)}>
              <span className="no num">{at + 1}</span>
              <span>
                <b>{title}</b>
                <span className="soft">{line}</span>
              </span>
              <Icon name="chevron-right" size={15} />
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Whether the graph contains what the stops show. */
export function useCanTour({ graph: { nodes }, view }: Ready): boolean {
  // A source filter removes entities, but each stop resets it.
  const narrowed = view.sources.length > 0 || view.knownAt !== undefined;
  return useMemo(() => {
    if (narrowed) return true;
    const things = new Set(nodes.map(({ id }) => id));
    return STOPS.every(({ needs }) => needs.every((id) => things.has(id)));
  }, [nodes, narrowed]);
}

/** The current stop at the top of the inspector, or a button to return to it. */
export function TourStop({ explorer, ready }: TourProps) {
  const number = ready.view.tour;
  const stop = number === undefined ? undefined : STOPS[number - 1];
  if (number === undefined || stop === undefined) return null;
  const here = isAtStop(ready.view, ready.opening);
  return (
    <section className="stop" aria-label="Tour">
      <p className="where num">
        Stop {number} of {STOPS.length} · <b>{stop.title}</b>
      </p>
      {here && <p className="says">{stop.says}</p>}
      <div className="row">
        {!here ? (
          <button type="button" className="button small" onClick={() => goTo(explorer, ready, number)}>
            <Icon name="chevron-left" size={14} /> Back to the stop
          </button>
        ) : (
          number > 1 && (
            <button type="button" className="button small" onClick={() => goTo(explorer, ready, number - 1)}>
              <Icon name="chevron-left" size={14} /> Back
            </button>
          )
        )}
        {number < STOPS.length && (
          <button type="button" className="button small" onClick={() => goTo(explorer, ready, number + 1)}>
            Next stop <Icon name="chevron-right" size={14} />
          </button>
        )}
        <button
          type="button"
          className="link end-tour"
          onClick={() =>
            explorer.act('end the tour', (now) =>
              here ? keepSettings(ready.opening, now) : { ...now, tour: undefined },
            )
          }
        >
          End tour
        </button>
      </div>
    </section>
  );
}

/** Goes to a stop by number from 1, as one undo step. */
export function goTo({ act }: Explorer, { opening }: Ready, number: number) {
  const view = stopView(number, opening);
  if (!view) return;
  act(`go to “${STOPS[number - 1]?.title}”`, (now) => keepSettings(view, now));
}

/** Link to the tour below the graph in a narrow window, where the inspector is closed at first. */

import { useState } from 'react';
import { Icon } from '../../marks/mark.tsx';
import type { Explorer, Ready } from '../../state/explorer.ts';
import { STOPS } from './stops.ts';
import { goTo, useCanTour } from './tour.tsx';

interface TourPeekProps {
  readonly explorer: Explorer;
  readonly ready: Ready;
  /** Opens the list of all stops. */
  onAll(): void;
}

export function TourPeek({ explorer, ready, onAll }: TourPeekProps) {
  const [closed, setClosed] = useState(false);
  const there = useCanTour(ready);
  const [first] = STOPS;
  const { view } = ready;
  const away = view.panel !== 'network' || view.tour !== undefined || view.selection.length > 0;
  if (closed || away || !first || !there) return null;
  return (
    <section className="tour-peek" aria-label="Tour">
      <p className="where num">Stop 1 of {STOPS.length}</p>
      <h2>{first.title}</h2>
      <p className="soft">{first.line}</p>
      <div className="row">
        <button type="button" className="button primary" onClick={() => goTo(explorer, ready, 1)}>
          Start the tour
        </button>
        <button type="button" className="button" onClick={onAll}>
          All stops
        </button>
      </div>
      <button type="button" className="close" aria-label="Close" onClick={() => setClosed(true)}>
        <Icon name="x" />
      </button>
    </section>
  );
}

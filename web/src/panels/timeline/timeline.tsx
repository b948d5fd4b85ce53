/** The timeline: dated items, and the control of the selected time. */
import './timeline.css';
import { memo, useMemo, useState } from 'react';
import type { Explorer, Ready } from '../../state/explorer.ts';
import { type FieldName, SHOWN_FIELDS } from '../../state/view.ts';
import { eventDays } from './event-days.ts';
import { Lanes } from './lanes.tsx';
import { Overview } from './overview.tsx';
import { TimelineControls } from './timeline-controls.tsx';
import { useDatedItems } from './use-dated-items.ts';
import { usePlay } from './use-play.ts';

interface TimelineProps {
  readonly explorer: Explorer;
  readonly ready: Ready | undefined;
}

/** The fields that the timeline reads. */
export const TIMELINE_READS: readonly FieldName[] = [...SHOWN_FIELDS, 'window', 'selection'];

export const Timeline = memo(function Timeline({ explorer, ready }: TimelineProps) {
  if (!ready)
    return (
      <section className="timeline" aria-label="Timeline" aria-busy="true">
        <p className="timeline-controls">
          <span className="bar" />
        </p>
      </section>
    );
  if (ready.graph.nodes.length === 0)
    return (
      <section className="timeline" aria-label="Timeline">
        <p className="timeline-controls muted">No dates yet</p>
      </section>
    );
  return <ReadyTimeline explorer={explorer} ready={ready} />;
});

function ReadyTimeline({ explorer, ready }: { explorer: Explorer; ready: Ready }) {
  const dated = useDatedItems(ready);
  const [folded, setFolded] = useState(false);
  const { view } = ready;
  const days = useMemo(
    () => eventDays(dated.items, view.certainty === 'certainly'),
    [dated.items, view.certainty],
  );
  const play = usePlay(explorer.act, view, days, dated.timeWindow);
  return (
    <section className={folded ? 'timeline is-folded' : 'timeline'} aria-label="Timeline">
      <TimelineControls
        explorer={explorer}
        ready={ready}
        dated={dated}
        play={play}
        folded={folded}
        onFold={() => setFolded(!folded)}
      />
      {!folded && (
        <>
          <Lanes explorer={explorer} ready={ready} dated={dated} days={days} onTake={play.stop} />
          <Overview explorer={explorer} dated={dated} selection={view.selection} />
        </>
      )}
    </section>
  );
}

/** Controls of the timeline: play, date, certainty, and day, range or all times. */
import { dayText } from '../../../../src/model/format-date.ts';
import { count } from '../../format/names.ts';
import { notValidLabel } from '../../format/time.ts';
import { Icon } from '../../marks/mark.tsx';
import type { Explorer, Ready } from '../../state/explorer.ts';
import { setField, type View } from '../../state/view.ts';
import { formatMonth, type TypedDays } from './calendar.ts';
import { DateField } from './date-field.tsx';
import { type Handle, withTimeAs, withTypedDays } from './handle-drag.ts';
import { SegmentedControl } from './segmented-control.tsx';
import type { DatedItems } from './use-dated-items.ts';
import type { Play } from './use-play.ts';

interface TimelineControlsProps {
  readonly explorer: Explorer;
  readonly ready: Ready;
  readonly dated: DatedItems;
  readonly play: Play;
  readonly folded: boolean;
  onFold(): void;
}

export function TimelineControls({
  explorer: { act },
  ready: { view, opening },
  dated,
  play,
  folded,
  onFold,
}: TimelineControlsProps) {
  const { time } = view;
  const { timeWindow, outside } = dated;
  const then = notValidLabel(view.certainty);
  const openingDay = opening.time.is === 'day' ? opening.time.day : timeWindow.to;
  return (
    <div className="timeline-controls">
      <button
        type="button"
        className="timeline-icon play"
        aria-label={play.playing ? 'Stop' : 'Play: go from event to event'}
        onClick={play.playing ? play.stop : play.start}
      >
        <Icon name={play.playing ? 'pause' : 'play'} size={12} />
      </button>
      <DateWords
        time={time}
        onDays={(handle, days) => act('change the date', (now) => withTypedDays(now, handle, days))}
      />
      {time.is !== 'all' && (
        <span className="counting">
          <span className="muted">show what is</span>
          <SegmentedControl
            label="Certainty"
            choices={[
              ['possibly', 'possibly valid'],
              ['certainly', 'certainly'],
            ]}
            chosen={view.certainty}
            onChoose={(certainty) => act(...setField('certainty', certainty))}
          />
        </span>
      )}
      {time.is !== 'all' && outside.things + outside.relationships > 0 && (
        <span className="outside">
          <span className="num" title={`Pass the filters but are ${then} at the selected time`}>
            {formatOutside(outside)} <span>{then}</span>
          </span>
          <SegmentedControl
            label="Entities and relationships that are not valid"
            choices={[
              ['outlined', 'outlined'],
              ['hidden', 'hidden'],
            ]}
            chosen={view.outside}
            onChoose={(chosen) => act(...setField('outside', chosen))}
          />
        </span>
      )}
      <span className="spacer" />
      {!folded && (
        <span className="muted num window-dates">
          {formatMonth(timeWindow.from)} – {formatMonth(timeWindow.to)}
        </span>
      )}
      {!folded && view.window && (
        <button type="button" className="timeline-fit" onClick={() => act(...setField('window', undefined))}>
          Fit
        </button>
      )}
      <SegmentedControl
        label="Time"
        choices={[
          ['day', 'As of'],
          ['range', 'Range'],
          ['all', 'All times'],
        ]}
        chosen={time.is}
        onChoose={(is) => act(TIME_LABELS[is], (now) => withTimeAs(now, is, openingDay, timeWindow))}
      />
      <button
        type="button"
        className="timeline-icon fold"
        aria-label={folded ? 'Expand timeline' : 'Collapse timeline'}
        aria-expanded={!folded}
        onClick={onFold}
      >
        <Icon name={folded ? 'chevron-up' : 'chevron-down'} size={14} />
      </button>
      <span className="hidden" role="status">
        {play.playing && time.is !== 'all' ? dayText(time.is === 'day' ? time.day : time.to) : ''}
      </span>
    </div>
  );
}

/** "24 entities, 162 relationships"; zero counts are left out. */
function formatOutside({ things, relationships }: DatedItems['outside']): string {
  const parts = [
    ...(things > 0 ? [count(things, 'entity', 'entities')] : []),
    ...(relationships > 0 ? [count(relationships, 'relationship')] : []),
  ];
  return parts.join(', ');
}

const TIME_LABELS = { day: 'show one day', range: 'show a range', all: 'show all times' } as const;

interface DateWordsProps {
  readonly time: View['time'];
  onDays(handle: Handle, days: TypedDays): void;
}

function DateWords({ time, onDays }: DateWordsProps) {
  if (time.is === 'all') return <span className="date-words">All times</span>;
  if (time.is === 'day')
    return (
      <span className="date-words">
        Valid on <DateField label="the date" day={time.day} onDays={(days) => onDays('day', days)} />
      </span>
    );
  return (
    <span className="date-words">
      Began or held between{' '}
      <DateField label="the first day" day={time.from} onDays={(days) => onDays('from', days)} /> and{' '}
      <DateField label="the last day" day={time.to} onDays={(days) => onDays('to', days)} />
    </span>
  );
}

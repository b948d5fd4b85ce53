/** Histogram of all years with the visible window and the selection. */
import { type KeyboardEvent, type PointerEvent, useMemo, useRef } from 'react';
import { addDays, type Day, dayOf, daysBetween, LOW } from '../../../../src/model/days.ts';
import type { Explorer } from '../../state/explorer.ts';
import { formatMonth } from './calendar.ts';
import { barsOf } from './histogram.ts';
import { edgesOf } from './lanes.tsx';
import { type Scale, scaleOf, type TimeWindow } from './scale.ts';
import { ticksOf } from './ticks.ts';
import { TimeSlider } from './time-slider.tsx';
import { clampWindow, resizeWindow, shiftWindow, zoomWindow } from './time-window.ts';
import type { DatedItems } from './use-dated-items.ts';
import { useSize } from './use-size.ts';

/** Distance in pixels at which the pointer grabs an edge of the window. */
const EDGE = 6;
/** Space above the bars for the year labels. */
const WORDS = 16;

type Gesture = {
  readonly of: 'from' | 'to' | 'all';
  readonly x: number;
  readonly timeWindow: TimeWindow;
  started: boolean;
};

interface OverviewProps {
  readonly explorer: Explorer;
  readonly dated: DatedItems;
  readonly selection: readonly string[];
}

export function Overview({ explorer, dated: { items, years, timeWindow }, selection }: OverviewProps) {
  const element = useRef<HTMLDivElement>(null);
  const gesture = useRef<Gesture>(undefined);
  const { width, height } = useSize(element);
  const scale = useMemo(() => {
    const { left, right } = edgesOf(width);
    return scaleOf(years, left, right);
  }, [years, width]);
  const bars = useMemo(() => barsOf(items, years, scale.right - scale.left), [items, years, scale]);
  const ticks = useMemo(() => ticksOf(years, scale, 80).filter(({ label }) => label), [years, scale]);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const floor = height - 6;
  const [x0, x1] = windowOf(timeWindow, scale);
  const chosen = selection.flatMap((id) => {
    const item = items.find((one) => one.id === id);
    return item ? [item.fromMin > LOW ? item.fromMin : item.toMax] : [];
  });

  const show = (name: string, next: TimeWindow, continues: boolean) => {
    const window = clampWindow(next, years);
    explorer.act(name, (view) => ({ ...view, window }), continues);
  };
  const xOf = (event: PointerEvent<HTMLElement>) =>
    event.clientX - event.currentTarget.getBoundingClientRect().left;

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    const x = xOf(event);
    if (x < scale.left - EDGE || x > scale.right + EDGE) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const edge = edgeAt(x, x0, x1);
    if (edge || (x > x0 && x < x1)) {
      gesture.current = { of: edge ?? 'all', x, timeWindow, started: false };
      return;
    }
    const there = shiftWindow(timeWindow, daysBetween(middleOf(timeWindow), scale.dayAt(x)));
    show('move the timeline', there, false);
    gesture.current = { of: 'all', x, timeWindow: there, started: true };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const x = xOf(event);
    const now = gesture.current;
    if (!now) {
      event.currentTarget.style.cursor = edgeAt(x, x0, x1)
        ? 'ew-resize'
        : x > x0 && x < x1
          ? 'grab'
          : 'pointer';
      return;
    }
    const days = Math.round((x - now.x) / scale.perDay);
    if (days === 0 && !now.started) return;
    const next =
      now.of === 'all'
        ? shiftWindow(now.timeWindow, days)
        : resizeWindow(now.timeWindow, now.of, addDays(now.timeWindow[now.of], days));
    show(now.of === 'all' ? 'move the timeline' : 'resize the timeline', next, now.started);
    now.started = true;
  };
  const onPointerUp = () => {
    gesture.current = undefined;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const next = stretchByKey(event.key, timeWindow, years);
    if (!next) return;
    event.preventDefault();
    show('move the timeline', next, event.repeat);
  };

  return (
    <div
      ref={element}
      className="timeline-years"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    >
      {width > 0 && height > 0 && (
        <svg width={width} height={height} aria-hidden="true">
          <text x={16} y={floor - 4}>
            All years
          </text>
          {bars.map(({ from, to, count }) => {
            const [x, end] = [scale.start(dayOf(from, 1, 1)), scale.start(dayOf(to, 1, 1))];
            const high = Math.max(1.5, (floor - WORDS) * Math.sqrt(count / most));
            const inWindow = end > x0 && x < x1;
            return (
              <rect
                key={from}
                className={inWindow ? 'year-bar in-window' : 'year-bar'}
                x={Math.max(scale.left, x) + 0.5}
                y={floor - high}
                width={Math.max(1, end - x - 1)}
                height={high}
              />
            );
          })}
          <line className="floor" x1={scale.left} x2={scale.right} y1={floor + 0.5} y2={floor + 0.5} />
          {ticks.map(({ day, label }) => {
            const x = scale.start(day);
            const free = x + 32 < x0 || x > x1 + 4;
            return free && x + 34 < scale.right ? (
              <text key={day} x={x + 2} y={WORDS - 3}>
                {label}
              </text>
            ) : null;
          })}
          <rect className="window" x={x0} y={1} width={x1 - x0} height={floor - 0.5} rx={2} />
          <path className="grip" d={`M${x0},${floor / 2 - 3} v6 M${x1},${floor / 2 - 3} v6`} />
          {[...new Set(chosen)].map((day) => {
            const x = Math.min(scale.right, Math.max(scale.left, scale.middle(day)));
            return <path key={day} className="chosen" d={`M${x - 4},${height - 1} h8 l-4,-7 z`} />;
          })}
        </svg>
      )}
      <TimeSlider
        className="time-window"
        label="Visible years"
        day={middleOf(timeWindow)}
        words={`${formatMonth(timeWindow.from)} to ${formatMonth(timeWindow.to)}`}
        within={years}
        style={{
          translate: `${(x0 + x1) / 2 - Math.max(24, x1 - x0) / 2}px 0`,
          width: Math.max(24, x1 - x0),
        }}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

function windowOf(timeWindow: TimeWindow, scale: Scale): [number, number] {
  const x0 = Math.min(scale.right - 8, Math.max(scale.left, scale.start(timeWindow.from)));
  const x1 = Math.max(x0 + 8, Math.min(scale.right, scale.end(timeWindow.to)));
  return [Math.round(x0) + 0.5, Math.round(x1) - 0.5];
}

function edgeAt(x: number, x0: number, x1: number): 'from' | 'to' | undefined {
  // In a narrow window, the middle must stay draggable.
  const reach = Math.min(EDGE, (x1 - x0) / 4);
  if (x >= x0 - EDGE && x <= x0 + reach) return 'from';
  return x >= x1 - reach && x <= x1 + EDGE ? 'to' : undefined;
}

const middleOf = ({ from, to }: TimeWindow): Day => addDays(from, Math.round(daysBetween(from, to) / 2));

/** Left and right move by a tenth, Page by the full length, up and down zoom, Home and End go to the ends. */
function stretchByKey(key: string, timeWindow: TimeWindow, years: TimeWindow): TimeWindow | undefined {
  const length = daysBetween(timeWindow.from, timeWindow.to);
  const tenth = Math.max(1, Math.round(length / 10));
  switch (key) {
    case 'ArrowRight':
      return shiftWindow(timeWindow, tenth);
    case 'ArrowLeft':
      return shiftWindow(timeWindow, -tenth);
    case 'PageUp':
      return shiftWindow(timeWindow, length);
    case 'PageDown':
      return shiftWindow(timeWindow, -length);
    case 'ArrowUp':
    case '+':
      return zoomWindow(timeWindow, 0.8, middleOf(timeWindow), years);
    case 'ArrowDown':
    case '-':
      return zoomWindow(timeWindow, 1.25, middleOf(timeWindow), years);
    case 'Home':
      return shiftWindow(timeWindow, daysBetween(timeWindow.from, years.from));
    case 'End':
      return shiftWindow(timeWindow, daysBetween(timeWindow.to, years.to));
    default:
      return undefined;
  }
}

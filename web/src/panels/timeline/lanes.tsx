/** The lanes with marks, labels, calendar and handles. */
import './lanes.css';
import { type KeyboardEvent, useMemo, useRef } from 'react';
import type { Day } from '../../../../src/model/days.ts';
import { dayText } from '../../../../src/model/format-date.ts';
import type { Explorer, Ready } from '../../state/explorer.ts';
import { DatedList } from './dated-list.tsx';
import { nextOf, previousOf } from './event-days.ts';
import { dayByKey, type Handle, handlesOf, withDay } from './handle-drag.ts';
import { LANES } from './items.ts';
import { labelsOf } from './lane-labels.ts';
import { layOut, markAt } from './lane-layout.ts';
import { LaneMarkShape, LaneNames } from './lane-marks.tsx';
import { scaleOf } from './scale.ts';
import { ticksOf } from './ticks.ts';
import { TimeSlider } from './time-slider.tsx';
import { TimelineTooltip } from './timeline-tooltip.tsx';
import type { DatedItems } from './use-dated-items.ts';
import { pinned, usePlotPointer } from './use-plot-pointer.ts';
import { useMeasure, useSize } from './use-size.ts';

/** Space above the lanes for the handles. */
const PIN = 12;
/** Space below the lanes for the axis. */
const AXIS = 14;

interface LanesProps {
  readonly explorer: Explorer;
  readonly ready: Ready;
  readonly dated: DatedItems;
  /** Days on which something begins. */
  readonly days: readonly Day[];
  onTake(): void;
}

/** Left and right edge of the lanes, shared with the overview. */
export function edgesOf(width: number): { left: number; right: number } {
  return { left: width < 600 ? 112 : 132, right: Math.max(140, width - 20) };
}

export function Lanes({ explorer, ready: { view }, dated, days, onTake }: LanesProps) {
  const { drawn, valid, years, timeWindow } = dated;
  const { time, selection } = view;
  const element = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(element);
  const measure = useMeasure();
  const laneHeight = Math.max(0, height - PIN - AXIS) / LANES.length;
  const bottom = PIN + laneHeight * LANES.length;
  const scale = useMemo(() => {
    const { left, right } = edgesOf(width);
    return scaleOf(timeWindow, left, right);
  }, [timeWindow, width]);
  const lanes = useMemo(() => layOut(drawn, scale, LANES.length), [drawn, scale]);
  const names = useMemo(() => {
    const chosen = new Set(selection);
    return lanes.map(({ marks }) => labelsOf(marks, scale, measure, chosen));
  }, [lanes, scale, measure, selection]);
  const ticks = useMemo(() => ticksOf(timeWindow, scale), [timeWindow, scale]);
  const middleOf = (lane: number) => PIN + (lane + 0.5) * laneHeight;

  const { hovered, cursor, handlers } = usePlotPointer(element, {
    scale,
    timeWindow,
    years,
    view,
    pinHeight: PIN,
    explorer,
    onTake,
    markAt: (x, y) => {
      const lane = Math.floor((y - PIN) / laneHeight);
      return y < PIN || y > bottom || x < scale.left - 6
        ? undefined
        : markAt(lanes[lane], x, y - middleOf(lane));
    },
  });

  const onKey = (event: KeyboardEvent, handle: Handle, day: Day) => {
    const next =
      event.key === '[' ? previousOf(days, day) : event.key === ']' ? nextOf(days, day) : undefined;
    const to =
      next ??
      (event.ctrlKey || event.metaKey || event.altKey
        ? undefined
        : dayByKey(event.key, event.shiftKey, day, years));
    if (to === undefined) return;
    event.preventDefault();
    onTake();
    explorer.act('change the date', (now) => withDay(now, handle, to), event.repeat);
  };

  const handles = handlesOf(time).map(({ handle, day }) => ({
    handle,
    day,
    x: Math.round(pinned(scale, day)) + 0.5,
    away: day < timeWindow.from || day > timeWindow.to,
  }));
  const [first, last] = handles;
  return (
    <div ref={element} className={`timeline-lanes over-${cursor}`} {...handlers}>
      {width > 0 && height > 0 && (
        <svg width={width} height={height} aria-hidden="true">
          {ticks.map(({ day, label, strong }) => {
            const x = Math.round(scale.start(day)) + 0.5;
            return (
              <g key={day}>
                <line
                  className={strong ? 'tick strong' : 'tick'}
                  x1={x}
                  x2={x}
                  y1={PIN - 2}
                  y2={bottom + (label ? 4 : 0)}
                />
                {label && x + measure(label) + 5 < width && (
                  <text className={strong ? 'year' : undefined} x={x + 5} y={bottom + 11}>
                    {label}
                  </text>
                )}
              </g>
            );
          })}
          {LANES.map((name, lane) => (
            <g key={name}>
              <line
                className="rule"
                x1={scale.left}
                x2={scale.right}
                y1={PIN + (lane + 1) * laneHeight}
                y2={PIN + (lane + 1) * laneHeight}
              />
              <text x={16} y={middleOf(lane) + 4}>
                {name}
              </text>
            </g>
          ))}
          {lanes.map(({ marks, leftOut }, lane) => (
            <g key={LANES[lane]}>
              {marks.map((mark) => (
                <LaneMarkShape
                  key={mark.item.key}
                  mark={mark}
                  y={middleOf(lane)}
                  valid={mark.all.some(({ id }) => valid.get(id) === true)}
                  selected={selection.length > 0 && mark.all.some(({ id }) => selection.includes(id))}
                />
              ))}
              {leftOut > 0 && (
                <text className="left-out" x={scale.right} y={middleOf(lane) + 4}>
                  {`${leftOut.toLocaleString('en-GB')} more, zoom in`}
                </text>
              )}
            </g>
          ))}
          {names.map((labels, lane) => (
            <LaneNames
              key={LANES[lane]}
              labels={labels}
              y={middleOf(lane)}
              selection={selection}
              valid={valid}
            />
          ))}
          {first && last && (
            <rect
              className="range"
              x={first.x}
              y={PIN}
              width={Math.max(0, last.x - first.x)}
              height={bottom - PIN}
            />
          )}
          {handles.map(({ handle, x, away }) => (
            <g key={handle} className={away ? 'handle is-away' : 'handle'}>
              {!away && <line x1={x} x2={x} y1={4} y2={bottom} />}
              <path d={`M${x - 5},1 h10 v4 l-5,5 l-5,-5 z`} />
            </g>
          ))}
        </svg>
      )}
      {handles.map(({ handle, day, x, away }) => (
        <TimeSlider
          key={handle}
          className="time-handle"
          label={HANDLE_WORDS[handle]}
          day={day}
          words={away ? `${dayText(day)}, outside the visible range` : dayText(day)}
          within={years}
          style={{ translate: `${x - 12}px 0` }}
          onKeyDown={(event) => onKey(event, handle, day)}
        />
      ))}
      <DatedList
        explorer={explorer}
        dated={dated}
        selection={selection}
        placeOf={(item) => ({
          x: Math.min(scale.right, Math.max(scale.left, scale.start(item.fromMin))),
          y: middleOf(item.lane),
        })}
        width={width}
      />
      {hovered && (
        <TimelineTooltip
          item={hovered.item}
          more={hovered.all.length - 1}
          x={Math.max(scale.left, hovered.x)}
          y={middleOf(hovered.item.lane)}
          width={width}
        />
      )}
    </div>
  );
}

const HANDLE_WORDS: Readonly<Record<Handle, string>> = {
  day: 'Date shown',
  from: 'First day shown',
  to: 'Last day shown',
};

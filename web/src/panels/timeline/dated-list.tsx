/**
 * Keyboard access to the lanes: one Tab stop, arrow keys move between dates, Enter selects. Only the focused option
 * is rendered, so that ten thousand dates stay fast.
 */

import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { HIGH, LOW } from '../../../../src/model/days.ts';
import type { Explorer } from '../../state/explorer.ts';
import { setField } from '../../state/view.ts';
import type { TimelineItem } from './items.ts';
import { windowIncluding } from './time-window.ts';
import { TimelineTooltip } from './timeline-tooltip.tsx';
import type { DatedItems } from './use-dated-items.ts';

interface DatedListProps {
  readonly explorer: Explorer;
  readonly dated: DatedItems;
  readonly selection: readonly string[];
  readonly width: number;
  placeOf(item: TimelineItem): { readonly x: number; readonly y: number };
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
};

/** The day used for the order: the start, otherwise the end; undated items are left out. */
const dayOf = ({ fromMin, fromMax, toMin, toMax }: TimelineItem) =>
  [fromMin, fromMax, toMax, toMin].find((day) => day > LOW && day < HIGH) ?? LOW;

export function DatedList({
  explorer,
  dated: { drawn, timeWindow },
  selection,
  width,
  placeOf,
}: DatedListProps) {
  const id = useId();
  const ordered = useMemo(
    () => drawn.filter((item) => dayOf(item) > LOW).sort((a, b) => dayOf(a) - dayOf(b)),
    [drawn],
  );
  const [focused, setFocused] = useState(false);
  const [activeKey, setActiveKey] = useState<string>();
  const found = ordered.findIndex((item) => item.key === activeKey);
  const at = Math.max(0, found);
  const active = focused ? ordered[at] : undefined;
  const place = active && placeOf(active);

  const goTo = (index: number) => {
    const next = ordered[Math.min(ordered.length - 1, Math.max(0, index))];
    if (!next) return;
    setActiveKey(next.key);
    const day = dayOf(next);
    if (day < timeWindow.from || day > timeWindow.to)
      explorer.act(...setField('window', windowIncluding(timeWindow, day)), true);
  };
  const onFocus = () => {
    setFocused(true);
    if (found < 0) {
      const chosen = ordered.find((item) => selection.includes(item.id));
      setActiveKey((chosen ?? ordered.find((item) => dayOf(item) >= timeWindow.from))?.key);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined) goTo(at + step);
    else if (event.key === 'Home') goTo(0);
    else if (event.key === 'End') goTo(ordered.length - 1);
    else if ((event.key === 'Enter' || event.key === ' ') && active)
      explorer.select(active.id, event.shiftKey);
    else if (event.key === 'Escape') explorer.select(undefined);
    else return;
    event.preventDefault();
  };

  if (ordered.length === 0) return null;
  return (
    <>
      <div
        role="listbox"
        tabIndex={0}
        className="dated-list"
        aria-label="Dated entities and relationships"
        aria-activedescendant={active && id}
        onFocus={onFocus}
        onBlur={() => setFocused(false)}
        onKeyDown={onKeyDown}
      >
        {active && place && (
          <div
            id={id}
            role="option"
            tabIndex={-1}
            aria-selected={selection.includes(active.id)}
            aria-setsize={ordered.length}
            aria-posinset={at + 1}
            aria-label={`${active.name}, ${active.when}`}
            style={{ translate: `${place.x - 9}px ${place.y - 9}px` }}
          />
        )}
      </div>
      {active && place && <TimelineTooltip item={active} more={0} x={place.x} y={place.y} width={width} />}
    </>
  );
}

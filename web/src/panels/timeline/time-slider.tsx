/** A keyboard slider for a handle, with the date as its value text. Pointer events pass through to the lanes. */
import type { CSSProperties, KeyboardEvent } from 'react';
import { type Day, dayNumber } from '../../../../src/model/days.ts';
import type { TimeWindow } from './scale.ts';

interface TimeSliderProps {
  readonly className: string;
  readonly label: string;
  readonly day: Day;
  readonly words: string;
  readonly within: TimeWindow;
  readonly style: CSSProperties;
  onKeyDown(event: KeyboardEvent): void;
}

export function TimeSlider({ className, label, day, words, within, style, onKeyDown }: TimeSliderProps) {
  const now = dayNumber(day);
  return (
    <div
      className={className}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={Math.min(now, dayNumber(within.from))}
      aria-valuemax={Math.max(now, dayNumber(within.to))}
      aria-valuenow={now}
      aria-valuetext={words}
      style={style}
      onKeyDown={onKeyDown}
    />
  );
}

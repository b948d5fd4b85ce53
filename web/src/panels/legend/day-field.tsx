/** A day that may be none: the browser's own date field, and a button that empties it. */
import { useEffect, useState } from 'react';
import { type Day, dayFromIso, isoFromDay } from '../../../../src/model/days.ts';
import { Icon } from '../../marks/mark.tsx';

interface DayFieldProps {
  readonly text: string;
  readonly day: Day | undefined;
  readonly disabled: boolean;
  onDay(day: Day | undefined): void;
}

/** Years before this are years half typed. */
const FIRST = '1900-01-01';

export function DayField({ text, day, disabled, onDay }: DayFieldProps) {
  const iso = day === undefined ? '' : isoFromDay(day);
  // What is being typed is no day yet, and stays in the field alone.
  const [draft, setDraft] = useState(iso);
  useEffect(() => setDraft(iso), [iso]);
  return (
    <div className="day-field">
      <label>
        <span>{text}</span>
        <input
          type="date"
          value={draft}
          min={FIRST}
          max="2100-12-31"
          disabled={disabled}
          onChange={(event) => {
            const typed = event.target.value;
            setDraft(typed);
            if (typed >= FIRST && typed.length === 10) onDay(dayFromIso(typed));
          }}
          onBlur={() => draft === '' && day !== undefined && onDay(undefined)}
        />
      </label>
      {day !== undefined && (
        <button
          type="button"
          className="icon-button"
          aria-label="As known now"
          title="As known now"
          onClick={() => onDay(undefined)}
        >
          <Icon name="x" size={14} />
        </button>
      )}
    </div>
  );
}

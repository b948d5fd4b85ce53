/** An optional date field, applied by Enter or blur, with a clear button. */
import { type KeyboardEvent, useId, useState } from 'react';
import type { Day } from '../../../../src/model/days.ts';
import { dayText } from '../../../../src/model/format-date.ts';
import { Icon } from '../../marks/mark.tsx';
import { parseDays } from '../timeline/calendar.ts';

interface DayFieldProps {
  readonly text: string;
  readonly day: Day | undefined;
  readonly disabled: boolean;
  onDay(day: Day | undefined): void;
}

interface Typed {
  /** The text of the day that was shown. */
  readonly over: string;
  readonly text: string;
  readonly error: string | undefined;
}

export function DayField({ text, day, disabled, onDay }: DayFieldProps) {
  const words = day === undefined ? '' : dayText(day);
  const [typed, setTyped] = useState<Typed>({ over: words, text: words, error: undefined });
  // Another day replaces what was typed.
  const { text: draft, error } = typed.over === words ? typed : { text: words, error: undefined };
  const id = useId();
  const write = (next: string) => setTyped({ over: words, text: next, error: undefined });
  const take = () => {
    if (draft.trim() === words) return write(words);
    if (draft.trim() === '') return onDay(undefined);
    // A month or a year means its last day.
    const days = parseDays(draft);
    if ('error' in days) return setTyped({ over: words, text: draft, error: days.error });
    if (days.last === day) write(words);
    else onDay(days.last);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take();
    else if (event.key === 'Escape' && draft !== words) write(words);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className="day-field">
        <label>
          <span>{text}</span>
          <input
            value={draft}
            placeholder="today"
            autoComplete="off"
            spellCheck={false}
            disabled={disabled}
            aria-invalid={error !== undefined}
            aria-describedby={error === undefined ? undefined : id}
            onChange={(event) => write(event.target.value)}
            onKeyDown={onKeyDown}
            onBlur={take}
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
      {error !== undefined && (
        <p id={id} role="alert" className="day-error">
          {error}
        </p>
      )}
    </>
  );
}

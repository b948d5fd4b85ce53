/** An optional date field, applied by Enter or blur, with a clear button. */
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
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

export function DayField({ text, day, disabled, onDay }: DayFieldProps) {
  const words = day === undefined ? '' : dayText(day);
  const [draft, setDraft] = useState(words);
  const [error, setError] = useState<string>();
  const id = useId();
  const write = (typed: string) => {
    setDraft(typed);
    setError(undefined);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another day replaces what was typed
  useEffect(() => write(words), [words]);
  const take = () => {
    if (draft.trim() === words) return write(words);
    if (draft.trim() === '') return onDay(undefined);
    // A month or a year means its last day.
    const typed = parseDays(draft);
    if ('error' in typed) return setError(typed.error);
    if (typed.last === day) write(words);
    else onDay(typed.last);
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

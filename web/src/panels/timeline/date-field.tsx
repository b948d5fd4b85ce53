/** A date that can be edited: click to open, Enter applies, Escape cancels. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Day } from '../../../../src/model/days.ts';
import { dayText } from '../../../../src/model/format-date.ts';
import { parseDays, type TypedDays } from './calendar.ts';

interface DateFieldProps {
  /** Accessible name of the date. */
  readonly label: string;
  readonly day: Day;
  /** First and last day of the typed date. */
  onDays(days: TypedDays): void;
}

export function DateField({ label, day, onDays }: DateFieldProps) {
  const [text, setText] = useState<string>();
  const [error, setError] = useState<string>();
  const button = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const back = useRef(false);
  const id = useId();
  const open = text !== undefined;
  useEffect(() => {
    if (open) input.current?.select();
    else if (back.current) button.current?.focus();
    back.current = false;
  }, [open]);

  const close = (withFocus: boolean) => {
    back.current = withFocus;
    setText(undefined);
    setError(undefined);
  };
  const take = () => {
    const typed = parseDays(text ?? '');
    if ('error' in typed) {
      setError(typed.error);
      return;
    }
    close(true);
    onDays(typed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take();
    else if (event.key === 'Escape') close(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  if (text === undefined)
    return (
      <button
        ref={button}
        type="button"
        className="date-field num"
        aria-label={`${dayText(day)}, change ${label}`}
        onClick={() => setText(dayText(day))}
      >
        {dayText(day)}
      </button>
    );
  return (
    <span className="date-field-open">
      <input
        ref={input}
        className="num"
        aria-label={label}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : id}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setError(undefined);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => close(false)}
      />
      {error !== undefined && (
        <span id={id} role="alert" className="date-error">
          {error}
        </span>
      )}
    </span>
  );
}

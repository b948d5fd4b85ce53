/** The validity of a relationship as a bar: uncertain ends are pale, open ends are arrows, the view's day is a tick. */
import './validity-bar.css';
import { type Day, HIGH, LOW } from '../../../../src/model/days.ts';
import type { Time } from '../../state/view-values.ts';
import { type Bounds, formatDayRange, type Span, spanOf } from './time-scale.ts';

const [WIDTH, TOP, HEIGHT] = [328, 18, 12];
/** Minimum distance between the labels. */
const APART = 96;

interface ValidityBarProps {
  readonly bounds: Bounds;
  readonly occurrence: boolean;
  readonly time: Time;
  /** Text alternative. */
  readonly words: string;
}

export function ValidityBar({ bounds, occurrence, time, words }: ValidityBarProps) {
  const ticks = ticksOf(time);
  const span = spanOf(bounds, occurrence, ticks);
  if (!span) return null;
  const x = (day: Day) => span.at(day) * WIDTH;
  const [begins, ends] = labelsOf(bounds, occurrence);
  const apart = begins === undefined || ends === undefined || x(ends.day) - x(begins.day) > APART;
  return (
    <svg className="validity" viewBox={`0 0 ${WIDTH} 48`} role="img" aria-label={words}>
      {ticks.map((day) => (
        <text key={day} className="now" x={clamp(x(day), 34)} y={10} textAnchor="middle">
          {formatDayRange({ min: day, max: day })}
        </text>
      ))}
      <line className="axis" x1={0} x2={WIDTH} y1={TOP + HEIGHT + 3.5} y2={TOP + HEIGHT + 3.5} />
      <Segments span={span} at={occurrence ? x(bounds.fromMin) : undefined} />
      {ticks.map((day) => (
        <line key={day} className="tick" x1={x(day)} x2={x(day)} y1={TOP - 4} y2={TOP + HEIGHT + 6} />
      ))}
      {begins && (
        <text x={clamp(x(begins.day), 2)} y={46} textAnchor={x(begins.day) > WIDTH / 2 ? 'end' : 'start'}>
          {begins.words}
        </text>
      )}
      {ends && apart && (
        <text x={Math.min(x(ends.day), WIDTH)} y={46} textAnchor="end">
          {ends.words}
        </text>
      )}
    </svg>
  );
}

function Segments({ span, at }: { span: Span; at: number | undefined }) {
  const { segments, openStart, openEnd } = span;
  if (segments.length === 0 && at !== undefined) {
    return <circle className="sure" cx={at} cy={TOP + HEIGHT / 2} r={5} />;
  }
  return segments.map(({ from, to, sure }, which) => {
    const left = openStart && which === 0 ? 6 : 0;
    const right = openEnd && which === segments.length - 1 ? 6 : 0;
    const [a, b, middle] = [from * WIDTH, to * WIDTH, TOP + HEIGHT / 2];
    const corners = [
      [a + left, TOP],
      [b - right, TOP],
      [b, middle],
      [b - right, TOP + HEIGHT],
      [a + left, TOP + HEIGHT],
      [a, middle],
    ];
    return (
      <polygon
        key={from}
        className={sure ? 'sure' : 'unsure'}
        points={corners.filter(([px]) => px !== undefined).join(' ')}
      />
    );
  });
}

function ticksOf(time: Time): Day[] {
  if (time.is === 'all') return [];
  return time.is === 'day' ? [time.day] : [time.from, time.to];
}

interface Label {
  readonly day: Day;
  readonly words: string;
}

function labelsOf(
  { fromMin, fromMax, toMin, toMax }: Bounds,
  occurrence: boolean,
): [Label | undefined, Label | undefined] {
  const begins =
    fromMin > LOW && fromMax < HIGH
      ? { day: fromMin, words: formatDayRange({ min: fromMin, max: fromMax }) }
      : undefined;
  const ends =
    !occurrence && toMin > LOW && toMax < HIGH
      ? { day: toMax, words: formatDayRange({ min: toMin, max: toMax }) }
      : undefined;
  return [begins, ends];
}

const clamp = (x: number, room: number) => Math.max(room, Math.min(WIDTH - room, x));

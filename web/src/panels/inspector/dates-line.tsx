/** Two contradicting dates on one time line. */
import './validity-bar.css';
import { dayOf, partsOf } from '../../../../src/model/days.ts';
import { type DayRange, formatDayRange, scaleOf } from './time-scale.ts';

const WIDTH = 328;
/** Labels nearer than this are stacked. */
const APART = 108;

export function DatesLine({ shown, other }: { shown: DayRange; other: DayRange }) {
  const years = yearsAround([shown, other]);
  const scale = scaleOf(years.map((year) => dayOf(year, 1, 1)));
  const x = (day: number) => scale(day) * WIDTH;
  const middle = ({ min, max }: DayRange) => Math.max(40, Math.min(WIDTH - 40, (x(min) + x(max)) / 2));
  const near = Math.abs(middle(shown) - middle(other)) < APART;
  const [top, axis] = near ? [14, 36] : [0, 22];
  const every = Math.ceil(years.length / 6);
  return (
    <svg
      className="dates-line"
      viewBox={`0 0 ${WIDTH} ${axis + 24}`}
      role="img"
      aria-label={`${formatDayRange(shown)}, shown, and ${formatDayRange(other)}`}
    >
      <line className="axis" x1={0} x2={WIDTH} y1={axis} y2={axis} />
      {years
        .filter((_, at) => at % every === 0)
        .map((year) => (
          <g key={year}>
            <line
              className="axis"
              x1={x(dayOf(year, 1, 1))}
              x2={x(dayOf(year, 1, 1))}
              y1={axis - 4}
              y2={axis + 4}
            />
            <text x={x(dayOf(year, 1, 1))} y={axis + 20} textAnchor="middle">
              {year}
            </text>
          </g>
        ))}
      {[other, shown].map((stay) => {
        const sort = stay === shown ? 'stay' : 'stay other';
        return stay.min === stay.max ? (
          <circle key={sort} className={sort} cx={x(stay.min)} cy={axis} r={5} />
        ) : (
          <rect
            key={sort}
            className={`${sort} long`}
            x={x(stay.min)}
            y={axis - 4}
            width={Math.max(4, x(stay.max) - x(stay.min))}
            height={8}
            rx={4}
          />
        );
      })}
      <text className="shown-label" x={middle(shown)} y={12} textAnchor="middle">
        {formatDayRange(shown)}
      </text>
      <text className="label" x={middle(other)} y={12 + top} textAnchor="middle">
        {formatDayRange(other)}
      </text>
    </svg>
  );
}

/** The years of both dates, and the next one. */
function yearsAround(stays: readonly DayRange[]): number[] {
  const first = Math.min(...stays.map(({ min }) => partsOf(min).year));
  const last = Math.max(...stays.map(({ max }) => partsOf(max).year)) + 1;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

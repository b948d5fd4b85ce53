/** Marks and labels of the lanes as SVG, coloured by CSS variables. */
import { memo } from 'react';
import { type LaneLabel, LONG } from './lane-labels.ts';
import type { LaneMark } from './lane-layout.ts';
import type { Part } from './shapes.ts';

interface LaneMarkProps {
  readonly mark: LaneMark;
  /** Middle of the lane. */
  readonly y: number;
  /** Valid at the selected time; otherwise outlined. */
  readonly valid: boolean;
  readonly selected: boolean;
}

export const LaneMarkShape = memo(function LaneMarkShape({ mark, y, valid, selected }: LaneMarkProps) {
  const className = `time-mark${valid ? '' : ' is-outside'}${selected ? ' is-selected' : ''}`;
  return (
    <g className={className} style={selected ? undefined : { color: `var(${mark.item.colour})` }}>
      {mark.parts.map((part) => (
        <PartShape
          key={part.is + part.x}
          part={part}
          y={Math.round((y + mark.offset) * 2) / 2}
          radius={(mark.item.rank > 6 ? 4 : 3.2) + (selected ? 0.6 : 0)}
        />
      ))}
    </g>
  );
});

function PartShape({ part, y, radius }: { part: Part; y: number; radius: number }) {
  switch (part.is) {
    case 'dot':
      return <circle className="dot-mark" cx={part.x} cy={y} r={radius} />;
    case 'lozenge':
    case 'pill':
      return (
        <rect
          className={part.to - part.x > LONG ? `${part.is} long` : part.is}
          x={part.x}
          y={y - 2.5}
          width={part.to - part.x}
          height={5}
          rx={2.5}
        />
      );
    case 'line':
    case 'dotted':
      return <line className={part.is} x1={part.x} x2={part.to} y1={y} y2={y} />;
    case 'tick':
      return <line className="line" x1={part.x} x2={part.x} y1={y - 4} y2={y + 4} />;
    case 'arrow':
      return <path className="arrow" d={`M${part.x - 1},${y - 3.5} l6,3.5 l-6,3.5`} />;
  }
}

export function LaneNames({
  labels,
  y,
  selection,
  valid,
}: {
  labels: readonly LaneLabel[];
  y: number;
  selection: readonly string[];
  valid: ReadonlyMap<string, boolean>;
}) {
  return labels.map(({ id, key, text, x, width }) => (
    <g
      key={key}
      className={`time-name${selection.includes(id) ? ' is-selected' : ''}${valid.get(id) === true ? '' : ' is-outside'}`}
    >
      <rect x={x - 3} y={y - 6} width={width + 6} height={12} />
      <text x={x} y={y + 4}>
        {text}
      </text>
    </g>
  ));
}

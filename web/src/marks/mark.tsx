/** Marks and icons as SVG, coloured by CSS so that a theme change needs no redraw. */
import { KINDS, type Kind } from '../../../src/model/kinds.ts';
import { glyph, iconTransform, type Paint } from './glyph.ts';
import { ICON_PATHS, type IconName } from './icon-paths.ts';

function paintOf(kind: Kind): Paint {
  const { hue, hollow } = KINDS[kind];
  const edge = `var(--k-${hue}-e)`;
  if (kind === 'Place') return { fill: 'var(--surface)', edge, ink: edge };
  if (!hollow) return { fill: `var(--k-${hue})`, edge, ink: `var(--k-${hue}-g)` };
  return { fill: `color-mix(in srgb, var(--k-${hue}) 14%, var(--surface))`, edge, ink: edge };
}

export function Mark({ kind, also, radius = 9 }: { kind: Kind; also?: string | undefined; radius?: number }) {
  const side = 2 * radius;
  return (
    <svg width={side} height={side} viewBox={`${-radius} ${-radius} ${side} ${side}`} aria-hidden="true">
      {glyph(kind, radius, paintOf(kind), also).map(({ d, fill, stroke, strokeWidth, iconScale }) => (
        <path
          key={d}
          d={d}
          fill={fill}
          stroke={stroke}
          strokeWidth={strokeWidth}
          strokeLinecap={iconScale === undefined ? 'butt' : 'round'}
          strokeLinejoin="round"
          transform={iconScale === undefined ? undefined : iconTransform(iconScale)}
        />
      ))}
    </svg>
  );
}

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path
        d={ICON_PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.75}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

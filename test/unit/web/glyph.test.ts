import { expect, test } from 'vitest';
import { KIND_NAMES, KINDS } from '../../../src/model/kinds.ts';
import { glyph, iconOf } from '../../../web/src/marks/glyph.ts';
import { ICON_PATHS } from '../../../web/src/marks/icon-paths.ts';

const paint = { fill: '#111111', edge: '#222222', ink: '#333333' };

test('every kind has an icon path', () => {
  for (const kind of KIND_NAMES) expect(ICON_PATHS[iconOf(kind)], kind).toMatch(/^[Mm]/);
  expect(iconOf('Event', 'Summit')).toBe('handshake');
});

test('no two kinds share shape, hue and hollowness, nor shape and icon: colour is never the only sign', () => {
  const looks = KIND_NAMES.map((kind) => `${KINDS[kind].shape} ${KINDS[kind].icon}`);
  expect(new Set(looks).size).toBe(KIND_NAMES.length);
});

test('every mark stays inside its square; small marks have no icon', () => {
  for (const kind of KIND_NAMES) {
    for (const radius of [3, 6, 9, 22]) {
      const parts = glyph(kind, radius, paint);
      const [icons, shapes] = [true, false].map((is) =>
        parts.filter(({ iconScale }) => (iconScale !== undefined) === is),
      );
      expect(icons, `${kind} ${radius}`).toHaveLength(KINDS[kind].shape === 'town' || radius < 7.5 ? 0 : 1);
      expect(shapes?.length, `${kind} ${radius}`).toBeGreaterThan(0);
      // Corners and ends of arcs: each is the last pair of numbers of a step of the path.
      for (const { d } of shapes ?? [])
        for (const [, x, y] of d.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[A-Z]|$)/g))
          expect(Math.max(Math.abs(Number(x)), Math.abs(Number(y))), d).toBeLessThanOrEqual(radius);
    }
  }
});

test('marks that are not valid have a dashed outline and a solid icon', () => {
  const [shape, icon] = glyph('Resolution', 10, { ...paint, dashed: true });
  expect(shape?.dash).toBeDefined();
  expect(icon?.dash).toBeUndefined();
});

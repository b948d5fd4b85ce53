import { expect, test } from 'vitest';
import { KIND_NAMES, KINDS } from '../../../src/model/kinds.ts';
import { glyph, iconOf, svgText } from '../../../web/src/marks/glyph.ts';
import { ICON_PATHS } from '../../../web/src/marks/icon-paths.ts';

const paint = { fill: '#111111', edge: '#222222', ink: '#333333' };

test('every kind’s icon has its path', () => {
  for (const kind of KIND_NAMES) expect(ICON_PATHS[iconOf(kind)], kind).toMatch(/^[Mm]/);
  expect(iconOf('Event', 'Summit')).toBe('handshake');
});

test('no two kinds share shape, hue and hollowness, nor shape and icon: colour is never the only sign', () => {
  const looks = KIND_NAMES.map((kind) => `${KINDS[kind].shape} ${KINDS[kind].icon}`);
  expect(new Set(looks).size).toBe(KIND_NAMES.length);
});

test('every mark stays inside its square, with an icon only where one can be read', () => {
  for (const kind of KIND_NAMES) {
    for (const radius of [3, 6, 9, 22]) {
      const elements = glyph(kind, radius, paint);
      const icons = elements.filter(({ tag }) => tag === 'path');
      expect(icons, `${kind} ${radius}`).toHaveLength(KINDS[kind].shape === 'town' || radius < 7.5 ? 0 : 1);
      for (const { tag, attributes } of elements) {
        if (tag === 'circle') expect(Number(attributes.r)).toBeLessThanOrEqual(radius);
        if (tag === 'rect') expect(Math.abs(Number(attributes.x))).toBeLessThanOrEqual(radius);
        if (tag === 'polygon')
          for (const corner of String(attributes.points).split(/[ ,]/).map(Number))
            expect(Math.abs(corner)).toBeLessThanOrEqual(radius);
      }
    }
  }
});

test('the text of a mark is SVG of the size asked for', () => {
  const text = svgText(glyph('Resolution', 10, paint), 10, 3);
  expect(text).toContain('width="60" height="60" viewBox="-10 -10 20 20"');
  expect(text).toContain('stroke-width=');
  expect(text).not.toContain('strokeWidth');
});

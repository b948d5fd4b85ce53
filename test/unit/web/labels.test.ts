import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LINE_HEIGHT, wrap } from '../../../src/layout/label-boxes.ts';
import type { Kind } from '../../../src/model/kinds.ts';
import { labelObstaclesOf } from '../../../web/src/renderer/label-obstacles.ts';
import { type Box, type Measure, type PlacedMark, placeLabels } from '../../../web/src/renderer/labels.ts';
import type { SceneNode } from '../../../web/src/renderer/scene.ts';

const measure: Measure = (text) => text.length * 6;
const ROOM = { width: 400, height: 300, reserved: [], minRank: 0 };

function mark(over: Partial<SceneNode> & { x?: number; y?: number; hovered?: boolean } = {}): PlacedMark {
  const { x = 200, y = 150, hovered = false, ...node } = over;
  return {
    x,
    y,
    radius: 10,
    hovered,
    node: {
      id: node.id ?? node.name ?? 'thing',
      kind: 'Project',
      also: undefined,
      name: 'Railway',
      x,
      y,
      side: 'b',
      radius: 10,
      rank: 50,
      emphasis: 'rest',
      disputed: false,
      ghost: false,
      ...node,
    },
  };
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

test('a label uses its stored side', () => {
  const places = { b: 'below', r: 'right', l: 'left', t: 'above' } as const;
  for (const side of ['b', 'r', 'l', 't'] as const) {
    const [label] = placeLabels([mark({ side })], ROOM, measure);
    const { left, right, top, bottom } = label?.box ?? { left: 0, right: 0, top: 0, bottom: 0 };
    const where =
      top > 150 ? 'below' : bottom < 150 ? 'above' : left > 200 ? 'right' : right < 200 ? 'left' : '?';
    expect(where).toBe(places[side]);
  }
});

test('an upper-case side keeps the label on one line', () => {
  const name = 'Situation on the Peninsula';
  const lines = (side: 'r' | 'R') =>
    placeLabels([mark({ side, name, x: 100 })], ROOM, measure)[0]?.lines.length;
  expect(lines('r')).toBe(2);
  expect(lines('R')).toBe(1);
});

test('with room for one label, the higher rank is labelled', () => {
  const marks = [
    mark({ id: 'low', rank: 40, name: 'Railways', x: 185 }),
    mark({ id: 'high', rank: 80, name: 'Pipeline', x: 215 }),
  ];
  // Only the ground between and below the two is free.
  const reserved = [
    { left: 0, top: 0, right: 400, bottom: 155 },
    { left: 0, top: 0, right: 150, bottom: 300 },
    { left: 250, top: 0, right: 400, bottom: 300 },
  ];
  expect(placeLabels(marks, { ...ROOM, reserved }, measure).map(({ id }) => id)).toEqual(['high']);
});

test('no label covers another one or a reserved box, or lies outside; minor labels cover no mark', () => {
  const kinds: Kind[] = ['State', 'Person', 'Place', 'Measure'];
  const anyMark = fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 300 }),
    rank: fc.integer({ min: 30, max: 85 }),
    kind: fc.constantFrom(...kinds),
    name: fc.constantFrom('Russia', 'Khasan–Rajin', 'Return of workers by end of 2019'),
  });
  fc.assert(
    fc.property(fc.array(anyMark, { maxLength: 40 }), (given) => {
      const marks = given.map((one, at) => mark({ ...one, id: String(at) }));
      const reserved = [{ left: 0, top: 0, right: 120, bottom: 40 }];
      const boxes = placeLabels(marks, { ...ROOM, reserved }, measure).map(({ id, box }) => ({ id, box }));
      for (const [at, { id, box }] of boxes.entries()) {
        expect(box.left >= 0 && box.right <= 400 && box.top >= 0 && box.bottom <= 300).toBe(true);
        expect(reserved.some((corner) => overlap(corner, box))).toBe(false);
        expect(boxes.slice(at + 1).some((other) => overlap(other.box, box))).toBe(false);
        for (const { node, x, y, radius } of marks) {
          const dx = Math.max(box.left - x, 0, x - box.right);
          const dy = Math.max(box.top - y, 0, y - box.bottom);
          expect(node.id !== id && Math.hypot(dx, dy) < radius).toBe(false);
        }
      }
    }),
  );
});

test('important marks are labelled in a crowd, over the least important marks', () => {
  const crowd = Array.from({ length: 64 }, (_, at) =>
    mark({ id: `c${at}`, rank: 35, x: 125 + (at % 8) * 21, y: 75 + Math.floor(at / 8) * 21 }),
  );
  const named = (rank: number) =>
    placeLabels([...crowd, mark({ id: 'it', rank, name: 'Russia' })], ROOM, measure).some(
      ({ id }) => id === 'it',
    );
  expect(named(50)).toBe(false);
  expect(named(100)).toBe(true);
});

test('marks that are not emphasized make room for labels; only states keep theirs', () => {
  const crowd = Array.from({ length: 64 }, (_, at) =>
    mark({ id: `c${at}`, emphasis: 'back', x: 125 + (at % 8) * 21, y: 75 + Math.floor(at / 8) * 21 }),
  );
  const state = mark({ id: 'far', kind: 'State', rank: 90, emphasis: 'back', name: 'Japan', x: 60, y: 250 });
  const ids = placeLabels(
    [...crowd, state, mark({ id: 'it', emphasis: 'near', rank: 40 })],
    ROOM,
    measure,
  ).map(({ id }) => id);
  expect(ids.sort()).toEqual(['far', 'it']);
});

test('outlined marks are labelled only when selected or hovered', () => {
  const named = (over: Parameters<typeof mark>[0]) =>
    placeLabels([mark({ ghost: true, rank: 100, ...over })], ROOM, measure).map(({ style }) => style.tone);
  expect(named({})).toEqual([]);
  expect(named({ emphasis: 'near' })).toEqual([]);
  expect(named({ hovered: true })).toEqual(['text3']);
  expect(named({ emphasis: 'selected' })).toEqual(['text3']);
});

test('low ranks have no label in a small graph, except on hover', () => {
  const room = { ...ROOM, minRank: 60 };
  expect(placeLabels([mark({ rank: 50 })], room, measure)).toEqual([]);
  expect(placeLabels([mark({ rank: 50, hovered: true })], room, measure)).toHaveLength(1);
});

test('long labels break into at most three lines of similar length', () => {
  expect(wrap('Kim Jong Un')).toEqual(['Kim Jong Un']);
  expect(wrap('Situation on the Korean Peninsula')).toHaveLength(2);
  const treaty = wrap('Treaty of Friendship, Good-Neighbourliness and Cooperation');
  expect(treaty).toHaveLength(3);
  expect(treaty.join(' ')).toBe('Treaty of Friendship, Good-Neighbourliness and Cooperation');
  const endless = wrap('word '.repeat(60).trim());
  expect(endless).toHaveLength(3);
  expect(endless[2]).toMatch(/…$/);
});

test('labels of states are in capitals', () => {
  const [label] = placeLabels(
    [mark({ kind: 'State', name: 'Democratic People’s Republic of Korea' })],
    ROOM,
    measure,
  );
  expect(label?.lines.join(' ')).toBe('DEMOCRATIC PEOPLE’S REPUBLIC OF KOREA');
  expect((label?.box.bottom ?? 0) - (label?.box.top ?? 0)).toBe((label?.lines.length ?? 0) * LINE_HEIGHT + 2);
});

test('a label keeps clear of the selection ring', () => {
  const top = (ringed: boolean) => placeLabels([{ ...mark(), ringed }], ROOM, measure)[0]?.box.top ?? 0;
  expect(top(true)).toBeGreaterThan(top(false) + 4);
});

test('a label may reach into the corner around a mark, but not over the mark', () => {
  const besides = (x: number, y: number) => {
    const reserved = [
      { left: 0, top: 0, right: 400, bottom: 155 },
      { left: 0, top: 185, right: 400, bottom: 300 },
    ];
    const marks = [mark({ id: 'it', name: 'Railway' }), mark({ id: 'other', rank: 30, x, y })];
    return placeLabels(marks, { ...ROOM, reserved }, measure)
      .filter(({ id }) => id === 'it')
      .map(({ box }) => box)[0];
  };
  const below = besides(300, 170);
  const { right = 0, bottom = 0 } = below ?? {};
  expect(below).toBeDefined();
  expect(besides(right + 7.5, bottom + 8.5)).toEqual(below);
  expect(besides(right + 2, bottom + 2)).not.toEqual(below);
});

test('a label avoids the emphasized lines of its mark if there is room', () => {
  const russia = mark({ id: 'a', side: 'r', emphasis: 'near' });
  const to = { x: 380, y: 150 };
  const curve = { id: 'e', from: { x: 200, y: 150 }, control: { x: 290, y: 150 }, to, depth: 1 };
  const fit = { scale: 1, x: 0, y: 0 };
  const onTheLine = (depth: number) => {
    const obstacles = labelObstaclesOf([{ ...curve, ends: ['a', 'b'], depth }], fit);
    const [label] = placeLabels([russia], { ...ROOM, obstacles }, measure);
    const { left, right, top, bottom } = label?.box ?? { left: 0, right: 0, top: 0, bottom: 0 };
    return right > 211 && left < 380 && top < 150 && bottom > 150;
  };
  expect(onTheLine(2)).toBe(true);
  expect(onTheLine(1)).toBe(false);
});

test('a lifted measure is labelled in a crowd, struck through', () => {
  const crowd = [
    [-20, 0],
    [20, 0],
    [0, -20],
    [0, 20],
    [-20, -20],
    [20, 20],
    [-20, 20],
    [20, -20],
  ].map(([dx = 0, dy = 0], at) => mark({ id: `m${at}`, name: `M${at}`, x: 200 + dx, y: 150 + dy, rank: 90 }));
  const named = (outcome?: 'falls') =>
    placeLabels(
      [...crowd, mark({ id: 'ban', rank: 10, emphasis: 'near', ...(outcome && { outcome }) })],
      ROOM,
      measure,
    ).find(({ id }) => id === 'ban');
  expect(named()).toBeUndefined();
  expect(named('falls')?.style).toMatchObject({ struckThrough: true, tone: 'free' });
});

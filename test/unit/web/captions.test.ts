import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../src/model/kinds.ts';
import { boxOfCaption, hasEnoughEntities, placeCaptions } from '../../../web/src/renderer/captions.ts';
import { boxesOverlap, type PlacedMark } from '../../../web/src/renderer/labels.ts';

const ROOM = { width: 840, height: 712, labels: [], otherBoxes: [] };

function mark(kind: Kind, x: number, y: number, also?: string): PlacedMark {
  return {
    x,
    y,
    radius: 10,
    hovered: false,
    node: {
      id: `${kind}:${x}:${y}`,
      kind,
      also,
      name: kind,
      x,
      y,
      side: 'b',
      radius: 10,
      rank: 50,
      emphasis: 'rest',
      disputed: false,
      ghost: false,
    },
  };
}

const row = (kind: Kind, x: number, y: number, also?: string) =>
  [0, 1, 2, 3].map((nth) => mark(kind, x + 40 * nth, y, also));
const texts = (captions: readonly { text: string }[]) => captions.map(({ text }) => text);

describe('a region is named', () => {
  test('by its kinds, near its middle', () => {
    const captions = placeCaptions([...row('Proposal', 100, 150), ...row('Measure', 600, 600)], ROOM);
    expect(texts(captions)).toEqual(['Settlement', 'Sanctions']);
    const [first, second] = captions;
    expect(Math.hypot((first?.x ?? 0) - 160, (first?.y ?? 0) - 150)).toBeLessThan(60);
    expect(Math.hypot((second?.x ?? 0) - 660, (second?.y ?? 0) - 600)).toBeLessThan(60);
  });

  test('if three of its entities are close together', () => {
    expect(texts(placeCaptions(row('Proposal', 100, 150).slice(0, 3), ROOM))).toEqual(['Settlement']);
    expect(placeCaptions(row('Proposal', 100, 150).slice(0, 2), ROOM)).toEqual([]);
    const strewn = [mark('Proposal', 100, 100), mark('Issue', 500, 100), mark('Factor', 300, 600)];
    expect(placeCaptions(strewn, ROOM)).toEqual([]);
  });

  test('"summits" only for summits, not for other events', () => {
    expect(placeCaptions(row('Event', 100, 150), ROOM)).toEqual([]);
    expect(texts(placeCaptions(row('Event', 100, 150, 'Summit'), ROOM))).toEqual(['Summits']);
  });

  test('no longer when a filter hides its entities', () => {
    expect(hasEnoughEntities('Sanctions', row('Measure', 100, 100))).toBe(true);
    expect(hasEnoughEntities('Sanctions', row('Measure', 100, 100).slice(0, 2))).toBe(false);
    expect(hasEnoughEntities('Sanctions', row('Proposal', 100, 100))).toBe(false);
  });

  test('over a minor label only if there is no gap nearby', () => {
    const marks = row('Proposal', 100, 150);
    const wide = { box: { left: 0, top: 0, right: 840, bottom: 712 }, rank: 40 };
    expect(texts(placeCaptions(marks, { ...ROOM, labels: [wide] }))).toEqual(['Settlement']);
    const above = { box: { left: 0, top: 0, right: 840, bottom: 150 }, rank: 40 };
    const [caption] = placeCaptions(marks, { ...ROOM, labels: [above] });
    expect(caption?.y).toBeGreaterThan(150);
  });

  test('at its previous position while that is free and near its region', () => {
    const marks = row('Proposal', 100, 150);
    const before = [{ text: 'Settlement', x: 200, y: 240 }];
    expect(placeCaptions(marks, ROOM, before)).toEqual(before);
    expect(placeCaptions(marks, ROOM)).not.toEqual(before);
    const under = placeCaptions([...marks, mark('Event', 200, 240)], ROOM, before);
    expect(texts(under)).toEqual(['Settlement']);
    expect(under).not.toEqual(before);
    const [moved] = placeCaptions(row('Proposal', 600, 600), ROOM, before);
    expect(moved?.x).toBeGreaterThan(500);
    expect(placeCaptions(marks.slice(0, 2), ROOM, before)).toEqual([]);
  });

  test('not at all if there is no room', () => {
    const box = { left: 0, top: 0, right: 840, bottom: 712 };
    expect(placeCaptions(row('Proposal', 100, 150), { ...ROOM, otherBoxes: [box] })).toEqual([]);
    expect(placeCaptions(row('Proposal', 100, 150), { ...ROOM, labels: [{ box, rank: 70 }] })).toEqual([]);
  });
});

test('no caption covers a mark, a label or another caption, or lies outside', () => {
  const anyMark = fc.record({
    kind: fc.constantFrom<Kind>('Proposal', 'Issue', 'Measure', 'Project', 'Event'),
    x: fc.integer({ min: 0, max: 840 }),
    y: fc.integer({ min: 0, max: 712 }),
  });
  const anyBox = fc
    .record({ left: fc.integer({ min: 0, max: 800 }), top: fc.integer({ min: 0, max: 700 }) })
    .map(({ left, top }) => ({ left, top, right: left + 90, bottom: top + 16 }));
  fc.assert(
    fc.property(fc.array(anyMark, { maxLength: 80 }), fc.array(anyBox, { maxLength: 40 }), (given, taken) => {
      const marks = given.map(({ kind, x, y }) => mark(kind, x, y, 'Summit'));
      const boxes = placeCaptions(marks, { ...ROOM, otherBoxes: taken }).map(boxOfCaption);
      for (const [at, box] of boxes.entries()) {
        expect(box.left >= 0 && box.right <= 840 && box.top >= 0 && box.bottom <= 712).toBe(true);
        expect(taken.some((other) => boxesOverlap(box, other))).toBe(false);
        expect(boxes.slice(at + 1).some((other) => boxesOverlap(box, other))).toBe(false);
        for (const { x, y, radius } of marks) {
          const dx = Math.max(box.left - x, 0, x - box.right);
          const dy = Math.max(box.top - y, 0, y - box.bottom);
          expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(radius);
        }
      }
    }),
  );
});

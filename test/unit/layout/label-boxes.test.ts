import { describe, expect, it } from 'vitest';
import { labelPlaces, letterStyle, lineForms, wrap } from '../../../src/layout/label-boxes.ts';
import { textWidth } from '../../../src/layout/text-width.ts';

const measure = (text: string) => 6 * text.length;

describe('labels', () => {
  it.each([
    ['Vladivostok summit', ['Vladivostok summit']],
    ['North Korean labour abroad', ['North Korean', 'labour abroad']],
    [
      'Treaty of Friendship, Good-Neighbourliness and Cooperation',
      ['Treaty of Friendship,', 'Good-Neighbourliness', 'and Cooperation'],
    ],
  ])('are wrapped into lines of about equal length: %s', (name, lines) => {
    expect(wrap(name)).toEqual(lines);
  });

  it('have a form on one line only if they are short enough', () => {
    expect(lineForms('North Korean labour abroad')).toHaveLength(2);
    expect(lineForms('Treaty of Friendship, Cooperation and Mutual Assistance')).toHaveLength(1);
  });

  it('have eight positions for each form, straight ones first, capitals for one line', () => {
    const places = labelPlaces('North Korean labour abroad', letterStyle('Activity', 50), 10, measure);
    expect(places.map(({ side }) => side ?? '-').join('')).toBe('brlt----BRLT----');
    const right = places.find(({ side }) => side === 'R');
    expect(right?.lines).toEqual(['North Korean labour abroad']);
    expect(right?.box).toEqual({ left: 11, top: -7.75, right: 17 + 6 * 26, bottom: 7.75 });
  });

  it('are in spaced capitals for states and bold for high ranks', () => {
    expect(letterStyle('State', 100)).toMatchObject({ capitals: true, spacing: 1.3 });
    expect(letterStyle('Event', 90).font).toBe('600 12px');
    expect(letterStyle('Place', 40).font).toContain('italic');
  });
});

describe('widths of Inter', () => {
  it('are summed per letter, by size and weight', () => {
    const regular = textWidth('Vladivostok', '450 11.5px', 0);
    expect(regular).toBeGreaterThan(55);
    expect(regular).toBeLessThan(66);
    expect(textWidth('Vladivostok', '650 11.5px', 0)).toBeGreaterThan(regular);
    expect(textWidth('Vladivostok', '450 23px', 0)).toBeCloseTo(2 * regular);
    expect(textWidth('ab', '450 11.5px', 2)).toBeCloseTo(textWidth('ab', '450 11.5px', 0) + 4);
  });

  it('are square for Hangul, and have a default for unknown letters', () => {
    expect(textWidth('북한', '450 10px', 0)).toBe(20);
    expect(textWidth('Ж', '450 10px', 0)).toBe(6);
    expect(textWidth('a', 'no font', 0)).toBeGreaterThan(0);
  });
});

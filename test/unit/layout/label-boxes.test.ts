import { describe, expect, it } from 'vitest';
import { formsOf, labelPlaces, letterStyle, wrap } from '../../../src/layout/label-boxes.ts';
import { textWidth } from '../../../src/layout/text-width.ts';

const measure = (text: string) => 6 * text.length;

describe('names beside their marks', () => {
  it.each([
    ['Vladivostok summit', ['Vladivostok summit']],
    ['North Korean labour abroad', ['North Korean', 'labour abroad']],
    [
      'Treaty of Friendship, Good-Neighbourliness and Cooperation',
      ['Treaty of Friendship,', 'Good-Neighbourliness', 'and Cooperation'],
    ],
  ])('breaks %s into lines of about equal length', (name, lines) => {
    expect(wrap(name)).toEqual(lines);
  });

  it('sets a name on one line only where it is short enough', () => {
    expect(formsOf('North Korean labour abroad')).toHaveLength(2);
    expect(formsOf('Treaty of Friendship, Cooperation and Mutual Assistance')).toHaveLength(1);
  });

  it('offers eight places for each form, straight ones first, one line as a capital', () => {
    const places = labelPlaces('North Korean labour abroad', letterStyle('Activity', 50), 10, measure);
    expect(places.map(({ side }) => side ?? '-').join('')).toBe('brlt----BRLT----');
    const right = places.find(({ side }) => side === 'R');
    expect(right?.lines).toEqual(['North Korean labour abroad']);
    expect(right?.box).toEqual({ left: 11, top: -7.75, right: 17 + 6 * 26, bottom: 7.75 });
  });

  it('sets states in spaced capitals and leads with bold', () => {
    expect(letterStyle('State', 100)).toMatchObject({ capitals: true, spacing: 1.3 });
    expect(letterStyle('Event', 90).font).toBe('600 12px');
    expect(letterStyle('Place', 40).font).toContain('italic');
  });
});

describe('widths of Inter', () => {
  it('adds up letters, in the size and weight of the font', () => {
    const regular = textWidth('Vladivostok', '450 11.5px', 0);
    expect(regular).toBeGreaterThan(55);
    expect(regular).toBeLessThan(66);
    expect(textWidth('Vladivostok', '650 11.5px', 0)).toBeGreaterThan(regular);
    expect(textWidth('Vladivostok', '450 23px', 0)).toBeCloseTo(2 * regular);
    expect(textWidth('ab', '450 11.5px', 2)).toBeCloseTo(textWidth('ab', '450 11.5px', 0) + 4);
  });

  it('takes Hangul for square and knows no letter for too strange', () => {
    expect(textWidth('북한', '450 10px', 0)).toBe(20);
    expect(textWidth('Ж', '450 10px', 0)).toBe(6);
    expect(textWidth('a', 'no font', 0)).toBeGreaterThan(0);
  });
});

import { expect, test, vi } from 'vitest';
import { parseWhen } from '../../../src/model/edtf.ts';

vi.mock('@edtf-ts/core', () => ({
  isEDTFDate: () => true,
  parse: () => ({ success: true, value: { type: 'Date', year: 2018, month: 3, day: 1 }, level: 0 }),
}));

test('a date that the library reads as another one is rejected', () => {
  expect(parseWhen('2018-03-01').start).toMatchObject({ min: 20180301 });
  expect(() => parseWhen('2018-02-28')).toThrow('not a date');
});

/** Bodies: the same values as JSON.parse gives, but for numbers that it would change, and with the place of a fault. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/api/json-body.ts';
import { InvalidInput } from '../../../src/endpoint/errors.ts';

const parse = (text: string) => parseJson(Buffer.from(text));
const faultOf = (text: string) => {
  try {
    return JSON.stringify(parse(text));
  } catch (error) {
    return (error as InvalidInput).faults[0]?.detail;
  }
};

describe('a body', () => {
  it('is read as JSON.parse reads it', () => {
    const plain = fc.jsonValue().filter((value) => !/\de[+-]?\d|\d{16}/i.test(JSON.stringify(value)));
    fc.assert(
      fc.property(plain, fc.constantFrom(undefined, 1, '\t'), (value, space) => {
        expect(parse(JSON.stringify(value, null, space))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('keeps numbers exact', () => {
    expect(parse('[9007199254740993, -9007199254740993, 9007199254740991]')).toEqual([
      { $type: 'Integer', _value: '9007199254740993' },
      { $type: 'Integer', _value: '-9007199254740993' },
      9007199254740991,
    ]);
    expect(parse('[1.0, 1e3, 1.5, "1.0", "\\"9007199254740993"]')).toEqual([
      { $type: 'Float', _value: '1.0' },
      { $type: 'Float', _value: '1e3' },
      1.5,
      '1.0',
      '"9007199254740993',
    ]);
  });

  it.each([
    ['{"a": }', 'line 1, column 7: a value is expected'],
    ['{"a": 1,}', 'line 1, column 9: a name in double quotes is expected'],
    ['{"a" 1}', 'line 1, column 6: a colon is expected'],
    ['{"a": 1 "b": 2}', 'line 1, column 9: a comma or } is expected'],
    ['[1 2]', 'line 1, column 4: a comma or ] is expected'],
    ['[1,\n 2', 'line 2, column 3: the body ends where a comma or ] is expected'],
    ['{} x', 'line 1, column 4: the end is expected'],
    ["{'a': 1}", 'line 1, column 2: a name in double quotes is expected'],
    ['[01]', 'line 1, column 2: a value is expected'],
    ['[nul]', 'line 1, column 2: a value is expected'],
    ['{"a": "x\ny"}', 'a string holds a line break'],
    ['[1}', 'line 1, column 3: a comma or ] is expected'],
  ])('%s is refused with its place', (text, detail) => expect(faultOf(text)).toContain(detail));

  it('is refused wherever JSON.parse refuses it, and nowhere else', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      '-',
      '1.5',
      'true',
      'null',
      ' ',
      '"',
      '\\',
      'e',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        if (text.trim() === '') return;
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        expect([text, faultOf(text)?.startsWith('Invalid JSON') ?? false]).toEqual([text, !valid]);
      }),
      { numRuns: 3_000 },
    );
  });

  it('that is not UTF-8 is refused with the offset of the byte', () => {
    const bytes = Buffer.concat([
      Buffer.from('{"a": "\ufffdé'),
      Buffer.from([0xc3, 0x28]),
      Buffer.from('"}'),
    ]);
    expect(() => parseJson(bytes)).toThrow('the byte at offset 12 does not begin a character');
    expect(() => parseJson(bytes)).toThrow(InvalidInput);
  });

  it('that is empty is accepted: the schema reports what is missing', () => expect(parse(' ')).toEqual({}));
});

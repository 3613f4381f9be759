// Comma-separated values: quotes, line breaks, and texts that a spreadsheet would run.
import { expect, it } from 'vitest';
import { csv } from './csv.ts';

it('writes rows that end with CRLF, and quotes what needs it', () => {
  expect(
    csv([
      ['key', 'label'],
      ['a', 'A “b”, c'],
      [undefined, 'He said "no"\nand left'],
      [1.5, ''],
    ]),
  ).toBe('key,label\r\na,"A “b”, c"\r\n,"He said ""no""\nand left"\r\n1.5,\r\n');
});

it('keeps spreadsheets from taking a text for a formula, and leaves numbers alone', () => {
  expect(csv([['=1+1', '-2', -2]])).toBe("'=1+1,'-2,-2\r\n");
});

it('leaves telephone numbers in digits as they are called', () => {
  expect(csv([['+32 81 00 00 01', '+1+1', '+44-20']])).toBe("+32 81 00 00 01,'+1+1,'+44-20\r\n");
});

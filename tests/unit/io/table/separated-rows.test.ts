import { csvFormatRows } from 'd3';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { separatedRowsChunked } from '../../../../src/io/table/separated-rows.js';
import { runChunked } from '../../../../src/util/chunked.js';

const rowsOf = (text: string, separator = ','): readonly (readonly string[])[] =>
  runChunked(separatedRowsChunked(text, separator));

describe('rows of separated values', () => {
  it('have cells in quotation marks with separators, breaks and marks in them', () => {
    expect(rowsOf('a,"b, c","d\r\ne","say ""hi"""\r\n,,\n')).toEqual([
      ['a', 'b, c', 'd\r\ne', 'say "hi"'],
      ['', '', ''],
    ]);
    expect(rowsOf('a;"b;c"\td', ';')).toEqual([['a', '"b', 'c"\td']]);
  });

  it('lose nothing where marks are left open, or stand within a cell', () => {
    expect(rowsOf('"a,1\n"b,2\nc,3')).toEqual([
      ['"a', '1'],
      ['"b', '2'],
      ['c', '3'],
    ]);
    expect(rowsOf('5" wide,"x" y,1\n2')).toEqual([['5" wide', '"x" y', '1'], ['2']]);
  });

  it('are what was written, whatever that is', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '漢') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        expect(rowsOf(csvFormatRows(rows))).toEqual(rows);
      }),
    );
  });

  it('take a time that is linear in a text of marks that are never closed', () => {
    const rows = rowsOf('"a,1\n'.repeat(100_001));
    expect(rows).toHaveLength(100_001);
  });
});

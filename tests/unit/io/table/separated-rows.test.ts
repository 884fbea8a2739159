import { csvFormatRows } from 'd3';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { separatedRowsChunked, SeparatedRows } from '../../../../src/io/table/separated-rows.js';
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

  it('are the same wherever the text was cut on its way', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '漢'), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.array(fc.nat(40)), (whole, cuts) => {
        const lexer = new SeparatedRows(',');
        const rows: (readonly string[])[] = [];
        let start = 0;
        for (const end of [...cuts.sort((a, b) => a - b), whole.length]) {
          runChunked(lexer.pushChunked(whole.slice(start, end), (row) => rows.push(row)));
          start = Math.max(start, end);
        }
        runChunked(lexer.finishChunked((row) => rows.push(row)));
        expect(rows).toEqual(rowsOf(whole));
      }),
      { numRuns: 500 },
    );
  });

  it('take a time that is linear in a text of marks that are never closed', () => {
    const rows = rowsOf('"a,1\n'.repeat(100_001));
    expect(rows).toHaveLength(100_001);
    const lexer = new SeparatedRows(',');
    const pieces = ['a,"b', ...Array.from({ length: 20_000 }, () => 'c,d\n'), 'e'];
    let count = 0;
    for (const piece of pieces) runChunked(lexer.pushChunked(piece, () => count++));
    runChunked(lexer.finishChunked(() => count++));
    expect(count).toBe(20_001);
  });
});

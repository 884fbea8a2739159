// The language of the search: what a text is read as, and where it cannot be read.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../src/model/query/parse-query.js';
import { needleOf } from '../../../../src/model/query/needles.js';
import { hasTerm, withTerm, withoutTerm, writeTerm } from '../../../../src/model/query/write-query.js';
import { entityFields, queryStates } from '../../../../src/model/query/query.js';

function termsOf(text: string): readonly unknown[] {
  const read = parseQuery(text, 'UTC');
  expect(read.type).toBe('query');
  return read.type === 'query'
    ? read.query.terms.map(({ isNot, match }) => (isNot ? { not: match } : match))
    : [];
}

function faultsOf(text: string): readonly string[] {
  const read = parseQuery(text, 'UTC');
  return read.type === 'faults'
    ? read.faults.map(
        ({ at, code, written, reason }) => `${at} ${code} ${written}${reason && ` (${reason})`}`,
      )
    : [];
}

const word = (words: string, isOpen = true): unknown => ({ type: 'text', needle: { words, isOpen } });

describe('a query', () => {
  it('is words, phrases and what is not wanted, without case, accents and width', () => {
    expect(termsOf('Żółw ＲＡＤＡＲ')).toEqual([word('zolw'), word('radar')]);
    expect(termsOf('"Fire  control" „sea lane“')).toEqual([
      word('fire control', false),
      word('sea lane', false),
    ]);
    expect(termsOf('-ferry −"two words"')).toEqual([
      { not: word('ferry') },
      { not: word('two words', false) },
    ]);
  });

  it('of nothing but spaces and signs asks for nothing', () => {
    for (const text of ['', ' \t\u3000', '- –', '…']) expect(termsOf(text)).toEqual([]);
  });

  it('takes apart the words of a script without spaces, but not in quotation marks', () => {
    expect(termsOf('中国外務省')).toEqual([word('中国'), word('外務省')]);
    expect(termsOf('「中国外務省」')).toEqual([word('中国外務省', false)]);
  });

  it('has fields, of several values of which one is enough', () => {
    expect(termsOf('kind:report,"radar incident"')).toEqual([
      {
        type: 'kind',
        values: [
          { words: 'report', isOpen: true },
          { words: 'radar incident', isOpen: false },
        ],
      },
    ]);
    expect(termsOf('BY:“Xi Jinping” -tag:sea place：東京')).toEqual([
      { type: 'entity', field: 'by', values: [{ words: 'xi jinping', isOpen: false }] },
      { not: { type: 'entity', field: 'tag', values: [{ words: 'sea', isOpen: true }] } },
      { type: 'entity', field: 'place', values: [{ words: '東京', isOpen: true }] },
    ]);
    expect(termsOf('is:Disputed,undated')).toEqual([{ type: 'is', states: ['disputed', 'undated'] }]);
  });

  it('has dates in EDTF, by the bounds of which it is before or after', () => {
    expect(termsOf('before:2025-12 after:[2025-11-01..2025-11-03]')).toEqual([
      { type: 'before', instant: Date.UTC(2025, 11, 1) },
      { type: 'after', instant: Date.UTC(2025, 10, 4) },
    ]);
    const tokyo = parseQuery('before:2025-12-01', 'Asia/Tokyo');
    expect(tokyo).toMatchObject({ query: { terms: [{ match: { instant: Date.UTC(2025, 10, 30, 15) } }] } });
  });

  it('has dates in digits of Arabic, and in full-width ones', () => {
    const may = [{ type: 'before', instant: Date.UTC(2025, 4, 12) }];
    for (const date of ['٢٠٢٥-٠٥-١٢', '۲۰۲۵-۰۵-۱۲', '２０２５－０５－１２', '\u200f٢٠٢٥-٠٥-١٢'])
      expect(termsOf(`before:${date}`)).toEqual(may);
    expect(termsOf('after:−٠٠٤٣')).toEqual(termsOf('after:-0043'));
  });

  it('parts values by the commas of four languages', () => {
    const states = [{ type: 'is', states: ['disputed', 'denied'] }];
    for (const comma of [',', '，', '、', '،']) expect(termsOf(`is:disputed${comma}denied`)).toEqual(states);
  });

  it('leaves a colon in words that name no field', () => {
    expect(termsOf('https://example.org 12:30 update:')).toEqual([
      word('https example org'),
      word('12 30'),
      word('update'),
    ]);
  });

  it('that cannot be read has every fault, with its place', () => {
    expect(faultsOf('radar ab is:sure')).toEqual(['10 unknown-state is:sure']);
    expect(faultsOf('😀 from:japan "open')).toEqual(['3 unknown-field from:japan', '14 open-quote "open']);
    expect(faultsOf('kind: by:"" x before:2025-13 after:..')).toEqual([
      '1 no-value kind:',
      '7 no-value by:""',
      '15 bad-date before:2025-13 (month 13 does not exist)',
      expect.stringMatching(/^30 bad-date after:\.\. \(.+\)$/),
    ]);
  });

  it('is read whatever it is, and every fault lies in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z:"«」, \-.[\]]{0,30}$/)),
        (text) => {
          const read = parseQuery(text, 'UTC');
          if (read.type === 'query') return;
          for (const { at, written } of read.faults) {
            expect(at).toBeGreaterThan(0);
            expect(
              Array.from(text)
                .slice(at - 1)
                .join(''),
            ).toContain(written);
          }
        },
      ),
    );
  });
});

describe('a term that is written into a query', () => {
  const mark = fc.constantFrom(...Array.from('"“”「」«»『』\n\u3000,'));
  const value = fc
    .string({ minLength: 1, maxLength: 20, unit: fc.oneof(fc.string({ minLength: 1, maxLength: 2 }), mark) })
    .filter((text) => needleOf(text, false) !== undefined);

  it('is read as what it was written for, and is taken out again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...entityFields), value, fc.boolean(), (field, text, isNot) => {
        const term = writeTerm(field, text, isNot);
        const query = withTerm('radar  is:denied', term);
        expect(parseQuery(query, 'UTC')).toMatchObject({
          query: {
            terms: [{}, {}, { isNot, match: { type: 'entity', field, values: [needleOf(text, false)] } }],
          },
        });
        expect(term).not.toContain('\n');
        expect(hasTerm(query, term)).toBe(true);
        expect(withTerm(query, term)).toBe(query);
        expect(withoutTerm(query, term)).toBe('radar is:denied');
      }),
    );
  });

  it('needs no quotation marks for states and plain kinds', () => {
    expect(queryStates.map((state) => writeTerm('is', state))).toContain('is:denied');
    expect(writeTerm('kind', 'radar-incident', true)).toBe('-kind:radar-incident');
    expect(writeTerm('by', 'He said "no"')).toBe('by:“He said "no"”');
    expect(writeTerm('tag', '"“「«『all』»」”"')).toBe('tag:" “「«『all』»」” "');
  });
});

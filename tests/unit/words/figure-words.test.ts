/** The figures that accounts give: how they may be written, what is said of them, and what cannot be read. */
import fc from 'fast-check';
import { describe as group, expect, it } from 'vitest';
import { flag, hasFlag } from '../../../src/model/columns.js';
import { parse } from '../../../src/model/ingest/parse.js';
import type { Timeline } from '../../../src/model/timeline.js';
import { describe } from '../../../src/words/describe.js';
import { en } from '../../../src/locales/en.js';
import type { WrittenAmount } from '../../../src/index.js';
import { languages } from './languages.js';

const account = (id: string, by: string, on: string | undefined, killed: unknown): object => ({
  id,
  text: 'It is so',
  chain: [{ by, as: 'speaker', on }],
  values: { killed },
});

function timelineOf(...claims: readonly object[]): Timeline {
  return parse({
    actors: {
      port: { name: 'The port', type: 'organisation' },
      ward: { name: 'The hospital', type: 'organisation' },
    },
    quantities: { killed: { label: 'Killed', unit: 'people' } },
    events: [{ id: 'blast', title: 'Blast', when: '2031-03-03', claims }],
  });
}

/** What is said of one figure. */
function wordsOf(killed: unknown, locale = en): string {
  const timeline = timelineOf(account('a', 'port', undefined, killed));
  return describe(timeline, 0, locale)?.figures?.accounts[0]?.texts[0] ?? '';
}

group('a figure', () => {
  it.each<readonly [WrittenAmount, string]>([
    [12, '12 people'],
    ['12', '12 people'],
    ['12..15', '12 to 15 people'],
    ['12..', 'at least 12 people'],
    ['..15', 'at most 15 people'],
    ['~12', 'about 12 people'],
    ['~1,200..1500', 'about 1,200 to 1,500 people'],
    [' ~ 12 .. 15 ', 'about 12 to 15 people'],
    ['-1,234,567.5', '-1,234,567.5 people'],
    [{ value: '3.5', unit: 't' }, '3.5 t'],
  ])('%j is %s', (written, words) => {
    expect(wordsOf(written).replaceAll('\u00a0', ' ')).toBe(words);
  });

  it.each([
    'a dozen',
    '15..12',
    '..',
    '~',
    '12 15',
    '1,5',
    '1,2000',
    ',500',
    '1..5,',
    `1..${'9'.repeat(400)}`,
  ])('%j cannot be read: a fault at its place, its words kept and said', (written) => {
    const timeline = timelineOf(account('a', 'port', undefined, written));
    expect(timeline.faults.faults.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/events/0/claims/0/values/killed', 'bad-number'],
    ]);
    expect(wordsOf(written)).toBe(`“${written}” (not read)`);
    expect(JSON.stringify(timeline.written(0))).toContain(JSON.stringify(written));
  });

  it('of another type is a fault at its place, and that in an object at the place of its value', () => {
    const pointers = [true, { value: 'none' }, { unit: 't' }].map((written) => {
      const { faults } = timelineOf(account('a', 'port', undefined, written)).faults;
      return faults.map(({ pointer }) => pointer.replace('/events/0/claims/0/values', ''));
    });
    expect(pointers).toEqual([['/killed'], ['/killed/value'], ['/killed']]);
  });

  it('is read or is not, however long what is written is', () => {
    const part = fc.constantFrom(' ', '1', '1,', ',111', '.1', '..', '~', '-', 'x');
    fc.assert(
      fc.property(part, part, fc.integer({ min: 1, max: 100_000 }), (start, repeated, count) => {
        const written = `${start}${repeated.repeat(count)}x`;
        expect(wordsOf(written)).toBe(`“${written}” (not read)`);
      }),
      { numRuns: 40 },
    );
  });

  it('says both of its ends, whatever they are, in each language', () => {
    const number = fc.integer({ min: 0, max: 999 });
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [least, most] = [Math.min(a, b), Math.max(a, b)];
        for (const locale of languages) {
          const words = wordsOf(`${least}..${most}`, locale);
          const digits = (value: number): string => new Intl.NumberFormat(locale.intl).format(value);
          expect(words).toContain(digits(least));
          expect(words).toContain(digits(most));
        }
      }),
      { numRuns: 40 },
    );
  });
});

group('accounts that differ in a figure', () => {
  const timeline = timelineOf(
    account('late', 'ward', '2031-03-05', '12..15'),
    account('soon', 'port', '2031-03-03', '3..'),
    account('undated', 'mayor', undefined, 9),
  );

  it('stand by their days, each with whose it is, and are no dispute', () => {
    const figures = describe(timeline, 0, en)?.figures;
    expect(figures?.accounts.map(({ by, on }) => [by, on])).toEqual([
      ['The port', '3 March 2031'],
      ['The hospital', '5 March 2031'],
      ['mayor', ''],
    ]);
    expect(hasFlag(timeline.columns, 0, flag.disputed)).toBe(false);
  });

  it('are one spoken sentence', () => {
    expect(describe(timeline, 0, en)?.spoken.replaceAll('\u00a0', ' ')).toContain(
      'Killed: at least 3 people (The port, 3 March 2031); 12 to 15 people (The hospital, 5 March 2031); 9 people (mayor). Source:',
    );
  });
});

/** The dates that HTML allows in `time`, as EDTF. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfOfHtml } from '../../../../src/model/dates/html-date.js';
import { parseEdtf } from '../../../../src/model/dates/edtf.js';
import { resolveWhen } from '../../../../src/model/dates/when.js';

describe('a date of HTML', () => {
  it.each([
    ['2025-W49', '[2025-12-01..2025-12-07]'],
    ['2020-W53', '[2020-12-28..2021-01-03]'],
    ['2025-W01', '[2024-12-30..2025-01-05]'],
    ['2025-W53', '2025-W53'],
    ['2025-W00', '2025-W00'],
    ['12345', 'Y12345'],
    ['02025', '2025'],
    ['12345-06', '[+012345-06-01..+012345-06-30]'],
    ['12345-06-07', '+012345-06-07'],
    ['12345-06-07 10:00Z', '+012345-06-07 10:00Z'],
    ['02025-06', '2025-06'],
    ['11-18', 'XXXX-11-18'],
    ['--11-18', 'XXXX-11-18'],
    [' 2025-12-06T14:30+0900 ', '2025-12-06T14:30+0900'],
    ['2025-12/..', '2025-12/..'],
    ['PT4H', 'PT4H'],
  ])('%j is %j', (html, edtf) => {
    expect(edtfOfHtml(html)).toBe(edtf);
  });

  it('lies in the week, month or year that it names, in any year of HTML', () => {
    const year = fc.integer({ min: 1, max: 200_000 });
    const two = (max: number): fc.Arbitrary<string> =>
      fc.integer({ min: 1, max }).map((number) => String(number).padStart(2, '0'));
    const days = { W: 7, M: 31, Y: 366 };
    const written = fc.oneof(
      fc.tuple(year, two(52)).map(([y, w]) => ['W', `${String(y).padStart(4, '0')}-W${w}`] as const),
      fc.tuple(year, two(12)).map(([y, m]) => ['M', `${String(y).padStart(4, '0')}-${m}`] as const),
      year.map((y) => ['Y', String(y).padStart(4, '0')] as const),
    );
    fc.assert(
      fc.property(written, ([unit, html]) => {
        const edtf = edtfOfHtml(html);
        expect(parseEdtf(edtf).type).not.toBe('problem');
        const extent = resolveWhen({ at: edtf }, 'UTC');
        if (extent.type !== 'extent') throw new Error(html);
        const length = (extent.latestEnd - extent.earliestStart) / 86_400_000;
        expect(length).toBeLessThanOrEqual(days[unit]);
        expect(length).toBeGreaterThan(days[unit] * 0.9 - 1);
      }),
      { seed: 20251207, numRuns: 1000 },
    );
  });
});

describe('what HTML allows in `time` beside dates', () => {
  it.each([
    ['P3D', 'how long something lasts is no date'],
    ['PT4H18M3S', 'how long something lasts is no date'],
    ['P2DT3H', 'how long something lasts is no date'],
    ['4h 18m 3s', 'how long something lasts is no date'],
    ['14:30', 'a time of day needs its date before it'],
    ['T14:30', 'a time of day needs its date before it'],
    ['2025-W53', 'a week is written as one of its days'],
  ])('is refused with its reason: %j', (html, reason) => {
    expect(parseEdtf(edtfOfHtml(html))).toMatchObject({
      type: 'problem',
      reason: expect.stringContaining(reason) as string,
    });
  });
});

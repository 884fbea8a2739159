import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deriveId } from '../../../../src/model/ingest/derive-id.js';
import { parse } from '../../../../src/model/ingest/parse.js';

describe('numbers as dates', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['an event that is tidy', { id: 'a', title: 'A', when: 0 }],
    ['an event without an id', { title: 'A', when: 1.7e12 }],
    ['a range without an id', { title: 'A', when: [0, 1.7e12] }],
    ['a kind without the role that it requires', { id: 'a', kind: 'statement', title: 'A', when: 0 }],
    [
      'an event that refers to others',
      { id: 'a', title: 'A', when: 0, links: { after: 'b' }, claims: 'b#c' },
    ],
    ['a date with notes', { title: 'A', when: { at: 0, note: 'about', anchor: 'b', strange: 7 } }],
    [
      'a range with notes',
      { title: 'A', when: { start: 0, end: 10_000, zone: 'Asia/Tokyo', note: 'about' } },
    ],
    ['a range that has not ended', { title: 'A', when: { start: 0, end: '..', basis: 'inferred' } }],
    ['a range with a text', { title: 'A', when: ['1969-01-01', 0] }],
    ['a measure in force', { kind: 'measure', title: 'A', when: { start: 0 }, status: 'in-force' }],
  ])('are read without being written as text in %s', (_, event) => {
    const written = vi.spyOn(Date.prototype, 'toISOString');
    const parsed = vi.spyOn(Date, 'parse');
    const timeline = parse([event, { ...event, id: 'other' }]);
    expect(timeline.account()).toMatchObject({ drawn: 2 });
    expect(timeline.faults.faults.filter(({ code }) => code === 'bad-date')).toEqual([]);
    expect(timeline.extent(0)?.precision).toBeDefined();
    expect(written).not.toHaveBeenCalled();
    expect(parsed).not.toHaveBeenCalled();
  });

  it('are drawn with a warning where they look like seconds, microseconds or a year', () => {
    const whens = [1718905365392963, 1718905365.392, 2014, [1914, 1918]];
    const timeline = parse(whens.map((when) => ({ title: 'Logon', when })));
    expect(timeline.account()).toMatchObject({ drawn: 4 });
    expect(timeline.faults.counts).toEqual({ error: 0, warning: 5, note: 0 });
    expect(timeline.faults.faults.map(({ pointer, message }) => `${pointer}: ${message}`)).toEqual([
      '/0/when: events[0].when 1718905365392963: read as milliseconds since 1970, but it looks like microseconds',
      '/1/when: events[1].when 1718905365.392: read as milliseconds since 1970, but it looks like seconds',
      '/2/when: events[2].when 2014: read as the year 2014, not as milliseconds since 1970',
      '/3/when/0: events[3].when[0] 1914: read as the year 1914, not as milliseconds since 1970',
      '/3/when/1: events[3].when[1] 1918: read as the year 1918, not as milliseconds since 1970',
    ]);
  });

  it('are read of a Date of another realm as of one of this', () => {
    const when: unknown = runInNewContext('new Date(Date.UTC(2025, 11, 6, 5, 30))');
    const timeline = parse([{ title: 'Radar', when }]);
    expect(timeline.extent(0)).toMatchObject({ earliestStart: Date.UTC(2025, 11, 6, 5, 30) });
    expect(timeline.faults.counts).toMatchObject({ error: 0, warning: 0 });
  });

  it('are text in the normal form', () => {
    const whens = [
      ...[0, [0, 10_000], { at: 0, note: 'about', strange: 7 }, { start: 0 }],
      { start: '1960', end: 10_000 },
    ];
    const timeline = parse(whens.map((when) => ({ title: 'A', when })));
    const zero = '1970-01-01T00:00:00.000Z';
    const ten = '1970-01-01T00:00:10.000Z';
    expect(whens.map((_, row) => timeline.event(row)?.when)).toEqual([
      { at: zero },
      { start: zero, end: ten },
      { at: zero, note: 'about', strange: 7 },
      { start: zero },
      { start: '1960', end: ten },
    ]);
    expect(JSON.parse(JSON.stringify(timeline.event(1)?.when))).toEqual({ start: zero, end: ten });
    expect({ ...timeline.event(0)?.when }).toEqual({ at: zero });
  });

  it('derive the id that their text derives', () => {
    const last = 8.64e15;
    const instant = fc.oneof(
      // Whole numbers from 1 to 9999 are years.
      fc.integer({ min: -last, max: last }).filter((number) => number < 1 || number > 9999),
      fc.constantFrom(0, -1, last, -last, 253402300799999, 253402300800000, -62167219200001),
    );
    fc.assert(
      fc.property(instant, fc.string(), (at, title) => {
        const text = new Date(at).toISOString();
        expect(deriveId('call', at, title)).toBe(deriveId('call', { at: text }, title));
        const timeline = parse([
          { title, when: { at, note: 'about' } },
          { title, when: text },
        ]);
        expect(timeline.id(1)).toBe(`${timeline.id(0)}~2`);
      }),
      { numRuns: 300 },
    );
  });
});

/** The scale of a cut axis: what is cut, how much room the rest has, and the way there and back. */
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildIndex, type InMemoryEventIndex } from '../../../../src/layout/index/event-index.js';
import type { AxisMode } from '../../../../src/layout/scale/axis-mode.js';
import { drawnView, timeView, type ScalePiece } from '../../../../src/layout/scale/time-scale.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import type { WrittenWhen } from '../../../../src/model/written.js';

const DAY = 86_400_000;
const dispute = readFileSync(new URL('../../../../data/japan-china-2025.json', import.meta.url), 'utf8');

function indexOf(whens: readonly WrittenWhen[], axis: AxisMode = 'auto'): InMemoryEventIndex {
  const events = whens.map((when, i) => ({ title: `Event ${i}`, when }));
  return buildIndex(parse({ events }), 'kind', undefined, axis);
}

/** "shelf 2025-11-01/2025-12-01", one line for each piece. */
function piecesOf({ scale, timeline }: InMemoryEventIndex): string[] {
  const day = (time: number): string =>
    new Date(time).toLocaleDateString('sv', { timeZone: timeline.header.timeZone });
  return scale.pieces.map(
    ({ kind, start, end, aside }) => `${aside ? 'aside ' : ''}${kind} ${day(start)}/${day(end)}`,
  );
}

const shareOf = ({ from, to }: ScalePiece, { fit }: InMemoryEventIndex): number =>
  (to - from) / (fit!.end - fit!.start);

describe('the axis of the dispute', () => {
  const index = buildIndex(parse(dispute), 'kind', undefined, 'auto');

  it('has a shelf for November, a break, the days that are known, and the days after them', () => {
    expect(piecesOf(index)).toEqual([
      'shelf 2025-11-01/2025-12-01',
      'break 2025-12-01/2025-12-06',
      'dated 2025-12-06/2025-12-08',
      'dated 2025-12-08/2025-12-14',
    ]);
  });

  it('gives the weekend at least two fifths of the first view', () => {
    expect(shareOf(index.scale.pieces[2]!, index)).toBeGreaterThan(0.4);
  });

  it('is linear where that is asked for', () => {
    expect(buildIndex(parse(dispute), 'kind', undefined, 'linear').scale.pieces).toEqual([]);
  });
});

describe('which lists have a cut axis', () => {
  const burst = ['2025-03-01', '2025-03-01', '2025-03-02', '2025-03-03'];

  it('short ones whose known days lie close together do', () => {
    expect(piecesOf(indexOf([...burst, '2025-11-20', '2025-11-21']))).toEqual([
      'dated 2025-03-01/2025-03-04',
      'break 2025-03-04/2025-11-20',
      'dated 2025-11-20/2025-11-22',
    ]);
  });

  it('those do not whose known days fill a quarter of the time, nor those of which each date lies alone', () => {
    expect(indexOf(['2025-03-01', '2025-03-02', '2025-03-07', '2025-03-08']).scale.pieces).toEqual([]);
    expect(indexOf(['2025-03-01', '2025-06-01', '2025-11-20']).scale.pieces).toEqual([]);
    expect(indexOf(Array.from({ length: 30 }, (_, i) => `${1400 + 20 * i}-05-04`)).scale.pieces).toEqual([]);
  });

  it('a last instant soon after midnight has as much room as a whole day, and all is as long as without it', () => {
    const instant = '2025-11-20T00:00:00Z';
    const days = indexOf([...burst, '2025-11-20', '2025-11-20']);
    const moments = indexOf([...burst, instant, instant]);
    expect(piecesOf(moments)).toEqual(piecesOf(days));
    expect(shareOf(moments.scale.pieces.at(-1)!, moments)).toBeGreaterThan(0.15);
    const lengthOf = ({ fit }: InMemoryEventIndex): number => fit!.end - fit!.start;
    expect(lengthOf(moments)).toBeCloseTo(lengthOf(days), -6);
  });

  it('neither a long island nor a full one leaves the others without room', () => {
    const long = Array.from({ length: 40 }, (_, i) =>
      new Date(Date.UTC(2025, 0, 1) + i * DAY).toISOString().slice(0, 10),
    );
    const index = indexOf([...long, '2026-03-01', '2026-03-01'], 'cut');
    const [first, , last] = index.scale.pieces;
    expect(shareOf(first!, index) / shareOf(last!, index)).toBeLessThan(40);
    const full = indexOf(['2025-01-01', ...Array<string>(30).fill('2025-01-01'), '2026-03-01'], 'cut');
    const [many, , one] = full.scale.pieces;
    expect(shareOf(many!, full) / shareOf(one!, full)).toBeLessThan(6);
  });

  it('long ones do not, unless they are to be cut', () => {
    const many = Array.from({ length: 201 }, (_, i) => (i < 200 ? '2025-03-01' : '2025-11-20'));
    expect(indexOf(many).scale.pieces).toEqual([]);
    expect(piecesOf(indexOf(many, 'cut'))).toContain('break 2025-03-02/2025-11-20');
  });

  it('a list of nothing, of one moment, or of nothing that is known is linear in any case', () => {
    for (const whens of [[], [0], ['2025-XX-XX', '2025-XX-XX'], ['..', '/2025-03-01']])
      expect(indexOf(whens as WrittenWhen[], 'cut').scale.pieces).toEqual([]);
  });

  it('moments with hours between them are cut as days are', () => {
    const { scale } = indexOf([
      '2025-03-01T10:00Z',
      '2025-03-01T10:01Z',
      '2025-03-02T18:00Z',
      '2025-03-02T18:01Z',
    ]);
    expect(scale.pieces.map(({ kind }) => kind)).toEqual(['dated', 'break', 'dated']);
  });
});

describe('a shelf of a month with known days', () => {
  const index = indexOf(['2025-11-XX', '2025-11-XX', '2025-11-07', '2025-11-07', '2025-06-30', '2025-06-30']);
  const shelf = index.scale.pieces.find(({ aside }) => aside)!;

  it('stands before them, and takes no time', () => {
    expect(piecesOf(index)).toContain('aside shelf 2025-11-01/2025-12-01');
    const start = Date.UTC(2025, 10);
    expect(index.scale.drawnOf(start, 'before')).toBe(shelf.from);
    expect(index.scale.drawnOf(start)).toBe(shelf.to);
    expect(index.scale.timeOf((shelf.from + shelf.to) / 2)).toBe(start);
  });

  it('holds just what happened on some day of the month, in the order in which it is drawn', () => {
    const { earliestStart, latestEnd } = index.columns;
    expect([earliestStart[0], latestEnd[0]]).toEqual([shelf.from, shelf.to]);
    expect(earliestStart[2]).toBeGreaterThan(shelf.to);
    const starts = Array.from(index.lanes[0]!.rows, (row) => earliestStart[row]!);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

describe('the way from time to drawn time', () => {
  const days = fc.integer({ min: 0, max: 400 });
  const date = (day: number): string => new Date(Date.UTC(2025, 0, 1) + day * DAY).toISOString().slice(0, 10);
  const whens = fc.array(
    fc.oneof(
      days.map(date),
      fc.tuple(days, days).map(([a, b]) => `[${date(Math.min(a, b))}..${date(Math.max(a, b))}]`),
      fc.tuple(days, days).map(([a, b]) => `${date(Math.min(a, b))}/${date(Math.max(a, b))}`),
      fc.integer({ min: 1, max: 12 }).map((month) => `2025-${String(month).padStart(2, '0')}-XX`),
      days.map((day) => `${date(day)}/..`),
    ),
    { minLength: 1, maxLength: 25 },
  );

  it('leads back, never runs backwards, and its pieces follow one another', () => {
    fc.assert(
      fc.property(
        whens,
        fc.array(fc.double({ min: -0.5, max: 1.5, noNaN: true }), { maxLength: 20 }),
        (some, shares) => {
          const index = indexOf(some, 'cut');
          const { scale, fit } = index;
          scale.pieces.slice(1).forEach(({ from }, i) => expect(from).toBe(scale.pieces[i]!.to));
          for (const { from, to } of scale.pieces) expect(to).toBeGreaterThan(from);
          const drawn = shares
            .map((share) => fit!.start + share * (fit!.end - fit!.start))
            .sort((a, b) => a - b);
          let last = -Infinity;
          for (const at of drawn) {
            const time = scale.timeOf(at);
            expect(time).toBeGreaterThanOrEqual(last);
            last = time;
            const isAside = scale.pieces.some(({ aside, from, to }) => aside && at >= from && at <= to);
            if (!isAside) expect(scale.drawnOf(time)).toBeCloseTo(at, -1);
          }
        },
      ),
    );
  });

  it('keeps each event between its bounds, and no end before its start', () => {
    fc.assert(
      fc.property(whens, (some) => {
        const { columns, timeline } = indexOf(some, 'cut');
        for (let row = 0; row < timeline.size; row++) {
          expect(columns.latestStart[row]!).toBeGreaterThanOrEqual(columns.earliestStart[row]!);
          expect(columns.latestEnd[row]!).toBeGreaterThanOrEqual(columns.earliestEnd[row]!);
          expect(columns.latestEnd[row]!).toBeGreaterThanOrEqual(columns.earliestStart[row]!);
        }
      }),
    );
  });

  it('takes a window there and back', () => {
    const { scale } = indexOf(['2025-03-01', '2025-03-01', '2025-03-02', '2025-11-20', '2025-11-20']);
    const window = { start: Date.UTC(2025, 1, 20), end: Date.UTC(2025, 10, 21) };
    const back = timeView(drawnView(window, scale), scale);
    expect(back.start).toBeCloseTo(window.start, -1);
    expect(back.end).toBeCloseTo(window.end, -1);
  });
});

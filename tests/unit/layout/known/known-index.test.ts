// The index of a timeline as it was known on a day: what was known stands in a lane that holds it.
import { describe, expect, it } from 'vitest';
import { buildIndexChunked } from '../../../../src/layout/index/event-index.js';
import type { LaneBy } from '../../../../src/layout/index/lane-by.js';
import { RowSet } from '../../../../src/layout/index/row-set.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { knownDrawing } from '../../../../src/render/known-drawing.js';
import { runChunked } from '../../../../src/util/chunked.js';

const outlet = (by: string, on: string): object => ({ by, as: 'outlet', on });
const document = {
  events: [
    {
      id: 'talks',
      title: 'Talks',
      when: '2025-12-01',
      attribution: [[outlet('Herald', '2025-12-06')], [outlet('Radio', '2025-12-09')]],
    },
    { id: 'call', title: 'Call', when: '2025-12-02', attribution: [[outlet('Radio', '2025-12-05')]] },
    {
      id: 'visit',
      title: 'Visit',
      when: '2025-12-03',
      attribution: [[outlet('Wire', '2025-12-05')], [outlet('Radio', '2025-12-05')]],
    },
  ],
};

/** The titles in each lane, by its key. */
function lanesOn(date: string, laneBy: LaneBy): object {
  const whole = runChunked(buildIndexChunked(parse(document), laneBy, undefined, 'auto'));
  const { lanes, timeline } = knownDrawing(whole, date)?.index ?? whole;
  const titlesOf = (rows: Uint32Array): unknown => Array.from(rows, (row) => timeline.event(row)?.title);
  return Object.fromEntries(lanes.map(({ key, rows }) => [key, titlesOf(rows)]));
}

describe('the index of a timeline as it was known on a day', () => {
  it('counts its events as it lists them, whatever was rejected and a filter leaves out', () => {
    const timeline = parse({ events: [...document.events, 5] });
    const kept = new RowSet(timeline.size);
    for (const row of [1, 2, 3]) kept.add(row);
    for (const [rows, day, count] of [
      [undefined, '2025-12-04', 0],
      [undefined, '2025-12-05', 2],
      [undefined, '2025-12-06', 3],
      [kept, '2025-12-04', 0],
      [kept, '2025-12-06', 2],
    ] as const) {
      const whole = runChunked(buildIndexChunked(timeline, 'kind', rows, 'auto'));
      const index = knownDrawing(whole, day)?.index;
      expect(index?.count, day).toBe(count);
      expect(index?.rows, day).toHaveLength(count);
    }
  });
});

describe('the lanes of a timeline as it was known on a day', () => {
  it.each(['source', 'carrier'] as const)('have no event by a later report, by %s', (laneBy) => {
    expect(lanesOn('2025-12-08', laneBy)).toEqual({
      Herald: ['Talks'],
      Radio: ['Call', 'Visit'],
      Wire: ['Visit'],
    });
    expect(lanesOn('2025-12-09', laneBy)).toMatchObject({ Radio: ['Talks', 'Call', 'Visit'] });
  });

  it('keep what no lane of the day holds where it stands in the whole', () => {
    const byCount: LaneBy = ({ attribution }) => (attribution.length > 1 ? 'many' : 'one');
    expect(lanesOn('2025-12-08', byCount)).toEqual({ many: ['Talks', 'Visit'], one: ['Call'] });
    expect(lanesOn('2025-12-09', byCount)).toEqual({ many: ['Talks', 'Visit'], one: ['Call'] });
  });
});

import { describe, expect, it } from 'vitest';
import { buildIndex, type EventIndex } from '../../../../src/layout/index/event-index.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { DAY, indexOf } from '../drawing.js';

const lanesOf = ({ lanes, timeline }: EventIndex): Record<string, string[]> =>
  Object.fromEntries(
    lanes.map(({ key, rows }) => [key, Array.from(rows, (row) => timeline.event(row)?.title ?? '')]),
  );

describe('the lanes of an index', () => {
  const events = [
    { title: 'Radar', kind: 'incident', parties: ['cyd'], when: '2025-12-06', tags: ['sky'] },
    { title: 'Call', kind: 'call', participants: ['ann', 'bob'], when: '2025-11-02', attribution: 'scmp' },
    { title: 'Speech', kind: 'statement', speakers: ['ann'], when: '2025-11-01', tags: ['sea', 'sky'] },
    { title: 'Undated', kind: 'statement', speakers: ['ann'] },
    null,
  ];

  it('are kinds in the order of the kinds table', () => {
    expect(lanesOf(indexOf(events))).toEqual({ statement: ['Speech'], call: ['Call'], incident: ['Radar'] });
    expect(indexOf(events).lanes.map(({ key }) => key)).toEqual(['statement', 'call', 'incident']);
  });

  it('contain events in the order of their starts', () => {
    const index = indexOf([
      { title: 'Second', when: '2025-11-02' },
      { title: 'Short', when: '2025-11-01' },
      { title: 'Also short', when: '2025-11-01' },
      { title: 'Longer', when: '2025-11-01/2025-11-03' },
    ]);
    expect(lanesOf(index)).toEqual({ event: ['Short', 'Also short', 'Longer', 'Second'] });
  });

  it('contain an event of several actors in each of their lanes, by first event', () => {
    expect(lanesOf(indexOf(events, 'actor'))).toEqual({
      ann: ['Speech', 'Call'],
      bob: ['Call'],
      cyd: ['Radar'],
    });
  });

  it('contain an actor of two roles once', () => {
    const call = {
      title: 'Call',
      kind: 'call',
      participants: ['ann', 'bob'],
      initiator: 'ann',
      when: '2025',
    };
    expect(lanesOf(indexOf([call], 'actor'))).toEqual({ ann: ['Call'], bob: ['Call'] });
  });

  it('are tags, and last a lane of what has none', () => {
    expect(lanesOf(indexOf(events, 'tag'))).toEqual({
      sea: ['Speech'],
      sky: ['Speech', 'Radar'],
      '': ['Call'],
    });
    expect(indexOf(events, 'tag').lanes.at(-1)?.key).toBe('');
  });

  it('are the roots of the chains by source', () => {
    expect(lanesOf(indexOf(events, 'source'))).toEqual({ scmp: ['Call'], '': ['Speech', 'Radar'] });
  });

  it('are places', () => {
    const placed = [
      { title: 'There', place: { name: 'Tokyo' }, when: '2025' },
      { title: 'Nowhere', when: '2024' },
    ];
    expect(lanesOf(indexOf(placed, 'place'))).toEqual({ Tokyo: ['There'], '': ['Nowhere'] });
  });

  it('are what a function of the host gives: a key, several, or nothing', () => {
    const index = indexOf(events, ({ title }) => {
      if (title === 'Radar') return undefined;
      return title === 'Call' ? ['a', 'b', 'a'] : 'a';
    });
    expect(lanesOf(index)).toEqual({ a: ['Speech', 'Call'], b: ['Call'], '': ['Radar'] });
  });

  it('keep keys that objects have by nature apart', () => {
    const tagged = [{ title: 'Odd', when: '2025', tags: ['__proto__', 'constructor'] }];
    expect(indexOf(tagged, 'tag').lanes.map(({ key }) => key)).toEqual(['__proto__', 'constructor']);
  });

  it('have none for what has no bounds', () => {
    expect(indexOf([{ title: 'Undated' }, { title: 'Odd', when: 'soon' }, 7]).lanes).toEqual([]);
  });
});

describe('the fit of an index', () => {
  it('shows all bounds with a fortieth of padding on either side', () => {
    const { fit } = indexOf([
      { title: 'First', when: '2025-11-01' },
      { title: 'Last', when: '2025-11-30' },
    ]);
    const padding = (30 * DAY) / 40;
    expect(fit).toEqual({ start: Date.UTC(2025, 10, 1) - padding, end: Date.UTC(2025, 11, 1) + padding });
  });

  it('puts a day around a lone instant, not a millisecond', () => {
    const at = '2025-11-01T12:00:00Z';
    const { fit } = indexOf([
      { title: 'One', when: at },
      { title: 'Another', when: at },
    ]);
    expect(fit).toEqual({ start: Date.parse(at) - DAY, end: Date.parse(at) + 1000 + DAY });
  });

  it('keeps what lies a second apart apart', () => {
    const { fit } = indexOf([
      { title: 'One', when: '2025-11-01T12:00:00Z' },
      { title: 'Next', when: '2025-11-01T12:00:01Z' },
    ]);
    expect((fit?.end ?? 0) - (fit?.start ?? 0)).toBe(2100);
  });

  it('leaves infinite bounds out', () => {
    const { fit } = indexOf([
      { title: 'Until', when: '../2025-11-01' },
      { title: 'Since', when: '2025-11-10/..' },
    ]);
    expect(fit?.start).toBeGreaterThan(Date.UTC(2025, 9, 30));
    expect(fit?.end).toBeLessThan(Date.UTC(2025, 10, 13));
  });

  it('is undefined where nothing is drawn', () => {
    expect(indexOf([{ title: 'Undated' }]).fit).toBeUndefined();
    expect(indexOf([]).fit).toBeUndefined();
  });

  it('has two ends in the deepest time that can be written', () => {
    const { fit } = indexOf([{ title: 'Far', when: 'Y-999999999999999' }]);
    expect(fit?.end).toBeGreaterThan(fit?.start ?? NaN);
  });
});

describe('the now of an index', () => {
  const events = [
    { title: 'Since', when: '2025-11-01/..' },
    { title: 'Last', when: '2025-11-20' },
  ];

  it('is the end of what is known where nobody says when one looked', () => {
    expect(indexOf(events).now).toBe(Date.UTC(2025, 10, 21));
  });

  it('is the end of the day when one looked, which the fit then shows', () => {
    const { now, fit } = indexOf({ asOf: '2025-12-05', events });
    expect(now).toBe(Date.UTC(2025, 11, 6));
    expect(fit?.end).toBeGreaterThan(now);
  });

  it('does not extend the fit to twice its length where one looked much later', () => {
    const { fit } = indexOf({ asOf: '2035-01-01', events });
    expect(fit?.end).toBeLessThan(Date.UTC(2025, 11, 20));
  });

  it('uses the last day of a one-of set, in the zone of the document', () => {
    const document = { asOf: '[2025-12-07..2025-12-13]', timeZone: 'Asia/Tokyo', events };
    expect(buildIndex(parse(document)).now).toBe(Date.parse('2025-12-14T00:00+09:00'));
  });

  it('is left at the end of what is known where the date cannot be read', () => {
    expect(indexOf({ asOf: 'lately', events }).now).toBe(Date.UTC(2025, 10, 21));
  });
});

// Features of GeoJSON: at their places, when their properties or a `when` beside their geometry says, nothing of them lost.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/model/ingest/parse.js';
import type { TimelineDocument, WithUnknownFields } from '../../../src/model/written.js';
import { resultOf } from './support.js';

async function read(
  features: readonly unknown[],
  more: object = {},
): Promise<{
  document: WithUnknownFields<TimelineDocument>;
  faults: readonly string[];
  at: string | undefined;
}> {
  const text = JSON.stringify({ type: 'FeatureCollection', ...more, features });
  const { document, faults, placeOf } = await resultOf(text);
  return {
    document: document as WithUnknownFields<TimelineDocument>,
    faults: faults.map(({ place, problem, offender = '' }) => `${place} "${offender}": ${problem}`),
    at: placeOf?.(0),
  };
}

const point = { type: 'Point', coordinates: [139.7, 35.7] };
const whenOf = async (properties: object, more: object = {}): Promise<unknown> =>
  (await read([{ type: 'Feature', geometry: point, properties: { title: 'A', ...properties }, ...more }]))
    .document.events[0]?.when;

describe('features', () => {
  it('are events at their places, with properties by the names of tables, and all else kept', async () => {
    const line = {
      type: 'LineString',
      coordinates: [
        [0, 0],
        [1, 1],
      ],
    };
    const { document, faults, at } = await read(
      [
        {
          ...{ type: 'Feature', id: 7, geometry: { ...point, coordinates: [139.7, 35.7, 40] } },
          properties: {
            ...{ name: 'Fire', date: '2025-12-06', kind: 'report', where: 'Tokyo', keywords: 'fire, city' },
            ...{ damage: 12, url: 'https://www.news.example/1', colour: 'red', empty: null, osm_id: 5 },
          },
        },
        { type: 'Feature', geometry: line, properties: { event: 'March', start: '2025', end: '2026' } },
        { type: 'Feature', geometry: null, properties: null, bbox: [0, 0, 1, 1] },
        'no feature',
      ],
      { name: 'City', crs: 'x' },
    );
    expect(faults).toEqual([]);
    expect(at).toBe('feature 1');
    expect(document).toMatchObject({ title: 'City', crs: 'x' });
    expect(document.events).toEqual([
      {
        ...{ id: '7', title: 'Fire', when: '2025-12-06', kind: 'report (as given)', tags: ['fire', 'city'] },
        place: { name: 'Tokyo', latitude: 35.7, longitude: 139.7 },
        data: { damage: 12, altitude: 40 },
        attribution: [[{ by: 'news.example', as: 'outlet', source: 'https://www.news.example/1' }]],
        ...{ url: 'https://www.news.example/1', colour: 'red', osm_id: 5 },
      },
      { title: 'March', when: '2025/2026', geometry: line },
      { title: '', bbox: [0, 0, 1, 1] },
      'no feature',
    ]);
    expect(parse(document).account()).toEqual({ given: 4, drawn: 2, listed: 1, rejected: 1 });
  });

  it('have dates, years, instants and parts of dates as their properties', async () => {
    expect(await whenOf({ time: 1517966773840 })).toBe('2018-02-07T01:26:13.840Z');
    expect(await whenOf({ time: 1517966773840, tz: -480 })).toBe('2018-02-06T17:26:13.840-08:00');
    expect(await whenOf({ timestamp: -86_400_000 })).toBe('1969-12-31T00:00:00.000Z');
    expect(await whenOf({ year: 1850 })).toBe('1850');
    expect(await whenOf({ year: 1850, month: 7, day: 4 })).toBe('1850-07-04');
    expect(await whenOf({ start: '1850', end: '1860-05' })).toBe('1850/1860-05');
    expect(await whenOf({ date: '2025-12-06', time: '14:30' })).toBe('2025-12-06T14:30');
    expect(await whenOf({ coordTimes: ['2025-12-06T10:00:00Z', '2025-12-06T11:00:00Z'] })).toBe(
      '2025-12-06T10:00:00Z/2025-12-06T11:00:00Z',
    );
    expect(await whenOf({})).toBeUndefined();
  });

  it('have a day and a month in doubt listed as written, with a warning', async () => {
    const { document, faults } = await read([
      { type: 'Feature', geometry: point, properties: { title: 'A', date: '03/04/2025' } },
    ]);
    expect(document.events[0]?.when).toEqual({ asWritten: '03/04/2025' });
    expect(faults).toEqual([
      'feature 1, date "03/04/2025": could have the day first or the month: write "2025-04-03"',
    ]);
  });

  it('have a time of day as no year, and keep it where it says more than their date', async () => {
    const properties = { time: '1430', date: '2025-03-02', name: 'X' };
    const { document, faults } = await resultOf(
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          { type: 'Feature', geometry: point, properties },
          { type: 'Feature', geometry: point, properties: { time: 1430, name: 'Y' } },
        ],
      }),
    );
    const [first, second] = (document as { events: readonly Record<string, unknown>[] }).events;
    expect(first).toMatchObject({ when: '2025-03-02', time: '1430' });
    expect(second).not.toHaveProperty('when');
    expect(second).toMatchObject({ time: 1430 });
    expect(faults).toMatchObject([{ place: 'feature 2, time', offender: '1430' }]);
    expect(await whenOf({ time: '2025-03-02T14:30Z' })).toBe('2025-03-02T14:30Z');
    expect(await whenOf({ date: '2025-03-02', timestamp: 1517966773840 })).toBe('2025-03-02');
  });

  it('have years below 1000 and before our era by numbers', async () => {
    expect(await whenOf({ start: 476 })).toBe('0476');
    expect(await whenOf({ year: -43 })).toBe('-0043');
    expect(await whenOf({}, { when: { start: { in: -43 } } })).toBe('-0043');
  });

  it('are read beside what a collection says in words of ours', async () => {
    const links = [{ href: 'https://example.org/', rel: 'self' }];
    const { document } = await resultOf(
      JSON.stringify({ type: 'FeatureCollection', links, format: 'x', description: 'D', features: [] }),
    );
    expect(document).toMatchObject({ 'links (as given)': links, 'format (as given)': 'x', description: 'D' });
    expect(parse(document).faults.counts).toMatchObject({ error: 0, warning: 0 });
  });

  it('have a `when` beside their geometry: instants, intervals, and ends between two times', async () => {
    expect(await whenOf({}, { when: { type: 'Instant', datetime: '2014-04-24' } })).toBe('2014-04-24');
    expect(await whenOf({}, { when: { start: '2014-04-24', end: '2014-04-25' } })).toEqual({
      ...{ start: '2014-04-24', end: '2014-04-25' },
    });
    const when = {
      timespans: [{ start: { earliest: '-0044', latest: '-0040' }, end: { in: '0014' } }],
    };
    expect(await whenOf({}, { when })).toEqual({ start: '[-0044..-0040]', end: '0014' });
    const { document, faults } = await read([
      {
        ...{ type: 'Feature', geometry: point, properties: { title: 'A' } },
        when: {
          timespans: [
            { start: { in: '1850' }, end: { in: '1860' } },
            { start: { in: '1900' }, end: { latest: '1910' } },
          ],
        },
      },
    ]);
    expect(document.events[0]).toMatchObject({ when: { start: '1850', end: '[..1910]' } });
    expect(document.events[0]?.['when (as given)']).toMatchObject({ timespans: [{}, {}] });
    expect(faults).toHaveLength(1);
    expect(parse(document).account()).toMatchObject({ drawn: 1 });
  });
});

describe.skipIf(!process.env['DATASETS'])('the week of earthquakes in DATASETS', () => {
  interface Quake {
    readonly id: string;
    readonly properties: { readonly time: number; readonly tz: number; readonly mag: number | null };
    readonly geometry: { readonly coordinates: readonly [number, number, number] };
  }

  it('is there whole: 1 707 events at their instants, with their magnitudes, depths and places', async () => {
    const text = readFileSync(`${process.env['DATASETS']}/usgs/earthquakes.json`, 'utf8');
    const { document, faults } = await resultOf(text);
    const timeline = parse(document);
    expect(timeline.account()).toEqual({ given: 1707, drawn: 1707, listed: 0, rejected: 0 });
    expect([faults, timeline.faults.counts.error, timeline.faults.counts.warning]).toEqual([[], 0, 0]);
    for (const { id, properties, geometry } of (JSON.parse(text) as { features: readonly Quake[] })
      .features) {
      const row = timeline.rowOf(id);
      const event = timeline.event(row);
      expect(timeline.columns.earliestStart[row]).toBe(properties.time);
      expect(event?.data?.['mag']).toBe(properties.mag ?? undefined);
      expect(event?.data?.['depth']).toBe(geometry.coordinates[2]);
      expect([event?.place?.longitude, event?.place?.latitude]).toEqual(geometry.coordinates.slice(0, 2));
      expect(event?.attribution).toHaveLength(1);
    }
    const first = timeline.event(timeline.rowOf('ci37868143'));
    expect(first).toMatchObject({
      ...{ title: 'M 2.0 - 4km W of Castaic, CA', ownKind: 'earthquake' },
      when: { at: '2018-02-06T17:26:13.840-08:00' },
      place: { name: '4km W of Castaic, CA' },
    });
  });
});

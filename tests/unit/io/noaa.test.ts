// The significant earthquakes of the NOAA: years before our era, dates as exact as their parts, numbers with units.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/model/ingest/parse.js';
import type { TimelineDocument } from '../../../src/model/written.js';
import { resultOf } from './support.js';

const header =
  'I_D,FLAG_TSUNAMI,YEAR,MONTH,DAY,HOUR,MINUTE,SECOND,FOCAL_DEPTH,EQ_PRIMARY,COUNTRY,LOCATION_NAME,LATITUDE,LONGITUDE,DEATHS,DEATHS_DESCRIPTION';

async function read(...rows: readonly string[]): Promise<TimelineDocument> {
  const { document } = await resultOf([header, ...rows].join('\n').replaceAll(',', '\t'), {
    extension: 'txt',
  });
  return document as TimelineDocument;
}

describe('a table of the NOAA', () => {
  it('has magnitudes, deaths and depths as numbers with their units, and places with coordinates', async () => {
    const document = await read(
      '1,Tsu,-2150,,,    ,  ,     , 18, 7.3,JORDAN,JORDAN:  BAB-A-DARAA,  31.100,   35.500,12,3',
    );
    expect(document.events).toEqual([
      {
        ...{
          id: '1',
          kind: 'earthquake',
          title: 'JORDAN: BAB-A-DARAA',
          when: '-2149',
          tags: ['Tsunami'],
          attribution: 'noaa',
        },
        place: { name: 'JORDAN: BAB-A-DARAA', latitude: 31.1, longitude: 35.5 },
        data: { depth: 18, magnitude: 7.3, deaths: 12 },
        ...{ DEATHS_DESCRIPTION: '3', COUNTRY: 'JORDAN' },
      },
    ]);
    expect(document['quantities']).toMatchObject({ depth: { unit: 'km' }, deaths: 'Deaths' });
    expect(parse(document).faults.counts).toMatchObject({ error: 0, warning: 0 });
  });

  it.each([
    ['-1,,,,,', '0000'],
    ['-2000,5,,,,', '-1999-05'],
    ['79,8,24,,,', '0079-08-24'],
    ['1834,1,20,12,,', '[1834-01-20T12:00Z..1834-01-20T12:59Z]'],
    ['1933,3,11,1,54,', '1933-03-11T01:54Z'],
    ['1933,3,11,1,54,7.8', '1933-03-11T01:54:07.8Z'],
    ['2018,2,16,23,39,42.0', '2018-02-16T23:39:42Z'],
    ['-12000,,,,,', 'Y-11999'],
  ])('has %s as %s', async (parts, when) => {
    const document = await read(`1,,${parts},,,A,B,,,,`);
    expect(document.events[0]?.when).toBe(when);
    expect(parse(document).account()).toMatchObject({ drawn: 1 });
  });

  it('keeps a latitude without its longitude', async () => {
    const document = await read('1,,1850,,,,,,,,A,B,31.1,,,', '2,,1850,,,,,,,,A,B,91,10,,');
    expect(document.events).toMatchObject([
      { place: 'B', LATITUDE: '31.1' },
      { place: 'B', LATITUDE: '91', LONGITUDE: '10' },
    ]);
  });

  it('keeps a day without its month, and lists what has no year', async () => {
    const document = await read('1,,1850,,7,,,,,,A,B,,,,', '2,,,5,,,,,,,A,B,,,,');
    expect(document.events).toMatchObject([{ when: '1850', DAY: '7' }, { MONTH: '5' }]);
    expect(parse(document).account()).toEqual({ given: 2, drawn: 1, listed: 1, rejected: 0 });
  });
});

/** Taken from the lines of the file by eye: id, and when. */
const checked: Readonly<Record<string, string>> = {
  ...{ 1: '-2149', 16: '-0549', 9754: '-0049', 37: '-0014', 38: '0010', 48: '0052' },
  ...{ 8237: '1039-02-02', 461: '1237-08-24', 879: '1618-05-26', 1295: '1746-10-29T03:30Z' },
  ...{ 196: '[0801-04-30T01:00Z..0801-04-30T01:59Z]', 348: '[1058-12-08T15:00Z..1058-12-08T15:59Z]' },
  ...{ 1729: '1829-05-05', 2116: '1867-04-14', 6226: '1896-10-10', 3516: '1933-03-11T01:54:07.8Z' },
  ...{ 4021: '1953-05-06T17:16:43Z', 4438: '1968-05-16T00:48:55.4Z', 5765: '2004-02-24T02:27:46.2Z' },
  ...{ 10304: '2018-01-31T23:13:21Z', 10302: '2018-02-06T15:50:42Z', 10303: '2018-02-16T23:39:42Z' },
};

describe.skipIf(!process.env['DATASETS'])('the 5 998 earthquakes in DATASETS', () => {
  it('are all there, at the dates of a table', async () => {
    const text = readFileSync(`${process.env['DATASETS']}/noaa/signif.txt`, 'latin1');
    const { document, faults } = await resultOf(text, { extension: 'txt' });
    const { events } = document as TimelineDocument;
    const whens = new Map(events.map(({ id, when }) => [id, when]));
    expect(Object.fromEntries(Object.keys(checked).map((id) => [id, whens.get(id)]))).toEqual(checked);
    const timeline = parse(document);
    expect(timeline.account()).toEqual({ given: 5998, drawn: 5998, listed: 0, rejected: 0 });
    expect([faults, timeline.faults.counts.error, timeline.faults.counts.warning]).toEqual([[], 0, 0]);
  });
});

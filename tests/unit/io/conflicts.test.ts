// Tables of armed conflicts, of ACLED and of UCDP: dates as exact as their codes say, deaths as ranges, each source by name.
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/model/ingest/parse.js';
import type { TimelineDocument } from '../../../src/model/written.js';
import { resultOf } from './support.js';

interface Found {
  readonly document: TimelineDocument;
  readonly faults: readonly string[];
}

async function read(...rows: readonly string[]): Promise<Found> {
  const { document, faults } = await resultOf(rows.join('\n'), { extension: 'csv' });
  return {
    document: document as TimelineDocument,
    faults: faults.map(({ place, offender = '', problem }) => `${place} "${offender}": ${problem}`),
  };
}

describe('a table of ACLED', () => {
  const header =
    'event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,assoc_actor_1,actor2,country,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags';

  it('has its events with kinds, parties, places, sources and numbers, and the rest by its name', async () => {
    const { document, faults } = await read(
      header,
      'IRQ1,2023-02-15,2023,1,Battles,Armed clash,Army,Police; Guards,Militia,Iraq,Al-Qaim,34.3764,41.0579,1,Reuters; AFP,International,"Shots, and more",5,crowd size=no report',
    );
    expect(faults).toEqual([]);
    expect(document.events).toEqual([
      {
        ...{ id: 'IRQ1', kind: 'Battles', title: 'Armed clash, Al-Qaim', text: 'Shots, and more' },
        ...{ when: '2023-02-15', parties: ['Army', 'Militia'], data: { fatalities: 5 } },
        place: { name: 'Al-Qaim', latitude: 34.3764, longitude: 41.0579 },
        attribution: [[{ by: 'Reuters', as: 'outlet' }], [{ by: 'AFP', as: 'outlet' }]],
        tags: ['Armed clash', 'crowd size=no report'],
        ...{ year: '2023', assoc_actor_1: 'Police; Guards', country: 'Iraq', geo_precision: '1' },
        source_scale: 'International',
      },
    ]);
    expect(parse(document).faults.counts).toMatchObject({ error: 0, warning: 0 });
    expect(parse(document).event(0)?.attribution).toHaveLength(2);
  });

  it.each([
    ['15 December 2024', '1', '2024-12-15'],
    ['2024-12-15', '', '2024-12-15'],
    ['2024-03-01', '2', { at: '[2024-02-24..2024-03-07]', asWritten: '2024-03-01, time precision 2' }],
    ['15 December 2024', '3', { at: '2024-12', asWritten: '15 December 2024, time precision 3' }],
    ['2024-12-15', '9', '2024-12-15?'],
    ['some day', '2', 'some day'],
  ])('has the date %s of precision "%s" no more exactly than that', async (date, precision, when) => {
    const { document, faults } = await read(header, `A,${date},,${precision},Protests,,,,,,Here,,,,,,,,`);
    expect(document.events[0]?.when).toEqual(when);
    expect(faults).toHaveLength(precision === '9' ? 1 : 0);
    expect(parse(document).account()).toMatchObject({ given: 1, rejected: 0 });
  });
});

describe('a table of UCDP', () => {
  const header =
    'id,relid,type_of_violence,conflict_name,dyad_name,side_a,side_b,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,latitude,longitude,country,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low';
  const row = (sources: string, dates: string, deaths: string, where = 'Kabul city,34.5,69.2'): string =>
    `1,R1,1,Afghanistan,Government - Taleban,Government,Taleban,${sources},1,${where},Afghanistan,${dates},0,1,2,0,${deaths}`;
  const cited = 'Reuters News;AFP,2021-04-27;2021-04-28,"Blast; ""in Kabul""",police';

  it('has what UCDP estimates as its claim, and articles with their days', async () => {
    const sources = 'Reuters;AFP,2021-04-27;2021-04-28,"""Blast"";""More""",police;residents';
    const { document, faults } = await read(
      header,
      row(sources, '1,1,2021-04-27 00:00:00.000,2021-04-27 00:00:00.000', '3,5,2'),
    );
    expect(faults).toEqual([]);
    expect(document.events[0]).toEqual({
      ...{ id: '1', kind: 'State-based conflict', title: 'Government - Taleban, Kabul city' },
      ...{ parties: ['Government', 'Taleban'], when: '2021-04-27' },
      place: { name: 'Kabul city', latitude: 34.5, longitude: 69.2 },
      data: { best: 3, deaths_a: 0, deaths_b: 1, deaths_civilians: 2, deaths_unknown: 0 },
      claims: [
        {
          ...{ id: 'estimate', text: '2 to 5 deaths, 3 as the best estimate', values: { deaths: '2..5' } },
          chain: { by: 'ucdp', as: 'compiler', source: 'ucdp' },
        },
      ],
      attribution: [
        [
          { by: 'police', as: 'speaker' },
          { by: 'Reuters', as: 'outlet', source: 'Reuters, 2021-04-27, Blast' },
        ],
        [
          { by: 'residents', as: 'speaker' },
          { by: 'AFP', as: 'outlet', source: 'AFP, 2021-04-28, More' },
        ],
      ],
      ...{
        relid: 'R1',
        conflict_name: 'Afghanistan',
        country: 'Afghanistan',
        where_prec: '1',
        event_clarity: '1',
      },
    });
    expect(document.sources?.['AFP, 2021-04-28, More']).toEqual({
      ...{ type: 'article', 'container-title': 'AFP', title: 'More', issued: '2021-04-28' },
    });
    const timeline = parse(document);
    expect(timeline.faults.counts).toMatchObject({ error: 0, warning: 0 });
    expect(timeline.event(0)?.claims).toHaveLength(1);
  });

  it('takes lists of sources apart only where they go together', async () => {
    const { document, faults } = await read(
      header,
      row(cited, '1,1,2021-04-27,2021-04-27', '3,3,3').replace('2021-04-27;2021-04-28', '2021-04-27'),
    );
    expect(faults.map((fault) => fault.split(' "')[0])).toEqual(['row 2, source_office']);
    expect(document.events[0]).toMatchObject({
      attribution: [[{ by: 'Reuters News', as: 'outlet' }], [{ by: 'AFP', as: 'outlet' }]],
      ...{ source_date: '2021-04-27', source_headline: 'Blast; "in Kabul"', source_original: 'police' },
    });
  });

  it.each([
    ['1,1,2021-04-27,2021-04-27', '2021-04-27'],
    ['1,1,2021-04-27,2021-04-29', '2021-04-27/2021-04-29'],
    ['1,2,2021-04-27,2021-04-29', '[2021-04-27..2021-04-29]'],
    ['1,3,2021-04-26 00:00:00.000,2021-05-02 00:00:00.000', '[2021-04-26..2021-05-02]'],
    ['1,4,2021-04-01,2021-04-30', '[2021-04-01..2021-04-30]'],
    ['1,5,2021-01-01,2021-12-31', '[2021-01-01..2021-12-31]'],
    ['2,4,2021-04-01,2021-04-30', '2021-04-01/2021-04-30'],
    ['1,5,2021-01-01,', { at: '2021-01-01~', asWritten: '2021-01-01, date precision 5' }],
    ['1,1,,2021-04-30', '/2021-04-30'],
  ])('has clarity, precision and days %s as %j', async (dates, when) => {
    const { document, faults } = await read(header, row(',,,', dates, '1,1,1'));
    expect(document.events[0]?.when).toEqual(when);
    expect(faults).toEqual([]);
    expect(parse(document).account()).toEqual({ given: 1, drawn: 1, listed: 0, rejected: 0 });
  });

  it('keeps estimates that are no numbers, and doubts a precision that is none', async () => {
    const { document, faults } = await read(header, row(',,,', '1,7,2021-04-27,2021-04-27', '3,many,2'));
    expect(document.events[0]).toMatchObject({ high: 'many', low: '2' });
    expect(faults).toHaveLength(1);
  });
});

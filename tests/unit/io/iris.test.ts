// The timeline of a case in DFIR-IRIS: assets and indicators by name, times in the zones beside them.
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/model/ingest/parse.js';
import type { TimelineDocument, WithUnknownFields } from '../../../src/model/written.js';
import { resultOf } from './support.js';

const header =
  'event_date,event_tz,event_title,event_category,event_content,event_raw,event_source,event_assets,event_iocs,event_tags';

async function read(
  ...rows: readonly string[]
): Promise<{ document: WithUnknownFields<TimelineDocument>; faults: readonly object[] }> {
  const { document, faults } = await resultOf([header, ...rows].join('\n'), { extension: 'csv' });
  return { document: document as WithUnknownFields<TimelineDocument>, faults };
}

describe('the timeline of a case in DFIR-IRIS', () => {
  it('has its titles, texts, sources and tags, assets and indicators as roles, what is raw as it is', async () => {
    const { document, faults } = await read(
      '"2023-03-26T03:00:30.000","+00:00","An event","Initial access","What happened","raw words","EDR","DC01;WS-7","10.0.0.1;evil.example","defender|malicious"',
      '2023-03-27T03:00:30.000,+02:00,Another,,,,,,,',
    );
    expect(faults).toEqual([]);
    expect(document.events).toEqual([
      {
        ...{ kind: 'Initial access', title: 'An event', text: 'What happened', event_raw: 'raw words' },
        ...{ attribution: [[{ by: 'EDR', as: 'outlet' }]], tags: ['defender', 'malicious'] },
        ...{ assets: ['DC01', 'WS-7'], iocs: ['10.0.0.1', 'evil.example'] },
        when: '2023-03-26T03:00:30.000+00:00',
      },
      { kind: 'Unspecified', title: 'Another', when: '2023-03-27T03:00:30.000+02:00' },
    ]);
    const timeline = parse(document);
    expect(timeline.account()).toEqual({ given: 2, drawn: 2, listed: 0, rejected: 0 });
    expect(timeline.columns.earliestStart[1]).toBe(Date.UTC(2023, 2, 27, 1, 0, 30));
    expect(timeline.faults.counts).toMatchObject({ error: 0, warning: 0 });
  });

  it('takes names of zones, keeps a zone that its time does not need, and doubts one that is none', async () => {
    const { document, faults } = await read(
      '2023-01-05T03:00,Europe/Paris,A,,,,,,,',
      '2023-01-05T03:00Z,+02:00,B,,,,,,,',
      '2023-01-05T03:00,Paris time,C,,,,,,,',
      'last night,+00:00,D,,,,,,,',
      ',+00:00,E,,,,,,,',
    );
    expect(document.events.map(({ when, event_tz: zone }) => ({ when, zone }))).toEqual([
      { when: { at: '2023-01-05T03:00', zone: 'Europe/Paris' } },
      { when: '2023-01-05T03:00Z', zone: '+02:00' },
      { when: { at: '2023-01-05T03:00', zone: 'unknown' }, zone: 'Paris time' },
      { when: { at: 'last night', zone: '+00:00' } },
      { zone: '+00:00' },
    ]);
    expect(faults).toEqual([
      {
        ...{ place: 'row 4, event_tz', severity: 'warning', offender: 'Paris time' },
        problem: 'is no time zone, so the time may be of any: write "+09:00"',
      },
    ]);
    expect(parse(document).account()).toEqual({ given: 5, drawn: 3, listed: 2, rejected: 0 });
  });
});

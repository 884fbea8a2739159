import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extendIndex } from '../../../../src/layout/index/append-index.js';
import { buildIndex } from '../../../../src/layout/index/event-index.js';
import { laneByOf } from '../../../../src/layout/index/lane-by.js';
import type { EventIndex } from '../../../../src/layout/index/event-index.js';
import { en } from '../../../../src/locales/en.js';
import { ja } from '../../../../src/locales/ja.js';
import { append } from '../../../../src/model/ingest/append.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { laneLabelOf } from '../../../../src/render/lane-label.js';

const document = readFileSync(new URL('../../../../data/japan-china-2025.json', import.meta.url), 'utf8');

function lanesOf(index: EventIndex, locale = en): Record<string, string[]> {
  const { timeline, lanes, laneBy } = index;
  const label = laneLabelOf(timeline, laneBy, locale);
  return Object.fromEntries(
    lanes.map((lane) => [label(lane), Array.from(lane.rows, (row) => timeline.id(row))]),
  );
}

describe('lanes by side', () => {
  it('are the sides of the dispute, what is between them in the middle, and then media', () => {
    const timeline = parse(document);
    const index = buildIndex(timeline, laneByOf(undefined, timeline.header));
    expect(lanesOf(index)).toEqual({
      Japan: ['e01', 'e10', 'e09', 'e15', 'e17', 'e16'],
      'The United States': ['e03', 'e06'],
      'Between sides': ['e02', 'e04', 'e05', 'e11', 'e12', 'e13', 'e14'],
      China: ['e08', 'e07', 'e18', 'e22'],
      Media: ['e21', 'e19', 'e23'],
      'Not given': ['e20'],
    });
    expect(Object.keys(lanesOf(index, ja)).slice(2)).toEqual(['当事者間', 'China', 'メディア', '記載なし']);
  });

  const clash = {
    title: 'A clash',
    kind: 'incident',
    when: '2025-03-01',
    parties: ['A', 'B'],
    place: 'Strait',
  };
  const talk = { title: 'A talk', kind: 'meeting', when: '2025-03-02', participants: ['A', 'B'] };

  it('name what is between them as the document does, else by a place that all its events share', () => {
    const labels = (given: object): string[] => Object.keys(lanesOf(buildIndex(parse(given), 'side')));
    expect(labels({ events: [clash, { ...clash, title: 'Another' }] })).toEqual(['Strait']);
    expect(labels({ events: [clash, talk] })).toEqual(['Between sides']);
    expect(labels({ betweenSides: 'At sea', events: [clash] })).toEqual(['At sea']);
  });

  it('have each event once, and are the same when events come one by one', () => {
    const speaking = ['D', 'A', 'C', 'B'].map((speakers, i) => ({
      ...{ title: `${speakers} speaks`, kind: 'statement', when: `2025-03-0${6 - i}`, speakers },
    }));
    const report = { title: 'A report', kind: 'report', when: '2025-02-01', outlet: 'A paper' };
    const events = [...speaking.slice(0, 2), clash, report, { title: 'Fog', when: '2025-01-01' }];
    const all = [...events, talk, ...speaking.slice(2)];
    let timeline = parse({ events: [] });
    let index = buildIndex(timeline, 'side');
    for (const event of all) {
      timeline = append(timeline, [event]);
      index = extendIndex(index, timeline);
    }
    const keys = index.lanes.map(({ key }) => key);
    expect(keys).toEqual(buildIndex(parse({ events: all }), 'side').lanes.map(({ key }) => key));
    expect(keys).toEqual(['B', 'C', '\u0000between', 'A', 'D', '\u0000media', '']);
    expect(index.lanes.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(all.length);
  });
});

describe('what makes a lane', () => {
  const { header } = parse({ laneBy: 'tag', events: [] });

  it('is what the host asks for, else what the document says, else the kind', () => {
    const byTitle = (): string => '';
    expect(laneByOf('place', header)).toBe('place');
    expect(laneByOf(byTitle, header)).toBe(byTitle);
    for (const none of [undefined, null, '', 'people', 3]) expect(laneByOf(none, header)).toBe('tag');
    expect(laneByOf(undefined, parse({ events: [] }).header)).toBe('kind');
  });

  it('is a fault of the document where it cannot be that', () => {
    const faults = (laneBy: unknown): string[] =>
      parse({ laneBy, events: [] }).faults.faults.map(({ pointer, message }) => `${pointer} ${message}`);
    expect(faults('side')).toEqual([]);
    expect(faults('sides')).toEqual([
      '/laneBy laneBy "sides": is none of kind, actor, side, source, carrier, thread, place, tag',
    ]);
    expect(faults(3)[0]).toContain('is none of kind, actor, side, source, carrier, thread, place, tag');
    expect(faults(['side'])[0]).toContain(
      'one of kind, actor, side, source, carrier, thread, place, tag is wanted here',
    );
  });
});

// The document of a timeline as JSON: read again it is the same timeline, and what nobody knows is still there.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeJson } from '../../../../src/io/writers/write-json.js';
import type { WriteOptions, Writing } from '../../../../src/io/writers/writing.js';
import { en } from '../../../../src/locales/en.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import type { Timeline } from '../../../../src/model/timeline.js';
import { runChunked } from '../../../../src/util/chunked.js';
import { writtenDocument } from '../../model/written-arbitraries.js';

function write(timeline: Timeline, options: Partial<WriteOptions> = {}): Writing {
  return runChunked(writeJson(timeline, { locale: en, ...options }));
}

/** All that a timeline says. */
function facts(timeline: Timeline): unknown {
  const header = { ...timeline.header, written: undefined };
  const rows = Array.from({ length: timeline.size }, (_, row) => row);
  return {
    ...{ header, links: timeline.links, account: timeline.account(), counts: timeline.faults.counts },
    events: rows.map((row) => [timeline.event(row), timeline.extent(row)]),
  };
}

const events = [
  { id: 'a', title: 'A', when: '2025-12', attribution: 'scmp', own: { deep: [1, { x: null }] } },
  { id: 'b', title: 'B', when: 1765000000000, links: { 'responds-to': 'a' } },
  'no event',
  { id: 'c', title: 'C <b>', when: { at: '2025-12-07', note: 'a note' } },
];
const links = [
  { from: 'c', to: 'a', type: 'disputes' },
  { from: 'b', to: 'a', type: 'because-of' },
];

describe('the document of a timeline', () => {
  it('is what was given', () => {
    const document = { $schema: 'x.json', title: 'T', desk: ['own'], links, events };
    const { content, losses } = write(parse(document));
    expect(JSON.parse(content)).toEqual(document);
    expect(losses).toEqual([]);
  });

  it('is a document where a bare list was given', () => {
    expect(JSON.parse(write(parse(events)).content)).toEqual({ events });
    expect(JSON.parse(write(parse([])).content)).toEqual({ events: [] });
  });

  it('has the events that are asked for, and the links between them, and says how many it leaves out', () => {
    const { content, losses } = write(parse({ links, events }), { rows: [3, 0] });
    expect(JSON.parse(content)).toEqual({ links: [links[0]], events: [events[0], events[3]] });
    expect(losses).toEqual(['left out by filters: 1 event', 'no objects: 1 event']);
  });

  it('is the same timeline when it is read again', () => {
    fc.assert(
      fc.property(writtenDocument, (given) => {
        const timeline = parse(given);
        const again = parse(write(timeline).content);
        // What is no list of events is written as an empty one.
        const list = Array.isArray(given) ? given : (given as { events?: unknown } | null)?.events;
        if (Array.isArray(list)) expect(facts(again)).toEqual(facts(timeline));
      }),
    );
  });

  it('keeps the documents that ship', () => {
    for (const name of ['japan-china-2025', 'osmouth-2031']) {
      const text = readFileSync(`data/${name}.json`, 'utf8');
      expect(JSON.parse(write(parse(text)).content)).toEqual(JSON.parse(text));
    }
  });

  it('survives what JSON has no form for', () => {
    const circle: Record<string, unknown> = { id: 'a', title: 'A', when: '2025' };
    circle['self'] = circle;
    const dated = { title: 'B', when: new Date('2025-12-06T10:00Z'), data: { n: 5 }, big: 5n, run: () => 1 };
    const { content, losses } = write(parse([circle, dated]));
    const again = parse(content);
    expect(again.extent(1)).toEqual(parse([dated]).extent(0));
    expect(JSON.parse(content)).toMatchObject({ events: [null, { big: '5' }] });
    expect(losses).toEqual(['further fields: 1 event']);
  });
});

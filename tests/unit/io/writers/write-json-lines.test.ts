// The events of a timeline as lines of JSON: read again it is the same timeline.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeJsonLines, jsonLines } from '../../../../src/io/writers/write-json-lines.js';
import { Losses } from '../../../../src/io/writers/losses.js';
import type { WriteOptions, Writing } from '../../../../src/io/writers/writing.js';
import { en } from '../../../../src/locales/en.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import type { Timeline } from '../../../../src/model/timeline.js';
import { runChunked } from '../../../../src/util/chunked.js';
import { writtenDocument } from '../../model/written-arbitraries.js';
import { documentOf } from '../support.js';

function write(timeline: Timeline, options: Partial<WriteOptions> = {}): Writing {
  return runChunked(writeJsonLines(timeline, { locale: en, ...options }));
}

const document = {
  ...{ title: 'T', desk: ['own'], links: [{ from: 'c', to: 'a', type: 'disputes' }] },
  events: [
    { id: 'a', title: 'A', when: '2025-12', own: { deep: [1, { x: null }] } },
    'no event',
    { id: 'c', title: 'C\nand more', when: { at: '2025-12-07', note: 'a note' } },
  ],
};

describe('the lines of a timeline', () => {
  it('are what it says of itself, then each event as it was given', () => {
    const { events, ...header } = document;
    const { content, losses } = write(parse(document));
    const [first, ...others] = content
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(first).toEqual({ format: 'attributed-timeline/1', ...header });
    expect(others).toEqual(events);
    expect(losses).toEqual([]);
  });

  it('are the events alone where nothing else is said', () => {
    expect(write(parse([{ title: 'A', when: '2025' }])).content).toBe('{"title":"A","when":"2025"}\n');
    expect(write(parse([])).content).toBe('{"format":"attributed-timeline/1"}\n');
  });

  it('are those of the rows that are given, with the links between them, and what was left out is said', () => {
    const { content, losses } = write(parse(document), { rows: [0] });
    expect(content).not.toContain('disputes');
    expect(content).not.toContain('no event');
    expect(losses).toEqual(['left out by filters: 1 event', 'no objects: 1 event']);
  });

  it('are the same one by one', () => {
    const timeline = parse(document);
    const losses = new Losses();
    const options = { locale: en, rows: [2] };
    expect([...jsonLines(timeline, options, losses)].join('')).toBe(write(timeline, options).content);
    expect(losses.words(en)).toEqual(write(timeline, options).losses);
  });

  it('are read again as they were, whatever stands in the document', async () => {
    await fc.assert(
      fc.asyncProperty(writtenDocument, async (given) => {
        const before = parse(given);
        const after = (await documentOf(write(before).content, {
          extension: 'ndjson',
        })) as Timeline;
        const facts = (timeline: Timeline): unknown => ({
          header: { ...timeline.header, written: undefined, format: undefined },
          ...{ links: timeline.links, account: timeline.account() },
          events: Array.from({ length: timeline.size }, (_, row) => [
            timeline.event(row),
            timeline.extent(row),
          ]),
        });
        expect(facts(after)).toEqual(facts(before));
      }),
      { numRuns: 200 },
    );
  });
});

/** Newline-delimited JSON: cut anywhere, it is what the document of its lines is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { append } from '../../../../src/model/ingest/append.js';
import { MalformedLine } from '../../../../src/model/format/malformed-line.js';
import { openLines } from '../../../../src/model/ingest/read-lines.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { runChunked } from '../../../../src/util/chunked.js';
import type { Timeline } from '../../../../src/model/timeline.js';
import { found, foundWithDetails } from '../found.js';
import { writtenEvent } from '../written-arbitraries.js';

function readLines(...pieces: readonly string[]): Timeline {
  const reading = openLines();
  for (const piece of pieces) runChunked(reading.push(piece));
  return runChunked(reading.finish());
}

/** A text cut at some places. */
function cut(text: string, places: readonly number[]): string[] {
  const ends = [...places.map((place) => place % (text.length + 1)), text.length].sort((a, b) => a - b);
  return ends.map((end, i) => text.slice(ends[i - 1] ?? 0, end));
}

const a = { id: 'a', title: 'A', when: '2025-03' };
const b = { id: 'b', title: '佐渡 🛳', when: '2025-01', links: { after: 'a' } };
const header = {
  format: 'attributed-timeline/1',
  timeZone: 'Asia/Tokyo',
  links: [{ from: 'a', to: 'b', type: 'after' }],
};
const line = (value: unknown): string => JSON.stringify(value);
const messages = (timeline: Timeline): readonly string[] =>
  timeline.faults.faults.map(({ message }) => message);

const end = fc.constantFrom('\n', '\r\n', '\n\n', '\r\n \t\r\n');
const mark = fc.constantFrom('', '\uFEFF');
const places = fc.array(fc.nat(), { maxLength: 20 });

describe('lines of JSON', () => {
  it('are the document of their events, however the text is cut and its lines are ended', () => {
    const event = fc.oneof(writtenEvent, fc.constantFrom<unknown>(a, b, 'text', 7, null));
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 6 }),
        end,
        fc.boolean(),
        mark,
        places,
        (events, by, last, bom, at) => {
          const text = bom + [header, ...events].map(line).join(by) + (last ? by : '');
          const document = { ...header, events: events.map((one) => JSON.parse(line(one)) as unknown) };
          expect(foundWithDetails(readLines(...cut(text, at)))).toEqual(foundWithDetails(parse(document)));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('are a list of events where the first is an event', () => {
    const text = [a, b, 'no event'].map(line).join('\n');
    expect(foundWithDetails(readLines(text))).toEqual(foundWithDetails(parse([a, b, 'no event'])));
    expect(foundWithDetails(readLines('', ...text.split(''), ''))).toEqual(
      foundWithDetails(parse([a, b, 'no event'])),
    );
  });

  it('may be thousands, of which a timeline is made that can be appended to', () => {
    const events = Array.from({ length: 3000 }, (_, i) => ({
      id: `e${i}`,
      title: 'A',
      when: (i * 7919) % 3000,
    }));
    const timeline = readLines(events.map(line).join('\n'));
    expect(found(timeline)).toEqual(found(parse(events)));
    expect(timeline.columns.flags.buffer.byteLength).toBe(3000 * Uint32Array.BYTES_PER_ELEMENT);
    expect(foundWithDetails(append(timeline, [a, b]))).toEqual(foundWithDetails(parse([...events, a, b])));
  });

  it('are read as they come, in shares that rise', () => {
    const reading = openLines();
    const shares = [...reading.push(`${line(a)}\n`.repeat(1000))];
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
    expect([...reading.push('{"title"')]).toEqual([]);
    const last = [...reading.finish()];
    expect(last).toEqual(last.toSorted((one, other) => one - other));
  });

  it('are none where there is no text', () => {
    for (const text of ['', '\n\n', ' \r\n']) expect(found(readLines(text))).toEqual(found(parse([])));
  });
});

describe('a line that is not JSON', () => {
  it('is a rejected event, reported with its number; the others are kept', () => {
    const timeline = readLines(
      [line(header), line(a), '', '{"title": "cut', line({ ...b, id: 'c' })].join('\r\n'),
    );
    expect(timeline.account()).toEqual({ given: 3, drawn: 2, listed: 0, rejected: 1 });
    expect(timeline.faults.faults[0]).toEqual({
      pointer: '/events/1',
      severity: 'error',
      code: 'malformed-json',
      message: 'events[1] "{"title": "cut": line 4 is not JSON',
    });
    expect([timeline.id(1), timeline.event(1), timeline.rowOf('c')]).toEqual(['', undefined, 2]);
    expect(timeline.written(1)).toEqual(new MalformedLine('{"title": "cut', 4));
  });

  it('may be the first and the last', () => {
    const timeline = readLines(`{"ti\n${line(a)}\n{"ti`);
    expect(timeline.account()).toMatchObject({ drawn: 1, rejected: 2 });
    expect(messages(timeline)).toEqual([
      'events[0] "{"ti": line 1 is not JSON',
      'events[2] "{"ti": line 3 is not JSON',
    ]);
  });

  it('stays one when the timeline is extended another way', () => {
    const timeline = readLines(`${line(a)}\nno JSON\n`);
    append(timeline, [b]);
    expect(messages(append(timeline, [{ ...b, links: {} }]))).toEqual([
      'events[1] "no JSON": line 2 is not JSON',
    ]);
  });
});

describe('the first line', () => {
  it.each<[string, object, boolean]>([
    ['a format', { format: 'attributed-timeline/1', title: 'T' }, true],
    ['fields of a document alone', { title: 'T', actors: { japan: 'Japan' } }, true],
    ['a title alone', { title: 'T' }, false],
    ['a field that only events have', { title: 'T', kind: 'call', sources: {} }, false],
  ])('with %s: %j, is the document: %j', (_, first, isDocument) => {
    const timeline = readLines(`${line(first)}\n${line(a)}`);
    expect(timeline.size).toBe(isDocument ? 1 : 2);
    expect(timeline.header.title).toBe(isDocument ? 'T' : undefined);
  });

  it('may be the document with its events, or a list: more may follow', () => {
    const whole = { ...header, events: [a] };
    expect(foundWithDetails(readLines(line(whole)))).toEqual(foundWithDetails(parse(whole)));
    expect(foundWithDetails(readLines(line([a, b])))).toEqual(foundWithDetails(parse([a, b])));
    expect(foundWithDetails(readLines(`${line(whole)}\n${line(b)}`))).toEqual(
      foundWithDetails(parse({ ...header, events: [a, b] })),
    );
  });

  it('may be that of a document over several lines', () => {
    const whole = { ...header, events: [a, b] };
    for (const value of [whole, [a, b], [a]])
      fc.assert(
        fc.property(places, (at) => {
          const text = `\uFEFF\n${JSON.stringify(value, null, 2)}\n`;
          expect(foundWithDetails(readLines(...cut(text, at)))).toEqual(foundWithDetails(parse(value)));
        }),
        { numRuns: 20 },
      );
  });

  it('may be that of a document which is cut off: one fault', () => {
    const text = JSON.stringify({ ...header, events: [a, b] }, null, 2).slice(0, -20);
    expect(foundWithDetails(readLines(text))).toEqual(foundWithDetails(parse(text)));
    expect(readLines(text).faults.counts.error).toBe(1);
  });
});

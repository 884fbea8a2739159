// What the format does not know of an event is kept, and shown as it was given.
import { describe as suite, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.js';
import { parse } from '../../../src/model/ingest/parse.js';
import { describe } from '../../../src/words/describe.js';

const othersOf = (event: object): readonly unknown[] =>
  describe(parse({ events: [{ title: 'A', when: '2025', ...event }] }), 0, en)?.others ?? [];

suite('fields that the format does not know', () => {
  it('have their names, in the order in which they were given', () => {
    expect(othersOf({ mood: 'calm', rank: 3, isOpen: false, seen: ['by Ann', 2] })).toEqual([
      { name: 'mood', text: 'calm' },
      { name: 'rank', text: '3' },
      { name: 'isOpen', text: 'false' },
      { name: 'seen', text: 'by Ann, 2' },
    ]);
  });

  it('name what is in records, and are left out where they say nothing', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(
      othersOf({
        attachment: { url: 'a.jpg', size: [3, 4] },
        rows: [{ a: 1 }, { a: 2, b: '' }],
        empty: '',
        none: null,
        circle,
      }),
    ).toEqual([
      { name: 'attachment', text: 'url: a.jpg, size: 3, 4' },
      { name: 'rows', text: 'a: 1; a: 2' },
      { name: 'circle', text: 'self: self: self: …' },
    ]);
  });

  it('have the name of a field that some kinds alone have', () => {
    expect(othersOf({ kind: 'statement', status: 'confirmed' })).toEqual([
      { name: 'status', text: 'confirmed' },
    ]);
  });

  it('are shown as such where a view takes the name for something that was checked', () => {
    const link = { type: 'link', url: 'javascript:alert(1)', content: ['Read more'] };
    const timeline = parse({
      events: [{ title: 'A', when: '2025', text: 'x', formattedText: [link], ownKind: 5 }],
    });
    expect(timeline.event(0)).not.toHaveProperty('formattedText');
    expect(timeline.event(0)).not.toHaveProperty('ownKind');
    expect(timeline.faults.counts).toEqual({ error: 0, warning: 0, note: 2 });
    expect(describe(timeline, 0, en)?.others).toEqual([
      { name: 'formattedText', text: 'type: link, url: javascript:alert(1), content: Read more' },
      { name: 'ownKind', text: '5' },
    ]);
  });

  it('have none where the text of an event is formatted', () => {
    expect(othersOf({ textFormat: 'markdown', text: 'The *ferry*' })).toEqual([]);
  });

  it('are cut where they are very long, and are none of those that are known', () => {
    const [{ text }] = othersOf({ raw: 'x'.repeat(100_000) }) as readonly [{ readonly text: string }];
    expect(text.length).toBeLessThan(600);
    expect(
      othersOf({
        id: 'a',
        kind: 'statement',
        speakers: 'Ann',
        text: 'b',
        tags: 'c',
        place: 'd',
        data: { e: 1 },
        links: {},
      }),
    ).toEqual([]);
  });
});

/** The parser never throws, changes nothing that it is given, and loses nothing. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../../src/model/ingest/parse.js';
import type { Timeline } from '../../../../src/model/timeline.js';
import { wrongValue, writtenDocument } from '../written-arbitraries.js';

const shipped: unknown = JSON.parse(
  readFileSync(new URL('../../../../data/japan-china-2025.json', import.meta.url), 'utf8'),
);

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}

/** The places of all values within a value. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  const fields = copy as Record<string, unknown>;
  fields[key] = replaced(fields[key], rest, by);
  return copy;
}

const mutated: fc.Arbitrary<unknown> = fc
  .tuple(fc.constantFrom(...placesIn(shipped)), wrongValue)
  .map(([place, value]) => replaced(shipped, place, value));

/** Reads everything of a timeline that is read on demand. */
function lookAt(timeline: Timeline): void {
  for (let row = 0; row < timeline.size; row++) {
    timeline.event(row);
    timeline.extent(row);
    timeline.claimsOf(row);
    timeline.linksOf(row);
  }
}

function accountsForAll(input: unknown): void {
  const timeline = parse(input);
  lookAt(timeline);
  const { given, drawn, listed, rejected } = timeline.account();
  expect(drawn + listed + rejected).toBe(given);
  expect([given, timeline.order.length]).toEqual([timeline.size, given - rejected]);
  expect([drawn, listed, rejected].every((count) => count >= 0)).toBe(true);
}

function resolves(document: unknown, pointer: string): boolean {
  let value = document;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Record<string, unknown>)[key];
  }
  return true;
}

describe('the parser', () => {
  it('accepts anything, and accounts for every event', () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withMap: true, withSparseArray: true }), accountsForAll),
    );
    fc.assert(fc.property(fc.array(fc.anything()), accountsForAll));
    fc.assert(fc.property(fc.json(), accountsForAll));
    fc.assert(fc.property(fc.string(), accountsForAll));
  });

  it('accepts the shipped document with anything in any place of it', () => {
    fc.assert(fc.property(mutated, accountsForAll), { numRuns: 500 });
  });

  it('accepts a list that is longer than a call may have arguments', () => {
    const refs = Array.from({ length: 300_000 }, () => 'a');
    const timeline = parse([{ id: 'a', title: 'A', when: '2025', links: { after: refs } }]);
    expect(timeline.links).toHaveLength(300_000);
  });

  it('gives a hundred thousand events of one id an id of their own each', () => {
    const events = Array.from({ length: 100_000 }, () => ({ title: 'A', when: '2025' }));
    const timeline = parse(events);
    expect(timeline.id(99_999)).toBe(`${timeline.id(0)}~100000`);
  });

  it('points to values of the document that it was given', () => {
    fc.assert(
      fc.property(fc.oneof(writtenDocument, mutated), (document) => {
        for (const { pointer, message } of parse(document).faults.faults)
          expect(resolves(document, pointer), `${pointer} ${message}`).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('never changes what it is given', () => {
    fc.assert(
      fc.property(fc.oneof(writtenDocument, mutated), (document) => {
        const before = JSON.stringify(document);
        lookAt(parse(freeze(structuredClone(document))));
        lookAt(parse(document));
        expect(JSON.stringify(document)).toBe(before);
      }),
    );
  });

  it('says the same of the same document', () => {
    fc.assert(
      fc.property(writtenDocument, (document) => {
        expect(parse(document).faults).toEqual(parse(structuredClone(document)).faults);
      }),
    );
  });
});

describe('keys that would reach a prototype', () => {
  const json =
    '{"events":[{"id":"a","title":"A","when":"2025","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"place":{"name":"P","__proto__":{"polluted":1}}}],"actors":{"__proto__":{"name":"B"}},"prototype":{"polluted":1}}';

  it('are reported and change nothing', () => {
    const timeline = parse(json);
    const event = timeline.event(0);
    expect(
      timeline.faults.faults.map(({ severity, code, pointer, message }) => [
        severity,
        code,
        pointer,
        message,
      ]),
    ).toEqual([
      ['warning', 'unsafe-key', '', 'the key "prototype" is not read'],
      ['warning', 'unsafe-key', '/actors', 'actors: the key "__proto__" is not read'],
      ['warning', 'unsafe-key', '/events/0', 'events[0]: the key "__proto__" is not read'],
      ['warning', 'unsafe-key', '/events/0', 'events[0]: the key "constructor" is not read'],
      ['warning', 'unsafe-key', '/events/0/place', 'events[0].place: the key "__proto__" is not read'],
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    for (const value of [event, event?.place, timeline.header]) {
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect(value).not.toHaveProperty('polluted');
    }
    expect(timeline.header.actors.size).toBe(0);
    expect(timeline.account().drawn).toBe(1);
  });

  it('may be ids and kinds, for those are no keys', () => {
    const timeline = parse([{ id: '__proto__', kind: 'constructor', title: 'A', when: '2025' }]);
    expect(timeline.rowOf('__proto__')).toBe(0);
    expect(timeline.rowOf('constructor')).toBe(-1);
    expect(timeline.event(0)).toMatchObject({ kind: 'event', ownKind: 'constructor' });
  });
});

describe('what the format does not know', () => {
  it('is kept in the normal form, with a note', () => {
    const document = {
      editor: { name: 'E' },
      actors: { b: { name: 'B', wikidata: 'Q1' } },
      events: [
        {
          ...{ id: 'a', title: 'A', weight: 7, when: { at: '2025', calendar: 'lunar' } },
          attribution: [[{ by: 'b', as: 'speaker', mood: 'calm' }]],
        },
      ],
    };
    const timeline = parse(document);
    const notes = timeline.faults.faults.map(({ severity, code, pointer }) => [severity, code, pointer]);
    expect(notes).toEqual(
      [
        '/editor',
        '/actors/b/wikidata',
        '/events/0/weight',
        '/events/0/when/calendar',
        '/events/0/attribution/0/0/mood',
      ].map((pointer) => ['note', 'unknown-field', pointer]),
    );
    expect(timeline.header).toHaveProperty('editor', { name: 'E' });
    expect(timeline.header.actors.get('b')).toHaveProperty('wikidata', 'Q1');
    expect(timeline.event(0)).toMatchObject({
      ...{ weight: 7, when: { at: '2025', calendar: 'lunar' } },
      attribution: [[{ by: ['b'], mood: 'calm' }]],
    });
  });

  it('survives being read again from its normal form', () => {
    const { header } = parse(shipped);
    const first = parse(shipped);
    const events = Array.from({ length: first.size }, (_, row) => first.event(row));
    const again = parse({ timeZone: header.timeZone, events });
    for (const [row, event] of events.entries()) expect(again.event(row)).toEqual(event);
  });
});

describe('a title of a million characters', () => {
  it('is kept, with a note, and gets a short id', () => {
    const title = 'word '.repeat(200_000);
    const timeline = parse([{ title, when: '2025' }]);
    expect(timeline.faults.faults).toEqual([
      {
        ...{ pointer: '/0/title', severity: 'note', code: 'long-text' },
        message: 'events[0].title: the title has 1000000 characters; it is drawn cut',
      },
    ]);
    expect(timeline.event(0)?.title).toBe(title);
    expect(timeline.id(0).length).toBeLessThan(30);
  });
});

describe('an id that was not given', () => {
  const ferry = { title: 'Ferry suspended', when: '2025-12' };
  const call = { kind: 'call', title: 'Call', when: '2025-11', participants: ['a', 'b'] };

  it('stays the same when events are added around it', () => {
    const alone = parse([ferry]).id(0);
    const among = parse([call, { title: 'Another', when: '2025-12' }, ferry]);
    expect(among.id(2)).toBe(alone);
    expect(among.id(0)).toBe(parse([call]).id(0));
  });

  it('is another for another kind, date or title', () => {
    const others = [
      ferry,
      { ...ferry, when: '2025-11' },
      { ...ferry, title: 'Ferry' },
      { ...ferry, kind: 'sermon' },
    ];
    const timeline = parse(others);
    expect(new Set(others.map((_, row) => timeline.id(row))).size).toBe(4);
    expect(timeline.id(3)).toMatch(/^sermon-/);
  });
});

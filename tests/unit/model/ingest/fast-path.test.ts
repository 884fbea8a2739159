import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detailedFaults } from '../../../../src/model/fault.js';
import { openDocument, parse } from '../../../../src/model/ingest/parse.js';
import { FastRowReader } from '../../../../src/model/ingest/fast-row-reader.js';
import { FullRowReader } from '../../../../src/model/ingest/full-row-reader.js';
import type { RowReaders } from '../../../../src/model/ingest/row-reader.js';
import { runChunked } from '../../../../src/util/chunked.js';
import type { Timeline } from '../../../../src/model/timeline.js';
import vectors from '../../../data/edtf-vectors.json' with { type: 'json' };
import { found } from '../found.js';
import { wrongValue, writtenDocument, writtenEvent } from '../written-arbitraries.js';

function parseInFull(input: unknown): Timeline {
  return runChunked(openDocument(input, (context) => [new FullRowReader(context)]).buildChunked());
}

function expectTheSame(input: unknown): void {
  expect(found(parse(input))).toEqual(found(parseInFull(input)));
}

const name = fc.constantFrom('Japan', 'scmp', 'an official', '');
const names = fc.oneof(name, fc.array(name, { maxLength: 3 }));
const instant = fc.oneof(
  fc.integer({ min: -9e12, max: 9e12 }),
  fc.double(),
  fc.constantFrom(0, -0, 0.5, 1, 2014, 9999, 1e4, 1.7e9, -1e9, 1.7e15, 8.64e15, -8.64e15, 8.64e15 + 1),
);
const day = fc
  .date({ noInvalidDate: true, min: new Date(0), max: new Date('2030-01-01') })
  .map((date) => date.toISOString());
const written = fc.oneof(
  instant,
  day,
  day.map((text) => text.slice(0, 10)),
  day.map((text) => text.slice(0, 7)),
  day.map((text) => `${text.slice(0, 19)}Z`),
  fc.constantFrom(
    '2025',
    '2025-02-29',
    '2024-02-29',
    '2025-11~',
    '2025-11-14T10:00',
    '2025-11-14 10:00:00.123456+0900',
    '2025-11-14T23:59:60Z',
    '2025-11-14T10:00~',
    '{2025-11,2025-12-24}',
    'XXXX',
    'circa 1950',
    ' 2025-11-14',
    '0000-01-01',
    '2025-13',
    '2025-11-14/..',
    'last month',
    '',
  ),
  fc.constantFrom(...vectors.strings.map(([text]) => text)),
  fc.constantFrom<unknown>(new Date(0), new Date(NaN), NaN, true),
);
const when = fc.oneof(
  written,
  fc.record({
    at: written,
    basis: fc.constantFrom('stated', 'wrong'),
    zone: fc.constantFrom('Asia/Tokyo', '-06:00', 'Nowhere'),
  }),
  fc.record(
    { at: written, anchor: fc.constantFrom('e1', 'e9'), strange: fc.constant(7) },
    { requiredKeys: ['at'] },
  ),
  fc.tuple(written, written),
  fc.record({ at: written }),
  fc.record({ start: written, end: written }),
  fc.record({ start: written, ongoing: fc.constantFrom<unknown>(true, false, 'yes', null) }),
);
/** Now and then something else stands in place of the value. */
const rare = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 30, arbitrary: value }, { weight: 1, arbitrary: wrongValue });
const two = fc.array(name, { minLength: 2, maxLength: 3 });
const status = fc.constantFrom('lifted', 'in-force', 'wrong');
const fieldsOfKinds: Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<unknown>>>>> = {
  statement: { speakers: rare(name), addressees: rare(names), medium: rare(name) },
  call: { participants: rare(two), initiator: rare(names) },
  measure: { imposers: rare(two), targets: rare(name), domain: rare(names), status },
  suspension: { service: rare(fc.constantFrom('ferry', 'bus')), status },
  'radar-incident': { parties: rare(name), claims: fc.constantFrom([], ['e1#a'], [{ id: 'a', text: 'so' }]) },
  event: { participants: rare(name), targets: rare(names) },
  own: { speakers: rare(names) },
  odd: { speakers: rare(names) },
  unknown: { speakers: rare(names) },
};
const fieldsOfAll = {
  title: rare(
    fc.oneof({ weight: 20, arbitrary: fc.string() }, { weight: 1, arbitrary: fc.constant('x'.repeat(301)) }),
  ),
  when: rare(when),
  id: rare(fc.constantFrom('e1', 'e2', 'e1~2', '', 'e3', 'e4', 'e5', 'e6')),
  attribution: rare(names),
  text: rare(name),
  tags: rare(names),
  place: rare(name),
};
const needingFullReading = fc.constantFrom<object>(
  { links: { after: 'e1' } },
  { links: { disputes: 'e2' } },
  { claims: ['e1#a'] },
  { claims: [{ id: 'a', text: 'so', chain: 'scmp' }] },
  { attribution: [{ by: 'an official', as: 'speaker', hedges: { word: 'reportedly', class: 'hearsay' } }] },
  { strange: 7 },
  { strange: 7, stranger: null, strangest: [] },
  JSON.parse('{"__proto__": 7, "constructor": 8}') as object,
);
const added = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: needingFullReading },
);

/** Events that mostly suit the fast path, with every exception to it now and then. */
const fastPathEvent = fc.constantFrom(...Object.keys(fieldsOfKinds)).chain((kind) => {
  const fields = fieldsOfKinds[kind]!;
  const model: Record<string, fc.Arbitrary<unknown>> = {
    ...fieldsOfAll,
    ...fields,
    kind: rare(fc.constant(kind)),
  };
  const suited = fc.record(model, { requiredKeys: ['title', 'when', 'kind', ...Object.keys(fields)] });
  return fc.tuple(suited, added).map(([event, more]): unknown => ({ ...event, ...more }));
});

/** Events that lack some of their fields, those that their kind requires among them. */
const incompleteEvent = fc
  .tuple(fastPathEvent, fc.func(fc.boolean()))
  .map(([event, keeps]): unknown =>
    Object.fromEntries(Object.entries(event as object).filter(([field]) => keeps(field))),
  );

/** So many notes, warnings and errors that no more of them are detailed. */
const many = Array.from({ length: detailedFaults }, (_, i) => i);
const notes = { title: 'a', when: 0, ...Object.fromEntries(many.map((i) => [`strange${i}`, i])) };
const warnings = { title: 'a', when: 0, tags: many };
const errors = { title: 'a', when: 0, tags: many.map(() => null) };
const faultsBefore = fc.subarray([notes, warnings, errors]);

const header = {
  asOf: '2025-11-20',
  actors: { 'an official': { name: 'an official', type: 'anonymous' } },
  sources: { scmp: 'South China Morning Post' },
  kinds: {
    own: { label: 'Own', roles: { speakers: 'Speakers' } },
    odd: { label: 'Odd', fields: { when: { label: 'When' }, kind: { label: 'Kind', required: true } } },
  },
};
const zone = fc.constantFrom('UTC', 'Asia/Tokyo', 'America/New_York', 'unknown', 'Nowhere');

/** Which rows the fast path reads. */
function takenAtOnce(input: unknown): boolean[] {
  const taken: boolean[] = [];
  const readers: RowReaders = (context) => {
    const [fast, full] = [new FastRowReader(context), new FullRowReader(context)];
    const read = (row: number): number => {
      const work = fast.read(row);
      taken.push(work > 0);
      return work || full.read(row);
    };
    return [{ read }];
  };
  runChunked(openDocument(input, readers).buildChunked());
  return taken;
}

describe('events on the fast path, which are read without their normal form', () => {
  it('are read as by the full reading', () => {
    fc.assert(
      fc.property(fc.array(fastPathEvent, { maxLength: 8 }), zone, (events, timeZone) => {
        expectTheSame({ ...header, timeZone, events });
      }),
      { numRuns: 400 },
    );
  });

  it('are read as by the full reading, whatever is wrong with them, where no more faults are detailed', () => {
    const events = fc.array(fc.oneof(fastPathEvent, incompleteEvent), { maxLength: 8 });
    fc.assert(
      fc.property(faultsBefore, events, zone, (before, more, timeZone) => {
        expectTheSame({ ...header, timeZone, events: [...before, ...more] });
      }),
      { numRuns: 200 },
    );
  });

  it('are read as by the full reading among events of every other form', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fastPathEvent, writtenEvent), { maxLength: 8 }), expectTheSame));
    fc.assert(fc.property(writtenDocument, expectTheSame), { numRuns: 50 });
  });

  it.each([
    ['an unsafe key', JSON.parse('{"title":"a","when":0,"__proto__":null}')],
    ['inherited fields', Object.create({ title: 'a', when: 0 })],
    ['an inherited id', Object.assign(Object.create({ id: 'e1' }) as object, { title: 'a', when: 0 })],
    ['a Date', { title: 'a', when: new Date(0) }],
    ['a hole in a list', { title: 'a', when: 0, tags: new Array(2) }],
    ['a number as a text', { id: 5, title: 'a', when: 0 }],
  ])('are distinguished from an event with %s', (_, event: unknown) => {
    expectTheSame([event, event]);
  });

  it('are read on the fast path, and others are left to the full reading', () => {
    const suited = {
      title: 'a',
      kind: 'statement',
      speakers: 'Japan',
      when: '2025-11-14',
      attribution: 'scmp',
    };
    const events = [
      suited,
      { ...suited, when: '2025-11~' },
      { ...suited, speakers: [] },
      { ...suited, tags: 7 },
    ];
    expect(takenAtOnce({ events })).toEqual([true, true, true, true]);
    expect(
      takenAtOnce({
        events: [
          { ...suited, claims: 'e1#a' },
          { ...suited, links: { after: 'e1' } },
        ],
      }),
    ).toEqual([false, false]);
  });

  it('are taken at once with their faults, whether these are described later or only counted', () => {
    const faulty = { kind: 'statement', title: 'x'.repeat(301), when: '2025-13', strange: 7, tags: 7 };
    const events = [notes, warnings, errors, faulty, { ...faulty, kind: 'sermon' }, { id: 'a' }, { id: 'a' }];
    expect(takenAtOnce({ events }).slice(3)).toEqual([true, true, true, true]);
    expect(takenAtOnce({ events: [faulty, faulty] })).toEqual([true, true]);
  });
});

describe('a kind with a field that every event has', () => {
  it('leaves that field what it is', () => {
    const kinds = {
      odd: { label: 'Odd', roles: { id: 'Id' }, fields: { when: { label: 'When', type: 'texts' } } },
    };
    const timeline = parse({ kinds, events: [{ kind: 'odd', id: 'e1', title: 'a', when: '2025-11-14' }] });
    expect(timeline.faults.faults).toEqual([]);
    expect(timeline.event(0)).toMatchObject({ id: 'e1', when: { at: '2025-11-14' } });
  });
});

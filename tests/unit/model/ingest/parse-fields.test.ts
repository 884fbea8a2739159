/** Each kind of bad value in a field: what is said of it, where, and that its event is kept. */
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../../src/model/fault.js';
import { parse } from '../../../../src/model/ingest/parse.js';

type Reported = readonly [severity: string, code: string, pointer: string, message: string];

function reported({ severity, code, pointer, message }: Fault): Reported {
  return [severity, code, pointer, message];
}

function faultsOf(input: unknown): readonly Reported[] {
  return parse(input).faults.faults.map(reported);
}

/** One sound event but for the given fields. */
function withEvent(fields: object, header: object = {}): object {
  return { events: [{ id: 'a', title: 'A', when: '2025', ...fields }], ...header };
}

const wrongTypes: readonly [object, ...Reported][] = [
  [
    { title: ['b'] },
    'error',
    'wrong-type',
    '/events/0/title',
    'events[0].title: a text is wanted here, not a list',
  ],
  [
    { title: 7 },
    'warning',
    'wrong-type',
    '/events/0/title',
    'events[0].title 7: a text is wanted here; the number is read as one',
  ],
  [{ title: null }, 'error', 'missing-field', '/events/0', 'events[0]: "title" is missing'],
  [{ when: null }, 'error', 'missing-field', '/events/0', 'events[0]: "when" is missing'],
  [{ when: true }, 'error', 'wrong-type', '/events/0/when', 'events[0].when: a boolean is no date'],
  [
    { when: [1] },
    'error',
    'wrong-type',
    '/events/0/when',
    'events[0].when: a range has two instants, its start and its end',
  ],
  [{ when: {} }, 'error', 'no-date', '/events/0/when', 'events[0].when: neither "at" nor "start" is written'],
  [{ when: '' }, 'error', 'no-date', '/events/0/when', 'events[0].when: no date is written'],
  [
    { kind: 7 },
    'error',
    'wrong-type',
    '/events/0/kind',
    'events[0].kind 7: a kind is a text; read as "event"',
  ],
  [
    { kind: 'sermon' },
    'warning',
    'unknown-kind',
    '/events/0/kind',
    'events[0].kind "sermon": there is no such kind; drawn as "event"',
  ],
  [{ kind: 'statement' }, 'error', 'missing-field', '/events/0', 'events[0]: "speakers" is missing'],
  [
    { kind: 'call', participants: 'a' },
    'error',
    'too-few',
    '/events/0/participants',
    'events[0].participants: 2 or more are wanted here, not 1',
  ],
  [
    { kind: 'radar-incident', parties: 'a' },
    'error',
    'too-few',
    '/events/0',
    'events[0]: 1 or more claims are wanted here, not 0',
  ],
  [
    { tags: ['b', {}] },
    'error',
    'wrong-type',
    '/events/0/tags/1',
    'events[0].tags[1]: a text is wanted here, not an object',
  ],
  [
    { tags: [null] },
    'error',
    'wrong-type',
    '/events/0/tags/0',
    'events[0].tags[0] null: a text is wanted here, not null',
  ],
  [
    { place: 5 },
    'error',
    'wrong-type',
    '/events/0/place',
    'events[0].place 5: a text or an object is wanted here, not a number',
  ],
  [
    { place: { name: 'b', latitude: 91 } },
    'error',
    'unknown-value',
    '/events/0/place/latitude',
    'events[0].place.latitude 91: must lie between -90 and 90',
  ],
  [
    { quotes: [{}] },
    'error',
    'missing-field',
    '/events/0/quotes/0',
    'events[0].quotes[0]: "text" is missing',
  ],
  [
    { claims: [5] },
    'error',
    'wrong-type',
    '/events/0/claims/0',
    'events[0].claims[0] 5: an object is wanted here, not a number',
  ],
  [
    { attribution: [['b', 5]] },
    'error',
    'wrong-type',
    '/events/0/attribution/0/1',
    'events[0].attribution[0][1] 5: a text or an object is wanted here, not a number',
  ],
  [
    { attribution: { by: [], as: 'outlet' } },
    'error',
    'too-few',
    '/events/0/attribution/by',
    'events[0].attribution.by: 1 or more are wanted here, not 0',
  ],
  [
    { attribution: { by: 'b', as: 'judge' } },
    'error',
    'unknown-value',
    '/events/0/attribution/as',
    'events[0].attribution.as "judge": is none of speaker, witness, briefed, outlet, poster, compiler',
  ],
  [
    { links: 'b' },
    'error',
    'wrong-type',
    '/events/0/links',
    'events[0].links "b": links of an event are an object of types and references',
  ],
  [
    { links: { 'part-of': [] } },
    'error',
    'too-few',
    '/events/0/links/part-of',
    'events[0].links.part-of: 1 or more are wanted here, not 0',
  ],
];

describe('a field of an event', () => {
  it.each(wrongTypes)('that is %j is reported, and the event is kept', (fields, ...fault) => {
    const input = withEvent(fields);
    expect(faultsOf(input)).toContainEqual(fault);
    const { given, drawn, listed } = parse(input).account();
    expect([given, drawn + listed]).toEqual([1, 1]);
  });

  it('that is none of the link types names those there are', () => {
    const [fault] = faultsOf(withEvent({ links: { likes: 'a' } }));
    expect(fault?.slice(0, 3)).toEqual(['error', 'unknown-value', '/events/0/links/likes']);
    expect(fault?.[3]).toMatch(
      /^events\[0\]\.links\.likes "likes": is none of responds-to, .+, authenticates$/,
    );
  });
});

const badDates: readonly [unknown, string, string, string][] = [
  ['1994-13-02', 'bad-date', '/events/0/when', 'events[0].when "1994-13-02": month 13 does not exist'],
  [
    { at: '2023-02-29' },
    'bad-date',
    '/events/0/when/at',
    'events[0].when.at "2023-02-29": 29 February does not exist in 2023',
  ],
  [
    '2025-12-07/2025-12-01',
    'end-before-start',
    '/events/0/when',
    'events[0].when: end 2025-12-01 lies before start 2025-12-07',
  ],
  [
    { start: '2025-12-07', end: '2025-12-01' },
    'end-before-start',
    '/events/0/when/end',
    'events[0].when.end: end 2025-12-01 lies before start 2025-12-07',
  ],
  [
    { at: '2025-12-07/2025-12-01' },
    'end-before-start',
    '/events/0/when/at',
    'events[0].when.at: end 2025-12-01 lies before start 2025-12-07',
  ],
  [
    [1e20, 0],
    'bad-date',
    '/events/0/when/0',
    'events[0].when[0] 100000000000000000000: no instant reaches that far: a year can be written, such as Y-13800000000',
  ],
  [
    '../..',
    'no-date',
    '/events/0/when',
    'events[0].when: neither the start nor the end has a date, so no bounds can be read',
  ],
];

describe('a date', () => {
  it.each(badDates)(
    '%j is reported where it is written, and its event is listed',
    (when, code, pointer, message) => {
      const timeline = parse(withEvent({ when }));
      expect(timeline.faults.faults.map(reported)).toEqual([['error', code, pointer, message]]);
      expect(timeline.account()).toEqual({ given: 1, drawn: 0, listed: 1, rejected: 0 });
      expect(timeline.event(0)?.title).toBe('A');
    },
  );

  it('in a zone that does not exist is drawn, its zone unknown', () => {
    const timeline = parse(withEvent({ when: { at: '2025-12-06', zone: 'Mars/Base' } }));
    expect(timeline.faults.faults.map(reported)).toEqual([
      [
        'error',
        'bad-zone',
        '/events/0/when/zone',
        'events[0].when.zone "Mars/Base": there is no such time zone, so it counts as unknown',
      ],
    ]);
    expect(timeline.extent(0)?.zoneUnknown).toBe(true);
  });
});

const headers: readonly [object, ...Reported][] = [
  [{ timeZone: 'x' }, 'error', 'bad-zone', '/timeZone', 'timeZone "x": there is no such time zone'],
  [{ asOf: '2025-13' }, 'error', 'bad-date', '/asOf', 'asOf "2025-13": month 13 does not exist'],
  [{ actors: [] }, 'error', 'wrong-type', '/actors', 'actors: an object is wanted here, not a list'],
  [
    { actors: { b: null } },
    'error',
    'wrong-type',
    '/actors/b',
    'actors.b null: a text or an object is wanted here, not null',
  ],
  [
    { actors: { b: { name: 'B', count: -1 } } },
    'error',
    'unknown-value',
    '/actors/b/count',
    'actors.b.count -1: must be 0 or more',
  ],
  [
    { actors: { b: { name: 'B', type: 'robot' } } },
    'error',
    'unknown-value',
    '/actors/b/type',
    'actors.b.type "robot": is none of person, state, organisation, group, anonymous',
  ],
  [{ kinds: { launch: {} } }, 'error', 'missing-field', '/kinds/launch', 'kinds.launch: "label" is missing'],
  [
    { corrections: [{ on: '2025' }] },
    'error',
    'missing-field',
    '/corrections/0',
    'corrections[0]: "text" is missing',
  ],
  [
    { compiledFrom: 'b' },
    'warning',
    'dangling-reference',
    '/compiledFrom',
    'compiledFrom "b": there is no such source',
  ],
];

describe('what stands beside the events', () => {
  it.each(headers)('is reported where it is %j', (header, ...fault) => {
    expect(faultsOf(withEvent({}, header))).toEqual([fault]);
    expect(parse(withEvent({}, header)).account().drawn).toBe(1);
  });

  it('lets no address through that could run a script', () => {
    const timeline = parse(withEvent({}, { sources: { s: { title: 'S', URL: 'javascript:alert(1)' } } }));
    expect(timeline.faults.faults.map(reported)).toEqual([
      [
        'error',
        'unsafe-url',
        '/sources/s/URL',
        'sources.s.URL "javascript:alert(1)": only http, https and mailto addresses are linked',
      ],
    ]);
    expect(timeline.header.sources.get('s')).toEqual({ title: 'S' });
  });
});

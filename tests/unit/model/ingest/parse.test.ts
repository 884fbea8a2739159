/** Each kind of bad input: what is said of it, where, and that everything else is still read. */
import { describe, expect, it } from 'vitest';
import { flag, hasFlag } from '../../../../src/model/columns.js';
import { detailedFaults, type Fault } from '../../../../src/model/fault.js';
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

describe('the document', () => {
  it('that is no JSON is reported as such, with the message of the engine', () => {
    const json = '{"events": [';
    let reason = '';
    try {
      JSON.parse(json);
    } catch (error) {
      reason = (error as Error).message;
    }
    expect(faultsOf(json)).toEqual([['error', 'malformed-json', '', `this is not JSON: ${reason}`]]);
    expect(parse(json).size).toBe(0);
  });

  it('may be JSON text, with or without a byte order mark', () => {
    const json = JSON.stringify(withEvent({}));
    expect(parse(json).id(0)).toBe('a');
    expect(parse(`\uFEFF${json}`).id(0)).toBe('a');
    expect(faultsOf(`\uFEFF${json}`)).toEqual([]);
  });

  it.each([
    [undefined, ''],
    [null, 'null: '],
    ['null', 'null: '],
    [42, '42: '],
    [true, 'true: '],
  ])('that is %j is no document', (input, offender) => {
    const message = `${offender}a document is an object with "events", or a list of events`;
    expect(faultsOf(input)).toEqual([['error', 'not-an-object', '', message]]);
    expect(parse(input).account()).toEqual({ given: 0, drawn: 0, listed: 0, rejected: 0 });
  });

  it.each([[[]], [{ events: [] }]])('that is empty, %j, has no fault', (input) => {
    expect(faultsOf(input)).toEqual([]);
    expect(parse(input).size).toBe(0);
  });

  it('without events says so', () => {
    const missing = ['error', 'missing-field', '', '"events" is missing'];
    expect(faultsOf({})).toEqual([missing]);
    expect(faultsOf({ events: null })).toEqual([missing]);
  });

  it('whose events are no list keeps everything else', () => {
    const input = { title: 'Kept', events: { a: 1 } };
    expect(faultsOf(input)).toEqual([['error', 'wrong-type', '/events', 'events: events are a list']]);
    expect(parse(input).header.title).toBe('Kept');
  });

  it('of a later version is read as far as it goes', () => {
    const input = withEvent({}, { format: 'attributed-timeline/2' });
    expect(faultsOf(input)).toEqual([
      [
        'warning',
        'later-format',
        '/format',
        'format "attributed-timeline/2": only attributed-timeline/1 is known; the document is read as far as that goes',
      ],
    ]);
    expect(parse(input).account().drawn).toBe(1);
  });

  it('keeps the good events among those that are no objects', () => {
    const timeline = parse(['x', { title: 'Kept', when: '2025' }, 7, [1], null]);
    expect(timeline.faults.faults.map(reported)).toEqual([
      ['error', 'not-an-object', '/0', 'events[0] "x": an event is an object'],
      ['error', 'not-an-object', '/2', 'events[2] 7: an event is an object'],
      ['error', 'not-an-object', '/3', 'events[3]: an event is an object'],
      ['error', 'not-an-object', '/4', 'events[4] null: an event is an object'],
    ]);
    expect(timeline.account()).toEqual({ given: 5, drawn: 1, listed: 0, rejected: 4 });
    expect(timeline.event(1)?.title).toBe('Kept');
    expect(timeline.event(0)).toBeUndefined();
  });

  it('counts all faults, and reports the first thousand of them in detail', () => {
    const { faults, counts } = parse(Array.from({ length: detailedFaults + 5 }, () => 'x')).faults;
    expect(faults).toHaveLength(detailedFaults);
    expect(faults.at(-1)?.pointer).toBe(`/${detailedFaults - 1}`);
    expect(counts).toEqual({ error: detailedFaults + 5, warning: 0, note: 0 });
  });

  it('keeps the details of errors, however many notes stand before them', () => {
    const noted = { title: 'a', when: 0, strange: 1, stranger: 2 };
    const events = [...Array.from({ length: detailedFaults }, () => noted), { when: 0 }];
    const { faults, counts } = parse(events).faults;
    expect(counts).toEqual({ error: 1, warning: 0, note: 2 * detailedFaults });
    expect(faults).toHaveLength(detailedFaults + 1);
    expect(reported(faults.at(-1)!)).toEqual([
      'error',
      'missing-field',
      `/${detailedFaults}`,
      expect.any(String),
    ]);
  });

  it('rejects an event that cannot be read at all', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(faultsOf([proxy, { title: 'Kept', when: '2025' }])).toEqual([
      ['error', 'not-an-object', '/0', 'events[0]: this cannot be read'],
    ]);
    expect(parse([proxy]).account()).toEqual({ given: 1, drawn: 0, listed: 0, rejected: 1 });
    expect(parse([proxy]).id(0)).toBe('');
  });
});

describe('an id', () => {
  it('that is taken is made different, and its event is kept', () => {
    const timeline = parse([
      { id: 'a', title: 'First', when: '2025' },
      { id: 'a', title: 'Second', when: '2025' },
      { id: 'a', title: 'Third', when: '2025' },
    ]);
    expect(timeline.faults.faults.map(reported)).toEqual([
      ['warning', 'duplicate-id', '/1/id', 'events[1].id "a": this id is taken; read as "a~2"'],
      ['warning', 'duplicate-id', '/2/id', 'events[2].id "a": this id is taken; read as "a~3"'],
    ]);
    expect(timeline.event(timeline.rowOf('a~3'))?.title).toBe('Third');
  });

  it('of a claim that its event has given already is reported', () => {
    const claim = { id: 'c', text: 'so it was', chain: 'an outlet' };
    expect(faultsOf(withEvent({ claims: [claim, claim] }))).toEqual([
      [
        'warning',
        'duplicate-id',
        '/events/0/claims',
        'events[0].claims "c": another claim of this event has this id',
      ],
    ]);
  });
});

describe('a reference that names nothing', () => {
  const cases: readonly [string, object, string, string][] = [
    [
      'a claim',
      withEvent({ claims: ['b#c'] }),
      '/events/0/claims/0',
      'events[0].claims[0] "b#c": there is no such claim',
    ],
    [
      'an anchor',
      withEvent({ when: { at: '2025', anchor: 'b' } }),
      '/events/0/when/anchor',
      'events[0].when.anchor "b": there is no such event',
    ],
    [
      'a short link',
      withEvent({ links: { after: 'b' } }),
      '/events/0/links/after',
      'events[0].links.after "b": there is no such event or claim',
    ],
    [
      'the start of a link',
      withEvent({}, { links: [{ from: 'b', to: 'a', type: 'after' }] }),
      '/links/0/from',
      'links[0].from "b": there is no such event or claim',
    ],
    [
      'the end of a link',
      withEvent({}, { links: { from: 'a', to: 'a#c', type: 'after' } }),
      '/links/to',
      'links.to "a#c": there is no such event or claim',
    ],
  ];

  it.each(cases)('is reported: %s', (_, input, pointer, message) => {
    expect(faultsOf(input)).toEqual([['warning', 'dangling-reference', pointer, message]]);
    expect(parse(input).account().drawn).toBe(1);
  });

  it('is reported where a link leads back to where it comes from, which disputes nothing', () => {
    const input = withEvent(
      { links: { 'responds-to': 'a' } },
      { links: [{ from: 'a', to: 'a', type: 'disputes' }] },
    );
    expect(faultsOf(input)).toEqual([
      ['warning', 'loop', '/links/0', 'links[0] "a": the link leads back to where it comes from'],
      [
        'warning',
        'loop',
        '/events/0/links/responds-to',
        'events[0].links.responds-to "a": the link leads back to where it comes from',
      ],
    ]);
    const timeline = parse(input);
    expect(hasFlag(timeline.columns, 0, flag.disputed)).toBe(false);
  });

  it('is reported at its own place, though items before it cannot be read', () => {
    const broken = withEvent(
      { claims: [{ id: 'c' }, 'b#c'] },
      { links: [{ from: 'a' }, { from: 'a', to: 'b', type: 'after' }] },
    );
    const pointers = parse(broken).faults.faults.filter(({ code }) => code === 'dangling-reference');
    expect(pointers.map(({ pointer }) => pointer)).toEqual(['/events/0/claims/1', '/links/1/to']);
  });
});

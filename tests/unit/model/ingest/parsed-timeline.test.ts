/** A timeline that was read: order, claims, links and flags, and the kinds of a host. */
import { kindName } from '../../../../src/model/roles.js';
import { describe, expect, it } from 'vitest';
import { flag, hasFlag } from '../../../../src/model/columns.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { isTimeline, type Timeline } from '../../../../src/model/timeline.js';
import { openDocument } from '../../../../src/model/ingest/parse.js';
import { runChunked } from '../../../../src/util/chunked.js';

function idsInOrder(timeline: Timeline): readonly string[] {
  return [...timeline.order].map((row) => timeline.id(row));
}

describe('the order', () => {
  it('is earliest start, latest end, as given; without a date last, rejected never', () => {
    const timeline = parse([
      { id: 'undated', title: 'a', when: 'some day' },
      { id: 'long', title: 'b', when: '2025-01/2025-12' },
      'rejected',
      { id: 'later', title: 'c', when: '2025-02' },
      { id: 'short', title: 'd', when: '2025-01' },
      { id: 'short-too', title: 'e', when: '2025-01' },
      { id: 'open-start', title: 'f', when: '../2030' },
    ]);
    expect(idsInOrder(timeline)).toEqual(['open-start', 'short', 'short-too', 'long', 'later', 'undated']);
  });

  it('is the same however the events are read in slices', () => {
    const events = ['2025-03', '2025-01', '2025-02'].map((when, i) => ({ id: `e${i}`, title: 'a', when }));
    const builder = openDocument({ events: events.slice(0, 1) });
    runChunked(builder.readChunked());
    builder.rows.append(events, 1, 3);
    const timeline = runChunked(builder.buildChunked());
    expect(idsInOrder(timeline)).toEqual(['e1', 'e2', 'e0']);
    expect(timeline.columns).toEqual(parse({ events }).columns);
  });
});

describe('the normal form', () => {
  it('is what shorthand stands for', () => {
    const timeline = parse({
      actors: { japan: 'Japan' },
      sources: { scmp: 'South China Morning Post' },
      events: [
        {
          ...{ id: 'e1', kind: 'statement', title: 'a', when: '2025-11-14/..', speakers: 'japan' },
          ...{ attribution: 'scmp', quotes: 'so it was', place: 'Tokyo', tags: 'sea', ambiguity: 'Who?' },
        },
      ],
    });
    expect(timeline.event(0)).toEqual({
      ...{ id: 'e1', kind: 'statement', title: 'a', when: { start: '2025-11-14', end: '..' } },
      ...{ speakers: ['japan'], claims: [], tags: ['sea'], ambiguity: ['Who?'] },
      attribution: [[{ by: ['scmp'], as: 'outlet', source: 'scmp' }]],
      quotes: [{ text: 'so it was' }],
      place: { name: 'Tokyo' },
    });
    expect(timeline.header.actors.get('japan')).toEqual({ name: 'Japan' });
    expect(timeline.header.sources.get('scmp')).toEqual({ title: 'South China Morning Post' });
  });

  it('of an event of an unknown kind is an event that remembers its kind', () => {
    const event = parse([{ kind: 'sermon', title: 'a', when: '2025', speakers: 'b' }]).event(0);
    expect(event).toMatchObject({ kind: 'event', ownKind: 'sermon', speakers: ['b'] });
    expect(event && kindName(event)).toBe('sermon');
  });

  it('of a reading is made anew only on demand, and then is the same', () => {
    const timeline = parse([{ id: 'a', title: 'a', when: '2025' }]);
    expect(timeline.event(0)).toBe(timeline.event(0));
    expect(timeline.event(1)).toBeUndefined();
    expect(timeline.event(-1)).toBeUndefined();
  });
});

describe('a kind of the host’s own', () => {
  const kinds = {
    launch: {
      label: 'Launch',
      colour: 'incident',
      roles: { crew: { label: 'Crew', minimum: 2 } },
      fields: { site: 'Site', outcome: { label: 'Outcome', oneOf: ['success', 'failure'] } },
    },
    call: { label: 'Telephone call' },
  };

  it('is read by its row', () => {
    const launch = { kind: 'launch', title: 'a', when: '2025', crew: 'b', outcome: 'unclear' };
    const timeline = parse({ kinds, events: [launch, { ...launch, crew: ['b', 'c'], outcome: 'success' }] });
    expect(timeline.faults.faults.map(({ message }) => message)).toEqual([
      'events[0].crew: 2 or more are wanted here, not 1',
      'events[0].outcome "unclear": is none of success, failure',
    ]);
    expect(timeline.header.kinds.get('launch')).toMatchObject({ plural: 'Launch', glyph: 'rectangle' });
    expect(timeline.header.kinds.get('launch')?.roles.get('crew')?.phrase).toBe('{names}');
  });

  it('inherits from the built-in row of its name what it leaves out', () => {
    const row = parse({ kinds, events: [] }).header.kinds.get('call');
    expect(row).toMatchObject({ label: 'Telephone call', plural: 'Calls', glyph: 'call' });
    expect(row?.roles.get('participants')?.minimum).toBe(2);
  });

  it('may be one of more than 256', () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`kind${i}`, `Kind ${i}`]));
    const timeline = parse({ kinds: many, events: [{ kind: 'kind299', title: 'a', when: '2025' }] });
    expect([...timeline.header.kinds.keys()][timeline.columns.kind[0] ?? -1]).toBe('kind299');
  });
});

describe('a claim', () => {
  const claim = { id: 'c', text: 'so it was', chain: { by: 'japan', as: 'speaker' } };
  const timeline = parse([
    { id: 'e1', title: 'a', when: '2025', claims: claim },
    { id: 'e2', title: 'b', when: '2025', claims: ['e1#c', 'e1#none'] },
    { id: 'https://example.org/#e3', title: 'c', when: '2025', claims: claim, links: { after: 'e1#c' } },
  ]);

  it('is stated once and found from wherever it is referred to', () => {
    expect(timeline.claim('e1#c')).toMatchObject({ ref: 'e1#c', row: 0, claim: { text: 'so it was' } });
    expect(timeline.claimsOf(1).map(({ ref }) => ref)).toEqual(['e1#c']);
    expect(timeline.claimsStatedIn(1)).toEqual([]);
    expect(timeline.claim('e1#none')).toBeUndefined();
    expect(timeline.claim('e1')).toBeUndefined();
  });

  it('of an event whose id contains the mark of a claim is found as well', () => {
    expect(timeline.claim('https://example.org/#e3#c')?.row).toBe(2);
    expect(timeline.linksOf(2)).toHaveLength(1);
    expect(timeline.linksOf(0)).toEqual(timeline.linksOf(2));
  });

  it('gives its chain to an event without one of its own', () => {
    expect(timeline.event(1)?.attribution).toEqual([[{ by: ['japan'], as: 'speaker' }]]);
    expect(hasFlag(timeline.columns, 1, flag.unsourced)).toBe(false);
  });
});

describe('a value that may be a timeline', () => {
  it('is one where it was read, and not where it is what may be read', () => {
    const timeline = parse([{ title: 'a', when: 0 }]);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const others = [
      null,
      'a',
      [],
      {},
      { events: [] },
      proxy,
      JSON.parse(JSON.stringify(timeline)) as unknown,
    ];
    expect([timeline, ...others].map(isTimeline)).toEqual([true, ...others.map(() => false)]);
  });
});

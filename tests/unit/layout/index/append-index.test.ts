import type { LaneBy } from '../../../../src/layout/index/lane-by.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, type InMemoryEventIndex } from '../../../../src/layout/index/event-index.js';
import { extendIndex } from '../../../../src/layout/index/append-index.js';
import { append } from '../../../../src/model/ingest/append.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { laneBys, manyEvents } from '../aggregated-lanes.js';
import { DAY, deepEvents, indexOf } from '../drawing.js';

const runs = { numRuns: 60 };

/** An index without its timeline: an appended one and one read at once differ in that. */
function partsOf(index: InMemoryEventIndex): unknown {
  return { ...index, timeline: undefined };
}

/** The indexes of a list given in parts, and of the same list read at once. */
function both(
  parts: readonly unknown[][],
  laneBy: LaneBy,
): { appended: InMemoryEventIndex; built: InMemoryEventIndex } {
  const [first = [], ...rest] = parts;
  let timeline = parse({ events: first });
  let appended = buildIndex(timeline, laneBy);
  for (const more of rest) appended = extendIndex(appended, (timeline = append(timeline, more)));
  return { appended, built: indexOf({ events: parts.flat() }, laneBy) };
}

const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 4 });

function cut(events: readonly unknown[], shares: readonly number[]): unknown[][] {
  const places = [0, ...shares.map((share) => Math.round(share * events.length)), events.length];
  places.sort((a, b) => a - b);
  return places.slice(1).map((end, i) => events.slice(places[i], end));
}

describe('the index of an appended timeline', () => {
  it('is that of the whole list read at once, wherever it is cut', () => {
    fc.assert(
      fc.property(manyEvents, laneBys, cuts, (events, laneBy, shares) => {
        const { appended, built } = both(cut(events, shares), laneBy);
        expect(partsOf(appended)).toEqual(partsOf(built));
      }),
      runs,
    );
  });

  it('is that of the whole list by actor, tag, place and source, and in deep time', () => {
    const others = fc.constantFrom<LaneBy>('actor', 'side', 'tag', 'place', 'source', ({ tags }) => [
      ...tags,
      'all',
    ]);
    fc.assert(
      fc.property(deepEvents, others, cuts, (events, laneBy, shares) => {
        const { appended, built } = both(cut(events, shares), laneBy);
        expect(partsOf(appended)).toEqual(partsOf(built));
      }),
      runs,
    );
  });

  it('is that of the whole list where events come one after another, as they happen', () => {
    const events = Array.from({ length: 340 }, (_, day) => ({
      title: `Day ${day}`,
      when: day % 7 === 0 ? [day * DAY, (day + 20) * DAY] : day * DAY,
    }));
    const { appended, built } = both(
      [events.slice(0, 290), ...events.slice(290).map((one) => [one])],
      'kind',
    );
    expect(partsOf(appended)).toEqual(partsOf(built));
  });

  const kindOfTwo = (i: number): object => ({
    kind: i % 2 ? 'call' : 'statement',
    title: `${i}`,
    when: 10_000 + i,
  });
  const many = Array.from({ length: 700 }, (_, i) => kindOfTwo(i));

  it('has the very same lanes where nothing was added to them', () => {
    const timeline = parse(many);
    const index = buildIndex(timeline);
    const appended = extendIndex(index, append(timeline, [kindOfTwo(701)]));
    expect(appended.lanes[0]).toBe(index.lanes[0]);
    expect(appended.lanes[1]).not.toBe(index.lanes[1]);
    expect(appended.lanes[1]?.rows).toHaveLength(351);
  });

  it('counts what has no start with the first that has one, also where that is new', () => {
    const startless = Array.from({ length: 150 }, (_, i) => ({ title: `Until ${i}`, when: '../2025-06-01' }));
    const known = [...startless, { title: 'Low', when: '2025-01-20' }, { title: 'High', when: '2025-12-01' }];
    const { appended, built } = both([known, [{ title: 'New', when: '2025-01-10' }]], 'kind');
    expect(partsOf(appended)).toEqual(partsOf(built));
  });

  it('leaves the index that it appends to as it was', () => {
    const timeline = parse(many);
    const index = buildIndex(timeline);
    const before = structuredClone(
      index.lanes.map(({ rows, spans, aggregated }) => ({ rows, spans, aggregated })),
    );
    extendIndex(index, append(timeline, [kindOfTwo(3), kindOfTwo(4), kindOfTwo(900)]));
    expect(index.lanes.map(({ rows, spans, aggregated }) => ({ rows, spans, aggregated }))).toEqual(before);
  });

  it('draws what is still going on further when time goes on, though its lane has nothing new', () => {
    const going = { kind: 'suspension', title: 'Ferry', when: '2025-01-01/..' };
    const timeline = parse([going, { title: 'News', when: '2025-02-01' }]);
    const index = buildIndex(timeline);
    const appended = extendIndex(index, append(timeline, [{ title: 'Later', when: '2025-06-01' }]));
    expect([index.now, appended.now]).toEqual([Date.UTC(2025, 1, 2), Date.UTC(2025, 5, 2)]);
    expect(appended.lanes[0]).toBe(index.lanes[0]);
    expect(appended.fit?.end).toBeGreaterThan(appended.now);
  });

  it('sees the disputes that a new event puts on known ones', () => {
    const named = many.map((event, i) => ({ ...event, id: `e${i}` }));
    const timeline = parse(named);
    const index = buildIndex(timeline);
    const denial = { ...kindOfTwo(1000), id: 'no', links: { disputes: 'e5' } };
    const appended = extendIndex(index, append(timeline, [denial]));
    expect(appended.lanes.map(({ aggregated }) => aggregated?.parts.disputed?.count)).toEqual([undefined, 1]);
    expect(appended.disputed.rows).toEqual(Uint32Array.of(5));
  });

  it('puts events into other lanes when the claims that they report come to be known', () => {
    const report = { id: 'r', title: 'Report', when: '2025-02-01', claims: ['e#c'] };
    const claim = { id: 'c', text: 'It was them', chain: [{ by: 'ann', as: 'speaker' }] };
    const event = { id: 'e', title: 'Event', when: '2025-01-01', claims: [claim] };
    const timeline = parse([report]);
    const index = buildIndex(timeline, 'source');
    const appended = extendIndex(index, append(timeline, [event]));
    expect(index.lanes.map(({ key }) => key)).toEqual(['']);
    expect(appended.lanes.map(({ key, rows }) => [key, [...rows]])).toEqual([['ann', [1, 0]]]);
  });

  it('is built anew for a timeline that was appended to another one', () => {
    const { appended, built } = {
      appended: extendIndex(indexOf(many), parse(many.slice(3))),
      built: indexOf(many.slice(3)),
    };
    expect(partsOf(appended)).toEqual(partsOf(built));
  });

  it('is the very same where the timeline is', () => {
    const index = indexOf(many);
    expect(extendIndex(index, index.timeline)).toBe(index);
  });
});

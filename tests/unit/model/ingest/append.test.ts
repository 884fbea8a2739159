/** Appending to timelines: the result is the same as read at once, whatever refers to whatever across the border. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flag, hasFlag } from '../../../../src/model/columns.js';
import { EventIds } from '../../../../src/model/ingest/event-ids.js';
import { continues, append, appendChunked, appendToChunked } from '../../../../src/model/ingest/append.js';
import { parse, parseChunked } from '../../../../src/model/ingest/parse.js';
import { runChunked } from '../../../../src/util/chunked.js';
import { ParsedTimeline } from '../../../../src/model/ingest/parsed-timeline.js';
import type { Timeline } from '../../../../src/model/timeline.js';
import { found, foundWithDetails } from '../found.js';
import { writtenEvent } from '../written-arbitraries.js';

const a = { id: 'a', title: 'A', when: '2025-03' };
const b = { id: 'b', title: 'B', when: '2025-01' };
const c = { id: 'c', title: 'C', when: '2025-02' };
const disputed = (timeline: Timeline, row: number): boolean => hasFlag(timeline.columns, row, flag.disputed);

const id = fc.constantFrom('a', 'b', 'c', 'a#x', 'a~2');
const ref = fc.constantFrom('a', 'b', 'c', 'a#x', 'b#x', 'c#x', 'a#x#x', 'nobody', 'source:wire');
const linkType = fc.constantFrom('disputes', 'after', 'retracts', 'corrects');
const chain = fc.constantFrom<unknown>('scmp', [
  { by: 'an official', as: 'speaker', hedges: { word: 'reportedly', class: 'hearsay' } },
]);
const claim = fc.record({ id: fc.constantFrom('x', 'x#x'), text: fc.constant('so it was'), chain });
const when = fc.constantFrom<unknown>(
  '2025',
  '2025-02',
  1_740_000_000_000,
  'some day',
  '2024/..',
  '../2025',
  { at: '2025-02', anchor: 'b' },
);
/** Few names, so that they meet; some are given twice, some never. */
const namingEvent: fc.Arbitrary<unknown> = fc.record(
  {
    ...{ title: fc.constantFrom('A', 'B'), when, id, attribution: fc.constantFrom('scmp', 'wire') },
    claims: fc.array(fc.oneof(claim, ref), { maxLength: 2 }),
    links: fc.dictionary(linkType, ref, { maxKeys: 2 }),
  },
  { requiredKeys: ['title', 'when'] },
);
const anyEvent = fc.oneof(
  { weight: 6, arbitrary: namingEvent },
  { weight: 1, arbitrary: writtenEvent },
  { weight: 1, arbitrary: fc.constantFrom<unknown>('no event', null, 7) },
);
const link = fc.record({ from: ref, to: ref, type: linkType });
const header = fc.record(
  {
    links: fc.array(link, { maxLength: 3 }),
    timeZone: fc.constantFrom('Asia/Tokyo', 'Nowhere'),
    actors: fc.constant({ 'an official': { name: 'an official', type: 'anonymous' } }),
    sources: fc.constant({ wire: { title: 'The wire' } }),
  },
  { requiredKeys: [] },
);
const parts = fc.array(fc.array(anyEvent, { maxLength: 4 }), { minLength: 1, maxLength: 4 });

/** Appends part by part, and reads every event in between, as an application may. */
function extendAll([first = [], ...others]: readonly (readonly unknown[])[], beside: object): Timeline {
  let timeline = parse({ ...beside, events: Object.freeze(first) });
  for (const part of others) {
    foundWithDetails(timeline);
    timeline = append(timeline, Object.freeze(part));
  }
  return timeline;
}

describe('an appended timeline', () => {
  it('is what reading the whole list gives', () => {
    fc.assert(
      fc.property(parts, header, (given, beside) => {
        const whole = parse({ ...beside, events: given.flat() });
        expect(foundWithDetails(extendAll(given, beside))).toEqual(foundWithDetails(whole));
      }),
      { numRuns: 600 },
    );
  });

  it('is so for many events in any order', () => {
    const start = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.constant('some day'));
    fc.assert(
      fc.property(
        fc.array(start, { maxLength: 300 }),
        fc.array(start, { maxLength: 300 }),
        (before, more) => {
          const events = [...before, ...more].map((at) => ({ title: 'A', when: at }));
          const first = parse(events.slice(0, before.length));
          expect(found(append(first, events.slice(before.length)))).toEqual(found(parse(events)));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('keeps order, ids and rows when a thousand events come one by one', () => {
    const events = Array.from({ length: 1000 }, (_, i) => ({ title: 'A', when: (i * 7919) % 1000 }));
    const appended = events
      .slice(1)
      .reduce((timeline, event) => append(timeline, [event]), parse([events[0]]));
    expect(found(appended)).toEqual(found(parse(events)));
  });

  it('withdraws the fault of a name that is given later', () => {
    const first = parse([{ ...a, links: { after: 'b' } }]);
    expect(first.faults.counts.warning).toBe(1);
    expect(append(first, [b]).faults).toMatchObject({ faults: [], counts: { warning: 0 } });
    expect(first.faults.counts.warning).toBe(1);
  });

  it('puts an old event in dispute when a later one disputes it, and raises the flag revision', () => {
    const first = parse([a, b]);
    const second = append(first, [c]);
    const third = append(second, [{ ...c, id: 'd', links: { disputes: 'a' } }]);
    expect([0, 1, 2, 3].map((row) => disputed(third, row))).toEqual([true, false, false, false]);
    expect(second.flagRevision).toBe(first.flagRevision);
    expect(third.flagRevision).toBeGreaterThan(second.flagRevision);
  });

  it('moves a dispute of a claim to a later event that has the id by which the claim is named', () => {
    const beside = { links: [{ from: 'b', to: 'a#x', type: 'disputes' }] };
    const stating = { ...a, claims: { id: 'x', text: 'so it was', chain: 'scmp' } };
    const first = parse({ ...beside, events: [stating, b] });
    expect(disputed(first, 0)).toBe(true);
    const appended = append(first, [{ ...c, id: 'a#x' }]);
    expect([0, 1, 2].map((row) => disputed(appended, row))).toEqual([false, false, true]);
    expect(found(appended)).toEqual(found(parse({ ...beside, events: [stating, b, { ...c, id: 'a#x' }] })));
  });

  it('finds the source of an event in a claim that is stated later', () => {
    const first = parse([{ ...a, claims: ['b#x'] }]);
    expect(hasFlag(first.columns, 0, flag.unsourced)).toBe(true);
    const appended = append(first, [{ ...b, claims: { id: 'x', text: 'so it was', chain: 'scmp' } }]);
    expect(hasFlag(appended.columns, 0, flag.unsourced)).toBe(false);
    expect(appended.event(0)?.attribution).toHaveLength(1);
    expect(appended.flagRevision).toBeGreaterThan(first.flagRevision);
  });

  it('is the same timeline where nothing is added', () => {
    const timeline = parse([a]);
    expect(append(timeline, [])).toBe(timeline);
  });

  it('cannot go on from one that nobody read', () => {
    const { header, columns, order, links, faults, flagRevision, chainRevision } = parse([]);
    const revisions = { flagRevision, chainRevision };
    const beside = { header, columns, order, links, faults, ...revisions, account: parse([]).account() };
    const ids = new EventIds([], header.kinds);
    const made = new ParsedTimeline({
      ...beside,
      written: [],
      readEvent: () => undefined,
      numberNames: [],
      ids,
    });
    expect(() => append(made, [a])).toThrow(TypeError);
  });
});

describe('the timeline that was extended', () => {
  it('keeps answering for its own rows only', () => {
    const first = parse([a, 'rejected', b]);
    const before = found(first);
    const appended = append(first, [c, { ...c, id: 'd' }]);
    expect(found(first)).toEqual(before);
    expect([first.rowOf('c'), first.id(3), first.written(3), first.event(3)]).toEqual([
      -1,
      '',
      undefined,
      undefined,
    ]);
    expect(first.linksOf(3)).toEqual([]);
    expect(appended.rowOf('c')).toBe(3);
    expect(appended.written(3)).toBe(c);
  });

  it('keeps its own links', () => {
    const first = parse([a, { ...b, links: { after: 'a' } }]);
    expect(first.linksOf(0)).toHaveLength(1);
    const appended = append(first, [{ ...c, links: { after: 'a' } }]);
    expect(appended.linksOf(0)).toHaveLength(2);
    expect(first.linksOf(0)).toHaveLength(1);
  });

  it('is identified by what was appended to it', () => {
    const first = parse([a]);
    const [second, other] = [append(first, [b]), parse([a, b])];
    const third = append(second, [c]);
    expect([second, third, first].map((timeline) => timeline.isAppendOf(first))).toEqual([true, true, true]);
    expect([first.isAppendOf(second), other.isAppendOf(first), third.isAppendOf(other)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('can be extended another way, which is read anew', () => {
    fc.assert(
      fc.property(parts, parts, header, fc.boolean(), ([first = []], others, beside, giveUp) => {
        const timeline = parse({ ...beside, events: first });
        const [one = [], other = []] = others;
        const steps = appendChunked(timeline, [...one, a]);
        if (giveUp) steps.next();
        const appended = giveUp ? undefined : runChunked(steps);
        const fork = append(timeline, [...other, b]);
        expect(foundWithDetails(fork)).toEqual(
          foundWithDetails(parse({ ...beside, events: [...first, ...other, b] })),
        );
        expect(fork.isAppendOf(timeline)).toBe(false);
        const further = [...first, ...one, a, c];
        if (appended)
          expect(foundWithDetails(append(appended, [c]))).toEqual(
            foundWithDetails(parse({ ...beside, events: further })),
          );
      }),
      { numRuns: 100 },
    );
  });

  it('may be a fork of a timeline whose rows were appended in part', () => {
    const second = append(parse([a]), [b]);
    append(second, [c]);
    const fork = append(second, [{ ...c, id: 'd' }]);
    expect([0, 1, 2].map((row) => fork.id(row))).toEqual(['a', 'b', 'd']);
  });
});

describe('a longer list that begins with the rows of a timeline', () => {
  it('is known by the very objects', () => {
    const timeline = append(parse([a, b]), [c]);
    expect(continues(timeline, [a, b, c])).toBe(true);
    expect(continues(timeline, [a, b, c, a])).toBe(true);
    expect(continues(timeline, [a, b])).toBe(false);
    expect(continues(timeline, [a, { ...b }, c])).toBe(false);
    expect(continues(timeline, [a, b, { ...c }])).toBe(false);
  });

  it('is read where the timeline ends, and all rows from then on are its own', () => {
    const longer = [a, b, c, 'rejected'];
    const appended = runChunked(appendToChunked(append(parse([a]), [b]), longer));
    expect(foundWithDetails(appended)).toEqual(foundWithDetails(parse(longer)));
    const further = append(appended, [{ ...a, id: 'e' }]);
    expect(continues(further, longer)).toBe(false);
    expect(foundWithDetails(further)).toEqual(foundWithDetails(parse([...longer, { ...a, id: 'e' }])));
  });

  it('may be the same list, to which something was added', () => {
    const list: unknown[] = [a];
    const timeline = parse(list);
    list.push(b);
    expect(continues(timeline, list)).toBe(true);
    expect(found(timeline)).toEqual(found(parse([a])));
    expect(foundWithDetails(runChunked(appendToChunked(timeline, list)))).toEqual(
      foundWithDetails(parse(list)),
    );
  });

  it('may be as long as the timeline, which then stays what it is', () => {
    const timeline = parse([a, b]);
    expect(runChunked(appendToChunked(timeline, [a, b]))).toBe(timeline);
    const appended = append(timeline, [c]);
    expect(runChunked(appendToChunked(timeline, [a, b]))).toBe(timeline);
    expect(foundWithDetails(append(appended, [a]))).toEqual(foundWithDetails(parse([a, b, c, a])));
  });

  it('can follow on a timeline on which others follow already', () => {
    const timeline = parse([a]);
    append(timeline, [c]);
    expect(found(runChunked(appendToChunked(timeline, [a, b])))).toEqual(found(parse([a, b])));
  });
});

describe('chunked reading', () => {
  const events = Array.from({ length: 5000 }, (_, i) => ({
    title: `A ${i % 1000}`,
    when: (i * 7919) % 4000,
  }));

  it.each([
    ['a document', () => parseChunked({ events })],
    ['more events', () => appendChunked(parse(events.slice(0, 100)), events.slice(100))],
  ])('of %s yields fractions that rise from 0 to 1', (_, open) => {
    const steps = open();
    const shares: number[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) shares.push(step.value);
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares[0]).toBeGreaterThanOrEqual(0);
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
    expect(step.value.order).toEqual(parse({ events }).order);
  });

  it('reads a few thousand plain events at a time, and far fewer that are not plain', () => {
    const needingFullReading = events.slice(0, 1000).map((event) => ({ ...event, claims: ['b#x'] }));
    const stepsOf = (given: readonly unknown[]): number => [...parseChunked(given)].length;
    expect(stepsOf(needingFullReading)).toBeGreaterThan(stepsOf(events.slice(0, 1000)) + 10);
  });
});

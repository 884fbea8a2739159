// Dates that follow from the order of events: read, appended and written again.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flag, hasFlag } from '../../../../src/model/columns.js';
import { append } from '../../../../src/model/ingest/append.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import type { Timeline } from '../../../../src/model/timeline.js';

const radar = { id: 'radar', title: 'Radar incident', when: '2025-12-06' };
const ferry = { id: 'ferry', title: 'Ferry stopped', when: '2025-12-13' };

/** The date that follows for an event. */
function dateOf(timeline: Timeline, id: string): unknown {
  const when = timeline.event(timeline.rowOf(id))?.when;
  return when && 'at' in when ? when.at : undefined;
}

const codes = ({ faults }: Timeline): readonly string[] =>
  faults.faults.map(({ code, pointer }) => `${code} ${pointer}`);

describe('an event that is known by its order', () => {
  it('lies between what it came after and what it came before', () => {
    const timeline = parse({
      events: [{ id: 'talk', title: 'Talk', when: { after: 'radar', before: ['ferry'] } }, radar, ferry],
    });
    expect(dateOf(timeline, 'talk')).toBe('[2025-12-06..2025-12-13]');
    expect(timeline.account()).toMatchObject({ drawn: 3, listed: 0 });
    expect(hasFlag(timeline.columns, 0, flag.once | flag.ordered)).toBe(true);
    expect(hasFlag(timeline.columns, 0, flag.point)).toBe(false);
    expect(timeline.extent(0)).toMatchObject({ form: 'once', earliestStart: Date.UTC(2025, 11, 6) });
    expect(timeline.columns.latestEnd[0]).toBe(Date.UTC(2025, 11, 14));
    expect([...timeline.order].map((row) => timeline.id(row))).toEqual(['radar', 'talk', 'ferry']);
    expect(codes(timeline)).toEqual([]);
  });

  it('keeps the words of its source, and what it names', () => {
    const when = { after: 'radar', asWritten: 'in the days after', basis: 'inferred' };
    const timeline = parse({ events: [radar, { id: 'talk', title: 'Talk', when }] });
    expect(timeline.event(1)?.when).toEqual({
      ...{ after: ['radar'], asWritten: 'in the days after', basis: 'inferred' },
      at: '[2025-12-06..]',
    });
    expect(JSON.parse(JSON.stringify(timeline.written(1)))).toMatchObject({ when });
  });

  it('is bounded by others like it, and by links', () => {
    const timeline = parse({
      events: [
        radar,
        { id: 'a', title: 'A', links: { after: 'radar' } },
        { id: 'b', title: 'B', when: { after: 'a' } },
        { id: 'c', title: 'C', when: { before: 'ferry' }, links: { 'same-day': 'd' } },
        { id: 'd', title: 'D', when: { after: 'b' } },
        ferry,
      ],
      links: [{ type: 'after', from: 'c', to: 'b' }],
    });
    for (const id of ['a', 'b', 'c', 'd']) expect(dateOf(timeline, id)).toBe('[2025-12-06..2025-12-13]');
  });

  it('has the bounds that follow, whatever zone is written with its order', () => {
    for (const zone of ['unknown', 'Asia/Tokyo', 'Mars/Olympus']) {
      const when = { after: 'radar', before: 'ferry', zone };
      const timeline = parse({ events: [radar, { id: 'talk', title: 'Talk', when }, ferry] });
      const { earliestStart, latestEnd } = timeline.columns;
      expect(earliestStart[1]).toBe(Date.UTC(2025, 11, 6));
      expect(timeline.extent(1)).toMatchObject({
        earliestStart: earliestStart[1],
        latestEnd: latestEnd[1],
        zoneUnknown: false,
      });
    }
  });

  it('by links alone lacks no date, in the event itself or where a title is missing too', () => {
    const timeline = parse({
      events: [
        radar,
        { id: 'a', title: 'A', links: { after: 'radar' } },
        { id: 'b', title: 'B', links: { 'same-day': 'radar' }, when: null },
        { id: 'c', links: { after: 'radar' } },
        { id: 'd', title: 'D', links: { 'part-of': 'radar' } },
        { id: 'e', title: 'E', links: { after: null, 'same-day': 'nothing' } },
      ],
    });
    expect(codes(timeline)).toEqual([
      'missing-field /events/3',
      'missing-field /events/4',
      'wrong-type /events/5/links/after',
      'dangling-reference /events/5/links/same-day',
    ]);
    expect(dateOf(timeline, 'b')).toBe('2025-12-06');
    expect(hasFlag(timeline.columns, 1, flag.faulty)).toBe(false);
  });

  it('has the day that it shares with another', () => {
    const timeline = parse({
      timeZone: 'Asia/Tokyo',
      events: [
        { id: 'call', title: 'Call', when: '2025-12-06T09:30+09:00' },
        { id: 'note', title: 'Note', links: { 'same-day': 'call' } },
      ],
    });
    expect(dateOf(timeline, 'note')).toBe('2025-12-06');
    expect(hasFlag(timeline.columns, 1, flag.point)).toBe(true);
  });

  it('is listed without a date where nothing bounds it, and nothing is lost', () => {
    const timeline = parse({
      events: [
        { id: 'a', title: 'A', when: { after: 'b' } },
        { id: 'b', title: 'B', when: { asWritten: 'then' } },
        { id: 'c', title: 'C', when: { after: 'nothing' } },
      ],
    });
    expect(timeline.account()).toMatchObject({ given: 3, drawn: 0, listed: 3 });
    expect(codes(timeline)).toEqual(['dangling-reference /events/2/when/after']);
  });

  it('leaves a date that is written as it is, one that cannot be read, too', () => {
    const timeline = parse({
      events: [
        radar,
        { id: 'a', title: 'A', when: { at: '2025-12', after: 'radar' } },
        { id: 'b', title: 'B', when: 'some day', links: { after: 'radar' } },
      ],
    });
    expect(dateOf(timeline, 'a')).toBe('2025-12');
    expect(timeline.account()).toMatchObject({ drawn: 2, listed: 1 });
  });

  it('has wrong references said at their places', () => {
    const timeline = parse({
      events: [radar, { id: 'a', title: 'A', when: { after: ['radar', 7], before: 'zz#claim' } }],
    });
    expect(codes(timeline)).toEqual([
      'wrong-type /events/1/when/after',
      'dangling-reference /events/1/when/before',
    ]);
    expect(dateOf(timeline, 'a')).toBe('[2025-12-06..]');
  });

  it('in a circle has no date by that, and the circle is named at its place', () => {
    const timeline = parse({
      events: [
        { id: 'a', title: 'A', when: { after: 'c' } },
        { id: 'b', title: 'B', when: { after: 'a' } },
        { id: 'c', title: 'C', when: { after: ['b', 'radar'] } },
        radar,
      ],
    });
    const [fault] = timeline.faults.faults;
    expect(timeline.faults.faults).toHaveLength(1);
    expect(fault).toMatchObject({
      code: 'contradictory-order',
      severity: 'warning',
      pointer: '/events/0/when/after',
    });
    expect(fault?.message).toMatch(/"[abc]" → "[abc]" → "[abc]" → "[abc]"/);
    expect(dateOf(timeline, 'c')).toBe('[2025-12-06..]');
    expect(dateOf(timeline, 'a')).toBeUndefined();
  });

  it('between dates that exclude each other is listed, and both are named', () => {
    const timeline = parse({
      events: [radar, ferry, { id: 'a', title: 'A', when: { after: 'ferry', before: 'radar' } }],
    });
    expect(timeline.account()).toMatchObject({ drawn: 2, listed: 1 });
    expect(timeline.faults.faults).toMatchObject([
      { code: 'contradictory-order', pointer: '/events/2/when/before' },
    ]);
    expect(timeline.faults.faults[0]?.message).toContain('"ferry" → "a" → "radar"');
  });

  it('gets another id for another order', () => {
    const timeline = parse({
      events: [radar, { title: 'A', when: { after: 'radar' } }, { title: 'A', when: { before: 'radar' } }],
    });
    expect(timeline.id(1)).not.toBe(timeline.id(2));
    expect(timeline.id(2)).not.toContain('~');
  });
});

describe('an event that only others put in an order', () => {
  const named = { id: 'named', title: 'Named' };
  const facts = (document: object): unknown => {
    const timeline = parse(document);
    return [
      codes(timeline),
      dateOf(timeline, 'named'),
      timeline.columns.flags.some((bits) => (bits & flag.faulty) !== 0),
    ];
  };

  it('lacks no date, whether it is read before or after them, or stands in a link beside the events', () => {
    const later = [[], '[2025-12-06..]', false];
    const list = { ...radar, when: { at: '2025-12-06', before: 'named' } };
    expect(facts({ events: [named, list] })).toEqual(later);
    expect(facts({ events: [list, named] })).toEqual(later);
    const links = [{ from: 'named', to: 'radar', type: 'after' }];
    expect(facts({ events: [radar, named], links })).toEqual(later);
    const sameDay = [[], '2025-12-06', false];
    expect(facts({ events: [named, { ...radar, links: { 'same-day': 'named' } }] })).toEqual(sameDay);
    expect(
      facts({ events: [named, radar], links: [{ from: 'radar', to: 'named', type: 'same-day' }] }),
    ).toEqual(sameDay);
  });

  it('keeps every other fault, and lacks one where nothing puts it in an order', () => {
    const events = [
      { ...named, title: undefined },
      { title: 'No id' },
      { ...radar, links: { after: 'named' } },
    ];
    expect(codes(parse({ events }))).toEqual(['missing-field /events/0', 'missing-field /events/1']);
    expect(codes(parse({ events: [named, { ...radar, links: { about: 'named' } }] }))).toEqual([
      'missing-field /events/0',
    ]);
  });

  it('is read again where it is named by what is appended', () => {
    const before = parse([named]);
    expect(codes(before)).toEqual(['missing-field /0']);
    const after = append(before, [{ ...radar, links: { after: 'named' } }]);
    expect(codes(after)).toEqual([]);
    expect(codes(append(after, [{ id: 'other', title: 'Other' }]))).toEqual(['missing-field /2']);
  });
});

describe('where events are appended', () => {
  it('bounds of new ones follow from old ones, in the same revision', () => {
    const before = parse([radar]);
    const after = append(before, [{ id: 'a', title: 'A', when: { after: 'radar' } }]);
    expect(after.isAppendOf(before)).toBe(true);
    expect(dateOf(after, 'a')).toBe('[2025-12-06..]');
  });

  it('bounds of old ones that change make it another timeline', () => {
    const before = parse([radar, { id: 'a', title: 'A', when: { after: 'radar', before: 'ferry' } }]);
    const after = append(before, [ferry]);
    expect(after.isAppendOf(before)).toBe(false);
    expect(dateOf(before, 'a')).toBe('[2025-12-06..]');
    expect(dateOf(after, 'a')).toBe('[2025-12-06..2025-12-13]');
    expect(codes(after)).toEqual([]);
    expect(append(after, [{ id: 'z', title: 'Z' }]).isAppendOf(after)).toBe(true);
  });

  it('it is the same as a reading of the whole', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const some = fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 });
    const events = fc.tuple(
      ...names.map((id) =>
        fc.record({
          ...{ id: fc.constant(id), title: fc.constant(id) },
          when: fc.oneof(
            fc.record({ after: some, before: some }),
            fc.constantFrom('2025-12-06', '2025-12', '2025-11-30', undefined),
          ),
          links: fc.record({
            after: some,
            'same-day': fc.uniqueArray(fc.constantFrom(...names), { maxLength: 1 }),
          }),
        }),
      ),
    );
    fc.assert(
      fc.property(events, fc.nat(8), (all, cut) => {
        const whole = parse({ events: all });
        const appended = append(parse({ events: all.slice(0, cut) }), all.slice(cut));
        const facts = (timeline: Timeline): unknown => ({
          order: [...timeline.order],
          start: [...timeline.columns.earliestStart],
          end: [...timeline.columns.latestEnd],
          account: timeline.account(),
          faults: [...codes(timeline)].sort(),
        });
        expect(facts(appended)).toEqual(facts(whole));
        const { given, drawn, listed, rejected } = whole.account();
        expect(drawn + listed + rejected).toBe(given);
        for (const row of whole.order) {
          const extent = whole.extent(row);
          expect(extent?.earliestStart ?? NaN).toBe(whole.columns.earliestStart[row]);
          expect(extent?.latestEnd ?? NaN).toBe(whole.columns.latestEnd[row]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a hundred thousand events that are known by their order', () => {
  it('are read in steps, however long a chain or a circle is', () => {
    const count = 20_000;
    const chain = Array.from({ length: count }, (_, i) => ({
      ...{ id: `e${i}`, title: `E ${i}` },
      when: i === 0 ? '2025-12-06' : { after: `e${i - 1}` },
    }));
    const timeline = parse({ events: chain });
    expect(timeline.account().drawn).toBe(count);
    const circle = parse({ events: [{ ...chain[0], when: { after: `e${count - 1}` } }, ...chain.slice(1)] });
    expect(circle.account()).toMatchObject({ drawn: 0, listed: count });
    expect(circle.faults.faults).toHaveLength(1);
    expect(circle.faults.faults[0]?.message).toMatch(/ → … → "e\d+"/);
  });
});

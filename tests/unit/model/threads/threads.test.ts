/** Which events are in a thread, and in which of its lanes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../../src/model/ingest/parse.js';
import { threadsOf } from '../../../../src/model/threads/threads.js';
import { lanesOfThread, rowsOfLane } from '../../../../src/model/threads/thread-rows.js';
import type { Timeline } from '../../../../src/model/timeline.js';

/** Each lane as its level and the titles of its events. */
function lanesOf(timeline: Timeline): readonly string[] {
  const threads = threadsOf(timeline);
  return Array.from(threads.heads, (_, lane) => {
    const titles = Array.from(rowsOfLane(threads, lane), (row) => timeline.event(row)?.title);
    return `${threads.levels[lane]} ${titles.join(' ')}`;
  });
}

interface Given {
  readonly id: string;
  readonly links?: object;
}

/** Events by their letters, one on each day. */
function given(events: readonly Given[], links: readonly object[] = []): Timeline {
  return parse({
    events: events.map(({ id, ...rest }, i) => ({
      id,
      title: id,
      when: `2025-01-${String(i + 10)}`,
      ...rest,
    })),
    links,
  });
}

const answer = (from: string, to: string, more: object = {}): object => ({
  ...{ from, to, type: 'responds-to' },
  ...more,
});

describe('a thread', () => {
  it('is a chain of answers in one lane, and what answers nothing is in none', () => {
    const timeline = given(
      [{ id: 'a' }, { id: 'x' }, { id: 'b' }, { id: 'c' }],
      [answer('b', 'a'), answer('c', 'b')],
    );
    expect(lanesOf(timeline)).toEqual(['0 a b c']);
    expect(threadsOf(timeline).laneOf[1]).toBe(-1);
  });

  it('is made by whatever is an answer, and by no other link', () => {
    const types = [
      'responds-to',
      'retaliates-for',
      'protests',
      'because-of',
      'about',
      'after',
      'disputes',
      'part-of',
    ];
    for (const type of types) {
      const lanes = lanesOf(given([{ id: 'a' }, { id: 'b', links: { [type]: 'a' } }]));
      expect(lanes, type).toEqual(types.indexOf(type) < 4 ? ['0 a b'] : []);
    }
  });

  it('has each branch in a lane right under what it branches off from', () => {
    const events = ['a', 'b', 'c', 'd', 'e', 'f', 'z'].map((id) => ({ id }));
    const links = [
      ...[answer('b', 'a'), answer('c', 'b'), answer('d', 'c')],
      ...[answer('e', 'b'), answer('f', 'e'), answer('z', 'a')],
    ];
    expect(lanesOf(given(events, links))).toEqual(['0 a b c d', '1 e f', '1 z']);
  });

  it('has branches of a branch before the next branch', () => {
    const events = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => ({ id }));
    const links = [
      ...[answer('b', 'a'), answer('c', 'b'), answer('d', 'c'), answer('e', 'd')],
      ...[answer('f', 'a'), answer('g', 'f'), answer('h', 'f')],
    ];
    expect(lanesOf(given([...events, { id: 'i' }], [...links, answer('i', 'b')]))).toEqual([
      '0 a b c d e',
      '1 f g',
      '2 h',
      '1 i',
    ]);
  });

  it('has answers to one event that nothing answers in one lane', () => {
    const timeline = given(
      ['a', 'b', 'c', 'd'].map((id) => ({ id })),
      [answer('b', 'a'), answer('c', 'a'), answer('d', 'a')],
    );
    expect(lanesOf(timeline)).toEqual(['0 a b', '1 c d']);
  });

  it('goes on with what somebody asserts before what the compiler infers', () => {
    const links = [
      ...[answer('b', 'a'), answer('c', 'b')],
      ...[answer('d', 'a', { assertedBy: ['press'] }), answer('e', 'd', { assertedBy: ['press'] })],
    ];
    const events = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
    expect(lanesOf(given(events, links))).toEqual(['0 a d e', '1 b c']);
  });

  it('takes of several causes the asserted one, then the latest before the answer', () => {
    const events = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
    expect(lanesOf(given(events, [answer('c', 'a'), answer('c', 'b'), answer('c', 'd')]))).toEqual([
      '0 a',
      '0 b c',
      '0 d',
    ]);
    const asserted = [answer('c', 'b'), answer('c', 'a', { assertedBy: ['press'] })];
    expect(lanesOf(given(events, asserted))).toEqual(['0 a c', '0 b']);
  });

  it('is joined by links between claims, and by none within an event', () => {
    const claim = (id: string): object => ({ claims: [{ id, text: id }] });
    const timeline = given(
      [
        { id: 'a', ...claim('x') },
        { id: 'b', ...claim('y') },
      ],
      [answer('b#y', 'a#x'), answer('a#x', 'a')],
    );
    expect(lanesOf(timeline)).toEqual(['0 a b']);
  });

  it('begins, where events answer one another in a circle, with the first of them', () => {
    const events = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
    const circle = [answer('a', 'c'), answer('b', 'a'), answer('c', 'b'), answer('d', 'd')];
    expect(lanesOf(given(events, circle))).toEqual(['0 a b c']);
  });

  it.each([
    ['a chain', (i: number): number => i - 1, 1],
    ['a star', (): number => 0, 2],
    ['a ring', (i: number): number => (i === 0 ? 99_999 : i - 1), 1],
    ['pairs', (i: number): number => i - (i % 2), 50_000],
  ])('of 100 000 events may be %s', (_, causeOf, lanes) => {
    const events = Array.from({ length: 100_000 }, (_event, i) => {
      const cause = causeOf(i);
      return {
        id: `e${i}`,
        title: 'a',
        when: '2025',
        ...(cause !== i && { links: { 'responds-to': `e${cause}` } }),
      };
    });
    const threads = threadsOf(parse({ events }));
    expect([threads.heads.length, threads.rows.length]).toEqual([lanes, 100_000]);
  });

  it('loses no event and has none twice, however events are tied', () => {
    const tie = fc.tuple(fc.nat(11), fc.nat(11), fc.boolean());
    fc.assert(
      fc.property(fc.array(tie, { maxLength: 30 }), fc.integer({ min: 1, max: 12 }), (ties, size) => {
        const links = ties.map(([from, to, said]) =>
          answer(`e${from}`, `e${to}`, said ? { assertedBy: ['x'] } : {}),
        );
        const events = Array.from({ length: size }, (_, i) => ({
          id: `e${i}`,
          title: 'a',
          when: `20${10 + ((i * 7) % 12)}`,
        }));
        const timeline = parse({ events, links });
        const threads = threadsOf(timeline);
        const tied = ties
          .filter(([from, to]) => from !== to && from < size && to < size)
          .flatMap(([from, to]) => [from, to]);
        expect(Array.from(threads.rows).sort((a, b) => a - b)).toEqual(
          [...new Set(tied)].sort((a, b) => a - b),
        );
        for (const row of tied) expect(rowsOfLane(threads, threads.laneOf[row] as number)).toContain(row);
        for (const [lane, head] of threads.heads.entries()) {
          const [first] = rowsOfLane(threads, lane);
          expect(first).toBe(head);
          const cause = threads.cause[head] as number;
          const level = cause < 0 ? 0 : (threads.levels[threads.laneOf[cause] as number] as number) + 1;
          expect(threads.levels[lane]).toBe(level);
          if (cause >= 0)
            expect(lanesOfThread(threads, lane)).toEqual(
              lanesOfThread(threads, threads.laneOf[cause] as number),
            );
        }
      }),
    );
  });
});

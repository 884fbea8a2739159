/** A thread as a text: which number each event has, and which it answers. */
import { describe, expect, it } from 'vitest';
import { parse } from '../../../../src/model/ingest/parse.js';
import { readyThreads, threadText } from '../../../../src/model/threads/thread-text.js';
import type { Timeline } from '../../../../src/model/timeline.js';

/** Events by their letters, one on each day; each link as "b>a" for b that answers a. */
function given(letters: string, ...links: string[]): Timeline {
  const ends = links.map((link) => link.split('>'));
  return parse({
    events: Array.from(letters, (id, i) => ({ id, title: id, when: `2025-01-${String(i + 10)}` })),
    links: ends.map(([from, to]) => ({ from, to, type: 'responds-to', assertedBy: ['press'] })),
  });
}

/** "2a c, answers 2": each line of the thread of an event. */
function linesOf(timeline: Timeline, id: string, limit = 99, around?: string): readonly string[] {
  const threads = readyThreads(timeline)!;
  const lane = threads.laneOf[timeline.rowOf(id)]!;
  const row = around === undefined ? undefined : timeline.rowOf(around);
  const { lines, before, after } = threadText(timeline, threads, lane, limit, row);
  const words = lines.map(({ row: each, number, answers }) =>
    `${number} ${timeline.id(each)} ${answers?.name ?? ''}`.trim(),
  );
  return before + after > 0 ? [`${before} before`, ...words, `${after} after`] : words;
}

describe('the lines of a thread', () => {
  it('are numbered along the chain, and on a branch behind what that branches off from', () => {
    const timeline = given('abcdefg', 'b>a', 'c>b', 'd>c', 'e>b', 'f>e', 'g>f');
    expect(linesOf(timeline, 'g')).toEqual(['1 a', '2 b 1', '3 e 2', '4 f 3', '5 g 4', '2a c 2', '2a2 d 2a']);
  });

  it('have a letter for each answer, also where several share a lane', () => {
    expect(linesOf(given('abcd', 'b>a', 'c>a', 'd>a'), 'd')).toEqual(['1 a', '2 b 1', '1a c 1', '1b d 1']);
  });

  it('have the letter of the main thread, where there are several', () => {
    const timeline = given('abcd', 'b>a', 'd>c');
    expect([...linesOf(timeline, 'a'), ...linesOf(timeline, 'c')]).toEqual([
      'A1 a',
      'A2 b A1',
      'B1 c',
      'B2 d B1',
    ]);
  });

  it('are those around an event in a long thread, and how many there are besides', () => {
    const timeline = given('abcdefg', 'b>a', 'c>b', 'd>c', 'e>d', 'f>e', 'g>f');
    expect(linesOf(timeline, 'a', 3, 'd')).toEqual(['2 before', '3 c 2', '4 d 3', '5 e 4', '2 after']);
    expect(linesOf(timeline, 'a', 3, 'g')).toEqual(['4 before', '5 e 4', '6 f 5', '7 g 6', '0 after']);
  });
});

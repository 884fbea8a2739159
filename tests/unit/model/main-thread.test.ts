// The main thread: the longest chain of answers on somebody's word.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mainThread, threadSteps } from '../../../src/model/main-thread.js';
import { parse } from '../../../src/model/ingest/parse.js';

const days = (count: number): object[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `e${i}`,
    title: `Event ${i}`,
    when: `2025-01-${String(i + 1).padStart(2, '0')}`,
  }));
const answer = (from: number, to: number, type = 'responds-to', assertedBy: string[] = ['a']): object => ({
  ...{ from: `e${from}`, to: `e${to}`, type },
  ...(assertedBy.length > 0 && { assertedBy }),
});
const threadOf = (events: object[], links: object[]): string[] =>
  mainThread(parse({ events, links })).map(({ from, to }) => `${from} ${to}`);

const stepsOf = (events: object[], links: object[]): (string | undefined)[] => {
  const timeline = parse({ events, links });
  const steps = threadSteps(timeline, mainThread(timeline));
  return events.map((_, row) => {
    const step = steps.get(row);
    return step && [step.name, step.answers?.name].filter(Boolean).join(' answers ');
  });
};

describe('the numbers of the main thread', () => {
  it('count from the cause on, and each answer names the number of what it answers', () => {
    expect(stepsOf(days(4), [answer(2, 1), answer(3, 2)])).toEqual([
      undefined,
      '1',
      '2 answers 1',
      '3 answers 2',
    ]);
  });

  it('have a letter for each of several chains', () => {
    expect(stepsOf(days(4), [answer(1, 0), answer(3, 2)])).toEqual([
      'A1',
      'A2 answers A1',
      'B1',
      'B2 answers B1',
    ]);
  });

  it('are none where nobody asserts an answer', () => {
    expect(stepsOf(days(2), [answer(1, 0, 'responds-to', [])])).toEqual([undefined, undefined]);
  });
});

describe('the main thread', () => {
  it('is the longest chain of answers, from its cause on', () => {
    const links = [
      answer(4, 0),
      answer(3, 2, 'retaliates-for'),
      answer(2, 1, 'protests'),
      answer(5, 3, 'because-of'),
    ];
    expect(threadOf(days(6), links)).toEqual(['e2 e1', 'e3 e2', 'e5 e3']);
  });

  it('takes what the compiler infers for no answer, nor what answers nothing', () => {
    expect(
      threadOf(days(3), [answer(1, 0, 'responds-to', []), answer(2, 1, 'about'), answer(2, 0, 'after')]),
    ).toEqual([]);
  });

  it('begins with the earliest of equally long ones, and goes on with those that share no event with it', () => {
    const links = [answer(5, 4), answer(3, 1), answer(2, 1), answer(1, 0), answer(5, 2)];
    expect(threadOf(days(6), links)).toEqual(['e1 e0', 'e2 e1', 'e5 e2']);
    expect(threadOf(days(6), [answer(5, 4), answer(3, 1), answer(2, 1)])).toEqual(['e2 e1', 'e5 e4']);
  });

  it('has eight links at most where it is several chains', () => {
    const pairs = Array.from({ length: 12 }, (_, i) => answer(2 * i + 1, 2 * i));
    expect(threadOf(days(24), pairs)).toHaveLength(8);
    const chain = Array.from({ length: 12 }, (_, i) => answer(i + 1, i));
    expect(threadOf(days(13), chain)).toHaveLength(12);
  });

  it('leaves out what is not drawn, and links from claims count for their events', () => {
    const claims = [{ id: 'c', text: 'So it was', chain: 'a' }];
    const events = [
      ...days(2),
      { id: 'e2', title: 'Some day' },
      { id: 'e3', title: 'Claim', when: '2025-02', claims },
    ];
    const links = [
      { from: 'e3#c', to: 'e1', type: 'responds-to', assertedBy: 'a' },
      answer(2, 1),
      answer(2, 0),
    ];
    expect(threadOf(events, links)).toEqual(['e3#c e1']);
  });

  it('ends where answers go round in a circle, and passes no event twice', () => {
    expect(threadOf(days(3), [answer(1, 0), answer(2, 1), answer(0, 2)])).toEqual(['e1 e0', 'e2 e1']);
    const ends = fc.tuple(fc.nat(9), fc.nat(9));
    fc.assert(
      fc.property(fc.array(ends, { maxLength: 40 }), (pairs) => {
        const thread = threadOf(
          days(10),
          pairs.map(([from, to]) => answer(from, to)),
        );
        const answers = thread.map((words) => words.split(' ')[0]);
        expect(new Set(answers).size).toBe(answers.length);
      }),
    );
  });
});

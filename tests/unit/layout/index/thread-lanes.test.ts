/** Lanes of threads: their heads, their order, what is appended, and what was known of them on a day. */
import { describe, expect, it } from 'vitest';
import { arrangeShown } from '../../../../src/layout/index/lanes-for-height.js';
import { extendIndex } from '../../../../src/layout/index/append-index.js';
import { buildIndex, type ListedEventIndex } from '../../../../src/layout/index/event-index.js';
import { RowSet } from '../../../../src/layout/index/row-set.js';
import type { LaneOrder } from '../../../../src/layout/index/lane-order.js';
import { en } from '../../../../src/locales/en.js';
import { append } from '../../../../src/model/ingest/append.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { knownDrawing } from '../../../../src/render/known-drawing.js';
import { laneLabelOf } from '../../../../src/render/lane-label.js';
import { laneNameOf } from '../../../../src/render/lane-name.js';

const outlet = (on: string): object => ({ attribution: [[{ by: 'press', as: 'outlet', on }]] });
const event = (id: string, when: string, links?: object): object => ({
  id,
  title: id,
  when,
  ...(links && { links }),
});

/** Two threads: one with two branches, and a later one that is longer. */
const events = [
  event('ask', '2025-01-01'),
  event('refuse', '2025-01-02', { 'responds-to': 'ask' }),
  event('insist', '2025-01-03', { 'responds-to': 'refuse' }),
  event('regret', '2025-01-04', { 'responds-to': 'ask' }),
  event('weather', '2025-01-05'),
  event('Blame', '2025-02-01'),
  event('deny', '2025-02-02', { 'responds-to': 'Blame' }),
  event('repeat', '2025-02-03', { 'responds-to': 'deny' }),
  event('sigh', '2025-02-04', { 'responds-to': 'repeat' }),
  event('laugh', '2025-02-05', { 'responds-to': 'sigh' }),
];

function lanesOf({ lanes, timeline, laneBy }: ListedEventIndex): readonly string[] {
  const labelOf = laneLabelOf(timeline, laneBy, en);
  return lanes.map((lane) => {
    const titles = Array.from(lane.rows, (row) => timeline.event(row)?.title).join(' ');
    return `${'> '.repeat(lane.level ?? 0)}${labelOf(lane)}: ${titles}`;
  });
}

function sorted(order: LaneOrder, most = 9): readonly string[] {
  const index = buildIndex(parse({ events }), 'thread');
  const names = { labelOf: laneLabelOf(index.timeline, 'thread', en), lang: 'en' };
  return lanesOf(arrangeShown(index, { order, most, isOpen: false, names }));
}

const first = ['ask: ask refuse insist', '> regret: regret'];
const second = ['Blame: Blame deny repeat sigh laugh'];
const none = ['In no thread: weather'];

describe('lanes of threads', () => {
  it('have the title of what begins them, branches below, and at the end what is in no thread', () => {
    expect(lanesOf(buildIndex(parse({ events }), 'thread'))).toEqual([...first, ...second, ...none]);
  });

  it('look at links once, however many rows ask, where none is an answer', () => {
    const about = Array.from({ length: 100 }, (_, i) =>
      event(`e${i}`, '2025-01-01', { about: i === 0 ? 'e99' : 'e0' }),
    );
    const timeline = parse({ events: about });
    let looks = 0;
    const links = new Proxy(timeline.links, {
      get: (list, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
        return Reflect.get(list, key) as unknown;
      },
    });
    Object.defineProperty(timeline, 'links', { value: links });
    expect(lanesOf(buildIndex(timeline, 'thread'))).toHaveLength(1);
    expect(looks).toBeLessThanOrEqual(2 * links.length);
  });

  it.each([
    ['given', [first, second, none]],
    ['count', [second, first, none]],
    ['first', [first, second, none]],
    ['last', [second, first, none]],
    ['name', [first, second, none]],
  ] as const)('are sorted by %s with their branches', (order, lanes) => {
    expect(sorted(order)).toEqual(lanes.flat());
  });

  it('that find no room are gathered, the shortest first', () => {
    expect(sorted('auto', 2)).toEqual([expect.stringContaining('Others (3)'), none[0]]);
    expect(sorted('auto', 3)).toEqual([second[0], expect.stringContaining('Others (2)'), none[0]]);
  });

  it.each([
    ['ask', ['ask: ask refuse insist', 'regret: regret', ...second, ...none]],
    ['regret', ['regret: regret', first[0], ...second, ...none]],
    ['Blame', [...second, ...first, ...none]],
  ])('stand under nothing where %s is pinned apart from them', (pinned, lanes) => {
    const index = buildIndex(parse({ events }), 'thread');
    const names = { labelOf: laneLabelOf(index.timeline, 'thread', en), lang: 'en' };
    const choice = { pinned: [pinned], folded: new Set<string>() };
    expect(lanesOf(arrangeShown(index, { order: 'given', most: 9, isOpen: false, names, choice }))).toEqual(
      lanes,
    );
  });

  it('stay as they are where a filter leaves out what begins them', () => {
    const timeline = parse({ events });
    const kept = new RowSet(timeline.size);
    for (const id of ['refuse', 'regret']) kept.add(timeline.rowOf(id));
    const index = buildIndex(timeline, 'thread', kept);
    expect(lanesOf(index)).toEqual(['ask: refuse', '> regret: regret']);
    expect(index.emptyLanes.map(({ key }) => key)).toEqual(['Blame', '']);
  });

  it('are those of the whole when events are appended that branch off, or that were named before', () => {
    const timeline = parse({ events: [...events, event('early', '2025-01-06', { 'responds-to': 'late' })] });
    const more = [event('shrug', '2025-01-07', { 'responds-to': 'regret' }), event('late', '2025-01-04')];
    const longer = append(timeline, more);
    const extended = extendIndex(buildIndex(timeline, 'thread'), longer);
    const whole = buildIndex(
      parse({ events: [...events, event('early', '2025-01-06', { 'responds-to': 'late' }), ...more] }),
      'thread',
    );
    expect(lanesOf(extended)).toEqual(lanesOf(whole));
    expect(lanesOf(extended)).toContain('> regret: regret shrug');
  });

  it('say what a branch branches off from where they are spoken of one by one', () => {
    const { timeline, lanes } = buildIndex(parse({ events }), 'thread');
    const names = lanes.map((lane) =>
      laneNameOf(lane, laneLabelOf(timeline, 'thread', en)(lane), timeline, en),
    );
    expect(names).toEqual(['ask', 'regret (branch from: ask)', 'Blame', 'In no thread']);
  });
});

describe('lanes of threads as they were known on a day', () => {
  const reported = (id: string, on: string): object => ({ ...event(id, '2025-01-01'), ...outlet(on) });
  function lanesOn(date: string, links: readonly object[], more: readonly object[] = []): readonly string[] {
    const given = ['a', 'b', 'c', 'd'].map((id, i) => reported(id, `2025-01-1${i}`));
    const whole = buildIndex(parse({ events: [...given, ...more], links }), 'thread');
    return lanesOf(knownDrawing(whole, date)?.index ?? whole);
  }
  const answer = (from: string, to: string, on?: string): object => ({
    from,
    to,
    type: 'responds-to',
    ...(on && { on }),
  });
  const chain = [answer('b', 'a'), answer('c', 'b'), answer('d', 'c')];

  it('are those of the whole without what was not known', () => {
    expect(lanesOn('2025-01-11', chain)).toEqual(['a: a b']);
  });

  it('have nothing that a later link ties: a single event is in no thread, several stand by themselves', () => {
    const later = [answer('b', 'a'), answer('c', 'b', '2025-02-01'), answer('d', 'c')];
    expect(lanesOn('2025-01-12', later)).toEqual(['a: a b', 'In no thread: c']);
    expect(lanesOn('2025-01-13', later)).toEqual(['a: a b', 'c: c d']);
    expect(lanesOn('2025-02-01', later)).toEqual(['a: a b c d']);
  });

  it('have nothing that only what came later stands between', () => {
    const tied = [answer('d', 'a'), answer('b', 'd')];
    expect(lanesOn('2025-01-12', tied)).toEqual(['a: a', 'In no thread: b c']);
  });

  it('are no branches before they are known to branch off', () => {
    const tied = [answer('b', 'a'), answer('c', 'b'), answer('d', 'a', '2025-02-01')];
    expect(lanesOn('2025-01-13', tied)).toEqual(['a: a b c', 'd: d']);
    expect(lanesOn('2025-02-01', tied)).toEqual(['a: a b c', '> d: d']);
  });
});

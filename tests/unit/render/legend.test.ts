// The legend: which forms a timeline has, and that knowing so costs nothing again as the window moves.
import { describe, expect, it, vi } from 'vitest';
import { buildIndex } from '../../../src/layout/index/event-index.js';
import { en } from '../../../src/locales/en.js';
import { parse } from '../../../src/model/ingest/parse.js';
import { Selectors } from '../../../src/render/selectors.js';
import type { Shown } from '../../../src/render/views/legend-entry.js';
import { usedEntries } from '../../../src/render/views/legend.js';

function wordsOf(events: readonly object[], settings = {}): readonly string[] {
  const timeline = parse({ events });
  const input = {
    isCut: false,
    namesKinds: false,
    numbers: [],
    repeated: 0,
    sizes: undefined,
    laneScale: 'shared' as const,
    hasRail: false,
    ...settings,
  };
  return usedEntries({ timeline, locale: en, ...input }).map(({ words }) => words);
}

describe('the legend', () => {
  const strings = en.interface;

  it('has what an event is, and nothing of which there is none', () => {
    expect(wordsOf([{ title: 'Once', when: '2025-11-03', attribution: 'wire' }])).toEqual([
      strings.legendOnce,
      strings.legendRoots,
      strings.legendAmounts,
    ]);
    expect(wordsOf([])).toEqual([]);
  });

  it('tells ends that are given from those that are open and not known', () => {
    const { legendBar, legendVague, legendOpen, legendUnknown } = strings;
    const known = new Set([legendBar, legendVague, legendOpen, legendUnknown]);
    const ends = (when: string): readonly string[] =>
      wordsOf([{ title: 'Talks', when }]).filter((words) => known.has(words));
    expect(ends('2025-11-01/2025-12-01')).toEqual([legendBar]);
    expect(ends('2025-11-01/..')).toEqual([legendOpen]);
    expect(ends('2025-11-01/')).toEqual([legendUnknown]);
    expect(ends('2025-11/2025-12-01')).toEqual([legendBar, legendVague]);
  });

  it('has breaks, kinds, numbers and counts of several lanes where those are drawn', () => {
    const events = [{ title: 'Talk', kind: 'statement', when: '2025-11-03', attribution: 'wire' }];
    const settings = { isCut: true, namesKinds: true, numbers: ['A1', 'A2'], repeated: 3 };
    const before = new Set(wordsOf(events));
    expect(wordsOf(events, settings).filter((words) => !before.has(words))).toEqual([
      strings.legendBreak,
      'Statements',
      strings.legendThread,
      expect.stringContaining('3'),
    ]);
  });

  it('has what reports mean where they are on a rail', () => {
    const events = [{ title: 'Talk', when: '2025-11-03', attribution: 'wire' }];
    expect(wordsOf(events)).not.toContain(en.reports.legend);
    expect(wordsOf(events, { hasRail: true })).toContain(en.reports.legend);
  });

  it('looks at all rows in one pass for a timeline, whatever is shown of it', () => {
    const events = Array.from({ length: 250 }, (_, year) => ({ title: 'A', when: `${year + 1500}-11/..` }));
    const index = buildIndex(parse({ events }), 'kind');
    const { flags } = index.timeline.columns;
    const look = vi.fn(() => flags);
    Object.defineProperty(index.timeline.columns, 'flags', { get: look });
    const selectors = new Selectors();
    selectors.legend(index, en, 'all');
    const first = look.mock.calls.length;
    selectors.legend({ ...index }, en, 'nothing');
    expect(first).toBe(events.length);
    expect(look).toHaveBeenCalledTimes(first);
  });

  it('has the numbers that are on the screen, or the first of all', () => {
    const timeline = parse({ events: [{ title: 'A', when: '2025' }] });
    const rest = { numbers: ['A1', 'A2', 'B1', 'B2'], sizes: undefined, laneScale: 'shared' as const };
    const input = {
      ...{ isCut: false, namesKinds: false, repeated: 0, hasRail: false, timeline, locale: en },
      ...rest,
    };
    const entry = usedEntries(input).find(({ words }) => words === strings.legendThread);
    const textOf = (sample: unknown): string => JSON.stringify(sample);
    expect(textOf(entry?.sample)).toMatch(/"A1".*"A2"/);
    const marks = ['B1', 'A2'].map((number) => ({ label: { number } }));
    const shown = textOf(entry?.sampleOf?.({ scene: { marks } } as unknown as Shown));
    expect(shown).toMatch(/"A2".*"B1"/);
    expect(shown).not.toContain('"A1"');
  });
});

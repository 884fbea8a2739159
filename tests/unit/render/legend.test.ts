// The legend: which forms a timeline has, and that knowing so costs nothing again as the window moves.
import { describe, expect, it, vi } from 'vitest';
import { buildIndex } from '../../../src/layout/index/event-index.js';
import { en } from '../../../src/locales/en.js';
import { parse } from '../../../src/model/ingest/parse.js';
import { Selectors } from '../../../src/render/selectors.js';
import { usedEntries } from '../../../src/render/views/legend.js';

function wordsOf(events: readonly object[], settings = {}): readonly string[] {
  const timeline = parse({ events });
  const input = { isCut: false, namesKinds: false, isNumbered: false, repeated: 0, ...settings };
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
    const settings = { isCut: true, namesKinds: true, isNumbered: true, repeated: 3 };
    const before = new Set(wordsOf(events));
    expect(wordsOf(events, settings).filter((words) => !before.has(words))).toEqual([
      strings.legendBreak,
      'Statements',
      strings.legendThread,
      expect.stringContaining('3'),
    ]);
  });

  it('looks at all rows once for a timeline, whatever is shown of it', () => {
    const index = buildIndex(parse({ events: [{ title: 'A', when: '2025' }] }), 'kind');
    const looks = vi.spyOn(index.timeline.columns.flags, 'some');
    const selectors = new Selectors();
    selectors.legend(index, en, 'all');
    const first = looks.mock.calls.length;
    selectors.legend({ ...index }, en, 'nothing');
    expect(first).toBeGreaterThan(0);
    expect(looks).toHaveBeenCalledTimes(first);
  });
});

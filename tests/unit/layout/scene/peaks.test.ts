import { describe, expect, it } from 'vitest';
import { overviewBins } from '../../../../src/layout/scene/overview.js';
import { peakLabels, peaksOf, type Peak } from '../../../../src/layout/scene/peaks.js';
import { en } from '../../../../src/locales/en.js';
import { bucketWords } from '../../../../src/words/bucket-words.js';
import { indexOf } from '../drawing.js';

const width = 1000;

function peaks(dates: readonly string[]): readonly Peak[] {
  const index = indexOf(dates.map((when) => ({ title: when, when })));
  const fit = index.fit ?? { start: 0, end: 1 };
  return peaksOf(overviewBins(index, fit, width), width, index.scale);
}

const wordsOf = ({ start, end }: Peak): string => bucketWords(start, end, en, 'UTC', 'short');

describe('the peaks of an overview', () => {
  it('are the days on which clearly most happens, from the highest', () => {
    const found = peaks([
      '2025-11-01',
      '2025-11-08',
      '2025-11-08',
      '2025-11-08',
      '2025-11-20',
      '2025-11-20',
      '2025-11-28',
    ]);
    expect(found.map((peak) => wordsOf(peak))).toEqual(['8 Nov', '20 Nov']);
  });

  it('are none where nothing stands out', () => {
    expect(peaks(['2025-11'])).toEqual([]);
    expect(peaks(Array.from({ length: 30 }, (_, i) => `2025-11-${String(i + 1).padStart(2, '0')}`))).toEqual(
      [],
    );
  });

  it('are named by their bucket, no finer than that is', () => {
    const [peak] = peaks(['2001', '2009', '2009-05', '2009-05', '2009-05', '2020']);
    expect(peak && wordsOf(peak)).toBe('Apr\u2009–\u2009Jun 2009');
  });

  it('have labels that keep apart and within', () => {
    const at = (x: number): Peak => ({ x0: x, x1: x + 4, start: x, end: x });
    const labels = peakLabels(
      [at(500), at(520), at(2), at(996)],
      width,
      ({ start }) => `at ${start}`,
      () => 60,
    );
    expect(labels.map(({ text }) => text)).toEqual(['at 500', 'at 2', 'at 996']);
    for (const { x } of labels) expect(x >= 12 && x + 60 <= width - 12).toBe(true);
  });
});

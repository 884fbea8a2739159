import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/model/ingest/parse.js';
import { reportedTimelineChunked } from '../../../src/model/reports/reported-timeline.js';
import { runChunked } from '../../../src/util/chunked.js';
import { boundsWords } from '../../../src/words/bounds-words.js';
import { ar } from '../../../src/locales/ar.js';
import { en } from '../../../src/locales/en.js';
import { ja } from '../../../src/locales/ja.js';
import { zh } from '../../../src/locales/zh.js';

describe('the bounds of a vague date on a label', () => {
  const formsOf = (when: unknown, locale: typeof en = en, timeZone?: string): readonly string[] => {
    const timeline = parse({ ...(timeZone && { timeZone }), events: [{ title: 'One', when }] });
    return boundsWords(timeline, 0, locale).map((words) => words.replaceAll('\u2009', ' '));
  };
  const wordsOf = (...input: Parameters<typeof formsOf>): string => formsOf(...input)[0] ?? '';
  const either = '[2025-11-01..2025-12-13]';

  it('are the first and the last day on which it may have happened, in the zone of the document', () => {
    expect(formsOf(either)).toEqual(['once, 1 Nov – 13 Dec', '1 Nov – 13 Dec']);
    expect(wordsOf(either, en, 'Asia/Tokyo')).toBe('once, 1 Nov – 13 Dec');
  });

  it('are those on which it may have begun, of what lasted', () => {
    const since = { start: either, end: '2025-12-20' };
    expect(formsOf(since)).toEqual(['began 1 Nov – 13 Dec', '1 Nov – 13 Dec']);
    const others = [ja, zh, ar].map((locale) => wordsOf(since, locale));
    expect(new Set(others).size).toBe(3);
    for (const words of others.slice(0, 2))
      expect(words).toMatch(/11月1日.*12月13日.*开始|11月1日.*12月13日.*開始/u);
    expect(others[2]).toContain('13');
  });

  it('have their years where the axis may not name both, and months where there are more than four hundred days', () => {
    expect(wordsOf('[2024-11-01..2025-01-13]')).toBe('once, 1 Nov 2024 – 13 Jan 2025');
    expect(wordsOf('[2023-11..2025-01]')).toBe('once, Nov 2023 – Jan 2025');
    expect(wordsOf('202X')).toBe('once, 2020 – 2029');
    expect(wordsOf('2025')).toBe('once, 2025');
    expect(wordsOf('2025-11')).toBe('once, Nov');
    expect(wordsOf('[2025-11..2025-12]')).toBe('once, Nov – Dec');
  });

  it('are none of what lies within a day, or between times of day', () => {
    expect(wordsOf('2025-11-06')).toBe('');
    expect(wordsOf('[2025-11-06T10:00..2025-11-08T12:00]')).toBe('');
    expect(wordsOf(either, en, 'Asia/Tokyo')).not.toBe('');
  });

  it('are none on the clock of reports, whose bounds are others', () => {
    const events = [
      { title: 'One', when: '2025-11', attribution: [[{ by: 'Kyodo', as: 'outlet', on: '2025-12' }]] },
    ];
    const timeline = parse({ events });
    expect(boundsWords(runChunked(reportedTimelineChunked(timeline)), 0, en)).toEqual([]);
  });

  it('are none of one of several dates, or of all of them', () => {
    expect(wordsOf('[2025-11-06,2025-11-20]')).toBe('');
    expect(wordsOf('{2025-11-06,2025-11-20}')).toBe('');
  });

  it('are none of what has no date, or lies where calendars have no words for days', () => {
    expect(wordsOf('some time')).toBe('');
    expect(wordsOf('[-0300..-0200]')).toBe('');
  });
});

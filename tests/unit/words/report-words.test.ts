import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/locales/ar.js';
import { en } from '../../../src/locales/en.js';
import { ja } from '../../../src/locales/ja.js';
import { zh } from '../../../src/locales/zh.js';
import { parse } from '../../../src/model/ingest/parse.js';
import type { Locale } from '../../../src/words/locale.js';
import { isReportedByAll, reportWords } from '../../../src/words/report-words.js';
import { withoutIsolates } from '../../../src/util/bidi.js';

const wire = { by: 'The Wire', as: 'outlet' };

function words(event: object, locale: Locale = en, header: object = {}): string | undefined {
  const timeline = parse({ ...header, events: [{ title: 'Radar', when: '2025-12-06', ...event }] });
  const said = reportWords(timeline, 0, locale);
  return said === undefined ? undefined : withoutIsolates(said);
}

const on = (date: string): object => ({ attribution: [[{ ...wire, on: date }]] });

describe('reportWords', () => {
  it('says by whom, and how long after it happened', () => {
    expect(words(on('2025-12-08'))).toBe('first reported 8 December 2025, by The Wire (2 days later)');
    expect(words(on('2025-12-06'))).toBe('first reported 6 December 2025, by The Wire (the same day)');
    expect(words(on('2025-12-05'))).toBe('first reported 5 December 2025, by The Wire (1 day before)');
  });

  it('says the same in other languages', () => {
    expect(words(on('2025-12-08'), ja)).toBe('初報：2025年12月8日、The Wireによる（2日後）');
    expect(words(on('2025-12-08'), zh)).toBe('首次报道：2025年12月8日，由The Wire报道（2天后）');
    expect(words(on('2025-12-08'), ar)).toBe('أول خبر عنه: 8 ديسمبر 2025، نقله The Wire (بعد يومين)');
  });

  it('reckons no days where one of the dates is not known to a day', () => {
    expect(words({ when: '2025-12', ...on('2025-12-08') })).toBe(
      'first reported 8 December 2025, by The Wire',
    );
    expect(words(on('2025-12'))).toBe('first reported some day in December 2025, by The Wire');
    expect(words({ when: { at: '2025-12-06', zone: 'unknown' }, ...on('2025-12-08') })).toBe(
      'first reported 8 December 2025, by The Wire',
    );
  });

  it('gives the days between which it came out where one report may be first and another is known to be early', () => {
    const attribution = [[{ ...wire, on: '2025-12' }], [{ by: 'The Post', as: 'outlet', on: '2025-12-08' }]];
    expect(words({ attribution })).toBe('first reported between 1 and 8 December 2025');
  });

  it('names nobody, and opens the date, where a report without a date may have come first', () => {
    const attribution = [
      [
        { by: 'The Post', as: 'outlet' },
        { ...wire, on: '2025-12-08' },
      ],
    ];
    expect(words({ attribution })).toBe('first reported between 6 and 8 December 2025');
    expect(words({ when: '../2025-12-06', attribution })).toBe('first reported on or before 8 December 2025');
  });

  it('says nothing where no report is dated, or of a report that it is reported by itself', () => {
    expect(words({ attribution: [[wire]] })).toBeUndefined();
    expect(words({ kind: 'report', outlet: 'The Wire', ...on('2025-12-08') })).toBeUndefined();
    expect(words({ kind: 'report', outlet: 'The Post', ...on('2025-12-08') })).toContain('The Wire');
  });
});

describe('isReportedByAll', () => {
  const header = {
    compiledFrom: 'article',
    sources: { article: { title: 'The article', issued: '2025-12-10' } },
  };

  it('is so where only the source of the whole document is dated', () => {
    const events = [
      { title: 'Radar', when: '2025-12-06', attribution: [[wire]] },
      { title: 'Call', when: '2025-12-07', ...on('2025-12-08') },
      { title: 'Visit', when: '2025-12-07', ...on('[2025-12-08..2025-12-20]') },
    ];
    const timeline = parse({ ...header, events });
    expect(isReportedByAll(timeline, 0)).toBe(true);
    expect(isReportedByAll(timeline, 1)).toBe(false);
    // It may have come first, although the source of the document had come out by an earlier day.
    expect(isReportedByAll(timeline, 2)).toBe(false);
  });
});

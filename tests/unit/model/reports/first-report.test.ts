import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../../src/model/ingest/parse.js';
import { firstReportOf, hasReports, reportsIn } from '../../../../src/model/reports/first-report.js';

const day = (month: number, date: number): number => Date.UTC(2025, month - 1, date);
const sources = {
  wire: { title: 'Wire story', issued: '2025-12-08' },
  post: { title: 'Post', issued: '2025-12-06', zone: 'unknown' },
};

function reported(attribution: unknown): unknown {
  const timeline = parse({ sources, events: [{ title: 'Radar', when: '2025-12-06', attribution }] });
  const report = firstReportOf(timeline, 0);
  return report && { earliest: report.earliest, latest: report.latest };
}

describe('firstReportOf', () => {
  it('takes the earliest date of those who carried it', () => {
    const wire = { by: 'wire', as: 'outlet', on: '2025-12-09' };
    const paper = { by: 'paper', as: 'outlet', on: '2025-12-07' };
    expect(reported([[wire], [paper]])).toEqual({ earliest: day(12, 7), latest: day(12, 8) });
    expect(reported([[{ by: 'blog', as: 'poster', on: '2025-12-05' }, paper]])).toEqual({
      earliest: day(12, 5),
      latest: day(12, 6),
    });
  });

  it('asks neither a speaker nor a witness nor who was briefed', () => {
    for (const as of ['speaker', 'witness', 'briefed'])
      expect(reported([[{ by: 'minister', as, on: '2025-12-01', source: 'wire' }]])).toBeUndefined();
  });

  it('dates the step that cites a source by that source, unless it has a date of its own', () => {
    const cited = { by: 'wire', as: 'outlet', source: 'wire' };
    expect(reported([[{ by: 'minister', as: 'speaker' }, cited]])).toEqual({
      earliest: day(12, 8),
      latest: day(12, 9),
    });
    expect(reported([[{ ...cited, on: '2025-12-07' }]])).toEqual({
      earliest: day(12, 7),
      latest: day(12, 8),
    });
  });

  it('widens the date of a source whose zone is not known', () => {
    expect(reported([[{ by: 'blog', as: 'poster', source: 'post' }]])).toEqual({
      earliest: day(12, 6) - 14 * 3_600_000,
      latest: day(12, 7) + 12 * 3_600_000,
    });
  });

  it('is perhaps known from the earliest day of a vague date, and known from the latest of whichever came out first', () => {
    const vague = { by: 'weekly', as: 'outlet', on: '[2025-12-01..2025-12-13]' };
    expect(reported([[vague], [{ by: 'paper', as: 'outlet', on: '2025-12-07' }]])).toEqual({
      earliest: day(12, 1),
      latest: day(12, 8),
    });
  });

  it('counts a span from its beginning, and leaves out what has no date that can be read', () => {
    expect(reported([[{ by: 'serial', as: 'outlet', on: '2025-12-07/2025-12-20' }]])).toEqual({
      earliest: day(12, 7),
      latest: day(12, 8),
    });
    expect(reported([[{ by: 'paper', as: 'outlet', on: 'soon' }]])).toBeUndefined();
    expect(reported([[{ by: 'paper', as: 'outlet', on: '2025-12-07/..' }]])).toEqual({
      earliest: day(12, 7),
      latest: day(12, 8),
    });
    expect(reported([['paper']])).toBeUndefined();
  });

  it('may have been any time since it happened where one of those who carried it has no date', () => {
    const undated = { by: 'wire service', as: 'outlet' };
    const paper = { by: 'paper', as: 'outlet', on: '2025-12-09' };
    expect(reported([[undated, paper]])).toEqual({ earliest: day(12, 6), latest: day(12, 10) });
    expect(reported([[{ by: 'minister', as: 'speaker' }, paper]])).toEqual({
      earliest: day(12, 9),
      latest: day(12, 10),
    });
  });

  it('is never later, at either end, for one more chain', () => {
    const step = fc.record({
      by: fc.constant('x'),
      as: fc.constantFrom('outlet', 'poster', 'compiler', 'speaker'),
      on: fc.constantFrom('2025-12-07', '2025-12', '[2025-11-03,2025-12-01]', '2025-12-08T10:00Z', undefined),
    });
    const chains = fc.array(fc.array(step, { minLength: 1 }));
    const found = (attribution: unknown): ReturnType<typeof firstReportOf> =>
      firstReportOf(parse({ events: [{ title: 'Radar', when: '2025-12-06', attribution }] }), 0);
    fc.assert(
      fc.property(chains, chains, (some, more) => {
        const before = found(some);
        const after = found([...some, ...more]);
        if (!before) return;
        expect(after?.earliest).toBeLessThanOrEqual(before.earliest);
        expect(after?.latest).toBeLessThanOrEqual(before.latest);
        expect(after?.earliest).toBeLessThanOrEqual(after?.latest ?? NaN);
      }),
    );
  });
});

describe('reportsIn', () => {
  it('gives every step that was published, with who did, in the order of the chains', () => {
    const timeline = parse({
      sources,
      events: [
        {
          title: 'Radar',
          when: '2025-12-06',
          attribution: [
            [
              { by: 'minister', as: 'speaker', on: '2025-12-05' },
              { by: 'wire', as: 'outlet', source: 'wire' },
            ],
            [{ by: 'paper', as: 'outlet', on: '2025-12-07' }],
          ],
        },
      ],
    });
    const reports = reportsIn(timeline.event(0)?.attribution ?? [], timeline.header);
    expect(reports.map(({ step, when }) => [step.by[0], when.at])).toEqual([
      ['wire', '2025-12-08'],
      ['paper', '2025-12-07'],
    ]);
  });
});

describe('hasReports', () => {
  it('finds them by the sources, and by the steps of events', () => {
    const plain = { title: 'Radar', when: '2025-12-06' };
    const dated = { ...plain, attribution: [[{ by: 'paper', as: 'outlet', on: '2025-12-07' }]] };
    expect(hasReports(parse({ sources, events: [plain] }))).toBe(true);
    expect(hasReports(parse({ events: [plain, dated] }))).toBe(true);
    expect(hasReports(parse({ events: [plain, { ...plain, attribution: ['paper'] }] }))).toBe(false);
  });
});

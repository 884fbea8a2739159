// Reports as they were issued: which events each has, and which it alone has, as of any day.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../../src/model/ingest/parse.js';
import { issuedReportsChunked, type IssuedReports } from '../../../../src/model/reports/issued-reports.js';
import { runChunked } from '../../../../src/util/chunked.js';

const outlet = (by: string, on?: string): object => ({ by, as: 'outlet', ...(on !== undefined && { on }) });
const reportsIn = (document: object): IssuedReports => runChunked(issuedReportsChunked(parse(document)));
const event = (id: string, ...chains: readonly object[][]): object => ({
  ...{ id, title: id, when: '2025-12-01' },
  attribution: chains,
});
const day = (date: string): number => Date.parse(date);

/** Who issued each, its events, and how many of them it alone has. */
function listOf(reports: IssuedReports, until = Infinity): readonly (readonly [string, string[], number])[] {
  return Array.from({ length: reports.countBefore(until) }, (_, i) => [
    reports.reportOf(i)?.step.by.join() ?? '',
    Array.from(reports.rowsOf(i), (row) => reports.timeline.id(row)),
    reports.countAlone(i, until),
  ]);
}

describe('the reports of a timeline', () => {
  const document = {
    events: [
      event('talks', [outlet('Herald', '2025-12-06')], [outlet('Radio', '2025-12-09')]),
      event('call', [outlet('Radio', '2025-12-09')]),
      event('visit', [outlet('Herald', '2025-12-06')], [outlet('Wire')]),
      event('rumour', [{ by: 'A witness', as: 'speaker', on: '2025-12-02' }]),
      event('pact', [outlet('Herald', '2025-12-08'), outlet('Herald', '2025-12-06')]),
    ],
  };

  it('are steps of one date, in their order, with the events that cite them', () => {
    expect(listOf(reportsIn(document))).toEqual([
      ['Herald', ['talks', 'visit', 'pact'], 0],
      ['Herald', ['pact'], 0],
      ['Radio', ['talks', 'call'], 1],
    ]);
  });

  it('are alone with an event until another report has it, too', () => {
    const reports = reportsIn(document);
    expect(listOf(reports, day('2025-12-08'))).toEqual([['Herald', ['talks', 'visit', 'pact'], 2]]);
    expect(reports.isAlone(0, 0, day('2025-12-08'))).toBe(true);
    expect(reports.isAlone(0, 0, day('2025-12-10'))).toBe(false);
    // The one without a date may have come first.
    expect(reports.isAlone(0, 2, day('2025-12-08'))).toBe(false);
  });

  it('have what claims cite, and the document’s own source stands behind all of it', () => {
    const reports = reportsIn({
      sources: { paper: { type: 'article', title: 'The paper', issued: '2025-12-10' } },
      compiledFrom: 'paper',
      events: [
        {
          ...{ id: 'radar', title: 'Radar', when: '2025-12-04' },
          claims: [{ id: 'cn', text: 'Not so', stance: 'denies', chain: [outlet('Daily', '2025-12-08')] }],
        },
        { id: 'note', title: 'Note', when: '2025-12-05', attribution: 'paper' },
      ],
    });
    expect(listOf(reports)).toEqual([
      ['Daily', ['radar'], 1],
      ['paper', ['radar', 'note'], 1],
    ]);
  });

  it('never have more alone than they have, and each event is alone in one report at most', () => {
    const chain = fc.array(
      fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined })),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(chain, { minLength: 1, maxLength: 3 }), { maxLength: 6 }),
        fc.integer({ min: 1, max: 11 }),
        (all, last) => {
          const events = all.map((chains, i) =>
            event(
              `e${i}`,
              ...chains.map((steps) =>
                steps.map(([by, on]) => outlet(by, on === undefined ? on : `2025-12-0${on}`)),
              ),
            ),
          );
          const reports = reportsIn({ events });
          const until = day('2025-12-01') + last * 86_400_000;
          const seen = new Set<number>();
          for (let i = 0; i < reports.countBefore(until); i++) {
            const alone = [...reports.rowsOf(i)].filter((row) => reports.isAlone(i, row, until));
            expect(reports.countAlone(i, until)).toBe(alone.length);
            expect(reports.isAnyAlone(i, i + 1, until)).toBe(alone.length > 0);
            for (const row of alone) {
              expect(seen.has(row)).toBe(false);
              seen.add(row);
            }
          }
        },
      ),
    );
  });
});

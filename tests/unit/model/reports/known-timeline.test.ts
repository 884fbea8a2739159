import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCarrier } from '../../../../src/model/carriers.js';
import { flag, hasFlag } from '../../../../src/model/columns.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { endOfDate } from '../../../../src/model/reports/as-known-on.js';
import { maybeReport } from '../../../../src/model/reports/first-report.js';
import { knownTimeline } from '../../../../src/model/reports/known-timeline.js';
import { reportHistoryChunked } from '../../../../src/model/reports/report-history.js';
import { reportedTimelineChunked } from '../../../../src/model/reports/reported-timeline.js';
import type { Chain } from '../../../../src/model/event.js';
import type { Timeline } from '../../../../src/model/timeline.js';
import { stateOf } from '../../../../src/layout/scene/appearance.js';
import {
  allStandingFlags,
  isRetracted,
  standingFlags,
  standingsOf,
} from '../../../../src/model/standings.js';
import { runChunked } from '../../../../src/util/chunked.js';

function knownOn(document: unknown, date: string): Timeline {
  const timeline = parse(document);
  const history = runChunked(reportHistoryChunked(timeline));
  return knownTimeline(timeline, history, date, endOfDate(date, timeline.header) ?? NaN);
}

const outlet = (by: string, on?: string): object => ({ by, as: 'outlet', ...(on !== undefined && { on }) });
const titles = (timeline: Timeline): (string | undefined)[] =>
  Array.from(timeline.order, (row) => timeline.event(row)?.title);

describe('a timeline as it was known on a day', () => {
  const talks = {
    id: 'talks',
    title: 'Talks',
    when: '2025-12-01',
    attribution: [[outlet('Herald', '2025-12-06')]],
  };
  const call = { id: 'call', title: 'Call', when: '2025-12-02' };

  it('has an event from the day of its first report on', () => {
    expect(titles(knownOn({ events: [talks] }, '2025-12-05'))).toEqual([]);
    expect(titles(knownOn({ events: [talks] }, '2025-12-06'))).toEqual(['Talks']);
    expect(titles(knownOn({ events: [talks] }, '2025-12'))).toEqual(['Talks']);
  });

  it('has what was perhaps reported by then', () => {
    const vague = { ...talks, attribution: [[outlet('Weekly', '[2025-12-06..2025-12-13]')]] };
    expect(titles(knownOn({ events: [vague] }, '2025-12-05'))).toEqual([]);
    expect(titles(knownOn({ events: [vague] }, '2025-12-06'))).toEqual(['Talks']);
  });

  it('never hides what has no date of a report, whoever spoke when', () => {
    const words = {
      title: 'Words',
      when: '2025-12-09',
      attribution: [[{ by: 'Envoy', as: 'speaker', on: '2025-12-09' }]],
    };
    const half = { ...talks, attribution: [[outlet('Herald', '2025-12-06')], [outlet('Radio')]] };
    expect(titles(knownOn({ events: [call, words] }, '2025-01-01'))).toEqual(['Call', 'Words']);
    const early = knownOn({ events: [half] }, '2025-01-01');
    expect(early.event(0)?.attribution.map(([step]) => step?.by)).toEqual([['Radio']]);
    expect(early.knownBy?.isDated(0)).toBe(false);
    expect(early.knownBy?.leavesOut(0)).toBe(true);
  });

  it('leaves out of a chain who carried it later', () => {
    const copied = { ...talks, attribution: [[outlet('Wire', '2025-12-06'), outlet('Paper', '2025-12-09')]] };
    const chain = (date: string): unknown =>
      knownOn({ events: [copied] }, date)
        .event(0)
        ?.attribution[0]?.map(({ by }) => by[0]);
    expect(chain('2025-12-08')).toEqual(['Wire']);
    expect(chain('2025-12-09')).toEqual(['Wire', 'Paper']);
  });

  const incident = {
    actors: { anon: { name: 'an official', type: 'anonymous' } },
    events: [
      {
        id: 'radar',
        kind: 'radar-incident',
        title: 'Radar',
        when: '2025-12-06',
        parties: ['Japan', 'China'],
        claims: [
          { id: 'jp', text: 'It was locked on', chain: [outlet('Herald', '2025-12-07')] },
          { id: 'cn', text: 'It was not', stance: 'denies', chain: [outlet('Daily', '2025-12-08')] },
        ],
      },
      call,
    ],
    links: [
      { from: 'radar#cn', to: 'radar#jp', type: 'disputes' },
      { from: 'call', to: 'radar', type: 'responds-to' },
    ],
  };

  it('is in dispute from the day on which the other account came', () => {
    const before = knownOn(incident, '2025-12-07');
    expect(hasFlag(before.columns, 0, flag.disputed)).toBe(false);
    expect(before.claimsOf(0).map(({ ref }) => ref)).toEqual(['radar#jp']);
    expect(before.claim('radar#cn')).toBeUndefined();
    expect(before.linksOf(0)).toHaveLength(1);
    const after = knownOn(incident, '2025-12-08');
    expect(hasFlag(after.columns, 0, flag.disputed)).toBe(true);
    expect(after.linksOf(0)).toHaveLength(2);
  });

  it('has a retraction from its day on', () => {
    const links = [{ from: 'call', to: 'radar#jp', type: 'retracts', on: '2025-12-12' }];
    const found = ['2025-12-11', '2025-12-12'].map((date) => knownOn({ ...incident, links }, date));
    expect(found.map((timeline) => isRetracted(timeline, 'radar#jp'))).toEqual([false, true]);
    expect(found.map((timeline) => timeline.linksOf(1).length)).toEqual([0, 1]);
  });

  it('shows whole what is retracted later, and struck through from that day on, on either clock', () => {
    const document = {
      events: [talks, { ...call, attribution: [[outlet('Herald', '2025-12-09')]] }],
      links: [{ from: 'call', to: 'talks', type: 'retracts', on: '2025-12-10' }],
    };
    const states = ['2025-12-08', '2025-12-09', '2025-12-10'].map((date) => {
      const known = knownOn(document, date);
      return [stateOf(known, 0), stateOf(runChunked(reportedTimelineChunked(known)), 0)];
    });
    expect(states).toEqual([
      ['plain', 'plain'],
      ['plain', 'plain'],
      ['retracted', 'retracted'],
    ]);
  });

  it('has a retraction from the day that is said of it on: of the source, of the words, or of what happened', () => {
    const retractions = [
      { id: 'r', text: 'It was not', chain: [{ by: 'Port', as: 'speaker', on: '2031-03-09' }] },
    ];
    const document = {
      sources: { erratum: { title: 'Erratum', issued: '2031-03-09' } },
      events: [
        { id: 'e', title: 'E', when: '2031-03-03', claims: [{ id: 'c', text: 'It was', chain: ['Port'] }] },
        { id: 'p', title: 'P', when: '2031-03-03', claims: retractions },
        { id: 'q', title: 'Q', when: '2031-03-09' },
      ],
    };
    for (const from of ['source:erratum', 'p#r', 'q']) {
      const linked = { ...document, links: [{ type: 'retracts', from, to: 'e#c' }] };
      const found = ['2031-03-04', '2031-03-08', '2031-03-09'].map((date) => knownOn(linked, date));
      expect(found.map((timeline) => isRetracted(timeline, 'e#c'))).toEqual([false, false, true]);
      const { moments } = runChunked(reportHistoryChunked(parse(linked)));
      expect(Array.from(moments)).toEqual([Date.UTC(2031, 2, 9)]);
    }
  });

  it('has no id, link or count of what was not known', () => {
    const before = knownOn(incident, '2025-12-06');
    expect(before.rowOf('radar')).toBe(-1);
    expect(before.links).toEqual([]);
    expect(before.linksOf(1)).toEqual([]);
    expect(before.account()).toEqual({ given: 1, drawn: 1, listed: 0, rejected: 0 });
    expect(before.knownBy).toMatchObject({ known: 1, all: 2 });
  });

  it('has the states of the day: named, then also by somebody unnamed, and hedged only by those who were there', () => {
    const chains = [
      [{ by: 'anon', as: 'speaker' }, outlet('Herald', '2025-12-06')],
      [{ ...outlet('Wire', '2025-12-09'), hedges: [{ word: 'reportedly', class: 'hearsay' }] }],
    ];
    const document = { ...incident, events: [{ ...talks, attribution: chains }], links: [] };
    const [before, after] = ['2025-12-06', '2025-12-09'].map((date) => knownOn(document, date).columns);
    expect([before, after].map((columns) => columns && hasFlag(columns, 0, flag.unnamed))).toEqual([
      true,
      false,
    ]);
    expect([before, after].map((columns) => columns && hasFlag(columns, 0, flag.hedged))).toEqual([
      false,
      true,
    ]);
  });

  it('keeps the bounds of the other clock', () => {
    const timeline = parse({ events: [talks, call] });
    const reported = runChunked(reportedTimelineChunked(timeline));
    const history = runChunked(reportHistoryChunked(timeline));
    const known = knownTimeline(reported, history, '2025-12-06', Date.UTC(2025, 11, 7));
    expect(known.columns.earliestStart[0]).toBe(Date.UTC(2025, 11, 6));
    expect(known.happened).not.toBe(known);
    expect(known.happened.columns.earliestStart[0]).toBe(Date.UTC(2025, 11, 1));
  });

  it('knows what is only denied by those who deny it', () => {
    const denied = {
      ...incident.events[0],
      claims: [(incident.events[0] as { claims: object[] }).claims[1]],
    };
    expect(titles(knownOn({ events: [denied] }, '2025-12-07'))).toEqual([]);
    expect(titles(knownOn({ events: [denied] }, '2025-12-08'))).toEqual(['Radar']);
  });

  it('is in dispute from the day of the link on, whoever reported it or nobody', () => {
    const document = {
      events: [
        { id: 'a', title: 'A', when: '2025-12-01' },
        { id: 'b', title: 'B', when: '2025-12-02' },
      ],
      links: [{ from: 'b', to: 'a', type: 'disputes', on: '2025-12-09' }],
    };
    const found = ['2025-12-08', '2025-12-09'].map((date) => knownOn(document, date));
    expect(found.map(({ columns }) => hasFlag(columns, 0, flag.disputed))).toEqual([false, true]);
    expect(found.map(({ links }) => links.length)).toEqual([0, 1]);
  });

  it('has each denial of what nobody supports from its own day on, and what is linked to it', () => {
    const denials = ['2025-12-08', '2025-12-10'].map((date, i) => {
      return { id: `c${i}`, text: 'It was not', stance: 'denies', chain: [outlet('Daily', date)] };
    });
    const document = {
      events: [{ ...incident.events[0], claims: denials }, call],
      links: [{ from: 'radar#c1', to: 'call', type: 'responds-to' }],
    };
    const found = ['2025-12-08', '2025-12-10'].map((date) => knownOn(document, date));
    expect(found.map((timeline) => timeline.claimsOf(0).length)).toEqual([1, 2]);
    expect(found.map(({ links }) => links.length)).toEqual([0, 1]);
    const { moments } = runChunked(reportHistoryChunked(parse(document)));
    expect(Array.from(moments)).toEqual([Date.UTC(2025, 11, 8), Date.UTC(2025, 11, 10)]);
  });

  it('has words of a source from the day on which that came out, whoever had reported what happened', () => {
    const quotes = [{ text: 'We knew', source: 'memoir' }];
    const speaker = { by: 'Envoy', as: 'speaker', quote: { text: 'I knew', source: 'memoir' } };
    const document = {
      sources: { memoir: { title: 'Memoir', issued: '2040' } },
      events: [
        { id: 'a', title: 'A', when: '2031-03-01', attribution: [[outlet('Herald', '2031-03-01')]], quotes },
        { id: 'b', title: 'B', when: '2031-03-01', attribution: [[speaker, outlet('Herald', '2031-03-01')]] },
        { id: 'c', title: 'C', when: '2031-03-01', quotes },
      ],
    };
    const wordsOn = (date: string): readonly (string | undefined)[] => {
      const timeline = knownOn(document, date);
      const [a, b, c] = [0, 1, 2].map((row) => timeline.event(row));
      return [a?.quotes[0]?.text, b?.attribution[0]?.[0]?.quote?.text, c?.quotes[0]?.text];
    };
    expect(wordsOn('2039-12')).toEqual([undefined, undefined, undefined]);
    expect(wordsOn('2040-01-01')).toEqual(['We knew', 'I knew', 'We knew']);
    const { moments } = runChunked(reportHistoryChunked(parse(document)));
    expect(Array.from(moments)).toEqual([Date.UTC(2031, 2, 1), Date.UTC(2040, 0, 1)]);
  });

  const dates = [
    '2025-12-05',
    '2025-12-06',
    '[2025-12-06..2025-12-09]',
    '2025-12-07',
    '2025-12-09',
    '2025-12',
    undefined,
  ];
  const step = fc.record({
    by: fc.constantFrom('A', 'B'),
    as: fc.constantFrom('outlet', 'speaker', 'poster'),
    on: fc.constantFrom(...dates),
  });
  const chains = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { maxLength: 3 });
  const events = fc.array(
    fc.record({
      attribution: chains,
      claims: fc.array(
        fc.record({ chain: fc.array(step, { maxLength: 2 }), stance: fc.constantFrom('asserts', 'denies') }),
        { maxLength: 2 },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  );
  const documentOf = (
    given: readonly { readonly attribution: unknown; readonly claims: readonly object[] }[],
  ): object => ({
    events: given.map(({ attribution, claims }, i) => ({
      ...{ id: `e${i}`, title: `Event ${i}`, when: '2025-12-01', attribution },
      claims: [
        ...claims.map((claim, nth) => ({ id: `c${nth}`, text: 'It was so', ...claim })),
        ...(i > 0 ? [`e${i - 1}#c0`] : []),
      ],
    })),
    links: given.slice(1).map((_, i) => ({ from: `e${i + 1}`, to: `e${i}#c0`, type: 'disputes' })),
  });

  it('never has an account later than its day, whatever the chains', () => {
    fc.assert(
      fc.property(
        events,
        fc.constantFrom('2025-12-04', '2025-12-05', '2025-12-06', '2025-12-08'),
        (given, date) => {
          const timeline = knownOn(documentOf(given), date);
          const until = timeline.knownBy?.until ?? NaN;
          const isLater = (chain: Chain): boolean =>
            chain.some(
              (each) =>
                isCarrier(each) && (maybeReport(each, timeline.header)?.earliest ?? -Infinity) >= until,
            );
          for (const row of timeline.order) {
            const all = [
              ...(timeline.event(row)?.attribution ?? []),
              ...timeline.claimsOf(row).map(({ claim }) => claim.chain),
            ];
            expect(all.filter(isLater)).toEqual([]);
            for (const link of timeline.linksOf(row))
              expect(timeline.rowOfRef(link.to)).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });

  it('is in dispute where a link of the day says so, and nowhere else', () => {
    const days = fc.constantFrom('2025-12-04', '2025-12-05', '2025-12-06', '2025-12-08');
    const made = fc.constantFrom(...dates);
    fc.assert(
      fc.property(events, days, fc.array(made, { maxLength: 3 }), (given, date, madeOn) => {
        const document = documentOf(given) as { readonly links: readonly object[] };
        const links = [
          ...document.links,
          ...madeOn.map((on, i) => ({ from: `e${i + 1}`, to: `e${i}`, type: 'disputes', on })),
          ...madeOn.map((on, i) => ({ from: `e${i}#c1`, to: `e${i}#c0`, type: 'disputes', on })),
        ];
        const timeline = knownOn({ ...document, links }, date);
        const disputed = new Set(timeline.links.flatMap(({ type, to }) => (type === 'disputes' ? [to] : [])));
        for (const row of timeline.order) {
          const id = timeline.id(row);
          // A reference to a claim that is nowhere is one, too.
          const claims = timeline.knownBy?.whole.event(row)?.claims ?? [];
          const refs = [
            id,
            ...claims.map((claim) => (typeof claim === 'string' ? claim : `${id}#${claim.id}`)),
          ];
          const isDisputed = hasFlag(timeline.columns, row, flag.disputed);
          expect(isDisputed).toBe(refs.some((ref) => disputed.has(ref)));
        }
      }),
    );
  });

  it('stands as the links of the day say, and not otherwise', () => {
    const days = fc.constantFrom('2025-12-04', '2025-12-05', '2025-12-06', '2025-12-08');
    const standing = fc.record({
      type: fc.constantFrom('retracts', 'corrects', 'authenticates'),
      on: fc.constantFrom(...dates),
      from: fc.constantFrom('e0', 'e1', 'source:wire'),
      to: fc.constantFrom('e1', 'e2', 'e0#c0', 'e1#c1', 'source:wire'),
    });
    const sources = { wire: { title: 'The wire', issued: '2025-12-05' } };
    fc.assert(
      fc.property(events, days, fc.array(standing, { maxLength: 4 }), (given, date, links) => {
        const timeline = knownOn({ ...documentOf(given), sources, links }, date);
        for (const row of timeline.order) {
          const event = timeline.event(row);
          if (!event) continue;
          const claimed = { row, event, claims: timeline.claimsOf(row) };
          const bits = standingFlags(claimed, timeline.header, (ref, type) =>
            standingsOf(timeline, ref).some((link) => link.type === type),
          );
          expect((timeline.columns.flags[row] ?? 0) & allStandingFlags).toBe(bits);
        }
      }),
    );
  });

  it('only ever gains events from day to day, up to all of them as they are without a day', () => {
    fc.assert(
      fc.property(events, (given) => {
        const days = ['2025-11-01', '2025-12-04', '2025-12-05', '2025-12-06', '2025-12-08', '2026-01-01'];
        const found = days.map((date) => knownOn(documentOf(given), date));
        for (const [i, timeline] of found.entries()) {
          expect(timeline.knownBy?.known).toBe(timeline.order.length);
          const next = found[i + 1];
          if (next) expect(Array.from(timeline.order).every((row) => next.order.includes(row))).toBe(true);
        }
        const last = found.at(-1);
        const whole = parse(documentOf(given));
        expect(last?.order).toEqual(whole.order);
        expect(Array.from(last?.columns.flags ?? [])).toEqual(Array.from(whole.columns.flags));
      }),
    );
  });
});

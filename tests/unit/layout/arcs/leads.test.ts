// Leads: from when an event happened to when it was first reported, clear of words.
import { describe, expect, it } from 'vitest';
import { layoutLeads, wordsIn } from '../../../../src/layout/arcs/leads.js';
import { pointsOf } from '../../../../src/layout/arcs/path.js';
import { buildIndex, type InMemoryEventIndex } from '../../../../src/layout/index/event-index.js';
import type { Lead, Mark, Scene } from '../../../../src/layout/scene/scene.js';
import { xOf } from '../../../../src/layout/view/view.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { reportedTimelineChunked } from '../../../../src/model/reports/reported-timeline.js';
import { approximateMeasure } from '../../../../src/render/theme/approximate-measure.js';
import { runChunked } from '../../../../src/util/chunked.js';
import { DAY, draw, indexOf } from '../drawing.js';

const event = (id: string, when: string, on?: string): object => ({
  ...{ id, title: `Event ${id}`, when },
  ...(on !== undefined && { attribution: [[{ by: 'The Wire', as: 'outlet', on }]] }),
});
const document = {
  events: [
    event('talks', '2025-12-01', '2025-12-09'),
    event('visit', '2025-12-03', '2025-12-03'),
    event('call', '2025-12-05'),
    event('pact', '2025-12-20', '2025-12-11'),
    event('raid', '2025-12-12', '[2025-12-10..2025-12-25]'),
    event('end', '2025-12-31'),
  ],
};
const day = (date: string): number => Date.parse(date);

function leadsOf(
  index: InMemoryEventIndex,
  id: string,
  view?: { readonly start: number; readonly end: number },
): { readonly leads: readonly Lead[]; readonly scene: Scene; readonly mark: Mark } {
  const { scene } = draw(index, view);
  const row = index.timeline.rowOf(id);
  const text = 'on a day';
  const leads = layoutLeads(index, scene, row, { measure: approximateMeasure, text });
  return { leads, scene, mark: scene.marks.find((mark) => mark.row === row) as Mark };
}

const ends = ({ lines: [line] }: Lead): readonly number[] =>
  [line?.steps[0], line?.steps.at(-1)].map((step) => step?.[0] ?? NaN);

describe('layoutLeads', () => {
  const index = indexOf(document);

  it('leads from an event to the days of its first report, later or earlier', () => {
    for (const [id, reported] of [
      ['talks', '2025-12-09'],
      ['pact', '2025-12-12'],
    ] as const) {
      const { leads, scene, mark } = leadsOf(index, id);
      const x = scene.plot.x + xOf(day(reported), scene.view, scene.plot.width);
      expect(leads).toHaveLength(1);
      const [from, to] = ends(leads[0] as Lead);
      expect(to).toBeCloseTo(x);
      expect(Math.abs((from as number) - mark.glyphX)).toBeLessThan(60);
      expect(leads[0]?.lines[0]?.last).toBe('head');
      expect(leads[0]?.words?.verb).toBe('on a day');
    }
  });

  it('is none where both are one day, or no report is dated', () => {
    expect(leadsOf(index, 'visit').leads).toEqual([]);
    expect(leadsOf(index, 'call').leads).toEqual([]);
  });

  it('has a line over all days of a vague report, and no way to them where it happened within them', () => {
    const { leads, scene } = leadsOf(index, 'raid');
    const xs = leads.flatMap(({ lines }) => lines.flatMap(({ steps }) => steps.map(([x]) => x)));
    const x = (date: string): number => scene.plot.x + xOf(day(date), scene.view, scene.plot.width);
    expect(Math.min(...xs)).toBeCloseTo(x('2025-12-10'));
    expect(Math.max(...xs)).toBeCloseTo(x('2025-12-26'));
    expect(leads[0]?.words).toBeUndefined();
    expect(leads[0]?.lines.some(({ last }) => last === 'head')).toBe(false);
  });

  it('runs to the edge where the report is out of the window, with its day there', () => {
    const { leads, scene } = leadsOf(index, 'talks', { start: day('2025-11-29'), end: day('2025-12-07') });
    const { plot } = scene;
    expect(ends(leads[0] as Lead)[1]).toBeCloseTo(plot.x + plot.width, -1);
    const { x = NaN, width = NaN } = leads[0]?.words ?? {};
    expect(x + width).toBeLessThanOrEqual(plot.x + plot.width);
    expect(x).toBeGreaterThan(plot.x + plot.width - 80);
  });

  it('leads from when it happened, where events stand by their reports', () => {
    const reported = buildIndex(runChunked(reportedTimelineChunked(parse(document))), 'kind');
    const { leads, scene, mark } = leadsOf(reported, 'talks', {
      start: day('2025-11-29'),
      end: day('2025-12-20'),
    });
    const [from, to] = ends(leads[0] as Lead);
    expect(from).toBeCloseTo(scene.plot.x + xOf(day('2025-12-01') + DAY, scene.view, scene.plot.width));
    expect(to).toBeCloseTo(mark.x0);
    expect(leads[0]?.lines[0]?.last).toBe('head');
  });

  it('crosses no words where lanes are full', () => {
    const many = Array.from({ length: 30 }, (_, i) =>
      event(`${i}`, `2025-12-${10 + (i % 18)}`, `2025-12-${10 + ((i * 7) % 19)}`),
    );
    const full = indexOf({ events: many });
    const { scene } = draw(full);
    const words = wordsIn(scene);
    for (const { row } of scene.marks)
      for (const { lines, words: placed } of layoutLeads(full, scene, row, {
        measure: approximateMeasure,
        text: 'a day',
      })) {
        for (const { steps } of lines.slice(0, 1)) {
          const points = pointsOf(steps).slice(-2) as [readonly [number, number], readonly [number, number]];
          expect(words.crossed(...points[0], ...points[1])).toBe(false);
        }
        if (placed)
          expect(words.meets({ x: placed.x, y: placed.y - 5, width: placed.width, height: 10 })).toBe(false);
      }
  });
});

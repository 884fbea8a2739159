// The lines that mark a moment, and where their names stand: beside them on the axis, never over other words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Axis, AxisTick } from '../../../../src/layout/axis/axis.js';
import { buildIndex } from '../../../../src/layout/index/event-index.js';
import { uprightLines } from '../../../../src/layout/scene/upright-lines.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { approximateMeasure } from '../../../../src/render/theme/approximate-measure.js';

const [start, end] = [Date.UTC(2025, 0, 1), Date.UTC(2025, 0, 11)];
const plot = { x: 100, y: 44, width: 1000, height: 300 };
const noWords: Axis = { ticks: [], contexts: [], bands: [], boundaries: [] };

const tick = (x: number): AxisTick => ({ x, text: 'Sun 7', width: 40, labelled: true, start: 0, end: 0 });
const context = (x: number, width: number) => ({ x, text: 'May', width, start: 0, end: 0 });

function linesAt(now: string, axis: Axis = noWords, asOf?: string, headWidth = 100) {
  const timeline = parse({ ...(asOf && { asOf }), events: [{ title: 'A', when: '2025-01-02/2025-01-09' }] });
  const index = buildIndex(timeline, 'kind', undefined, 'linear');
  const input = { index, view: { start, end }, headWidth, measure: approximateMeasure };
  return uprightLines(
    { ...input, asOfName: 'last looked at', now: Date.parse(now), nowName: 'now' },
    plot,
    axis,
  );
}

describe('the line at the present moment', () => {
  it('is at its time, with its name before its upper end', () => {
    const { now } = linesAt('2025-01-06T00:00Z');
    expect(now).toMatchObject({ x: 600, text: 'now', row: 'context', rises: true });
    expect(now!.textX).toBeLessThan(600 - approximateMeasure('now', 'tick'));
  });

  it('is not drawn out of the window, nor where none is asked for', () => {
    expect(linesAt('2024-12-31T23:00Z').now).toBeUndefined();
    expect(linesAt('2025-01-11T00:00:01Z').now).toBeUndefined();
    expect(linesAt('none').now).toBeUndefined();
  });

  it('has its name behind it, in the row of the ticks or in the column of the lane heads, where other words stand before it', () => {
    expect(linesAt('2025-01-01T00:00Z').now).toMatchObject({ x: 100, textX: 106 });
    const full = { ...noWords, contexts: [context(400, 300)] };
    expect(linesAt('2025-01-06T00:00Z', full).now).toMatchObject({ row: 'tick', rises: true });
    const both = { ...full, ticks: [430, 480, 530].map(tick) };
    const { now } = linesAt('2025-01-06T00:00Z', both);
    expect(now).toMatchObject({ text: 'now', rises: false });
    expect(now).not.toHaveProperty('textX');
  });

  it('leaves its place to the name of the line at which the compiler last looked', () => {
    const { asOf, now } = linesAt('2025-01-06T01:00Z', noWords, '2025-01-05');
    expect(asOf?.textX).toBeLessThan(600);
    expect(now?.textX).toBeGreaterThan(600);
    const full = { ...noWords, contexts: [context(300, 500)], ticks: [430, 480, 530].map(tick) };
    const { asOf: last, now: squeezed } = linesAt('2025-01-06T01:00Z', full, '2025-01-05');
    expect([last?.text, last?.textX, squeezed?.text]).toEqual(['last looked at', undefined, '']);
  });

  it('never has its name over other words, nor runs through them', () => {
    const at = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(
        at,
        fc.array(at, { maxLength: 8 }),
        fc.array(at, { maxLength: 3 }),
        (x, ticks, contexts) => {
          const moment = new Date(start + (x / 1000) * (end - start)).toISOString();
          const axis = {
            ...noWords,
            ticks: ticks.map(tick),
            contexts: contexts.map((from) => context(from, 120)),
          };
          const { asOf, now } = linesAt(moment, axis, '2025-01-05');
          const width = approximateMeasure('now', 'tick');
          const words = [
            ...ticks.map((middle) => ({ row: 'tick', from: middle - 20, to: middle + 20 })),
            ...contexts.map((from) => ({ row: 'context', from, to: from + 120 })),
            ...(asOf?.textX === undefined
              ? []
              : [
                  {
                    row: 'context',
                    from: asOf.textX - 100,
                    to: asOf.textX - 100 + approximateMeasure('last looked at', 'tick'),
                  },
                ]),
          ];
          const own = now?.textX === undefined ? undefined : now.textX - plot.x;
          for (const { row, from, to } of words) {
            if (own !== undefined && now?.row === row) expect(own + width < from || own > to).toBe(true);
            if (now?.rises && row === 'tick') expect(x < from || x > to).toBe(true);
          }
        },
      ),
    );
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/layout/index/event-index.js';
import { axisHeight } from '../../../src/layout/metrics.js';
import type { Mark } from '../../../src/layout/scene/scene.js';
import { xOf } from '../../../src/layout/view/view.js';
import { en } from '../../../src/locales/en.js';
import { labelWords } from '../../../src/words/label-words.js';
import { parse } from '../../../src/model/ingest/parse.js';
import { draw } from './drawing.js';

const document = readFileSync(new URL('../../../data/japan-china-2025.json', import.meta.url), 'utf8');
const index = buildIndex(parse(document));
const { timeline } = index;
const room = { width: 176 + 1160, height: axisHeight + 590, headWidth: 176 };
const { scene, plan } = draw(index, undefined, room, undefined, (row) => labelWords(timeline, row, en));

/** The pixel of a midnight in Tokyo. */
function at(day: string): number {
  return scene.plot.x + xOf(Date.parse(`${day}T00:00+09:00`), scene.view, scene.plot.width);
}

function markOf(id: string): Mark {
  return scene.marks.find(({ row }) => timeline.id(row) === id) as Mark;
}

const november = ['2025-11-01', '2025-12-01'] as const;
const span = ['2025-11-01', '2025-12-14'] as const;
const aftermath = ['2025-12-06', '2025-12-14'] as const;
const weekend = ['2025-12-06', '2025-12-08'] as const;

/** Form, state and the days from and to which each event is drawn: the end of the last day, in Tokyo. */
const drawn: readonly (readonly [string, Mark['form'], Mark['state'], readonly [string, string]])[] = [
  ['e01', 'once', 'plain', november],
  ['e02', 'once', 'plain', november],
  ['e03', 'once', 'plain', november],
  ['e04', 'once', 'plain', november],
  ['e05', 'once', 'hedged', november],
  ['e06', 'bar', 'hedged', span],
  ['e07', 'bar', 'plain', span],
  ['e08', 'once', 'plain', span],
  ['e09', 'bar', 'hedged', span],
  ['e10', 'once', 'plain', span],
  ['e11', 'bar', 'hedged', span],
  ['e12', 'bar', 'hedged', span],
  ['e13', 'bar', 'plain', span],
  ['e14', 'once', 'disputed', weekend],
  ['e15', 'once', 'plain', weekend],
  ['e16', 'once', 'plain', ['2025-12-07', '2025-12-08']],
  ['e17', 'once', 'plain', aftermath],
  ['e18', 'once', 'plain', aftermath],
  ['e20', 'bar', 'plain', span],
  ['e21', 'once', 'plain', span],
  ['e22', 'once', 'plain', aftermath],
  ['e23', 'once', 'plain', ['2025-12-07', '2025-12-14']],
];

describe('the dispute on a plot of 1160 by 590 pixels', () => {
  it('draws all 23 events, each by itself', () => {
    expect(scene.marks).toHaveLength(23);
    expect(scene.clusters).toEqual([]);
    expect(scene).toMatchObject({ inWindow: 23, hiddenLanes: 0 });
    expect(timeline.account()).toEqual({ given: 23, drawn: 23, listed: 0, rejected: 0 });
  });

  it('has its lanes in the order of the kinds', () => {
    expect(scene.lanes.map(({ key, count }) => `${key} ${count}`)).toEqual([
      'statement 5',
      'call 2',
      'meeting 1',
      'request 3',
      'radar-incident 1',
      'protest 2',
      'measure 1',
      'advisory 1',
      'suspension 1',
      'report 3',
      'situation 3',
    ]);
  });

  it.each(drawn)('draws %s as %s, %s, on its days', (id, form, state, [start, end]) => {
    const mark = markOf(id);
    expect([mark.form, mark.state]).toEqual([form, state]);
    expect(mark.x0).toBeCloseTo(at(start), 6);
    expect(mark.x1).toBeCloseTo(at(end), 6);
  });

  it('draws the post over the day of any zone, for its zone is not known', () => {
    const { form, state, x0, x1 } = markOf('e19');
    const pixel = (time: string): number =>
      scene.plot.x + xOf(Date.parse(time), scene.view, scene.plot.width);
    expect([form, state]).toEqual(['once', 'plain']);
    expect(x0).toBeCloseTo(pixel('2025-12-05T10:00Z'), 6);
    expect(x1).toBeCloseTo(pixel('2025-12-07T12:00Z'), 6);
  });

  it('has a whisker and not a point for all that happened some day in November or in the whole span', () => {
    for (const id of ['e01', 'e02', 'e03', 'e04', 'e05', 'e08', 'e10', 'e21'])
      expect(markOf(id).form).toBe('once');
  });

  it('lets run out what was still going on, and fades it in over the whole span of its start', () => {
    const ongoing = scene.marks
      .filter(({ endEdge }) => endEdge === 'ongoing')
      .map(({ row }) => timeline.id(row));
    expect(ongoing.sort()).toEqual(['e06', 'e07', 'e09', 'e12']);
    for (const id of [...ongoing, 'e11', 'e13', 'e20'])
      expect(markOf(id).fadeIn?.x1).toBeCloseTo(at('2025-12-14'), 6);
  });

  it('fades out, up to the day of the last look, what has no end and is not said to go on', () => {
    for (const id of ['e11', 'e13', 'e20']) expect(markOf(id).fadeOut?.x1).toBeCloseTo(at('2025-12-14'), 6);
  });

  it('gives every mark a label that is not cut', () => {
    for (const { row, label } of scene.marks) expect(label?.title).toBe(timeline.event(row)?.title);
  });

  it('uses the height to the last row, and no more', () => {
    const last = scene.lanes.at(-1);
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(room.height);
    expect(plan.lanePadding).toBeGreaterThanOrEqual(2);
  });
});

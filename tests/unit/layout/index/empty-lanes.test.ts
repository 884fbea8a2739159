import { describe, expect, it } from 'vitest';
import { extendIndex } from '../../../../src/layout/index/append-index.js';
import { filterRows, rowFilterOf } from '../../../../src/layout/index/event-filter.js';
import { buildIndex, type EventIndex } from '../../../../src/layout/index/event-index.js';
import type { RowSet } from '../../../../src/layout/index/row-set.js';
import { axisHeight, emptyLaneHeight } from '../../../../src/layout/metrics.js';
import { append } from '../../../../src/model/ingest/append.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import type { Timeline } from '../../../../src/model/timeline.js';
import type { TimelineEvent } from '../../../../src/model/event.js';
import { draw, roomy } from '../drawing.js';

const events = ['statement', 'call', 'request', 'report'].map((kind, i) => ({
  ...{
    kind,
    title: `A ${kind}`,
    when: `2025-11-0${i + 1}`,
    speakers: 'Ann',
    requesters: 'Bob',
    outlet: 'Gazette',
  },
  ...{ participants: ['Ann', 'Cem'], addressees: 'Dua' },
}));

function rowsOf(timeline: Timeline, passes: (event: TimelineEvent) => boolean): RowSet | undefined {
  return filterRows(timeline, [{ name: 'host', passes: rowFilterOf(passes) }]).rows;
}

const keysOf = ({ emptyLanes }: EventIndex): string[] => emptyLanes.map(({ key }) => key);
const isCall = ({ kind }: TimelineEvent): boolean => kind === 'call';

describe('lanes all of whose events a filter leaves out', () => {
  const timeline = parse({ events });

  it('are known by their heads, in the order of lanes, and only where there is a filter', () => {
    expect(keysOf(buildIndex(timeline, 'kind', rowsOf(timeline, isCall)))).toEqual([
      'statement',
      'request',
      'report',
    ]);
    const bySide = buildIndex(timeline, 'side', rowsOf(timeline, isCall));
    expect(keysOf(bySide)).toEqual(['Ann', 'Bob', '\u0000media']);
    expect(keysOf(buildIndex(timeline, 'kind'))).toEqual([]);
  });

  it('go where an event that passes is appended', () => {
    const index = buildIndex(timeline, 'kind', rowsOf(timeline, isCall));
    const longer = append(timeline, [
      {
        kind: 'request',
        title: 'Another',
        when: '2025-11-09',
        requesters: 'Bob',
        addressees: 'Dua',
        tags: 'new',
      },
      { kind: 'protest', title: 'A protest', when: '2025-11-09', protesters: 'Bob', addressees: 'Dua' },
    ]);
    const kept = rowsOf(longer, (event) => isCall(event) || event.tags.includes('new'));
    const appended = extendIndex(index, longer, kept);
    expect(keysOf(appended)).toEqual(['statement', 'protest', 'report']);
    expect(keysOf(appended)).toEqual(keysOf(buildIndex(longer, 'kind', kept)));
  });

  it('are thin lines with their names below the others, all of them or none', () => {
    const index = buildIndex(timeline, 'kind', rowsOf(timeline, isCall));
    const { scene, plan } = draw(index);
    expect(scene.lanes.map(({ key }) => key)).toEqual(['call']);
    expect(scene.emptyLanes.map(({ key, lines }) => [key, ...lines])).toEqual([
      ['statement', 'statement'],
      ['request', 'request'],
      ['report', 'report'],
    ]);
    let bottom = scene.lanes[0]!.y + scene.lanes[0]!.height;
    for (const { y, height } of scene.emptyLanes) {
      expect(y).toBeCloseTo(bottom, 6);
      expect(height).toBeLessThanOrEqual(20);
      bottom = y + height;
    }
    expect(scene.plot.y + scene.plot.height).toBeCloseTo(bottom, 6);
    expect(draw(index, undefined, { ...roomy, height: axisHeight + 80 }).scene.emptyLanes).toEqual([]);
    const without = draw({ ...index, emptyLanes: [] }).plan.wantedHeight;
    expect(plan.wantedHeight).toBe(without + 3 * emptyLaneHeight);
  });
});

import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/model/ingest/parse.js';
import { boundsOf, kinds, makeEvents } from '../../bench/events.js';

const wanted = { size: 2000, seed: 7, dates: 'text' } as const;

describe('the events of the benchmark', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(makeEvents(wanted)).toEqual(makeEvents(wanted));
    expect(makeEvents({ ...wanted, seed: 8 })).not.toEqual(makeEvents(wanted));
  });

  it.each(['text', 'numbers'] as const)('are read without a fault, with dates as %s', (dates) => {
    const timeline = parse({ events: makeEvents({ ...wanted, dates }) });
    expect(timeline.faults.faults).toEqual([]);
    expect(timeline.account()).toMatchObject({ given: 2000, drawn: 2000 });
  });

  it('are about one tenth ranges, in eight kinds', () => {
    const events = makeEvents(wanted);
    const ranges = events.filter((event) => boundsOf(event)[1] > boundsOf(event)[0]);
    expect(ranges.length).toBeGreaterThan(150);
    expect(ranges.length).toBeLessThan(250);
    expect(new Set(events.map(({ kind }) => kind))).toEqual(new Set(kinds));
  });

  it('are not in the order of time', () => {
    const starts = makeEvents(wanted).map((event) => boundsOf(event)[0]);
    expect(starts).not.toEqual([...starts].sort((a, b) => a - b));
  });
});

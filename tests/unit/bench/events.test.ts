import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/model/ingest/parse.js';
import { boundsOf, countOf, kinds, kindsOf, makeEvents, span } from '../../bench/events.js';

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

describe('the plain list of the benchmark', () => {
  const size = 2000;
  const events = makeEvents({ list: 'plain', size, seed: 7 });

  it('has so many points and a tenth as many ranges, as epoch numbers, sorted by start', () => {
    const ranges = events.filter(({ when }) => typeof when !== 'number');
    expect(events).toHaveLength(countOf({ list: 'plain', size }));
    expect(ranges).toHaveLength(size / 10);
    expect(ranges.every(({ when }) => Array.isArray(when) && when[0] < when[1])).toBe(true);
    const starts = events.map((event) => boundsOf(event)[0]);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts[0]).toBeGreaterThanOrEqual(span.start);
    expect(starts.at(-1)).toBeLessThan(span.end);
  });

  it('comes in bursts', () => {
    const weeks = new Map<number, number>();
    for (const event of events) {
      const week = Math.floor((boundsOf(event)[0] - span.start) / (7 * 86_400_000));
      weeks.set(week, (weeks.get(week) ?? 0) + 1);
    }
    const busiest = [...weeks.values()].sort((a, b) => b - a).slice(0, 26);
    expect(busiest.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0.3 * events.length);
  });

  it('gives nothing but id, kind, title and date', () => {
    const names = new Set(events.map((event) => Object.keys(event).join(' ')));
    expect([...names]).toEqual(['id kind title when']);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  });

  it('lacks the role that its kind requires in every second event, and is drawn whole', () => {
    // Short enough for the details of all faults to be kept.
    const few = makeEvents({ list: 'plain', size: 1000, seed: 7 });
    const timeline = parse({ events: few });
    expect(kindsOf(few)).toHaveLength(8);
    expect(timeline.account()).toMatchObject({ given: 1100, drawn: 1100 });
    const codes = new Set(timeline.faults.faults.map(({ severity, code }) => `${severity} ${code}`));
    expect([...codes]).toEqual(['error missing-field']);
    const faulty = new Set(timeline.faults.faults.map(({ pointer }) => pointer));
    expect(faulty.size).toBe(few.filter(({ kind }) => kind !== 'event').length);
    expect(faulty.size).toBe(550);
  });
});

/** Generates lists of many events, for the tests of aggregated lanes. */
import type { LaneBy } from '../../../src/layout/index/lane-by.js';
import * as fc from 'fast-check';
import { randomNumbers } from '../../bench/events.js';
import { DAY } from './drawing.js';

type Random = () => number;

interface Shape {
  readonly seed: number;
  readonly size: number;
  readonly kinds: number;
  readonly spread: keyof typeof times;
  /** The share of events that are not moments. */
  readonly lasting: number;
}

const origin = Date.UTC(2025, 0, 1);

/** Where an event is in time, by how the whole list is spread. */
const times = {
  evenly: (random: Random) => origin + Math.floor(random() * 400 * DAY),
  'in bursts': (random: Random) =>
    origin + Math.floor(Math.floor(random() * 5) * 80 * DAY + random() ** 8 * 40 * DAY),
  'on days': (random: Random) => origin + Math.floor(random() * 30) * DAY,
  'on one instant': () => origin,
  'in deep time': (random: Random) => Math.floor((random() - 0.5) * 1.5e14 * random() ** 6),
};

/** Dates as they are written, from a moment on. */
const whens: readonly ((time: number, random: Random) => unknown)[] = [
  (time, random) => [time, time + Math.floor(random() ** 3 * 200 * DAY)],
  (time, random) => [time, time + Math.floor(random() * DAY)],
  (time) => `${day(time)}/..`,
  (time) => `../${day(time)}`,
  (time) => `[${day(time)}..${day(time + 9 * DAY)}]`,
  (time) => `[${day(time)}..]`,
  (time) => `[..${day(time)}]`,
  (time) => day(time),
  (time) => day(time).slice(0, -3),
  () => 'some time',
];

function day(time: number): string {
  const [date = ''] = new Date(time).toISOString().split('T');
  return date.replace(
    /^[+-]0*(\d{5,})/,
    (whole, year: string) => `Y${whole.startsWith('-') ? '-' : ''}${year}`,
  );
}

const allKinds = ['statement', 'call', 'incident', 'measure'];
const allNames = ['ann', 'bob', 'cyd', 'dan', 'eve'];

function eventsOf({ seed, size, kinds, spread, lasting }: Shape): unknown[] {
  const random = randomNumbers(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  return Array.from({ length: size }, (_, number) => {
    const time = times[spread](random);
    if (random() < 0.005) return null;
    const names = allNames.filter(() => random() < 0.4);
    return {
      id: `e${number}`,
      kind: allKinds[Math.floor(random() ** 2 * kinds)],
      title: `Event ${number} of ${spread}`,
      when: random() < lasting ? pick(whens)(time, random) : time,
      speakers: names,
      parties: names,
      tags: names.slice(0, 1),
      ...(random() < 0.8 && { attribution: 'wire' }),
      ...(random() < 0.02 && { links: { disputes: `e${Math.floor(random() * size)}` } }),
    };
  });
}

const spreads = Object.keys(times) as (keyof typeof times)[];

/** Up to a thousand events, most of whose lists have an aggregated lane. */
export const manyEvents: fc.Arbitrary<unknown[]> = fc
  .record({
    seed: fc.nat(),
    size: fc.oneof(
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 40 }) },
      { weight: 4, arbitrary: fc.integer({ min: 250, max: 1000 }) },
    ),
    kinds: fc.integer({ min: 1, max: 4 }),
    spread: fc.constantFrom(...spreads),
    lasting: fc.constantFrom(0, 0.1, 0.5, 1),
  })
  .map(eventsOf);

export const laneBys: fc.Arbitrary<LaneBy> = fc.constantFrom<LaneBy>(
  'kind',
  'kind',
  'actor',
  'side',
  'tag',
  ({ title, kind }) => (title.endsWith('s') ? [kind, 'all'] : 'all'),
);

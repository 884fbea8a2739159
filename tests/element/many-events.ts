// A long list that is the same in every run: news of a year, of five kinds, with one event whose name is like no other.
import { randomNumbers } from '../bench/events.js';

/** The title of the one event. */
export const named = 'The minister walks out';

const kinds = ['statement', 'report', 'protest', 'measure', 'event'];
const states = ['China', 'Japan', 'Peru', 'Chad', 'Nepal', 'Kenya', 'Cuba'];

/** So many events, each on a day of 2025. */
export function manyEvents(count: number): readonly object[] {
  const random = randomNumbers(20_251_207);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  return Array.from({ length: count }, (_, i) => ({
    id: `n${i}`,
    kind: pick(kinds),
    title: i === Math.floor(count * 0.7) ? named : `${pick(states)} speaks of ${pick(states)}, ${i}`,
    when: new Date(Date.UTC(2025, 0, 1 + Math.floor(random() * 365))).toISOString().slice(0, 10),
    ...(random() < 0.9 && { attribution: pick(['Reuters', 'AFP', 'AP']) }),
  }));
}

/** News of a year: 2 400 events on a few kinds of days, more than find room, and one whose name is like no other. */
import type { WrittenEvent } from '../../src/index.js';
import type { Example } from './example.js';

const kinds = ['statement', 'report', 'protest'] as const;
const states = ['China', 'Japan', 'Peru', 'Chad', 'Nepal', 'Kenya', 'Cuba'];

const events: readonly WrittenEvent[] = Array.from({ length: 2400 }, (_, i) => ({
  id: `news-${i}`,
  kind: kinds[i % 3] ?? 'report',
  title: i === 1700 ? 'The minister walks out' : `${states[i % 7]} speaks of ${states[(i * 3) % 5]}, ${i}`,
  when: new Date(Date.UTC(2025, 0, 1 + ((i * i * 7) % 365))).toISOString().slice(0, 10),
  ...(i % 9 !== 0 && { attribution: ['Reuters', 'AFP', 'AP'][i % 3] ?? 'AP' }),
}));

/** Lanes by kind, drawn as columns. */
export const manyNews: Example = { args: { timeline: { title: 'News of a year', events: [...events] } } };

/** 600 statements of 200 speakers, of whom some speak far more often than others: more lanes than find room. */
import type { WrittenEvent } from '../../src/index.js';
import type { Example } from './example.js';

/** Each speaker once, and then the first of them again and again. */
function speakerOf(i: number): string {
  return `Speaker ${i < 200 ? i + 1 : 1 + (((i * i) % 97) % (1 + (i % 24)))}`;
}

const events: readonly WrittenEvent[] = Array.from({ length: 600 }, (_, i) => ({
  title: `Statement ${i + 1}`,
  kind: 'statement',
  speakers: speakerOf(i),
  when: new Date(Date.UTC(2024, 0, 1 + ((i * 37) % 700))).toISOString().slice(0, 10),
}));

/** Lanes by actor. */
export const manyLanes: Example = {
  args: { timeline: { title: 'Many speakers', laneBy: 'actor', events: [...events] } },
};

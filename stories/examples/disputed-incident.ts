/** One incident with two accounts, one of them a counter-accusation. */
import type { TimelineDocument } from '../../src/index.js';
import type { Example } from './example.js';

/** The title of the only event. */
export const disputedTitle = 'Fire-control radar alleged off southern Japan';

const timeline: TimelineDocument = {
  title: 'The radar incident',
  timeZone: 'Asia/Tokyo',
  compiledFrom: 'article',
  actors: {
    japan: { name: 'Japan', type: 'state' },
    china: { name: 'China', type: 'state' },
    article: { name: 'the article', type: 'organisation' },
  },
  sources: { article: { type: 'article', title: '[News article, undated]' } },
  events: [
    {
      id: 'radar',
      kind: 'radar-incident',
      title: disputedTitle,
      when: { at: '[2025-12-06..2025-12-07]', asWritten: 'weekend', basis: 'relative' },
      parties: ['china', 'japan'],
      count: 'at least two occasions',
      radar: 'fire-control',
      claims: [
        {
          id: 'jp',
          text: 'Chinese military aircraft aimed fire-control radar at Japanese jets, at least twice.',
          stance: 'asserts',
          chain: [
            { by: 'japan', as: 'speaker' },
            {
              by: 'article',
              as: 'outlet',
              source: 'article',
              hedges: [{ word: 'allegedly', class: 'allegation' }],
            },
          ],
        },
        {
          id: 'cn',
          text: 'Japanese aircraft obstructed safe flying around the carrier Liaoning.',
          stance: 'counter-accuses',
          chain: [{ by: 'china', as: 'speaker' }],
        },
      ],
    },
  ],
  links: [{ from: 'radar#cn', to: 'radar#jp', type: 'disputes', assertedBy: ['article'] }],
};

/** The incident alone. */
export const disputedIncident: Example = { args: { timeline }, page: { height: 200 } };

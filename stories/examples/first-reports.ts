/** Fictitious: secret talks that came out months later, a rescue that one wire reported, and what was known by nobody’s date. */
import type { TimelineDocument } from '../../src/index.js';
import type { Example } from './example.js';

const timeline: TimelineDocument = {
  title: 'The strait, as it came out (fictitious)',
  timeZone: 'UTC',
  actors: {
    envoy: { name: 'The envoy', type: 'person' },
    wire: { name: 'Strait Wire', type: 'organisation' },
    herald: { name: 'The Herald', type: 'organisation' },
    gazette: { name: 'The Gazette', type: 'organisation' },
  },
  sources: { story: { title: 'Strait Wire, evening story', issued: '2024-06-03' } },
  events: [
    {
      kind: 'meeting',
      title: 'Secret talks',
      participants: ['envoy', 'The governor'],
      when: '2024-05-14',
      attribution: [
        [
          { by: 'envoy', as: 'speaker', on: '2024-06-01' },
          { by: 'herald', as: 'outlet', on: '2024-06-08' },
        ],
      ],
    },
    {
      kind: 'incident',
      title: 'A trawler is rescued',
      parties: ['The coast guard'],
      when: '2024-06-02',
      attribution: [
        [{ by: 'wire', as: 'outlet', source: 'story' }],
        [
          { by: 'wire', as: 'outlet', source: 'story' },
          { by: 'gazette', as: 'outlet', on: '2024-06-04' },
        ],
      ],
    },
    {
      kind: 'measure',
      title: 'The harbour closes',
      imposers: ['The governor'],
      targets: ['Ships'],
      when: '2024-06-05',
      attribution: [[{ by: 'gazette', as: 'outlet', on: '[2024-06-05..2024-06-07]' }]],
    },
    {
      kind: 'call',
      title: 'Captains call the harbour',
      participants: ['Captains', 'The harbour'],
      when: '2024-06-06',
    },
  ],
};

/** By when it happened. */
export const byWhatHappened: Example = { args: { timeline } };

/** As it was known before The Herald reported the talks. */
export const asKnownOnADay: Example = { args: { timeline, knownBy: '2024-06-05' } };

/** By when it was first reported. */
export const byFirstReport: Example = { args: { timeline, clock: 'reported' } };

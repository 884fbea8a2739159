/** Five events at a harbour, of several actors, sources and tags. */
import type { TimelineDocument } from '../../src/index.js';
import type { Example } from './example.js';

const timeline: TimelineDocument = {
  title: 'A harbour closes',
  timeZone: 'Europe/Lisbon',
  actors: {
    port: { name: 'Port authority', type: 'organisation' },
    union: { name: 'Dockers’ union', type: 'organisation' },
    mayor: { name: 'Ana Reis', type: 'person', role: 'mayor' },
    gazette: { name: 'Harbour Gazette', type: 'organisation' },
    radio: { name: 'Radio Tejo', type: 'organisation' },
  },
  sources: {
    'gazette-monday': { title: 'Talks at the harbour', 'container-title': 'Harbour Gazette' },
    bulletin: { title: 'Evening bulletin', 'container-title': 'Radio Tejo' },
  },
  events: [
    {
      kind: 'meeting',
      title: 'Union and port authority meet',
      when: '2025-03-03',
      participants: ['union', 'port'],
      tags: ['talks'],
      attribution: { by: 'gazette', as: 'outlet', source: 'gazette-monday' },
    },
    {
      kind: 'statement',
      title: 'Union: talks have failed',
      when: '2025-03-05',
      speakers: 'union',
      tags: ['talks', 'strike'],
      attribution: [
        [
          { by: 'union', as: 'speaker' },
          { by: 'radio', as: 'outlet', source: 'bulletin' },
        ],
      ],
    },
    {
      kind: 'measure',
      title: 'Port authority closes the harbour',
      when: '2025-03-07/2025-03-12',
      imposers: 'port',
      targets: 'union',
      tags: ['strike'],
      attribution: { by: 'gazette', as: 'outlet', source: 'gazette-monday' },
    },
    {
      kind: 'call',
      title: 'The mayor calls the union',
      when: '2025-03-10',
      participants: ['mayor', 'union'],
      initiator: 'mayor',
      tags: ['talks'],
      attribution: { by: 'radio', as: 'outlet', source: 'bulletin' },
    },
    { title: 'Fog over the river', when: '2025-03-11' },
  ],
};

/** By participant. */
export const harbourByActor: Example = { args: { timeline, laneBy: 'actor' }, page: { height: 320 } };

/** By the root of each chain. */
export const harbourBySource: Example = { args: { timeline, laneBy: 'source' }, page: { height: 320 } };

/** By side: the mayor and the port authority belong to the city. */
export const harbourBySide: Example = {
  args: {
    timeline: {
      ...timeline,
      laneBy: 'side',
      betweenSides: 'At the table',
      actors: {
        ...timeline.actors,
        city: { name: 'the city', type: 'organisation' },
        port: { name: 'Port authority', type: 'organisation', of: 'city' },
        mayor: { name: 'Ana Reis', type: 'person', role: 'mayor', of: 'city' },
      },
    },
  },
  page: { height: 320 },
};

/** By tag. */
export const harbourByTag: Example = { args: { timeline, laneBy: 'tag' }, page: { height: 320 } };

/** By a function of the host. */
export const harbourByFunction: Example = {
  args: {
    timeline,
    laneBy: (event) => (event.attribution.length > 0 ? 'With a source' : 'Without a source'),
  },
  page: { height: 320 },
};

/** The seventh century in five regions, most of it dated to a year: after the timeline of eras among TimelineJS's examples. */
import type { TimelineDocument, WrittenEvent } from '../../src/index.js';
import type { Example } from './example.js';

const regions: Readonly<Record<string, readonly (readonly [title: string, when: string])[]>> = {
  Arabia: [
    ['Muhammad leaves Mecca for Medina', '0622-08-09/0622-08-23'],
    ['Muhammad dies', '0632-06-08'],
    ['Abu Bakr is the first caliph', '0632-06-08'],
    ['Persia is conquered after Nehawand', '0641'],
    ['Alexandria is taken', '0643'],
    ['Constantinople is besieged', '0674/0678'],
    ['Carthage is taken', '0698'],
  ],
  Byzantium: [
    ['The last great war with Persia', '0602/0629'],
    ['Constantinople holds out against Persians, Avars and Slavs', '0626'],
    ['Heraclius wins at Nineveh', '0627-12-12'],
  ],
  Britain: [
    ['Oswald of Northumbria wins at Heavenfield', '0633/0634'],
    ['The synod of Whitby', '0663'],
    ['The Picts win at Dun Nechtain', '0685'],
  ],
  'East Asia': [
    ['The Grand Canal of China is completed', '0604/0609'],
    ['The Soga fall in Japan', '0645'],
    ['The Three Kingdoms of Korea end', '0668'],
    ['North and South States begin in Korea', '0698'],
  ],
  'The Balkans and the Franks': [
    ['Slavs hold the Balkans', '0650'],
    ['The Bulgarian Empire is founded', '0681'],
    ['Pepin of Herstal wins at Tertry', '0687'],
  ],
};

const seventhCentury: TimelineDocument = {
  title: 'The seventh century',
  compiledFrom: 'eras',
  sources: {
    eras: {
      type: 'webpage',
      title: 'Eras',
      author: 'Knight Lab',
      'container-title': 'TimelineJS examples',
      URL: 'https://timeline.knightlab.com/',
    },
  },
  eras: [
    { label: 'War of Persia', when: '0602/0629' },
    { label: 'First caliphs', when: '0632/0661' },
  ],
  events: Object.entries(regions).flatMap(([region, events]) =>
    events.map(([title, when]): WrittenEvent => ({
      ...{ title, when, tags: [region] },
      attribution: 'eras',
    })),
  ),
};

/** A lane for each region, before two eras. */
export const seventhCenturyByRegion: Example = { args: { timeline: seventhCentury, laneBy: 'tag' } };

/** From the Big Bang to a telescope in orbit, on an axis that is cut: after an example of TimelineJS. */
import type { TimelineDocument, WrittenEvent } from '../../src/index.js';
import type { Example } from './example.js';

const events: readonly (readonly [title: string, when: string, text: string])[] = [
  ['The Big Bang', 'Y-13800000000S3', 'It took some 380 000 years more until light could pass.'],
  ['The Sun begins to shine', 'Y-4600000000S2', ''],
  ['The first eyes that see images', 'Y-540000000S2', 'In many groups of animals at about the same time.'],
  ['Homo sapiens', 'Y-300000S1', ''],
  ['The first glass that is made', '-3500~', 'In Egypt and Mesopotamia.'],
  ['Euclid writes his Optics', '-0300~', 'For him, rays went out from the eye.'],
  ['Ibn al-Haytham writes his Book of Optics', '1021', 'For him, light came to the eye.'],
  ['Galileo turns a telescope to the Moon', '1609-11', ''],
  ['The first photograph', '1826', 'By Nicéphore Niépce.'],
  ['Photographs on the Moon', '1969-07-20', 'Apollo 11.'],
  ['The Hubble telescope is set free', '1990-04-25', ''],
];

const light: TimelineDocument = {
  title: 'A history of light',
  compiledFrom: 'cosmos',
  sources: {
    cosmos: {
      type: 'webpage',
      title: 'A brief history of light',
      author: 'Knight Lab',
      'container-title': 'TimelineJS examples',
      URL: 'https://timeline.knightlab.com/',
    },
  },
  events: events.map(([title, when, text]): WrittenEvent => ({
    ...{ title, when, ...(text && { text }) },
    attribution: 'cosmos',
  })),
};

/** Thirteen billion years and a day side by side. */
export const historyOfLight: Example = { args: { timeline: light, axis: 'auto' } };

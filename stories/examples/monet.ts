/** The life of Claude Monet, much of it dated to a year: after the timeline that the SIMILE project shows, which names its sources. */
import type { TimelineDocument } from '../../src/index.js';
import type { Example } from './example.js';

const monet: TimelineDocument = {
  title: 'Claude Monet',
  description: 'Where he lived, whom he lived with, and what he painted. A year alone means some day of it.',
  compiledFrom: 'simile',
  sources: {
    simile: {
      type: 'webpage',
      title: 'The life of Monet',
      'container-title': 'SIMILE Timeline',
      URL: 'https://simile-widgets.org/timeline/',
    },
    biography: {
      type: 'webpage',
      title: 'Claude Monet: biography',
      'container-title': 'accents-n-art.com',
      URL: 'http://www.accents-n-art.com/artists/claude-monet-biography.html',
    },
  },
  kinds: {
    family: { label: 'Family', color: { light: '#8a5a00', dark: '#e0b050' } },
    home: { label: 'Home', color: { light: '#356a9a', dark: '#7ab0e0' } },
    painting: {
      label: 'Painting',
      color: { light: '#2f7a4d', dark: '#6cc08c' },
      glyph: 'M2 3H14V13H2Z M4 5V11H12V5Z',
    },
  },
  eras: [
    { label: 'Argenteuil', when: '1871/1878' },
    { label: 'Giverny', when: '1883-04/1926-12-05' },
  ],
  events: [
    { kind: 'family', title: 'Born in Paris', when: '1840-11-14' },
    { kind: 'home', title: 'The family moves to Le Havre', when: '1845' },
    { title: 'Goes to the secondary school of Le Havre', when: '1851-04-01' },
    { kind: 'family', title: 'His mother dies', when: '1857-01-28' },
    { title: 'A soldier in Algeria', when: '1861-06/1863-06' },
    { title: 'Joins the studio of Charles Gleyre', when: '1862', place: 'Paris' },
    { kind: 'painting', title: 'Camille, or The Woman in the Green Dress', when: '1866' },
    { title: 'In England, out of the way of the war', when: '1870/1871' },
    { kind: 'family', title: 'Marries Camille Doncieux', when: '1870' },
    { kind: 'home', title: 'Lives at Argenteuil', when: '1871/1878', place: 'Argenteuil' },
    {
      kind: 'painting',
      title: 'Impression, Sunrise',
      when: { at: '[1872..1873]', asWritten: 'in 1872 (or 1873)' },
      place: 'Le Havre',
    },
    { kind: 'painting', title: 'Monet’s Garden at Argenteuil', when: '1873', place: 'Argenteuil' },
    { kind: 'painting', title: 'The Seine at Argenteuil', when: '1875/1878', place: 'Argenteuil' },
    {
      id: 'michel',
      kind: 'family',
      title: 'His second son, Michel, is born',
      when: '1878-03-17',
      ambiguity: ['The list that this is taken from has the 18th as its date, and the 17th in its text.'],
    },
    { kind: 'family', title: 'Camille Doncieux dies', when: '1879' },
    { kind: 'painting', title: 'Paints in series: one subject in many lights', when: '188X/189X' },
    { kind: 'home', title: 'Moves to Giverny', when: '1883-04', place: 'Giverny' },
    { kind: 'painting', title: 'The Artist’s Garden in Giverny', when: '1883', place: 'Giverny' },
    { kind: 'painting', title: 'Landscapes and seas of the Mediterranean', when: '1883/1908' },
    { kind: 'painting', title: 'Water Lily Pond', when: '1889', place: 'Giverny' },
    { kind: 'family', title: 'Marries Alice Hoschedé', when: '1892' },
    { kind: 'painting', title: 'Twenty views of Rouen’s cathedral are shown', when: '1895', place: 'Paris' },
    { kind: 'family', title: 'Alice Hoschedé dies', when: '1911' },
    { kind: 'family', title: 'His son Jean dies', when: '1914' },
    { title: 'Two operations on his eyes', when: '1923' },
    { kind: 'family', title: 'Dies at Giverny', when: '1926-12-05', place: 'Giverny' },
  ].map((event) => ({
    ...event,
    attribution: [[{ by: 'accents-n-art.com', as: 'outlet', source: 'biography' }]],
  })),
};

/** A life in three kinds of its own, before the two places that it is told by. */
export const lifeOfMonet: Example = { args: { timeline: monet } };

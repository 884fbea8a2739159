/** Great earthquakes since 2004, from the Significant Earthquake Database of NOAA: their magnitude, and those whom the shaking killed. */
import type { TimelineDocument, WrittenEvent } from '../../src/index.js';
import type { Example } from './example.js';

const greatest: readonly (readonly [title: string, when: string, magnitude: number, deaths?: number])[] = [
  ['Macquarie Island', '2004-12-23', 8.1],
  ['Sumatra: Aceh', '2004-12-26', 9.1, 1001],
  ['Sumatra: southwest', '2005-03-28', 8.6, 1303],
  ['Kuril Islands', '2006-11-15', 8.3],
  ['Kuril Islands', '2007-01-13', 8.1],
  ['Peru: Ica, Pisco, Lima', '2007-08-15', 8, 514],
  ['Sumatra: Bengkulu', '2007-09-12', 8.4, 25],
  ['Sichuan', '2008-05-12', 7.9, 87_652],
  ['Samoa Islands', '2009-09-29', 8.1],
  ['Chile: Maule', '2010-02-27', 8.8, 402],
  ['Japan: Honshu', '2011-03-11', 9.1, 1476],
  ['Nepal: Kathmandu', '2015-04-25', 7.8, 8200],
  ['Mexico: Oaxaca, Chiapas', '2017-09-08', 8.2, 98],
];

const quakes: TimelineDocument = {
  title: 'Great earthquakes',
  compiledFrom: 'noaa',
  sources: { noaa: { type: 'dataset', title: 'Significant Earthquake Database', author: 'NOAA' } },
  quantities: { magnitude: { label: 'Magnitude', unit: 'Mw' }, deaths: 'Deaths' },
  events: greatest.map(([title, when, magnitude, deaths]) => ({
    title,
    when,
    data: { magnitude, ...(deaths !== undefined && { deaths }) },
    attribution: 'noaa',
  })),
};

/** Marks as large as the number of the dead, which some have not. */
export const quakesByDeaths: Example = { args: { timeline: quakes, sizeBy: 'deaths' } };

/** 1 200 tremors of a month, the stronger the rarer. */
const tremors: readonly WrittenEvent[] = Array.from({ length: 1200 }, (_, i) => ({
  title: `Tremor ${i + 1}`,
  when: new Date(Date.UTC(2025, 0, 1, 0, ((i * i * 31) % (30 * 24)) * 60 + (i % 60))).toISOString(),
  data: { magnitude: Math.round(10 * (1 + Math.log10(1200 / (1 + ((i * 617) % 1200))) * 2)) / 10 },
  attribution: 'Network',
}));

/** Columns as high as the strongest of their time. */
export const tremorsByMagnitude: Example = {
  args: {
    timeline: {
      title: 'Tremors of a month',
      quantities: { magnitude: { label: 'Magnitude', unit: 'Mw' } },
      events: [...tremors],
    },
    sizeBy: 'magnitude',
  },
};

/** Dates of every precision: each form of EDTF as one event whose title names it. */
import type { WrittenEvent, WrittenWhen } from '../../src/index.js';
import type { Example } from './example.js';

/** A written date, what it is called, its lane, and how it is spoken. */
export type Form = readonly [when: WrittenWhen, title: string, lane: string, words: string];

/** Every form of date. */
export const forms: readonly Form[] = [
  ['2021-03-14T09:30Z', 'An instant', 'Points', '14 March 2021, 09:30'],
  ['2023-03-14', 'A day', 'Points', '14 March 2023'],
  [{ at: '2026-08-20', zone: 'unknown' }, 'A day, zone unknown', 'Points', '20 August 2026, zone not known'],
  [
    '{2021-08-05,2024-06-10..2024-06-14,2027-11-20}',
    'Each of several days',
    'Points',
    '5 August 2021, every day from 10 to 14 June 2024 and 20 November 2027',
  ],
  ['2021-05', 'A month', 'Once, within', 'Some day in May 2021'],
  ['2023-24', 'A season', 'Once, within', 'Some time in winter 2023'],
  ['2024-35', 'A quarter', 'Once, within', 'Some time in the third quarter of 2024'],
  ['2025', 'A year', 'Once, within', 'Some time in 2025'],
  ['202X', 'A decade', 'Once, within', 'Some time in the 2020s'],
  ['202X-12-25', 'A day of some year', 'Once, within', '25 December in the 2020s'],
  ['2022-11-XX', 'A day of a month, not known which', 'Once, within', 'Some day in November 2022'],
  ['[2021-02-03,2021-09-08]', 'One of two days', 'One of', 'On 3 February or 8 September 2021'],
  ['[2023-02-03..2023-11-08]', 'One day of a span', 'One of', 'Between 3 February and 8 November 2023'],
  ['[2027-03-01..]', 'On a day or later', 'One of', 'On or after 1 March 2027'],
  ['[..2020-09-01]', 'On a day or earlier', 'One of', 'On or before 1 September 2020'],
  ['2021-03-01/2022-06-30', 'An interval', 'Lasting', 'From 1 March 2021 to 30 June 2022'],
  ['2023-02/2024-05', 'An interval of months', 'Lasting', 'From February 2023 to May 2024'],
  ['2026-02-10/..', 'An open end', 'Lasting', 'Since 10 February 2026, no end given'],
  [
    { start: '2026-02-10', ongoing: true },
    'Still going on',
    'Lasting',
    'Since 10 February 2026, still going on, as of when is not given',
  ],
  ['2025-03-10/', 'An unknown end', 'Lasting', 'From 10 March 2025, end not known'],
  ['../2021-01-10', 'An open start', 'Lasting', 'Until 10 January 2021, no start given'],
  ['2021-04~', 'About a month', 'Qualified', 'About April 2021'],
  ['2023-04-05?', 'An uncertain day', 'Qualified', '5 April 2023, uncertain'],
  ['2024-?05-12', 'A day whose month is uncertain', 'Qualified', '12 May 2024 (month uncertain)'],
  ['2025-04%', 'About a month, and uncertain', 'Qualified', 'About April 2025, uncertain'],
  [
    '2026-03~/2027-09?',
    'About a start, an uncertain end',
    'Qualified',
    'From about March 2026 to September 2027 (uncertain)',
  ],
];

const events: readonly WrittenEvent[] = forms.map(([when, title, lane]) => ({
  title,
  when,
  tags: lane,
  attribution: 'Almanac',
}));

/** All of them, in lanes of their sorts. */
export const dates: Example = {
  args: { timeline: { title: 'Dates of every precision', events }, laneBy: 'tag' },
  page: { height: 900 },
};

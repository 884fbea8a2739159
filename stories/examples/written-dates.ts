/** What to write for what is known of a date: the table in the documentation, each row with how it is said then. */

/** What is known, in plain words; the date as it is written; how it is said. */
export type WrittenDate = readonly [known: string, when: string, words: string];

/** From the most to the least that can be known. */
export const writtenDates: readonly WrittenDate[] = [
  ['The day', '2023-03-14', '14 March 2023'],
  ['The minute, in UTC', '2021-03-14T09:30Z', '14 March 2021, 09:30'],
  ['The month, not the day', '2021-05', 'Some day in May 2021'],
  ['The season', '2023-24', 'Some time in winter 2023'],
  ['The quarter of a year', '2024-35', 'Some time in the third quarter of 2024'],
  ['The year', '2025', 'Some time in 2025'],
  ['The decade', '202X', 'Some time in the 2020s'],
  ['One of two days', '[2021-02-03,2021-09-08]', 'On 3 February or 8 September 2021'],
  ['A day between two others', '[2023-02-03..2023-11-08]', 'Between 3 February and 8 November 2023'],
  ['That day, or a later one', '[2027-03-01..]', 'On or after 1 March 2027'],
  ['That day, or an earlier one', '[..2020-09-01]', 'On or before 1 September 2020'],
  ['It lasted, from one day to another', '2021-03-01/2022-06-30', 'From 1 March 2021 to 30 June 2022'],
  ['It began, and nobody gives an end', '2026-02-10/..', 'Since 10 February 2026, no end given'],
  ['It began and ended, when it ended is not known', '2025-03-10/', 'From 10 March 2025, end not known'],
  ['It ended, and nobody gives a start', '../2021-01-10', 'Until 10 January 2021, no start given'],
  ['About then', '2021-04~', 'About April 2021'],
  ['Then, if the source is right', '2023-04-05?', '5 April 2023, uncertain'],
  ['About then, if the source is right', '2025-04%', 'About April 2025, uncertain'],
  ['The day, but perhaps of another month', '2024-?05-12', '12 May 2024 (month uncertain)'],
];

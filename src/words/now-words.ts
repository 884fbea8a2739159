/** The present moment in words. */
import { MS_PER_DAY } from '../model/dates/calendar.js';
import { localTimeOf } from '../model/dates/zone.js';
import { fill } from './compose.js';
import { dateTimeFormat } from './formats.js';
import type { Locale } from './locale.js';
import { isPlainRange, rangeWords } from './range-words.js';

const day: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric' };
const minute: Intl.DateTimeFormatOptions = { ...day, hour: '2-digit', minute: '2-digit' };

/** "now: 7 December 2025 at 10:00", in a zone, a day by itself where it begins then; empty where there is no such moment. */
export function nowWords(now: number | undefined, locale: Locale, zone: string): string {
  if (now === undefined) return '';
  const options = localTimeOf(now, zone) % MS_PER_DAY === 0 ? day : minute;
  const date = isPlainRange(now, now)
    ? dateTimeFormat(locale.intl, { ...options, timeZone: zone }).format(now)
    : rangeWords(now, now, locale, zone);
  return fill(locale.punctuation.labelled, { label: locale.interface.now, text: date });
}

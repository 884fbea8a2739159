/** Seasons, quarters, thirds and halves of a year in words. */
import type { EdtfDate, SubYear } from '../model/dates/edtf.js';
import { fill } from './compose.js';
import { detailPhrases } from './detail-phrases.js';
import type { DateStyle } from './date-style.js';

/** A part of a year; `year` is the year in words. */
export function formatSubYear({ season = 21 }: EdtfDate, year: string, style: DateStyle): string {
  const details = detailPhrases(style);
  if (season <= 24) return seasonWords(season - 21, year, style);
  if (season <= 28) return fill(details.northern, { season: seasonWords(season - 25, year, style) });
  if (season <= 32) return fill(details.southern, { season: seasonWords(season - 29, year, style) });
  return fill(dividedYear(season, details) ?? '{year}', { year });
}

function dividedYear(
  season: SubYear,
  { quarters, thirds, halves }: ReturnType<typeof detailPhrases>,
): string | undefined {
  if (season <= 36) return quarters[season - 33];
  return season <= 39 ? thirds[season - 37] : halves[season - 40];
}

function seasonWords(index: number, year: string, { phrases }: DateStyle): string {
  const { spring, summer, autumn, winter } = phrases;
  return fill([spring, summer, autumn, winter][index] ?? spring, { year });
}

/** Dates as people write them in words, in the forms of EDTF. */

/** In English, in their order. */
export const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const ABOUT = /^(?:(?:c\.|ca\.?|circa|about|around|約|约) *|c\.? *(?=\d))(.+)$|^(.+?)年? *(?:頃|ごろ|左右)$/;
const SEASON = /^(spring|summer|autumn|fall|winter)(?: of|,)? (\d{4})$/;
const QUARTER = /^(?:q([1-4])[ ,/-]*(\d{4})|(\d{4})[ ,/-]*q([1-4]))$/;
const DECADE = /^(?:the )?(\d{3})0(?:['’]?s|年代)$/;
const NAMED =
  /^(?:(\d{1,2})(?:st|nd|rd|th)?(?: (?:of )?|[-/]))?([a-z]{3,9})\.?(?: (\d{1,2})(?:st|nd|rd|th)?,?)?,?[ /-](\d{4})$/;
/** The year of two digits behind the name of a month. */
const SHORT_NAMED = /^(.{1,30}[ /-])['’]?(\d{2})$/;
const PART_OF_MONTH = /^(early|mid|late)[ -](?=[a-z])(.+)$/;
const SHORT_YEAR = /^(\d{1,2})([/.])(\d{1,2})\2(\d{2})$/;

/** The form of words that have but one meaning: a part of a year, a decade, a month, a day, or about one of these; undefined for all else. */
export function dateInWords(text: string): string | undefined {
  const words = text.trim().toLowerCase();
  const [, after, before] = ABOUT.exec(words) ?? [];
  const about = after ?? before;
  if (about === undefined) return exactInWords(words);
  const date = /^\d{4}(?:-\d{2}){0,2}$/.test(about) ? about : exactInWords(about);
  return date === undefined ? undefined : `${date}~`;
}

function exactInWords(words: string): string | undefined {
  const [, season = '', seasonYear] = SEASON.exec(words) ?? [];
  if (seasonYear) return `${seasonYear}-2${SEASONS.indexOf(season.replace('fall', 'autumn')) + 1}`;
  const [, quarter, year, yearBefore, quarterBehind] = QUARTER.exec(words) ?? [];
  if (year ?? yearBefore) return `${year ?? yearBefore}-3${Number(quarter ?? quarterBehind) + 2}`;
  const [, decade] = DECADE.exec(words) ?? [];
  // "1900s" may be ten years, and a hundred.
  if (decade !== undefined) return decade.endsWith('0') ? undefined : `${decade}X`;
  return dayOrMonth(words);
}

function dayOrMonth(words: string): string | undefined {
  const [, before, name = '', behind, year = ''] = NAMED.exec(words) ?? [];
  const month =
    name && MONTHS.findIndex((each) => each.toLowerCase().startsWith(name === 'sept' ? 'sep' : name)) + 1;
  if (!month || (before && behind)) return undefined;
  const day = before ?? behind;
  return [year, month, ...(day ? [day] : [])].map((part) => String(part).padStart(2, '0')).join('-');
}

/** What to write for a date in words or with a year of two digits; undefined for all else. */
export function writtenInstead(text: string): string | undefined {
  const words = text.trim().toLowerCase();
  const date = dateInWords(words);
  if (date !== undefined) return `write ${date}`;
  const [, first = '', , second = '', year] = SHORT_YEAR.exec(words) ?? [];
  if (year !== undefined) return shortYear(first, second, year);
  const [, named = '', short = ''] = SHORT_NAMED.exec(words) ?? [];
  const day = dayOrMonth(named + wholeYear(short));
  // "Mar 20" may be a day of any year.
  if (day?.length === 10) return `a year has four digits: write ${day}`;
  const ofSomeYear = dayOrMonth(`${words} 2025`);
  if (ofSomeYear) return `it has no year: write that, too, such as ${ofSomeYear}`;
  const [, part, month = ''] = PART_OF_MONTH.exec(words) ?? [];
  const whole = dayOrMonth(month);
  if (part !== undefined && whole?.length === 7) return partOfMonth(part, whole);
  const [, hundreds] = /^(?:the )?(\d\d)00['’]?s$/.exec(words) ?? [];
  if (hundreds) return `ten years or a hundred: write ${hundreds}0X or ${hundreds}XX`;
  const [, start, end] = /^(\d{4})-(\d{4})$/.exec(words) ?? [];
  if (start) return `from one date to another is written with "/": write ${start}/${end}`;
  return /^(?:unknown|not known|undated|n\/?a|tb[acd]|\?+)$/.test(words)
    ? 'write XXXX for a date that is not known'
    : undefined;
}

/** Of which century it is, nobody says: the years until 2049 are taken for an example. */
function wholeYear(year: string): string {
  return `${Number(year) < 50 ? 20 : 19}${year}`;
}

function shortYear(first: string, second: string, year: string): string | undefined {
  const whole = wholeYear(year);
  const ways = [
    [second, first],
    [first, second],
  ].filter(([month]) => Number(month) > 0 && Number(month) < 13);
  const dates = new Set(ways.map((way) => [whole, ...way.map((part) => part.padStart(2, '0'))].join('-')));
  return dates.size === 0 ? undefined : `a year has four digits: write ${[...dates].join(' or ')}`;
}

/** A third of it, which may be another one: the days are an example. */
function partOfMonth(part: string, month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const [from, to] = { early: ['01', 10], mid: [11, 20] }[part] ?? [21, last];
  return `which days that is, you know: write ${month}~, or [${month}-${from}..${month}-${to}]`;
}

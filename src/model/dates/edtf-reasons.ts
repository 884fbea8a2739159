/** Says what is wrong with a text that is no date of EDTF. */

const FOREIGN = /[^0-9X:.TZ+?~%YES/[\]{},\s-]/u;

/** Says what is wrong with a text that has not the shape of a date. */
export function shapeReason(text: string): string {
  const foreign = FOREIGN.exec(text);
  if (foreign !== null) return foreignReason(foreign[0]);
  if (/[{}[\]]/.test(text))
    return 'a set of dates must be a whole "[…]" or "{…}" and may not stand inside another date';
  if (text.includes('..')) return '".." stands only for an open end of an interval or inside a set';
  if (/\s/.test(text)) return 'a date has no spaces inside';
  if (/^-?\d{5,}$/.test(text))
    return 'a year has four digits, or "Y" before it; day, month and year are parted by "-"';
  if (/^-?\d{1,3}(-|$)/.test(text)) return 'a year has four digits';
  if (/^-?[0-9X]{4}-(\d{3,}|\d?(-|$))/.test(text)) return 'a month has two digits';
  if (/^-?[0-9X]{4}-[0-9X]{2}-(\d{3,}|\d?)$/.test(text)) return 'a day has two digits';
  return 'a date is written year, year-month or year-month-day, such as 2025-12-07';
}

/** Says what is wrong with a time of day, `time`, in a whole `text`. */
export function timeReason(time: string, text: string): string {
  const foreign = FOREIGN.exec(text);
  if (foreign !== null) return foreignReason(foreign[0]);
  if (time === '') return 'no time is written after "T"';
  return 'a time is written hh:mm or hh:mm:ss, with Z, an offset such as +09:00, or nothing after it';
}

/** Says why a mark has no place where it stands in `text`. */
export function misplacedReason(mark: string, text: string): string {
  if (/^[^?~]*(\?~|~\?)$/.test(text))
    return `uncertain and approximate is written "%", not "${text.slice(-2)}"`;
  return `"${mark}" stands before or after a year, month or day, or at the end of a time`;
}

function foreignReason(character: string): string {
  return `"${character}" has no place in a date`;
}

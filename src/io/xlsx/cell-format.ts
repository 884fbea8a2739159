/** What the format of a cell shows of a date. */

/** Which parts of a date or a time a format shows. */
export interface DateFormat {
  readonly day: boolean;
  readonly month: boolean;
  readonly year: boolean;
  readonly time: boolean;
  readonly seconds: boolean;
  /** Hours, minutes or seconds that go on beyond a day: a length, and no time of day. */
  readonly isLength: boolean;
}

/** The formats that go by their numbers alone (ECMA-376, 18.8.30). In those of East Asia what is shown hangs on the language. */
const builtIn: readonly (readonly [first: number, last: number, code: string])[] = [
  [14, 15, 'd/m/yy'],
  [16, 16, 'd/m'],
  [17, 17, 'm/yy'],
  [18, 18, 'h:mm'],
  [19, 19, 'h:mm:ss'],
  [20, 20, 'h:mm'],
  [21, 21, 'h:mm:ss'],
  [22, 22, 'd/m/yy h:mm'],
  [27, 27, 'yy/m'],
  [28, 31, 'd/m/yy'],
  [32, 35, 'h:mm'],
  [36, 36, 'yy/m'],
  [45, 45, 'mm:ss'],
  [46, 46, '[h]:mm:ss'],
  [47, 47, 'mm:ss.0'],
  [50, 50, 'yy/m'],
  [51, 51, 'd/m'],
  [52, 52, 'yy/m'],
  [53, 54, 'd/m'],
  [55, 57, 'yy/m'],
  [58, 58, 'd/m'],
];

/** That of a number of a format, by its code where the workbook has one; undefined for one of plain numbers or text. */
export function dateFormatOf(number: number, codes: ReadonlyMap<number, string>): DateFormat | undefined {
  const own = builtIn.find(([first, last]) => first <= number && number <= last);
  const code = codes.get(number) ?? own?.[2];
  return code === undefined ? undefined : dateFormat(code);
}

// What stands in quotation marks, behind a backslash or in brackets is no part of a date, but for lengths such as [h].
const literals = /"[^"]*"?|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]?/giu;

/** What a code such as `yyyy-mm-dd hh:mm` shows; undefined where it is none of dates. */
export function dateFormat(code: string): DateFormat | undefined {
  const [section = ''] = code.replace(literals, ' ').toLowerCase().split(';');
  if (/general|@|e[-+]/.test(section)) return undefined;
  const marked = section
    .replace(/am\/pm|a\/p|上午\/下午/g, 'h')
    // Behind hours and before seconds they are minutes.
    .replace(/(h[^a-z]*)m{1,2}(?![a-z])/g, '$1n')
    .replace(/(^|[^a-z])m{1,2}([^a-z]*s)/g, '$1n$2')
    .replace(/\[m+\]/g, '[n]');
  const has = (letters: RegExp): boolean => letters.test(marked);
  const format: DateFormat = {
    day: has(/d/),
    month: has(/m/),
    year: has(/[yeb]/),
    time: has(/[hns]/),
    seconds: has(/s/),
    isLength: has(/\[[hns]+\]/),
  };
  return format.day || format.month || format.year || format.time ? format : undefined;
}

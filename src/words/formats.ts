/** The formats of `Intl` that words are made by: one takes longer to create than to use, so that each is created once. */

/** Gives the format of a language (BCP 47, valid) with options, the same one each time. */
export type FormatOf<O, F> = (tag: string, options: O) => F;

function kept<O, F>(create: FormatOf<O, F>): FormatOf<O, F> {
  const formats = new Map<string, F>();
  return (tag: string, options: O) => {
    const key = tag + JSON.stringify(options);
    let format = formats.get(key);
    if (format === undefined) formats.set(key, (format = create(tag, options)));
    return format;
  };
}

/** The format of dates of a language, Gregorian and in UTC unless the options say otherwise. */
export const dateTimeFormat: FormatOf<Intl.DateTimeFormatOptions, Intl.DateTimeFormat> = kept(
  (tag, options) => new Intl.DateTimeFormat(tag, { calendar: 'gregory', timeZone: 'UTC', ...options }),
);

/** The format of numbers of a language. */
export const numberFormat: FormatOf<Intl.NumberFormatOptions, Intl.NumberFormat> = kept(
  (tag, options) => new Intl.NumberFormat(tag, options),
);

/** The format of lists of a language. */
export const listFormat: FormatOf<Intl.ListFormatOptions, Intl.ListFormat> = kept(
  (tag, options) => new Intl.ListFormat(tag, options),
);

/** Which form of a phrase a language has for a number. */
export const pluralRules: FormatOf<Intl.PluralRulesOptions, Intl.PluralRules> = kept(
  (tag, options) => new Intl.PluralRules(tag, options),
);

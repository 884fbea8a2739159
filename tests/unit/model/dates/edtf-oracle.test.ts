/** Two other readers of EDTF as oracles: the same bounds and the same verdicts, but for faults of theirs that are named here. */
import { parse as parseWithCore } from '@edtf-ts/core';
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../../src/model/dates/edtf.js';
import { maybeWhen } from '../../../../src/model/dates/maybe-when.js';
import { resolveWhen } from '../../../../src/model/dates/when.js';

const COUNT = 3000;
const SEED = 20251207;

/** Faults of `edtf` 4.11.1, and what it reads otherwise on purpose. */
const EDTF_FAULTS: readonly (readonly [string, RegExp])[] = [
  [
    '29 February of a common year is read as 1 March (2023-02-29), and so are other days that a month lacks',
    /-(02-(29|3\d)|(04|06|09|11)-31)/,
  ],
  ['29 February of year 0000 is read as 1 March', /^0000-02-29/],
  [
    'max of a set of one range is the end of its first date ([2025-12-06..2025-12-07])',
    /^\[.*[^.[]\.\.[^\]]/,
  ],
  ['sets whose ranges mix precisions are refused ([1667,1668-12..1670])', /^\[.*\.\./],
  ['an open start throws when its min is asked ([..1983])', /^\[\.\./],
  ['sets of seasons are refused', /^\[.*-2[1-4]\b/],
  [
    'seasons are quarters of the year (2025-21 is January to March), and refuse ? ~ % and intervals',
    /-2[1-4]\b/,
  ],
  ['years of five digits and more refuse ? ~ %', /Y-?\d+[?~%]/],
  [
    'years beyond the range of Date throw when their min is asked (Y170000002)',
    /Y-?(\d{7,}|[3-9]\d{5}|2[89]\d{4}|27[1-9]\d{3})/,
  ],
  ['an open or unknown start gives min 1970 or throws', /^(\.\.)?\//],
  ['an unknown end gives max 1970', /\/$/],
  ['seasons of level 2 are read (2019-25)', /-25\b/],
  ['leap seconds are refused', /:60/],
  ['an unknown year (XXXX) is placed from year 0 to year 9999, and here it is in no place', /^XXXX/],
  ['three digits are a decade (192), as in ISO 8601-2 but not in EDTF', /^-?\d{3}$/],
  ['five digits are an instant in milliseconds (19050)', /^\d{5,}$/],
  ['unspecified months and days of negative years run backwards (-8143-XX, -000X)', /^-.*X/],
  ['white space around a date is refused', /^\s|\s$/],
  ['a fraction of a second is read as milliseconds (.5 as .005)', /\.\d{1,2}Z/],
  ['-00:00 and offsets beyond 14 hours are refused', /(-00:00|[+-]1[4-9]:?\d*)$/],
];

/** Faults of `@edtf-ts/core` 0.4.2. */
const CORE_FAULTS: readonly (readonly [string, RegExp])[] = [
  ['years before 100 are read as 1900 and later (0000)', /(^|[^\d])-?00\d[\dX]/],
  ['an unspecified year begins in 1900 where its first digits are open (XXXX, 00XX)', /(XXXX|0[0X]XX)/],
  ['unspecified negative years run backwards (-004X)', /-\d*X/],
  ['years beyond the range of Date are clamped to it', /Y-?\d+/],
  ['minutes without seconds are refused', /T\d\d:\d\d(Z|[+-]|$)/],
  ['offsets are ignored, and times last to the end of their second', /T/],
  ['ranges of mixed precision and negative years in sets are refused', /^\[/],
  ['seasons in intervals are refused', /-2[1-4]\b.*\/|\/.*-2[1-4]\b/],
  ['open and unknown ends are clamped to the range of Date', /^(\.\.)?\/|\/(\.\.)?$/],
  ['seasons of level 2 are read (2019-25)', /-25\b/],
  ['seasons of negative years are refused', /^-\d{4}-2[1-4]/],
  ['marks before a part of a date, level 2, are read (~5282-10-21)', /[?~%]\d|[?~%]-/],
];

const digits = (count: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: 10 ** count - 1 }).map((value) => String(value).padStart(count, '0'));
const between = (min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((value) => String(value).padStart(2, '0'));
const joined = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((texts) => texts.join(''));
const word = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);

const year = fc.oneof(digits(4), joined(word('19', '20'), digits(2)), joined(word('-'), digits(4)));
const month = joined(year, word('-'), between(0, 14));
const day = joined(year, word('-'), between(1, 12), word('-'), between(0, 32));
const season = joined(year, word('-'), between(20, 25));
const unspecified = fc.oneof(
  joined(digits(3), word('X')),
  joined(digits(2), word('XX')),
  joined(year, word('-XX', '-XX-XX', '-04-XX', '-13-XX')),
  joined(word('-'), digits(3), word('X')),
  word('2XXX', 'XXXX'),
);
const farYear = joined(word('Y', 'Y-'), fc.integer({ min: 1, max: 300_000 }).map(String));
const date = fc.oneof(
  { weight: 2, arbitrary: year },
  { weight: 3, arbitrary: month },
  { weight: 6, arbitrary: day },
);
const level1 = fc.oneof(joined(date, word('?', '~', '%', '')), unspecified, season, farYear);
const time = joined(
  joined(year, word('-'), between(1, 12), word('-'), between(1, 28), word('T'), between(0, 25), word(':')),
  joined(between(0, 61), word('', ':00', ':30', ':59', ':60')),
  word('Z', '+09:00', '-05:30', '+05:45', '-03', '+12:00', '-00:00'),
);
const end = fc.oneof(
  { weight: 5, arbitrary: joined(date, word('', '', '?', '~')) },
  { weight: 1, arbitrary: word('..', '') },
);
const interval = joined(end, word('/'), end);
const orderedDates = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1000, max: 9998 }), { minLength: 1, maxLength: 3 }),
    word('', '-02', '-13', '-11-30'),
  )
  .map(([years, rest]) => years.sort((a, b) => a - b).map((one) => `${String(one)}${rest}`));
const set = joined(
  word('['),
  orderedDates.map((dates) => dates.join(',')),
  word(']', '..]'),
);
const range = joined(word('['), date, word('..'), date, word(']'));
const broken = fc
  .tuple(date, fc.nat(9), word('', ' ', '-', '~', '0', 'a', '/', 'T'))
  .map(([text, at, extra]) => {
    return text.slice(0, at) + extra + text.slice(at + 1);
  });
const anyText = fc.oneof(date, level1, time, interval, set, range, broken);

const texts = [...new Set(fc.sample(anyText, { numRuns: COUNT, seed: SEED }))];

interface Verdict {
  readonly start: number;
  readonly end: number;
}

function ours(text: string): Verdict | undefined {
  const { when } = maybeWhen(text);
  const extent = when === undefined ? undefined : resolveWhen(when, 'UTC');
  if (extent?.type !== 'extent' || extent.problems.length > 0) return undefined;
  return { start: extent.earliestStart, end: extent.latestEnd };
}

/** The oracles give the last millisecond inside, and for a time its instant as both. */
function matches(own: Verdict | undefined, other: Verdict | undefined, text: string): boolean {
  if (own === undefined || other === undefined) return own === other;
  if (own.start !== other.start) return false;
  return text.includes('T') ? other.end === other.start : own.end === other.end || own.end - 1 === other.end;
}

function edtfVerdict(text: string): Verdict | undefined {
  try {
    const { min, max } = edtf(text);
    return { start: min, end: max };
  } catch {
    return undefined;
  }
}

function coreVerdict(text: string): Verdict | undefined {
  const result = parseWithCore(text);
  return result.success ? { start: result.value.min.getTime(), end: result.value.max.getTime() } : undefined;
}

function excused(text: string, faults: readonly (readonly [string, RegExp])[]): boolean {
  return faults.some(([, pattern]) => pattern.test(text));
}

function differences(
  verdict: (text: string) => Verdict | undefined,
  faults: readonly (readonly [string, RegExp])[],
): { compared: number; different: readonly string[] } {
  const compared = texts.filter((text) => !excused(text, faults));
  const different = compared.filter((text) => !matches(ours(text), verdict(text), text));
  return {
    compared: compared.length,
    different: different.map((text) => `${text}: ${JSON.stringify([ours(text), verdict(text)])}`),
  };
}

describe('the same as other readers of EDTF', () => {
  it('reads and refuses what edtf reads and refuses, with the same bounds', () => {
    const { compared, different } = differences(edtfVerdict, EDTF_FAULTS);
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(1500);
  });

  it('reads and refuses what @edtf-ts/core reads and refuses, with the same bounds', () => {
    const { compared, different } = differences(coreVerdict, CORE_FAULTS);
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(1000);
  });
});

describe('faults of edtf that are no faults here', () => {
  it('reads the end of [2025-12-06..2025-12-07]', () => {
    expect(edtfVerdict('[2025-12-06..2025-12-07]')?.end).toBe(Date.parse('2025-12-07') - 1);
    expect(ours('[2025-12-06..2025-12-07]')?.end).toBe(Date.parse('2025-12-08'));
  });

  it('refuses 2023-02-29', () => {
    expect(edtfVerdict('2023-02-29')?.start).toBe(Date.parse('2023-03-01'));
    expect(ours('2023-02-29')).toBeUndefined();
  });

  it('reads Y170000002 beyond the range of Date', () => {
    expect(Number.isFinite(edtfVerdict('Y170000002')?.start ?? NaN)).toBe(false);
    expect(ours('Y170000002')?.start).toBeGreaterThan(8.64e15);
  });

  it('reads 1950S2 as a year of which two digits are sure, instead of as 1950', () => {
    expect(parseEdtf('1950S2')).toMatchObject({ year: 1950, significantDigits: 2 });
    expect(ours('1950S2')).toEqual({ start: Date.parse('1900'), end: Date.parse('2000') });
  });

  it('lays a time without a zone into the zone of the document', () => {
    const extent = resolveWhen({ at: '2025-12-07T10:00:00' }, 'Asia/Tokyo');
    expect(extent).toMatchObject({ earliestStart: Date.parse('2025-12-07T01:00:00Z') });
  });

  it('finds the earliest and the latest date of a set that is out of order', () => {
    expect(edtfVerdict('[1984,1556]')).toEqual({ start: Date.parse('1984'), end: Date.parse('1557') - 1 });
    expect(ours('[1984,1556]')).toEqual({ start: Date.parse('1556'), end: Date.parse('1985') });
  });

  it('reads half a second as half a second', () => {
    expect(edtfVerdict('2025-12-31T23:59:59.5Z')?.start).toBe(Date.parse('2025-12-31T23:59:59.005Z'));
    expect(ours('2025-12-31T23:59:59.5Z')?.start).toBe(Date.parse('2025-12-31T23:59:59.500Z'));
  });
});

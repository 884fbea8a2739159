/** Every string that nine other projects test their readers of EDTF with is judged as they judge it, or the difference is named. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../../src/model/dates/edtf.js';
import { maybeWhen } from '../../../../src/model/dates/maybe-when.js';
import { resolveWhen } from '../../../../src/model/dates/when.js';
import vectors from '../../../data/edtf-vectors.json' with { type: 'json' };

type Vector = readonly [text: string, level: number | null, projects: readonly number[]];

/** Where a verdict differs on purpose, and why. */
const disagreements: readonly (readonly [verdict: 'read' | 'refused', why: string, pattern: RegExp])[] = [
  [
    'read',
    'white space around a date says nothing of the date: it comes with cells of tables and text of pages',
    /^\s|\s$/,
  ],
  [
    'read',
    'ISO 8601 and HTML allow fractions of a second, and databases and toISOString write them: cut to milliseconds',
    /:\d\d\.\d+(Z|[+-][\d:]+)?$/,
  ],
  [
    'read',
    'ISO 8601 and HTML allow an offset without its colon, and so do most databases and version control systems',
    /T.*[+-]\d{4}$/,
  ],
  [
    'read',
    'ISO 8601 and HTML allow minutes without seconds: seconds that nobody gave would be a false precision',
    /T\d\d:\d\dZ$/,
  ],
  [
    'read',
    'a span from one time of day to another is the commonest span of a log; ISO 8601 has it, EDTF only leaves it out',
    /\/.*T/,
  ],
  [
    'refused',
    'no month begins with a 2 (1999-2X): what starts so is a season of any hemisphere, and a season has no digit left open',
    /-2X/,
  ],
];

const all = vectors.strings as unknown as readonly Vector[];

/** A set or a span that runs backwards is no date; one without a dated end is, though nothing can be placed by it. */
function isRead(text: string): boolean {
  const { when } = maybeWhen(text);
  if (when === undefined || parseEdtf(text).type === 'problem') return false;
  return resolveWhen(when, 'UTC').problems.every(
    ({ code, severity }) => severity === 'note' || code === 'no-date',
  );
}

function disagreementOf(text: string): (typeof disagreements)[number] | undefined {
  return disagreements.find(
    ([verdict, , pattern]) => pattern.test(text) && (verdict === 'read') === isRead(text),
  );
}

describe('the strings of other projects', () => {
  it('are judged as they judge them, or the difference is argued', () => {
    const different = all.filter(([text, level]) => isRead(text) !== (level !== null));
    expect(different.filter(([text]) => disagreementOf(text) === undefined)).toEqual([]);
    expect([all.length, different.length]).toEqual([825, 28]);
  });

  it('leave no disagreement without a string', () => {
    const different = all.filter(([text, level]) => isRead(text) !== (level !== null));
    for (const one of disagreements)
      expect(
        different.filter(([text]) => disagreementOf(text) === one),
        one[1],
      ).not.toEqual([]);
  });

  it('have ordered bounds where they have a place in time', () => {
    for (const [text] of all) expectOrder(text);
  });

  it('have ordered bounds, and throw nothing, when they are cut and joined', () => {
    const texts = all.map(([text]) => text);
    const spliced = fc
      .tuple(fc.constantFrom(...texts), fc.constantFrom(...texts), fc.nat(12), fc.nat(12))
      .map(([one, other, end, start]) => one.slice(0, end) + other.slice(start));
    const written = fc.oneof(
      spliced,
      fc
        .tuple(spliced, fc.constantFrom('/', ',', '..', ' ', 'T', '~', ''))
        .map(([text, more]) => text + more),
      fc.tuple(spliced, spliced).map(([start, end]) => `${start}/${end}`),
      fc.array(spliced, { minLength: 1, maxLength: 4 }).map((members) => `{${members.join()}}`),
    );
    fc.assert(fc.property(written, expectOrder), { seed: 20251207, numRuns: 5000 });
  });
});

function expectOrder(text: string): void {
  const { when } = maybeWhen(text);
  const extent = when && resolveWhen(when, 'Europe/Berlin');
  if (extent?.type !== 'extent') return;
  const { earliestStart, latestStart, earliestEnd, latestEnd, form, occurrences = [] } = extent;
  expect(earliestStart, text).toBeLessThan(latestEnd);
  expect(earliestStart, text).toBeLessThanOrEqual(latestStart);
  expect(earliestEnd, text).toBeLessThanOrEqual(latestEnd);
  expect(occurrences.length > 0, text).toBe(form === 'several');
  for (const { earliest, latest } of occurrences) {
    expect(earliest, text).toBeGreaterThanOrEqual(earliestStart);
    expect(latest, text).toBeLessThanOrEqual(latestEnd);
    expect(earliest, text).toBeLessThan(latest);
  }
}

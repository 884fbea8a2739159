// The words of the panel are names of columns, too, in every language and any case.
import { describe, expect, it } from 'vitest';
import { mappingChoices } from '../../../../src/element/mapping/mapping-choices.js';
import { fieldMapped, fieldName, fieldNamed } from '../../../../src/io/table/header-names.js';
import { languages } from '../../words/languages.js';

/** Who reported it is a source, by whatever name; and 終了日 is the date of an end. */
const otherwise = ['outlet', '終了：日'];

const choices = languages.flatMap((locale) =>
  mappingChoices(locale)
    .filter(({ value, label }) => !otherwise.includes(value) && !otherwise.includes(label))
    .map(({ value, label }) => [locale.lang, label, value] as const),
);

describe('a word of the panel', () => {
  it.each(choices)('means in a mapping, and in a header, what it does there: %s, %s', (_, label, value) => {
    const mapped = fieldMapped(label.toUpperCase());
    expect(mapped === undefined ? undefined : fieldName(mapped)).toBe(value);
    const isOfEvents = value !== 'keep' && value !== 'ignore';
    const named = fieldNamed(label.toUpperCase());
    expect(named === undefined ? undefined : fieldName(named)).toBe(isOfEvents ? value : undefined);
  });
});

// What the panel offers for a column.
import { describe, expect, it } from 'vitest';
import { mappingChoices } from '../../../../src/element/mapping/mapping-choices.js';
import { tableFields } from '../../../../src/io/table/header-names.js';
import { en } from '../../../../src/locales/en.js';
import { languages } from '../../words/languages.js';

describe('the choices for a column', () => {
  it('have every field of tables once', () => {
    const values = mappingChoices(en).map(({ value }) => value);
    expect(values).toEqual([...new Set(values)]);
    expect(values).toEqual(expect.arrayContaining([...tableFields, 'speakers', 'keep', 'ignore']));
  });

  it.each(languages.map((locale) => [locale.lang, locale] as const))('differ in words: %s', (_, locale) => {
    const { fields } = locale.mapping;
    const labels = Object.values(fields);
    expect(labels).toEqual([...new Set(labels)]);
  });
});

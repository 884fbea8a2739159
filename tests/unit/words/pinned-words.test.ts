import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/model/ingest/parse.js';
import { labelWords } from '../../../src/words/label-words.js';
import { pinnedWords } from '../../../src/words/pinned-words.js';
import { ar } from '../../../src/locales/ar.js';
import { en } from '../../../src/locales/en.js';

describe('the words of what began before the window', () => {
  const timeline = parse({
    events: [{ title: 'Reconquista', when: '0718/1492', attribution: 'A history' }],
  });
  const wordsIn = (locale: typeof en): ReturnType<typeof pinnedWords> =>
    pinnedWords(labelWords(timeline, 0, locale), timeline, 0, locale);

  it('are its title with an arrow to where it began, and its dates', () => {
    expect(wordsIn(en)).toMatchObject({ title: '◂ Reconquista', second: '718–1492' });
    expect(wordsIn(ar).title).toBe('▸ Reconquista');
  });
});

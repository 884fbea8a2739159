/** Translated quotes: with the language of the original and the translator, or the words that neither is given. */
import { describe as group, expect, it } from 'vitest';
import { parse } from '../../../src/model/ingest/parse.js';
import { describe } from '../../../src/words/describe.js';
import { languages } from './languages.js';

function spoken(quote: object, kind = 'statement'): readonly string[] {
  const timeline = parse({
    actors: { desk: { name: 'The desk', type: 'organisation' }, ito: { name: 'Ito', type: 'person' } },
    events: [
      {
        kind,
        title: 'Ito speaks',
        when: '2031-03-03',
        speakers: 'ito',
        participants: ['ito', 'desk'],
        quotes: quote,
      },
    ],
  });
  return languages.map((locale) => describe(timeline, 0, locale)!.spoken);
}

const quote = { by: 'ito', text: 'Nobody warned us', lang: 'en' };

group('a quote', () => {
  it('that was translated is said with the language and the translator, in each language', () => {
    const [en, ja, zh, ar] = spoken({
      ...quote,
      original: { text: '誰も知らせなかった', lang: 'ja' },
      translator: 'desk',
    });
    expect(en).toContain('Ito: “Nobody warned us” (translated from Japanese by The desk).');
    expect(ja).toContain('Ito：「Nobody warned us」（日本語からの翻訳、訳：The desk）。');
    expect(zh).toContain('Ito：“Nobody warned us”（译自日语，译者：The desk）。');
    expect(ar).toContain('Ito: «Nobody warned us» (مترجم عن اليابانية، ترجمة The desk).');
  });

  it('says that the translator is not given', () => {
    expect(spoken({ ...quote, original: '誰も知らせなかった' })[0]).toContain(
      '(translated, by whom is not said)',
    );
  });

  it('keeps a tag that is no language as it is', () => {
    expect(spoken({ ...quote, original: { text: 'x', lang: 'no language' } })[0]).toContain(
      'from no language',
    );
  });

  it('that was not translated is not said of a statement, whose title says what was said', () => {
    expect(spoken(quote)[0]).not.toContain('Nobody');
  });

  it('is said with its translation in a call, too', () => {
    expect(spoken({ ...quote, translator: 'desk' }, 'call')[0]).toContain(
      '“Nobody warned us” (translated by The desk)',
    );
  });
});

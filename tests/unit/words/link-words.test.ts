// A link with a claim names whose claim it is and what it says, from either end and in each language.
import { describe as group, expect, it } from 'vitest';
import { parse } from '../../../src/model/ingest/parse.js';
import { withoutIsolates } from '../../../src/util/bidi.js';
import { describe, type Description } from '../../../src/words/describe.js';
import { languages } from './languages.js';

const claim = (id: string, by: string, text: string): object => ({
  id,
  text,
  stance: 'asserts',
  chain: [{ by, as: 'speaker' }],
});

const timeline = parse({
  actors: { sato: { name: 'Ms Sato' }, port: { name: 'The port' } },
  events: [
    {
      id: 'gate',
      title: 'Clash at the gate',
      when: '2025-03-05',
      claims: [claim('open', 'sato', 'The gate was open.'), claim('shut', 'port', 'The gate was shut.')],
    },
    { id: 'talk', title: 'Talks', when: '2025-03-08', claims: claim('kept', 'port', 'We kept it shut.') },
    { id: 'march', title: 'March', when: '2025-03-09' },
  ],
  links: [
    { type: 'responds-to', from: 'talk', to: 'gate#open' },
    { type: 'about', from: 'march', to: 'talk#kept' },
    { type: 'after', from: 'march', to: 'gate' },
  ],
});

const linksOf = (row: number, locale: (typeof languages)[number]): Description['links'] =>
  describe(timeline, row, locale)!.links;

group('a link with one of several claims', () => {
  it('says whose claim is answered', () => {
    expect(languages.map((locale) => withoutIsolates(linksOf(1, locale)[0]!.spoken))).toEqual([
      'Responds to: Clash at the gate (Ms Sato says: The gate was open) (the compiler’s inference).',
      '次を受けた動き：Clash at the gate（Ms Satoの主張：The gate was open）（編集者の推定）。',
      '回应：Clash at the gate（Ms Sato称：The gate was open）（编者推断）。',
      'ردًا على: Clash at the gate (رواية Ms Sato: The gate was open) (استنتاج المُعِدّ).',
    ]);
  });

  it('names the event that it comes from as it is', () => {
    expect(languages.map((locale) => linksOf(0, locale).map(({ title }) => withoutIsolates(title)))).toEqual(
      languages.map(() => ['Talks', 'March']),
    );
  });

  it('is one with the claim in its list of links, and leads to its event', () => {
    const links = linksOf(2, languages[0]!);
    expect(links.map(({ id, title }) => [id, withoutIsolates(title)])).toEqual([
      ['talk', 'Talks (The port says: We kept it shut)'],
      ['gate', 'Clash at the gate'],
    ]);
  });
});

group('what was said in a call', () => {
  const call = parse({
    actors: { xi: { name: 'Xi' } },
    events: [
      {
        kind: 'call',
        title: 'A call',
        when: '2025-11-24',
        quotes: [
          { by: 'xi', text: 'We agree.' },
          { text: 'So do we.', lang: 'en' },
        ],
      },
      { kind: 'report', title: 'A report', when: '2025-11-25', quotes: [{ by: 'xi', text: 'We agree.' }] },
    ],
  });

  it('is described with whose words it is, for each view to show; of other events it is not', () => {
    for (const locale of languages) {
      const talk = describe(call, 0, locale)!.talk.map(({ by, text, lang }) => [
        withoutIsolates(by),
        text,
        lang,
      ]);
      expect(talk).toEqual([
        ['Xi', 'We agree.', undefined],
        ['', 'So do we.', 'en'],
      ]);
      expect(describe(call, 1, locale)!.talk).toEqual([]);
    }
  });
});

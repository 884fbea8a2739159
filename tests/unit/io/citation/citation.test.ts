/** How events are cited: as a text, and as CSL-JSON. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationOf, type Citation } from '../../../../src/io/citation/citation.js';
import { cslDate } from '../../../../src/io/citation/csl-date.js';
import { ar } from '../../../../src/locales/ar.js';
import { en } from '../../../../src/locales/en.js';
import { ja } from '../../../../src/locales/ja.js';
import { zh } from '../../../../src/locales/zh.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import type { Locale } from '../../../../src/words/locale.js';

const header = {
  title: 'The port',
  lang: 'en',
  asOf: '2031-03-20',
  actors: { mayor: { name: 'the mayor', type: 'person' }, clerk: { name: 'a clerk', type: 'anonymous' } },
  sources: {
    story: {
      type: 'article-newspaper',
      title: 'Fire in the port',
      author: 'Ann Lee',
      'container-title': 'The Gazette',
      issued: '2031-03-04',
      URL: 'https://gazette.example/fire',
      archived: 'https://archive.example/1/gazette.example/fire',
    },
  },
};
const viaStory = [
  { by: 'mayor', as: 'speaker' },
  { by: 'Gazette', as: 'outlet', source: 'story' },
];

/** How one event of a document is cited, the first where no other is named. */
function cite(event: object, more: object = {}, locale: Locale = en): Citation {
  const timeline = parse({ ...header, ...more, events: [{ id: 'e', title: 'Fire', ...event }] });
  return citationOf(timeline, 'e', { accessed: '2031-04-01', locale })!;
}

const statement = { kind: 'statement', title: 'Mayor: all is well', speakers: 'mayor', when: '2031-03-03' };

describe('an event as it is cited', () => {
  it('says what, whose, when, on whose word, from where, when it was looked at and that nothing disputes it', () => {
    expect(cite({ ...statement, attribution: [viaStory] }).text).toBe(
      'Mayor: all is well. Statement, the mayor. 3 March 2031. Source: the mayor, via Gazette. ' +
        'Ann Lee, Fire in the port, The Gazette, 4 March 2031, <https://gazette.example/fire>, ' +
        'archived copy: <https://archive.example/1/gazette.example/fire>. In: “The port”. ' +
        'Accessed 1 April 2031. Not disputed in this timeline, as of 20 March 2031.',
    );
  });

  it('is an item of CSL-JSON', () => {
    const { note, ...item } = cite({ ...statement, attribution: [viaStory] }).csl;
    expect(item).toEqual({
      id: 'e',
      type: 'speech',
      title: 'Mayor: all is well',
      author: [{ literal: 'the mayor' }],
      issued: { 'date-parts': [[2031, 3, 3]] },
      accessed: { 'date-parts': [[2031, 4, 1]] },
      'container-title': 'The Gazette',
      URL: 'https://gazette.example/fire',
      archive: 'archive.example',
      archive_location: 'https://archive.example/1/gazette.example/fire',
      genre: 'Statement',
      language: 'en',
    });
    expect(note).toMatch(/Source: the mayor, via Gazette\..*Not disputed in this timeline/);
  });

  it('is, where it is a report, its source', () => {
    const report = { kind: 'report', outlet: 'Gazette', source: 'story', when: '2031-03' };
    expect(cite(report).csl).toMatchObject({
      type: 'article-newspaper',
      title: 'Fire in the port',
      author: [{ literal: 'Ann Lee' }],
      issued: { 'date-parts': [[2031, 3, 4]] },
      'container-title': 'The Gazette',
    });
  });

  it('keeps the hedges of each step, and who is not named', () => {
    const hedged = [
      { by: 'clerk', as: 'briefed', hedges: [{ word: 'perhaps', class: 'possibility' }] },
      { by: 'Gazette', as: 'outlet', hedges: [{ word: 'reportedly', class: 'hearsay' }] },
    ];
    const { text, csl } = cite({ when: '2031-03-03', attribution: [hedged] });
    const words = 'Source: a clerk (not named, “perhaps”), via Gazette (“reportedly”).';
    expect([text, csl.note]).toEqual([expect.stringContaining(words), expect.stringContaining(words)]);
    expect(csl.author).toEqual([{ literal: 'a clerk' }]);
  });

  it('says where there is no source', () => {
    const { text, csl } = cite({ when: '2031-03-03' });
    expect(text).toContain('No source given.');
    expect(csl).not.toHaveProperty('author');
  });

  const claims = [
    { id: 'says', text: 'It was set.', chain: [{ by: 'mayor', as: 'speaker' }] },
    { id: 'denies', text: 'Nobody set it.', stance: 'denies', chain: [{ by: 'clerk', as: 'speaker' }] },
  ];
  const dispute = { from: 'e#denies', to: 'e#says', type: 'disputes' };

  it('says who disputes it with which words, as of the day of the compiler', () => {
    const { text, csl } = cite({ when: '2031-03-03', claims }, { links: [dispute] });
    const words = 'Disputed by a clerk, as of 20 March 2031: “Nobody set it”.';
    expect([text, csl.note]).toEqual([expect.stringContaining(words), expect.stringContaining(words)]);
  });

  it('says so as of the day of access where there is no other', () => {
    const { text } = cite({ when: '2031-03-03', claims }, { links: [dispute], asOf: undefined });
    expect(text).toContain('Disputed by a clerk, as of 1 April 2031');
  });

  it('says that it is disputed where nobody is given who does', () => {
    const nobody = claims.map((claim) => ({ ...claim, chain: [] }));
    const { text } = cite({ when: '2031-03-03', claims: nobody }, { links: [dispute] });
    expect(text).toContain('Disputed, as of 20 March 2031: “Nobody set it”.');
  });

  it('says what it disputes itself', () => {
    const timeline = parse({
      ...header,
      events: [
        { id: 'set', title: 'Set', when: '2031', attribution: 'mayor' },
        { id: 'no', title: 'Not set', when: '2031', attribution: 'clerk' },
      ],
      links: [{ from: 'no', to: 'set', type: 'disputes' }],
    });
    const text = citationOf(timeline, 'no', { accessed: '2031-04-01', locale: en })?.text;
    expect(text).toContain('Disputes what the mayor said, as of 20 March 2031: “Set”.');
  });

  /** How an event is cited of a few that are tied so; each says what its id is. */
  function citeOf(id: string, links: readonly object[]): string | undefined {
    const events = ['rain', 'wind', 'snow', 'hail'].map((title) => {
      const claim = { id: 'says', text: title, chain: [{ by: `of ${title}`, as: 'speaker' }] };
      return { id: title, title, when: '2031', claims: [claim] };
    });
    const timeline = parse({ ...header, events, links });
    return citationOf(timeline, id, { accessed: '2031-04-01', locale: en })?.text;
  }
  const disputes = (from: string, to: string): object => ({ from, to, type: 'disputes' });

  it('says who disputes it where it disputes that, too', () => {
    const both = [disputes('rain#says', 'wind#says'), disputes('wind#says', 'rain#says')];
    expect(citeOf('rain', both)).toContain('Disputed by of wind, as of 20 March 2031: “wind”.');
    expect(citeOf('wind', both)).toContain('Disputed by of rain, as of 20 March 2031: “rain”.');
  });

  it('names nobody who disputes something else that it disputes', () => {
    const links = [
      disputes('wind#says', 'rain#says'),
      disputes('rain#says', 'snow#says'),
      disputes('hail#says', 'snow#says'),
    ];
    expect(citeOf('rain', links)).toContain('Disputed by of wind, as of 20 March 2031: “wind”.');
  });

  it('says that it is disputed where what disputes it is not there', () => {
    const text = citeOf('rain', [disputes('fog#says', 'rain#says')]);
    expect(text).toContain('Disputed in this timeline, as of 20 March 2031.');
    expect(text).not.toContain('Not disputed');
  });

  it('is not disputed by itself', () => {
    const text = citeOf('rain', [disputes('rain#says', 'rain#says')]);
    expect(text).toContain('Not disputed in this timeline, as of 20 March 2031.');
  });

  it('says that it was retracted', () => {
    const links = [{ from: 'e#denies', to: 'e#says', type: 'retracts', on: '2031-03-10' }];
    expect(cite({ when: '2031-03-03', claims }, { links }).text).toMatch(
      /Retracted by a clerk, 10 March 2031/,
    );
  });

  it('has no date where it has none, and the words where none can be read', () => {
    expect(cite({}).csl).not.toHaveProperty('issued');
    expect(cite({ when: { asWritten: 'long ago' } }).csl.issued).toEqual({
      literal: expect.stringContaining('long ago') as string,
    });
  });

  it.each([
    [{ at: '2031-03-03', zone: 'unknown' }, '2031-03-03'],
    [{ at: '2031-03-03', basis: 'inferred' }, '2031-03-03'],
    [{ start: '2031-03-01', end: '..' }, '2031-03-01/..'],
    [{ start: '2031-03-01' }, '2031-03-01/'],
    [{ start: '2031-03-01', ongoing: true }, '2031-03-01/..'],
  ])('has no day that is surer than %j', (when, edtf) => {
    expect(cite({ when }).csl.issued).toEqual({ edtf, literal: expect.any(String) as string });
  });

  it('is known by no id that there is not', () => {
    expect(citationOf(parse(header), 'e', { accessed: '2031', locale: en })).toBeUndefined();
  });

  it.each([
    [ja, '2031年3月20日時点でa clerkが異議：「Nobody set it」。'],
    [zh, '截至2031年3月20日，a clerk提出异议：“Nobody set it”。'],
    [ar, 'محل اعتراض من a clerk، حتى 20 مارس 2031: «Nobody set it».'],
  ])('is worded in the language of the locale', (locale, words) => {
    const { text } = cite({ when: '2031-03-03', claims }, { links: [dispute] }, locale);
    expect(text).toContain(words);
    expect(text).not.toMatch(/[\u2066-\u2069]|\{|undefined/);
  });
});

describe('a date of CSL-JSON', () => {
  it.each([
    ['2031', [[2031]]],
    ['2031-03', [[2031, 3]]],
    ['2031-03-XX', [[2031, 3]]],
    ['2031-03-03', [[2031, 3, 3]]],
    [
      '2031-03/2031-04-02',
      [
        [2031, 3],
        [2031, 4, 2],
      ],
    ],
  ])('has the parts of %s', (edtf, parts) => {
    expect(cslDate(edtf, 'words')).toEqual({ 'date-parts': parts });
  });

  it('is circa where all of it is approximate', () => {
    expect(cslDate('2031-03~', 'words')).toEqual({ 'date-parts': [[2031, 3]], circa: true });
  });

  it.each([
    ...['203X', '2031-XX', '2031-XX-03', '2031-21', '2031?', '2031-03-03T10:00', '[2031-03-03,2031-03-04]'],
    ...[
      '[2031-03-01..2031-03-09]',
      '{2031,2033}',
      '2031-03-01/..',
      '2031-03-01/',
      '/2031',
      'Y-20000',
      '-0044',
    ],
    ...['1950S2', '2031-03-~03'],
  ])('has no parts for %s, but EDTF and words', (edtf) => {
    expect(cslDate(edtf, 'words')).toEqual({ edtf, literal: 'words' });
  });

  it('has words alone for what is no date', () => {
    expect(cslDate('soon', 'soon')).toEqual({ literal: 'soon' });
  });

  it('never says more than was written: its parts are digits of the date', () => {
    const part = fc.constantFrom(
      '2031',
      '203X',
      '2031-03',
      '2031-03-03',
      '2031-03-XX',
      '2031~',
      '2031-03-03?',
      '..',
      '',
    );
    fc.assert(
      fc.property(part, part, fc.constantFrom('', '/', '..', ','), (one, other, between) => {
        const edtf =
          between === '' ? one : between === '/' ? `${one}/${other}` : `[${one}${between}${other}]`;
        const parts = cslDate(edtf, 'words')['date-parts'] ?? [];
        const written = edtf.replace(/-XX|~/g, '').split('/');
        expect(parts).toEqual(parts.length === 0 ? [] : written.map((each) => each.split('-').map(Number)));
      }),
    );
  });
});

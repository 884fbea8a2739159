/** What was retracted, corrected or authenticated, in words: by whom, on which day, and what is said instead. */
import { describe as group, expect, it } from 'vitest';
import { parse } from '../../../src/model/ingest/parse.js';
import type { Timeline } from '../../../src/model/timeline.js';
import { withoutIsolates } from '../../../src/util/bidi.js';
import { describe, type Description } from '../../../src/words/describe.js';
import { labelWords } from '../../../src/words/label-words.js';
import { en } from '../../../src/locales/en.js';
import type { Locale } from '../../../src/words/locale.js';
import { languages } from './languages.js';

const says = (id: string, by: string, text: string, on?: string): object => ({
  id,
  text,
  chain: [{ by, as: 'speaker', on }],
});

function timelineOf(...links: readonly object[]): Timeline {
  return parse({
    actors: {
      port: { name: 'The port', type: 'organisation' },
      lab: { name: 'The laboratory', type: 'organisation' },
    },
    sources: { memo: { title: 'The memo' } },
    events: [
      {
        id: 'blast',
        title: 'Blast',
        when: '2031-03-03',
        claims: says('shed', 'port', 'Shed 4 was empty.', '2031-03-03'),
      },
      {
        id: 'later',
        title: 'The port speaks again',
        when: '2031-03-09',
        claims: says('full', 'port', 'It was not.', '2031-03-09'),
      },
      {
        id: 'paper',
        title: 'A paper',
        when: '2031-03-05',
        attribution: [[{ by: 'gazette', as: 'outlet', source: 'memo' }]],
      },
      { id: 'test', kind: 'statement', speakers: 'lab', title: 'The paper is genuine', when: '2031-03-07' },
    ],
    links,
  });
}

function described(timeline: Timeline, id: string, locale: Locale = en): Description {
  const description = describe(timeline, timeline.rowOf(id), locale);
  if (!description) throw new Error(`there is no event ${id}`);
  return description;
}

const retracts = { type: 'retracts', from: 'later#full', to: 'blast#shed', assertedBy: 'port' };

group('a claim that its speaker takes back', () => {
  it('stands with the day and with what is said instead', () => {
    const [claim] = described(timelineOf(retracts), 'blast').otherClaims;
    expect(claim?.standings).toEqual([
      { type: 'retracts', text: 'retracted by The port, 9 March 2031', said: 'It was not.' },
    ]);
  });

  it('is spoken with its event, and the state is on its label', () => {
    const timeline = timelineOf(retracts);
    expect(described(timeline, 'blast').spoken).toBe(
      'Blast. Event. 3 March 2031. The port says: Shed 4 was empty (retracted by The port, 9 March 2031: It was not). Source: The port.',
    );
    expect(described(timeline, 'blast').states).toEqual(['Retracted']);
    expect(labelWords(timeline, 0, en).second).toBe('retracted');
  });

  it('says the day of the link, where that has one, and whose inference it is', () => {
    const { otherClaims } = described(
      timelineOf({ ...retracts, assertedBy: [], on: '2031-03-10~' }),
      'blast',
    );
    expect(otherClaims[0]?.standings[0]?.text).toBe(
      'retracted by The port, about 10 March 2031 (the compiler’s inference)',
    );
  });

  it('says so in each language', () => {
    const timeline = timelineOf(retracts);
    expect(languages.map((locale) => described(timeline, 'blast', locale).spoken).slice(1)).toEqual([
      'Blast。出来事。2031年3月3日。The portの主張：Shed 4 was empty（The portが撤回、2031年3月9日：It was not）。情報源：The port。',
      'Blast。事件。2031年3月3日。The port称：Shed 4 was empty（由The port撤回，2031年3月9日：It was not）。来源：The port。',
      'Blast. حدث. 3 مارس 2031. رواية The port: Shed 4 was empty (سُحب من جانب The port، 9 مارس 2031: It was not). المصدر: The port.',
    ]);
  });
});

group('a source that somebody vouches for', () => {
  const timeline = timelineOf({ type: 'authenticates', from: 'test', to: 'source:memo', assertedBy: 'lab' });

  it('says so with every event that cites it', () => {
    expect(described(timeline, 'paper').spoken).toBe(
      'A paper. Event. 5 March 2031. The memo: authenticated by The laboratory, 7 March 2031: The paper is genuine. Source: gazette.',
    );
  });

  it('stands among the links of who vouches for it, and is no event to go to', () => {
    const [link] = described(timeline, 'test').links;
    expect(link).toMatchObject({ label: 'Authenticates', title: 'The memo' });
    expect(link).not.toHaveProperty('id');
    expect(withoutIsolates(link?.spoken ?? '')).toBe(
      'Authenticates: The memo (according to The laboratory).',
    );
  });
});

group('a source that many take back', () => {
  it('has the first of them with each event that cites it, and how many more there are', () => {
    const events = Array.from({ length: 30 }, (_, i) => ({
      ...{ id: `e${i}`, title: `Denial ${i}`, when: '2031-03-09' },
      links: { retracts: 'source:wire' },
    }));
    const cited = {
      id: 'cited',
      title: 'Cited',
      when: '2031-03-01',
      attribution: { by: 'x', source: 'wire' },
    };
    const timeline = parse({ sources: { wire: { title: 'The wire' } }, events: [...events, cited] });
    const { standings } = described(timeline, 'cited');
    expect(standings).toHaveLength(21);
    expect(standings[0]?.said).toBe('Denial 0');
    expect(withoutIsolates(standings[20]?.text ?? '')).toBe('The wire: and 10 more');
  });
});

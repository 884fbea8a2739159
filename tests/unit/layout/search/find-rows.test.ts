// What a query finds: each term by columns, by names and by words, whatever they are combined with.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRowsChunked } from '../../../../src/layout/search/find-rows.js';
import { textIndexChunked, type TextIndex } from '../../../../src/layout/search/text-index.js';
import { append } from '../../../../src/model/ingest/append.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { parseQuery } from '../../../../src/model/query/parse-query.js';
import { hasNeedle, searchedText } from '../../../../src/model/query/needles.js';
import type { Timeline } from '../../../../src/model/timeline.js';
import { runChunked } from '../../../../src/util/chunked.js';

function found(timeline: Timeline, text: string, index = indexOf(timeline)): readonly string[] {
  const read = parseQuery(text, timeline.header.timeZone, timeline.numberNames);
  if (read.type === 'faults') throw new Error(read.faults[0].code);
  const rows = runChunked(findRowsChunked(read.query, { timeline, index, kindNames: () => [] }));
  return Array.from(rows.toRows(), (row) => timeline.id(row));
}

function indexOf(timeline: Timeline, before?: TextIndex): TextIndex {
  return runChunked(textIndexChunked(timeline, before));
}

const dispute = parse({
  actors: {
    tokyo: { name: 'Japan', type: 'state', role: 'island state' },
    beijing: { name: 'China', type: 'state' },
    daily: { name: 'China Daily' },
  },
  sources: {
    art: { title: 'A long article', 'container-title': 'The Gazette' },
    own: { title: 'Compilation' },
  },
  compiledFrom: 'own',
  events: [
    {
      id: 'a',
      kind: 'statement',
      title: 'Fire-control radar was used',
      speakers: 'tokyo',
      addressees: 'beijing',
      when: '2025-11',
      attribution: 'art',
      tags: ['sea lane'],
      place: 'Kōbe',
    },
    {
      id: 'b',
      kind: 'report',
      title: 'Control of the fire',
      outlet: 'daily',
      when: '2025-12-05',
      attribution: [[{ by: 'beijing', as: 'speaker', hedges: [{ word: 'reportedly', class: 'hearsay' }] }]],
    },
    { id: 'c', kind: 'radar-incident', title: '首脳会談の後', parties: ['tokyo'], when: 'some day' },
    {
      id: 'd',
      kind: 'incident',
      title: 'Łódź, ＦＥＲＲＹ',
      text: 'They said nothing.',
      parties: ['beijing'],
      claims: [
        { id: 'no', text: 'Nothing of the sort', stance: 'denies', chain: [{ by: 'tokyo', as: 'speaker' }] },
      ],
      when: '2025-11-20/2026-01-05',
    },
    'rejected',
  ],
});

const takenBack = parse({
  sources: { wire: { title: 'The wire' } },
  events: [
    {
      id: 'part',
      title: 'A',
      when: '2031-01',
      claims: ['x', 'y'].map((id) => ({ id, text: id, chain: id })),
    },
    { id: 'all', title: 'A', when: '2031-02', attribution: 'herald' },
    { id: 'cites', title: 'A', when: '2031-03', attribution: 'wire' },
    { id: 'denial', title: 'A', when: '2031-04', attribution: 'herald' },
  ],
  links: [
    { type: 'retracts', from: 'denial', to: 'part#x' },
    { type: 'retracts', from: 'denial', to: 'all' },
    { type: 'authenticates', from: 'denial', to: 'source:wire' },
    { type: 'corrects', from: 'source:wire', to: 'all' },
  ],
});

describe('a query finds', () => {
  it('words from their beginning, in any text of an event and in names', () => {
    expect(found(dispute, 'rad')).toEqual(['a']);
    expect(found(dispute, 'adar')).toEqual([]);
    expect(found(dispute, 'lodz ferry')).toEqual(['d']);
    expect(found(dispute, 'kobe')).toEqual(['a']);
    expect(found(dispute, 'sort')).toEqual(['d']);
    expect(found(dispute, 'reportedly')).toEqual(['b']);
    expect(found(dispute, 'island')).toEqual(['a', 'c', 'd']);
    expect(found(dispute, 'gazette')).toEqual(['a']);
  });

  it('phrases word by word, and no words in another order', () => {
    expect(found(dispute, '"fire control"')).toEqual(['a']);
    expect(found(dispute, 'fire control')).toEqual(['a', 'b']);
    expect(found(dispute, '"fire cont"')).toEqual([]);
    expect(found(dispute, 'fire-cont')).toEqual(['a']);
    expect(found(dispute, '-"fire control" control')).toEqual(['b']);
  });

  it('words within a text without spaces', () => {
    expect(found(dispute, '会談')).toEqual(['c']);
    expect(found(dispute, '談')).toEqual(['c']);
    expect(found(dispute, '「脳会談」')).toEqual(['c']);
    expect(found(dispute, '「談会」')).toEqual([]);
    expect(found(dispute, '会談首脳')).toEqual(['c']);
  });

  it('what is in none of the texts by what it is not', () => {
    expect(found(dispute, '-radar -fire')).toEqual(['c', 'd']);
    expect(found(dispute, '')).toEqual(['a', 'b', 'c', 'd']);
  });

  it('kinds by what they are called, and where none is called so by a word of it', () => {
    expect(found(dispute, 'kind:incident')).toEqual(['d']);
    expect(found(dispute, 'kind:radar')).toEqual(['c']);
    expect(found(dispute, 'kind:reports,statement')).toEqual(['a', 'b']);
    expect(found(dispute, '-kind:radar-incident')).toEqual(['a', 'b', 'd']);
  });

  it('who acts or speaks, whom it is directed at, and sources, places, tags', () => {
    expect(found(dispute, 'by:japan')).toEqual(['a', 'c', 'd']);
    expect(found(dispute, 'by:beijing')).toEqual(['b', 'd']);
    expect(found(dispute, 'to:china')).toEqual(['a']);
    expect(found(dispute, 'source:chin')).toEqual(['b']);
    expect(found(dispute, 'source:"The Gazette"')).toEqual(['a']);
    expect(found(dispute, 'place:kobe,osaka tag:"sea lane"')).toEqual(['a']);
  });

  it('nobody else for a name in quotation marks that is somebody’s whole name', () => {
    const named = parse({
      events: [
        { id: 'one', title: '1', kind: 'statement', speakers: 'China' },
        { id: 'two', title: '2', kind: 'statement', speakers: 'China Daily' },
      ],
    });
    expect(found(named, 'by:china')).toEqual(['one', 'two']);
    expect(found(named, 'by:"China"')).toEqual(['one']);
    expect(found(named, 'by:"Daily"')).toEqual(['two']);
  });

  it('states, those of several together', () => {
    expect(found(dispute, 'is:undated')).toEqual(['c']);
    expect(found(dispute, 'is:hedged,undated')).toEqual(['b', 'c']);
    expect(found(dispute, 'is:denied')).toEqual(['d']);
  });

  it('of how an event stands finds it by itself, a claim or a source of it', () => {
    expect(found(takenBack, 'is:retracted')).toEqual(['part', 'all']);
    expect(found(takenBack, 'is:corrected')).toEqual(['all']);
    expect(found(takenBack, 'is:authenticated')).toEqual(['cites']);
    expect(found(takenBack, '-is:retracted,authenticated')).toEqual(['denial']);
  });

  it('what began or may have begun before a date, and ended or may have ended after one', () => {
    expect(found(dispute, 'before:2025-11-20')).toEqual(['a']);
    expect(found(dispute, 'after:2025-12-05')).toEqual(['d']);
    expect(found(dispute, 'after:2025-11-10')).toEqual(['a', 'b', 'd']);
  });

  it('words and phrases of texts as long as books, which are indexed in many steps', () => {
    const filler = 'Nothing much of it. '.repeat(5000);
    const book = parse({
      events: [
        { id: 'book', title: 'A book', text: `${filler}The fire control radar. ${filler}` },
        { id: 'other', title: 'Another', text: `${filler}radar control` },
      ],
    });
    const steps = textIndexChunked(book);
    let count = 1;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    expect(count).toBeGreaterThan(20);
    expect(found(book, '"fire control"', step.value)).toEqual(['book']);
    expect(found(book, '"it. Nothing" radar', step.value)).toEqual(['book', 'other']);
    expect(found(book, '"another nothing"', step.value)).toEqual([]);
  });

  it('the same in a list that was appended to as in one that was read at once', () => {
    const word = fc.constantFrom('radar', 'fire', 'control', '会談', '首脳会談', 'sea');
    const event = fc.record({
      title: fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
      kind: fc.constantFrom('report', 'statement', 'event'),
      tags: fc.array(word, { maxLength: 2 }),
    });
    const query = fc.constantFrom(
      'radar',
      '"fire control"',
      '-sea',
      '会談 radar',
      'tag:sea',
      'kind:report fire',
      '談',
    );
    fc.assert(
      fc.property(
        fc.array(event, { minLength: 1 }),
        fc.array(fc.array(event), { maxLength: 12 }),
        query,
        (first, more, text) => {
          const id = (list: readonly object[], from: number): object[] =>
            list.map((each, i) => ({ ...each, id: String(from + i) }));
          let timeline = parse({ events: id(first, 0) });
          let index = indexOf(timeline);
          for (const list of more) {
            timeline = append(timeline, id(list, timeline.size));
            index = indexOf(timeline, index);
          }
          const whole = parse({ events: id([...first, ...more.flat()], 0) });
          expect(found(timeline, text, index)).toEqual(found(whole, text));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('of words exactly the titles that have them', () => {
    const word = fc.constantFrom('rad', 'radar', 'fire', '会', '会談', '談後', '𠮷', 'b');
    const title = fc.array(fc.oneof(word, fc.constant('東𠮷西')));
    fc.assert(
      fc.property(fc.array(title), word, fc.boolean(), (titles, wanted, isQuoted) => {
        const timeline = parse({
          events: titles.map((words, i) => ({ id: String(i), title: words.join(' ') })),
        });
        const expected = titles.flatMap((words, i) =>
          hasNeedle(searchedText(words.join(' ')), { words: wanted, isOpen: !isQuoted }) ? [String(i)] : [],
        );
        expect(found(timeline, isQuoted ? `"${wanted}"` : wanted)).toEqual(expected);
      }),
    );
  });
});

describe('a query for names', () => {
  it('finds on whose behalf something is said, and who has compiled what is said', () => {
    const relayed = parse({
      events: [
        { id: 'a', title: 'A', kind: 'statement', speakers: 'Spokesman', onBehalfOf: 'Ministry' },
        { id: 'b', title: 'B', attribution: [[{ by: 'Archive', as: 'compiler' }]] },
        { id: 'c', title: 'C', attribution: [[{ by: 'Witness', as: 'witness' }]] },
      ],
    });
    expect(found(relayed, 'by:ministry')).toEqual(['a']);
    expect(found(relayed, 'to:ministry')).toEqual([]);
    expect(found(relayed, 'source:archive')).toEqual(['b']);
    expect(found(relayed, 'by:archive')).toEqual([]);
    expect(found(relayed, 'by:witness')).toEqual(['c']);
  });

  it('finds the sources of earlier events that come with claims which are stated later', () => {
    const first = parse({ events: [{ id: 'a', title: 'A', claims: 'b#x' }] });
    const before = indexOf(first);
    expect(found(first, 'source:gazette', before)).toEqual([]);
    const claim = { id: 'x', text: 'It was so.', chain: [{ by: 'Gazette', as: 'outlet' }] };
    const more = append(first, [{ id: 'b', title: 'B', claims: [claim] }]);
    const after = indexOf(more, before);
    expect(found(more, 'source:gazette', after)).toEqual(found(more, 'source:gazette'));
    expect(found(more, 'source:gazette', after)).toContain('a');
  });
});

describe('a query for numbers', () => {
  const quakes = parse([
    { id: 'a', title: 'Honshu', data: { magnitude: 7.6, deaths: 0 } },
    { id: 'b', title: 'Ferndale', data: { magnitude: 6 } },
    { id: 'c', title: 'Unmeasured' },
    null,
  ]);

  it('finds those in one of its ranges, and nothing without a number', () => {
    expect(found(quakes, 'magnitude:>6')).toEqual(['a']);
    expect(found(quakes, 'magnitude:>=6')).toEqual(['a', 'b']);
    expect(found(quakes, 'magnitude:5..6,>7')).toEqual(['a', 'b']);
    expect(found(quakes, 'deaths:0')).toEqual(['a']);
  });

  it('is one term among others', () => {
    expect(found(quakes, 'magnitude:>=6 ferndale')).toEqual(['b']);
    expect(found(quakes, '-magnitude:>6')).toEqual(['b', 'c']);
  });
});

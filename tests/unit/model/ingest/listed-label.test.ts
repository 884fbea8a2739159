/** Labels of items: which dates and citations are data, and which stay among the words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLabel, type ReadLabel } from '../../../../src/model/ingest/listed-label.js';
import { timeRole, type LabelPiece } from '../../../../src/model/ingest/label-times.js';

/** A label in short: `<2025>` is a date, `<2025 updated>` one with a role, `{Gazette}` a citation, `|` the edge of a link, `/` that of a block. */
function label(text: string): ReadLabel {
  const pieces = text.split(/(<[^>]*>|\{[^}]*\}|[|/])/).flatMap((part): LabelPiece[] => {
    if (part === '') return [];
    if (part === '|') return [{ type: 'edge' }];
    if (part === '/') return [{ type: 'break' }];
    if (part.startsWith('{')) return [{ type: 'cite', text: part.slice(1, -1), url: undefined }];
    if (!part.startsWith('<')) return [{ type: 'text', text: part }];
    const [date = '', role = ''] = part.slice(1, -1).split(' ');
    return [{ type: 'time', dates: [date], text: `on ${date}`, role: timeRole(role) }];
  });
  return readLabel([{ pieces }]);
}

const wordsOf = (text: string): string | undefined => label(text).lines.find(Boolean);

describe('a date in a label', () => {
  it.each([
    ['<2025> Radar alleged', 'Radar alleged'],
    ['<2025>: Radar alleged', 'Radar alleged'],
    ['Radar alleged, <2025>', 'Radar alleged'],
    ['Radar alleged (<2025>)', 'Radar alleged'],
    ['Radar (<2025>) alleged', 'Radar alleged'],
    ['|Radar alleged| <2025>', 'Radar alleged'],
    ['Radar alleged / <2025> / in the south', 'Radar alleged in the south'],
    ['Radar alleged on <2025>', 'Radar alleged on on 2025'],
    ['On <2025> radar was alleged', 'On on 2025 radar was alleged'],
    ['On Sunday, <2025>, radar was alleged', 'On Sunday, on 2025, radar was alleged'],
    ['Radar alleged (seen on <2025>)', 'Radar alleged (seen on on 2025)'],
    ['レーダー照射（<2025>）', 'レーダー照射'],
  ])('of %j leaves %j', (text, words) => {
    expect(wordsOf(text)).toBe(words);
    expect(label(text).times).toEqual(['2025']);
  });

  it.each([
    ['<2024>–<2025> Talks', ['2024', '2025'], 'Talks'],
    ['<2024> to <2025>: Talks', ['2024', '2025'], 'Talks'],
    ['<2024>から<2025>まで協議', ['2024', '2025'], '協議'],
    ['Talks (<2024> – <2025>)', ['2024', '2025'], 'Talks'],
    ['Talks run from <2024> to <2025> or so', ['2024', '2025'], 'Talks run from on 2024 to on 2025 or so'],
    ['<2024 dt-start><2025 dt-end> Talks', ['2024', '2025'], 'Talks'],
    ['<2024 dt-start> Talks, ended by <2025 dt-end>', ['2024', '2025'], 'Talks, ended by on 2025'],
    ['<2024><2025> Talks', ['2024'], 'Talks'],
    ['<2024>, <2025> Talks', ['2024'], 'Talks'],
    ['<2025 updated> <2024 published> Talks', ['2024'], 'Talks'],
    ['<2025 published> <2024> Talks', ['2024'], 'Talks'],
    ['<2025 updated> Talks', ['2025'], 'Talks'],
    ['Talks of <P3D>, <2025>', ['2025'], 'Talks of on P3D'],
  ])('%j is %j of %j', (text, times, words) => {
    expect(label(text).times).toEqual(times);
    expect(wordsOf(text)).toBe(words);
  });

  it('that nothing explains is counted; those of publication, and lengths, are explained', () => {
    expect(label('<2024> <2025> Talks')).toMatchObject({
      unexplained: 1,
      timeCount: 2,
      otherTimes: ['on 2025'],
    });
    expect(label('<2024>-<2025>, <2026> Talks')).toMatchObject({ unexplained: 1, timeCount: 3 });
    expect(label('<2024 published> <2025 updated> Talks')).toMatchObject({ unexplained: 0 });
    expect(label('<2024 published> <2025 published> Talks')).toMatchObject({ unexplained: 1 });
    expect(label('<2024> Talks of <P3D>')).toMatchObject({ unexplained: 0, timeCount: 1 });
  });

  it('is marked by h-entry, h-event and schema.org', () => {
    expect(
      ['dt-published', 'entry-date published', 'datePublished', 'dtstart', 'endDate', 'title'].map(timeRole),
    ).toEqual(['published', 'published', 'published', 'start', 'end', undefined]);
    expect(timeRole('constructor __proto__')).toBe(undefined);
  });
});

describe('a citation in a label', () => {
  it.each([
    ['<2025>: Ferry suspended ({Gazette})', 'Ferry suspended'],
    ['Ferry suspended, {Gazette}', 'Ferry suspended'],
    ['Ferry suspended. {Gazette}.', 'Ferry suspended.'],
    ['Ferry suspended ({Gazette}, {Radio})', 'Ferry suspended'],
    ['<2025>, {Gazette}: Ferry suspended', 'Ferry suspended'],
    ['|Ferry suspended| {Gazette}', 'Ferry suspended'],
    ['<2025> – |Ferry suspended|, {Gazette}', 'Ferry suspended'],
    ['{Gazette} reports that the ferry is suspended', 'Gazette reports that the ferry is suspended'],
    ['<2025> {Gazette}, a newspaper, closes', 'Gazette, a newspaper, closes'],
    ['Ferry suspended, says {Gazette}.', 'Ferry suspended, says Gazette.'],
    ['Ferry suspended ({Gazette}, page 5)', 'Ferry suspended (Gazette, page 5)'],
    ['<1869> {War and Peace}', 'War and Peace'],
  ])('of %j leaves %j', (text, words) => {
    expect(wordsOf(text)).toBe(words);
    expect(label(text).citations.length).toBeGreaterThan(0);
  });
});

describe('a label', () => {
  const word = fc.constantFrom('Ferry', 'halted', 'on', '東京', '12');
  const mark = fc.constantFrom(' ', ', ', ': ', ' – ', ' (', ') ', '. ');
  const data = fc.constantFrom('<2024>', '<2025>', '<2026 updated>', '<P3D>', '{Gazette}', '|', '/');

  it('loses none of its words, dates and citations, however they are mixed', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(word, mark, data), { maxLength: 12 }), (parts) => {
        const read = label(parts.join(''));
        const words = read.lines.join(' ');
        const wanted =
          parts
            .join('')
            .split(/<[^>]*>|\{[^}]*\}|[|/]/)
            .join(' ')
            .match(/[\p{L}\p{N}]+/gu) ?? [];
        for (const each of wanted) expect(words).toContain(each);
        const kept = `${words} ${read.otherTimes.join(' ')} ${read.times.join(' ')}`;
        for (const [, date = ''] of parts.join('').matchAll(/<(\w+)/g)) expect(kept).toContain(date);
        expect(read.citations).toHaveLength(parts.filter((part) => part === '{Gazette}').length);
      }),
    );
  });
});

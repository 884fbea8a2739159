// Markwhen: dates in the order that its header says, sections and tags, and what is no date.
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../src/io/format/format.js';
import { parse } from '../../../src/model/ingest/parse.js';
import { resultOf } from './support.js';

const lines = (...all: readonly string[]): string => all.join('\n');

describe('Markwhen', () => {
  it('has a header, sections and tags, and words that go on', async () => {
    const text = lines(
      ...[
        'title: A life',
        'key: value',
        '// a remark',
        '',
        '# Youth',
        '1961: Born #family',
        'in a small house',
      ],
      ...[
        '12/2012: Month',
        '12/13/2012: Day',
        '## School',
        '2020/2021: Years',
        '# Work',
        '2012-12-12T10:30Z: Time: exact',
      ],
      ...['1/1/2013 - 3/1/2013: Months'],
    );
    const { document, faults, placeOf } = await resultOf(text, { extension: 'mw' });
    expect(document).toEqual({
      ...{ title: 'A life', header: { key: 'value' }, laneBy: 'tag' },
      events: [
        { title: 'Born', text: 'in a small house', when: '1961', tags: ['Youth', 'family'] },
        { title: 'Month', when: '2012-12', tags: ['Youth'] },
        { title: 'Day', when: '2012-12-13', tags: ['Youth'] },
        { title: 'Years', when: '2020/2021', tags: ['Youth', 'School'] },
        { title: 'Time: exact', when: '2012-12-12T10:30Z', tags: ['Work'] },
        { title: 'Months', when: '2013-01-01/2013-03-01', tags: ['Work'] },
      ],
    });
    expect(faults).toEqual([]);
    expect(placeOf?.(1)).toBe('line 8');
    expect(parse(document).account()).toMatchObject({ given: 6, drawn: 6 });
  });

  it('has days first where its header says so', async () => {
    const text = lines('---', 'dateFormat: d/M/y', '---', '3/4/2012: A', '3/4/2012 - 13/4/2012: B');
    const { document } = await resultOf(text, { extension: 'mw' });
    expect(document).toMatchObject({ events: [{ when: '2012-04-03' }, { when: '2012-04-03/2012-04-13' }] });
  });

  it('asks no clock, expands nothing, and says so', async () => {
    const text = lines(
      'a line',
      '2012 - now: A',
      'now: B',
      '2012-12-12 every 2 weeks for 3 times: C',
      'after !x 3 days: D',
    );
    const { document, faults } = await resultOf(text, { extension: 'mw' });
    expect(document).toMatchObject({
      events: [
        { when: '2012/..' },
        { title: 'B' },
        { when: '2012-12-12', recurrence: 'every 2 weeks for 3 times' },
        { title: 'D' },
      ],
    });
    expect(faults.map(({ place, severity }) => [place, severity])).toEqual([
      ['line 1', 'warning'],
      ['line 2', 'warning'],
      ['line 3', 'warning'],
      ['line 4', 'note'],
    ]);
    expect(parse(document).account()).toMatchObject({ given: 4, drawn: 2, listed: 2, rejected: 0 });
  });

  it('is refused where no line has a date', async () => {
    await expect(resultOf('a\nb', { extension: 'mw' })).rejects.toBeInstanceOf(FormatError);
  });
});

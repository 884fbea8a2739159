// vis-timeline: items as programs and as JSON have them, nested groups, backgrounds, dates of all kinds.
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/io/read.js';
import { parse } from '../../../src/model/ingest/parse.js';

type Fields = Readonly<Record<string, unknown>>;

async function whenOf(item: Fields): Promise<unknown> {
  const { document } = await read([{ id: 1, content: 'A', ...item }]);
  return (document as { events: readonly Fields[] }).events[0]?.['when'];
}

describe('vis-timeline', () => {
  it.each([
    ['a day', { start: '2014-04-20' }, '2014-04-20'],
    ['a day in words', { start: 'Apr 20, 2014' }, '2014-04-20'],
    ['a `Date`', { start: new Date(Date.UTC(2014, 3, 20, 9)) }, '2014-04-20T09:00:00.000Z'],
    [
      'what a library has for one',
      { start: { valueOf: (): number => 1397984400000 } },
      '2014-04-20T09:00:00.000Z',
    ],
    ['a number', { start: 1397984400000 }, '2014-04-20T09:00:00.000Z'],
    ['a number that could be a year', { start: 2014 }, '1970-01-01T00:00:02.014Z'],
    ['a number as text', { start: '1397984400000' }, '2014-04-20T09:00:00.000Z'],
    ['a date of ASP.NET', { start: '/Date(1397984400000+0200)/' }, '2014-04-20T09:00:00.000Z'],
    ['two instants', { start: 1397984400000, end: new Date(1397988000000) }, [1397984400000, 1397988000000]],
    ['two days', { start: '2014-04-20', end: '2014-04-22' }, { start: '2014-04-20', end: '2014-04-22' }],
    ['no end', { start: '2014-04-20', end: null }, '2014-04-20'],
    ['what could be read in two ways', { start: '03/04/2014' }, '03/04/2014'],
  ])('has %s as it is meant', async (_, item, when) => {
    expect(await whenOf(item)).toEqual(when);
  });

  it('has groups by their names, nested ones with the names of those that they are in', async () => {
    const groups = [
      { id: 1, content: 'Port', nestedGroups: [2, 3] },
      { id: 2, content: '<i>North</i>' },
      { id: 3, content: 'South', nestedGroups: [1] },
    ];
    const items = [1, 2, 3, 'other'].map((group, id) => ({ id, content: 'A', start: '2014', group }));
    const { document } = await read({ items, groups });
    expect((document as { events: readonly Fields[] }).events.map(({ tags }) => tags)).toEqual([
      ['South / Port'],
      ['South / Port / North'],
      ['Port / South'],
      ['other'],
    ]);
  });

  it('keeps what has no place, and says that backgrounds are drawn as events', async () => {
    const { document, faults, placeOf } = await read([
      { id: 1, content: '', title: 'Night', start: '2014-04-20', end: '2014-04-21', type: 'background' },
      { id: 2, content: 'A', start: '2014-13', className: 'red', kind: 'odd' },
    ]);
    expect(document).toMatchObject({
      events: [
        { id: '1', title: 'Night', type: 'background' },
        { title: 'A', className: 'red', 'kind (as given)': 'odd' },
      ],
    });
    expect(faults).toEqual([{ place: '', severity: 'note', problem: '1 background is drawn as an event' }]);
    expect(placeOf?.(1)).toBe('item 2');
    expect(parse(document).account()).toMatchObject({ given: 2, drawn: 1, listed: 1, rejected: 0 });
  });
});

// Checks the periods of a document: what is read of them, where they lie, and that they are no events.
import { describe, expect, it } from 'vitest';
import { placedEras } from '../../../../src/model/dates/eras.js';
import { parse } from '../../../../src/model/ingest/parse.js';

const events = [{ title: 'A', when: '1925', attribution: 'Herald' }];

describe('A period', () => {
  it('has a name, a date as events have, and a colour where it is given one', () => {
    const eras = [
      { label: 'Boom', when: '1920~/1929-10', color: 'darkgreen' },
      { label: 'Slump', when: { start: '1929-10', end: '1933' } },
    ];
    const timeline = parse({ eras, events });
    expect(timeline.faults.faults).toEqual([]);
    expect(timeline.header.eras).toMatchObject([
      { label: 'Boom', color: '#006400/#006400' },
      { label: 'Slump' },
    ]);
    expect(timeline.account()).toEqual({ given: 1, drawn: 1, listed: 0, rejected: 0 });
  });

  it('without a name or a date is a fault at its place, and one without bounds is not drawn', () => {
    const { header, faults } = parse({
      eras: [
        { label: 'Boom' },
        { when: '1920' },
        7,
        { label: 'Some day', when: 'long ago' },
        { label: 'Slump', when: '1929/1933' },
      ],
      events,
    });
    expect(faults.faults.map(({ pointer }) => pointer)).toEqual(['/eras/0', '/eras/1', '/eras/2', '/eras']);
    expect(header.eras?.map(({ label }) => label)).toEqual(['Some day', 'Slump']);
    expect(placedEras(header).eras.map(({ era }) => era.label)).toEqual(['Slump']);
  });

  it('that overlaps others has its name in a row of its own, in three rows at most', () => {
    const eras = ['1900/1950', '1910/1920', '1915/1960', '1916/1917', '1925/1930'].map((when) => ({
      label: when,
      when,
    }));
    const placed = placedEras(parse({ eras, events }).header);
    expect(placed.rows).toBe(3);
    expect(placed.eras.map(({ row }) => row)).toEqual([0, 1, 2, 3, 1]);
  });

  it('may be one of very many', () => {
    const eras = Array.from({ length: 2000 }, (_, i) => ({
      label: `P${i}`,
      when: `${1000 + (i % 900)}/${1100 + (i % 900)}`,
    }));
    expect(placedEras(parse({ eras, events }).header)).toMatchObject({ rows: 3 });
  });
});

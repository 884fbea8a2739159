import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LabelText } from '../../../../src/layout/metrics.js';
import type { Mark } from '../../../../src/layout/scene/scene.js';
import { glyphBoxOf, textBoxesOf } from '../../../../src/layout/scene/text-boxes.js';
import { buildIndex } from '../../../../src/layout/index/event-index.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { boundsNoted, DAY, draw, indexOf, roomy, type Drawing, type Room } from '../drawing.js';

const answer = { id: 'answer', title: 'An answer', kind: 'statement', when: '[2025-12-06..2025-12-13]' };
const summons = { id: 'summons', title: 'The summons', kind: 'protest', when: '2025-12-09' };
const link = { from: 'answer', to: 'summons', type: 'responds-to' };
const note = 'not before: the summons';
const shorterNote = 'after: the summons';

const document = { events: [answer, summons], links: [link] };

/** The words of a row of the element: in the label, or in its own words behind the note. */
function words(title: string): (row: number) => LabelText {
  const of = (text: string): LabelText => ({
    title: text,
    second: `disputed · ${note}`,
    shorter: ['disputed'],
    keepsSecond: true,
    ruledOut: { notes: [note, shorterNote], second: 'disputed', keepsSecond: true },
  });
  return (row) => (row === 0 ? of(title) : { title: 'The summons', second: '' });
}

const drawn = (room: Room, title = 'An answer', view?: Drawing['scene']['view']): Mark | undefined =>
  draw(indexOf(document), view, room, undefined, words(title)).scene.marks.find(({ row }) => row === 0);

describe('The words of an event of which links rule out the first days', () => {
  it('begin behind those days, which have a note of what rules them out', () => {
    const mark = drawn(roomy);
    expect(mark?.glyphX).toBeGreaterThan(mark?.ruledOut?.x1 ?? Infinity);
    expect(mark?.label).toMatchObject({ title: 'An answer', second: 'disputed' });
    expect(mark?.note?.text).toBe(note);
    expect(mark?.note?.x).toBeGreaterThan(mark?.ruledOut?.x0 ?? Infinity);
    expect((mark?.note?.x ?? 0) + (mark?.note?.width ?? 0)).toBeLessThan(mark?.ruledOut?.x1 ?? 0);
  });

  it('stand over all of the span, with what rules days out, where they have no room behind those', () => {
    const mark = drawn({ ...roomy, width: 400 }, 'An answer whose title is long, at some length');
    expect(mark?.ruledOut).toBeDefined();
    expect(mark?.glyphX).toBeLessThan(mark?.ruledOut?.x1 ?? 0);
    expect(mark?.note).toBeUndefined();
  });

  it('are cut behind those days rather than that they stand on them', () => {
    const mark = drawn(
      { ...roomy, width: 700 },
      'An answer whose title is long, at some length, and then some',
    );
    expect(mark?.glyphX).toBeGreaterThan(mark?.ruledOut?.x1 ?? Infinity);
    expect(mark?.label?.title).toMatch(/^An answer.*…$/);
    expect(mark?.label?.second).toBe('disputed');
  });

  it('have a shorter note in less room, that is cut, or none where too little of it could be read', () => {
    const texts = [900, 500, 410, 300].map((width) => drawn({ ...roomy, width }, 'No')?.note?.text);
    expect(texts).toEqual([note, shorterNote, 'after: the sum…', undefined]);
  });

  it('begin with the first of several days, which are drawn themselves', () => {
    const several = { ...document, events: [{ ...answer, when: '[2025-12-06,2025-12-13]' }, summons] };
    const mark = draw(indexOf(several), undefined, roomy, undefined, words('An answer')).scene.marks.find(
      ({ row }) => row === 0,
    );
    expect(mark?.ruledOut).toBeUndefined();
    expect((mark?.glyphX ?? Infinity) - (mark?.x0 ?? 0)).toBeLessThan(20);
  });

  it('go on standing over what is in view where the days behind are not', () => {
    const [start, end] = [Date.UTC(2025, 11, 6), Date.UTC(2025, 11, 9) - DAY / 8];
    const mark = drawn(roomy, 'An answer', { start, end });
    expect(mark?.label?.title).toBe('An answer');
    expect(mark?.glyphX).toBeLessThan(roomy.headWidth + 40);
    expect(mark?.note).toBeUndefined();
  });

  it('meet no other words, in any window', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 250, max: 1300 }),
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: -3, max: 8, noNaN: true }),
        fc.double({ min: 0.5, max: 12, noNaN: true }),
        (width, letters, from, days) => {
          const start = Date.UTC(2025, 11, 6) + from * DAY;
          const view = { start, end: start + days * DAY };
          const { scene } = draw(
            indexOf(document, () => 'one'),
            view,
            { ...roomy, width },
            undefined,
            words('a '.repeat(letters)),
          );
          const boxes = scene.marks.flatMap((mark) => [...textBoxesOf(mark), glyphBoxOf(mark)]);
          for (const [i, a] of boxes.entries())
            for (const b of boxes.slice(i + 1)) {
              const isClear = a.x + a.width <= b.x + 0.01 || b.x + b.width <= a.x + 0.01;
              expect(isClear || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true);
            }
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Some days in December that are known, a month of which none is, and what lies in both or goes on through both. */
const shelved = [
  { title: 'Some day in November', kind: 'call', when: '2025-11-XX' },
  { title: 'In either', kind: 'meeting', when: '[2025-11-01..2025-12-13]' },
  { title: 'Ongoing', kind: 'measure', when: { start: '[2025-11-01..2025-12-13]', end: '..' } },
  { title: 'One', kind: 'protest', when: '2025-12-06' },
  { title: 'Two', kind: 'protest', when: '2025-12-07' },
];

describe('The words of what begins on a shelf and goes on beyond it', () => {
  const insetIn = (width: number, events: readonly object[] = shelved): readonly number[] =>
    draw(buildIndex(parse({ events }), 'kind', undefined, 'auto'), undefined, { ...roomy, width })
      .scene.marks.filter(({ row, form }) => row < 3 && form !== 'point')
      .sort((a, b) => a.row - b.row)
      .map(({ label, x0 }) => (label?.x ?? Infinity) - x0);

  it('have their bounds before them, where those have room', () => {
    const notesIn = (width: number): readonly (string | undefined)[] =>
      draw(buildIndex(parse({ events: shelved }), 'kind', undefined, 'auto'), undefined, { ...roomy, width })
        .scene.marks.filter(({ row }) => row < 3)
        .sort((a, b) => a.row - b.row)
        .map(({ note: bounds }) => bounds?.text);
    expect(notesIn(1150)).toEqual([undefined, boundsNoted, boundsNoted]);
    expect(notesIn(430)).toEqual([undefined, undefined, undefined]);
  });

  it('stand behind bounds that follow their glyph at the start of it', () => {
    const index = buildIndex(parse({ events: shelved }), 'kind', undefined, 'auto');
    const { scene } = draw(index, undefined, { ...roomy, width: 1150 });
    const [own, either] = [0, 1].map((row) => scene.marks.find((mark) => mark.row === row) as Mark);
    expect((either?.glyphX ?? 0) - (either?.x0 ?? 0)).toBeCloseTo((own?.glyphX ?? 0) - (own?.x0 ?? 0), 6);
    expect(either?.note?.x).toBeGreaterThan((either?.glyphX ?? Infinity) + 8);
    expect((either?.note?.x ?? 0) + (either?.note?.width ?? 0)).toBeLessThan(either?.label?.x ?? 0);
  });

  it('begin well within it, so that they do not stand with what happened on some day of it', () => {
    const [own, either, ongoing] = insetIn(1150);
    expect(own).toBeLessThan(40);
    expect(either).toBeGreaterThan(80);
    expect(ongoing).toBeCloseTo(either ?? 0, 6);
  });

  it('begin with it where they have no room else', () => {
    const [month, ...rest] = shelved;
    const long = rest.map((event, i) =>
      i > 1 ? event : { ...event, title: 'A title of some length, and more' },
    );
    for (const inset of insetIn(430, [month as object, ...long])) expect(inset).toBeLessThan(40);
  });
});

describe('The end of a span in which something happened once', () => {
  const noteIn = (width: number, title: string, when = '[2025-12-06..2025-12-13]'): Mark['note'] =>
    draw(
      indexOf([
        { title, when },
        { title: 'Far', when: '2025-12-20' },
      ]),
      undefined,
      {
        ...roomy,
        width,
      },
    ).scene.marks.find(({ row }) => row === 0)?.note;

  it('has its bounds in words, where they are free of its label', () => {
    const mark = draw(indexOf([{ title: 'One', when: '[2025-12-06..2025-12-13]' }]), undefined, roomy).scene
      .marks[0];
    expect(mark?.note?.text).toBe(boundsNoted);
    expect((mark?.note?.x ?? 0) + (mark?.note?.width ?? 0)).toBeCloseTo((mark?.x1 ?? 0) - 6, 6);
    expect(mark?.note?.x).toBeGreaterThan((mark?.label?.x ?? 0) + (mark?.label?.width ?? Infinity));
    expect(noteIn(700, 'One whose title is so long that no words have room behind it')).toBeUndefined();
  });

  it('has none of what lasted, or is known to the width of its glyph', () => {
    expect(noteIn(1150, 'One', '2025-12-06/2025-12-13')).toBeUndefined();
    expect(noteIn(1150, 'One', '2025-12-06')).toBeUndefined();
  });
});

describe('What the date of an event says that it came before', () => {
  const span = '[2025-12-06..2025-12-13]';
  const marksOf = (when: object): Mark | undefined => {
    const events = [
      { id: 'talk', title: 'Talk', when },
      { id: 'first', title: 'F', when: '2025-12-08' },
      { ...summons, when: '2025-12-11' },
    ];
    return draw(indexOf({ events }), undefined, roomy).scene.marks.find(({ row }) => row === 0);
  };

  it('rules out the last days of its span, which the line does not reach, and the first ones, too', () => {
    const mark = marksOf({ at: span, before: 'summons' });
    expect(mark?.ruledOut).toBeUndefined();
    expect(mark?.ruledOutEnd?.x1).toBe(mark?.x1);
    const share = ((mark?.ruledOutEnd?.x0 ?? 0) - (mark?.x0 ?? 0)) / ((mark?.x1 ?? 0) - (mark?.x0 ?? 0));
    expect(share).toBeCloseTo(6 / 8, 5);
    const both = marksOf({ at: span, after: 'first', before: 'summons' });
    expect(both?.ruledOut?.x1).toBeLessThan(both?.ruledOutEnd?.x0 ?? 0);
  });
});

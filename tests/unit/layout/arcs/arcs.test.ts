import { describe, expect, it } from 'vitest';
import { layoutArcs, type ArcOptions } from '../../../../src/layout/arcs/arcs.js';
import { layoutThreadArcs } from '../../../../src/layout/arcs/thread-arcs.js';
import { countNotWhole } from '../../../../src/render/arc-count.js';
import type { Arc, Mark, PathStep } from '../../../../src/layout/scene/scene.js';
import { approximateMeasure } from '../../../../src/render/theme/approximate-measure.js';
import { draw, indexOf } from '../drawing.js';

const events = [
  {
    id: 'radar',
    title: 'Radar',
    kind: 'incident',
    when: '2025-12-06',
    claims: [{ id: 'jp', text: 'Aimed', chain: [{ by: 'jp', as: 'speaker' }] }],
  },
  {
    id: 'answer',
    title: 'Answer',
    kind: 'statement',
    when: '2025-12-08',
    claims: [{ id: 'cn', text: 'Hindered', chain: [{ by: 'cn', as: 'speaker' }] }],
  },
  { id: 'protest', title: 'Protest', kind: 'protest', when: '2025-12-07' },
  { id: 'rumour', title: 'Rumour', kind: 'report' },
];
const links = [
  { from: 'answer', to: 'radar', type: 'responds-to', assertedBy: ['scmp'] },
  { from: 'answer#cn', to: 'radar#jp', type: 'disputes' },
  { from: 'protest', to: 'radar', type: 'protests', assertedBy: ['scmp'] },
  { from: 'rumour', to: 'radar', type: 'about' },
];

const options: ArcOptions = {
  measure: approximateMeasure,
  textOf: ({ type, assertedBy = [] }) => ({ verb: type, by: `says ${assertedBy.join()}` }),
};

function arcsOf(
  given: readonly object[],
  focused: number | undefined,
): { arcs: readonly Arc[]; marks: readonly Mark[] } {
  const { scene } = draw(indexOf({ events, links: given }), undefined, undefined, focused);
  return { arcs: scene.arcs, marks: scene.marks };
}

describe('layoutArcs', () => {
  it('draws none where nothing is in focus', () => {
    expect(arcsOf(links, undefined).arcs).toEqual([]);
  });

  it('joins the glyphs of the focused event and of those it is linked to, by claims too', () => {
    const { arcs, marks } = arcsOf(links, 0);
    const glyph = (row: number): readonly number[] => {
      const mark = marks.find((candidate) => candidate.row === row) as Mark;
      return [mark.glyphX, mark.glyphY];
    };
    expect(arcs.map(({ x0, y0, x1, y1 }) => [x0, y0, x1, y1])).toEqual([
      [...glyph(0), ...glyph(1)],
      [...glyph(0), ...glyph(2)],
    ]);
  });

  it('shows a dispute before what somebody asserts, and that before an inference, once for a pair', () => {
    expect(arcsOf(links, 1).arcs).toMatchObject([{ dispute: true }]);
    const inferred = { from: 'protest', to: 'radar', type: 'because-of' };
    expect(arcsOf([inferred, ...links], 2).arcs).toMatchObject([{ dispute: false, inferred: false }]);
    expect(arcsOf([inferred], 2).arcs).toMatchObject([{ inferred: true }]);
  });

  it('points at what is answered, from either end, and at neither of two that are the same to each other', () => {
    const heads = (given: readonly object[], focused: number): readonly string[] =>
      arcsOf(given, focused).arcs.map(({ head }) => head);
    const [answers, disputes] = [links[0] as object, links[1] as object];
    expect(heads([answers], 1)).toEqual(['last']);
    expect(heads([answers], 0)).toEqual(['first']);
    expect(heads([disputes], 1)).toEqual(['none']);
  });

  it('draws none between two claims of one event', () => {
    expect(arcsOf([{ from: 'radar', to: 'radar#jp', type: 'disputes' }], 0).arcs).toEqual([]);
  });

  it('draws none to what has no mark: no date, out of the window, or in a cluster', () => {
    expect(arcsOf([links[3] as object], 0).arcs).toEqual([]);
    const index = indexOf({ events, links });
    const { scene } = draw(index);
    expect(
      layoutArcs(index.timeline, { ...scene, marks: scene.marks.filter(({ row }) => row === 0) }, 0),
    ).toEqual([]);
    expect(
      layoutArcs(index.timeline, { ...scene, marks: scene.marks.filter(({ row }) => row !== 0) }, 0),
    ).toEqual([]);
  });

  it('keeps to the side on which no label stands', () => {
    const sides = (title: string, when: string): number[] => {
      const index = indexOf({ events: [...events, { title, when }], links });
      const { scene } = draw(index, undefined, undefined, 0);
      return scene.arcs.flatMap(({ lines, x0 }) =>
        lines.map(({ steps }) => Math.sign((steps[0] as PathStep)[0] - x0)),
      );
    };
    expect(sides('Much earlier', '2024-12-01')).not.toContain(-1);
    expect(sides('Much later', '2026-12-01')).not.toContain(1);
  });

  it('gathers what is beyond seven of one event into a bundle with its number, the disputes and the nearest first', () => {
    const many = Array.from({ length: 12 }, (_, i) => ({
      id: `e${i}`,
      title: '',
      kind: `k${i % 4}`,
      when: `2025-0${(i % 9) + 1}-05`,
    }));
    const document = {
      events: [{ id: 'own', title: 'Own', when: '2025-05-20' }, ...many],
      links: many.map(({ id }, i) => ({ from: id, to: 'own', type: i === 8 ? 'disputes' : 'responds-to' })),
    };
    const index = indexOf(document);
    const { scene } = draw(index);
    const arcs = layoutArcs(index.timeline, scene, 0, { ...options, moreOf: (count) => `${count} more` });
    expect(arcs.map(({ row, count }) => [row !== undefined, count])).toEqual([
      ...Array.from({ length: 7 }, () => [true, 1]),
      [false, 5],
    ]);
    expect(arcs.map(({ row }) => row)).toContain(9);
    expect(arcs.at(-1)?.words?.verb).toBe('5 more');
    expect(countNotWhole(arcs)).toBe(5 + arcs.slice(0, -1).filter(({ isWhole }) => !isWhole).length);
  });

  it('says on the line what the link says and who says so, or as much of it as there is room for', () => {
    const index = indexOf({ events, links });
    const { scene } = draw(index);
    const words = layoutArcs(index.timeline, scene, 2, options).map((arc) => arc.words);
    expect(words).toMatchObject([{ verb: 'protests', by: 'says scmp' }]);
    const [arc] = layoutArcs(index.timeline, scene, 2, { ...options, measure: () => 1200 });
    expect([arc?.isWhole, arc?.words]).toEqual([true, undefined]);
  });
});

describe('layoutThreadArcs', () => {
  it('draws the links that it is given, and nothing else', () => {
    const index = indexOf({ events, links });
    const { scene } = draw(index);
    const thread = index.timeline.links.filter(({ type }) => type === 'protests');
    const arcs = layoutThreadArcs(index.timeline, scene, thread);
    expect(arcs).toMatchObject([{ row: 0, head: 'last', isWhole: true, isQuiet: true }]);
    expect(layoutThreadArcs(index.timeline, scene, [])).toEqual([]);
  });

  it('draws none where words leave no curve for one of them, as some alone would pass for all', () => {
    const index = indexOf({ events, links });
    const { scene } = draw(index);
    const thread = index.timeline.links.filter(({ type }) => type === 'protests' || type === 'responds-to');
    expect(layoutThreadArcs(index.timeline, scene, thread)).toHaveLength(2);
    const { glyphX, glyphY } = scene.marks.find(({ row }) => row === 1) as Mark;
    const wall = { x: glyphX - 60, y: glyphY - 40, width: 120, height: 80, parts: [] };
    const walled = scene.marks.map((mark) => (mark.row === 1 ? { ...mark, accounts: wall } : mark));
    expect(layoutThreadArcs(index.timeline, { ...scene, marks: walled }, thread)).toEqual([]);
  });
});

// Sample scenes: a frame of two weeks, and marks of which a test names only what it is about.
import type { Arc, ArcEnd, Cluster, Mark, Scene } from '../../../src/layout/scene/scene.js';

const day = 86_400_000;
const start = Date.UTC(2025, 10, 27);

/** A mark on the row whose top is y; a point without a label by default. */
export function mark(parts: Partial<Mark> & Pick<Mark, 'x0' | 'y'>): Mark {
  const { x0, y, form = 'point' } = parts;
  const height = 27;
  const isPoint = form === 'point';
  const glyphX = isPoint ? x0 : x0 + 9;
  return {
    row: 0,
    lane: 0,
    form,
    state: 'plain',
    glyph: 'statement',
    colour: 'statement',
    x: x0,
    width: 16,
    height,
    rowHeight: height,
    glyphX,
    glyphY: y + height / 2 - (form === 'once' ? 2 : 0),
    x1: x0,
    lineY: form === 'once' ? y + height - 4.5 : y + height / 2,
    halfHeight: form === 'bar' ? height / 2 - 3 : 3,
    startsInside: true,
    endsInside: true,
    startEdge: 'dated',
    endEdge: 'dated',
    approximateStart: false,
    approximateEnd: false,
    uncertain: false,
    ...parts,
  };
}

/** A label beside the glyph of a mark at x, with 7 pixels a letter. */
export function label(x: number, y: number, title: string, second = ''): NonNullable<Mark['label']> {
  const titleWidth = title.length * 7;
  const width = titleWidth + (second ? 7 + second.length * 6 : 0);
  return { ...{ x: x + 24, y, title, titleWidth, second }, lead: 0, tail: 0, leastWidth: titleWidth, width };
}

/** Three events in a disc on the row whose top is y. */
export function cluster(parts: Partial<Cluster> & Pick<Cluster, 'centreX' | 'y'>): Cluster {
  const { centreX, y } = parts;
  return {
    lane: 0,
    rows: [1, 2, 3],
    count: 3,
    start: 0,
    end: 1,
    disputed: 0,
    unsourced: 0,
    colour: 'statement',
    x: centreX - 10,
    width: 20,
    height: 27,
    centreY: y + 13.5,
    radius: 10,
    text: '3',
    x0: centreX,
    x1: centreX,
    ...parts,
  };
}

/** A link between two points, as a curve that leaves and arrives upright. */
export function arc(parts: Partial<Arc> & Pick<Arc, 'x0' | 'y0' | 'x1' | 'y1'>): Arc {
  const { x0, y0, x1, y1, head = 'none', dispute = false } = parts;
  const endAt = (end: 'first' | 'last'): ArcEnd => (dispute ? 'split' : head === end ? 'head' : 'disc');
  return {
    row: 1,
    inferred: false,
    dispute,
    head,
    isWhole: true,
    count: 1,
    lines: [
      {
        steps: [
          [x0, y0 + 11],
          [x0, y0 + 30, x1, y1 - 30, x1, y1 - 11],
        ],
        first: endAt('first'),
        last: endAt('last'),
      },
    ],
    ...parts,
  };
}

/** A scene of 640 by 200 pixels: heads of 120, an axis of 44, two weeks with a month's border and one lane. */
export function scene(parts: Partial<Scene> = {}): Scene {
  const width = 640;
  const height = 200;
  const plot = { x: 120, y: 44, width: 520, height: 156 };
  const ticks = [
    { x: 148.571, text: 'Mon 1', width: 34, start: start + 4 * day, end: start + 5 * day, labelled: true },
    { x: 185.714, text: 'Tue 2', width: 34, start: start + 5 * day, end: start + 6 * day, labelled: false },
    { x: 408.571, text: 'Mon 8', width: 34, start: start + 11 * day, end: start + 12 * day, labelled: true },
  ];
  const contexts = [
    { x: 8, text: 'November 2025', width: 98, start: start - 26 * day, end: start + 4 * day },
    { x: 156.571, text: 'December 2025', width: 98, start: start + 4 * day, end: start + 35 * day },
  ];
  return {
    width,
    height,
    direction: 'ltr',
    view: { start, end: start + 14 * day },
    plot,
    axis: { contexts, ticks, bands: [{ x0: 74.286, x1: 148.571 }], boundaries: [148.571] },
    lanes: [
      {
        x: 0,
        y: 44,
        width: 120,
        height: 156,
        key: 'statement',
        number: 0,
        headY: 64,
        label: 'Statements',
        lines: ['Statements'],
        glyph: 'statement',
        colour: 'statement',
        count: 3,
      },
    ],
    emptyLanes: [],
    marks: [],
    clusters: [],
    strips: [],
    beyond: [],
    arcs: [],
    inWindow: 0,
    hiddenLanes: 0,
    ...parts,
  };
}

// The tables that the benchmark prints: plain columns, or Markdown.
import { budgets, figuresOf, judge } from './budgets.mjs';
import { figure } from './statistics.mjs';

const titles = {
  empty: 'empty page',
  canvas: 'bare canvas',
  element: 'attributed-timeline',
  replay: 'its canvas calls alone',
  vis: 'vis-timeline',
  echarts: 'ECharts',
};

const spread = ({ p50, p95, max }) => [p50, p95, max].map(figure).join(' / ');
const kilo = (bytes) => (bytes === undefined || Number.isNaN(bytes) ? '–' : figure(bytes / 1000));

/** Each row of a size's table: its name, and how it is read from a case's figures, beside the bare canvas's. */
const rows = [
  ['first draw, ms', ({ firstDraw }, canvas) => withRatio(firstDraw, canvas?.firstDraw)],
  ['… main thread at work, ms', ({ firstWork }, canvas) => withRatio(firstWork, canvas?.firstWork)],
  ['… its processor time, ms', (f, canvas) => withRatio(f.firstProcessor, canvas?.firstProcessor)],
  ['longest task while loading, ms', ({ longestLoading }) => figure(longestLoading)],
  ['longest task afterwards, ms', ({ longestAfter }) => figure(longestAfter)],
  ['work a zoom step, ms, p50 / p95 / max', ({ zoomWork }) => spread(zoomWork)],
  ['… processor time', ({ zoomProcessor }) => spread(zoomProcessor)],
  ['work a pan step, ms, p50 / p95 / max', ({ panWork }) => spread(panWork)],
  ['… processor time', ({ panProcessor }) => spread(panProcessor)],
  ['input to frame, zoom, ms, p50 / p95 / max', ({ zoomFrame }) => spread(zoomFrame)],
  ['input to frame, pan, ms, p50 / p95 / max', ({ panFrame }) => spread(panFrame)],
  ['hover to tooltip, ms, whole / zoomed', (f) => `${figure(f.hoverWhole)} / ${figure(f.hoverNear)}`],
  ['heap over the array, kB, drawn / used', (f) => `${kilo(f.heapGrowth)} / ${kilo(f.heapUsed)}`],
  ['… bytes an event, without the constant', ({ heapAnEvent }) => figure(heapAnEvent)],
  ['canvas calls a frame, at most', ({ callsAFrame = NaN }) => figure(callsAFrame)],
  ['the browser’s own heap (nodes, text), kB', ({ browserHeap }) => kilo(browserHeap)],
  ['live nodes', ({ nodes }) => figure(nodes)],
  ['growth over the cycles, kB / nodes', (f) => `${kilo(f.cycleHeap)} / ${figure(f.cycleNodes)}`],
];

function withRatio(value, canvas) {
  return canvas && Number.isFinite(value) ? `${figure(value)} (${figure(value / canvas)}x)` : figure(value);
}

/** The whole report of a run as text. */
export function report({ date, machine, versions, options, files, cases }, { markdown }) {
  const table = markdown ? markdownTable : plainTable;
  const heading = (text) => (markdown ? `\n### ${text}\n\n` : `\n${text}\n`);
  const parts = [
    `${date} · ${machine.processor}, ${machine.cores} cores · Chromium ${versions.chromium} · seed ${options.seed}\n`,
    heading('File sizes, gzip'),
    table(fileRows(files)),
  ];
  for (const { size, ratio, group } of groupsOf(cases)) {
    const title = `${figure(size).replace(/\.\d+$/, '')} events, pixel ratio ${ratio}`;
    parts.push(heading(title), table(sizeRows(group)), budgetLines(size, group, markdown));
  }
  return parts.join('');
}

function fileRows({ element, elementModules, vis, echarts }) {
  const budget = (bytes, allowed) => `${bytes <= allowed ? 'met' : 'missed'}: at most ${kilo(allowed)}`;
  return [
    ['file', 'kB', 'budget'],
    ['attributed-timeline, one file', kilo(element), budget(element, budgets.bundle)],
    [
      'attributed-timeline, modules before the first drawing',
      kilo(elementModules),
      budget(elementModules, budgets.modules),
    ],
    ['vis-timeline, script and styles', kilo(vis), ''],
    ['ECharts, script', kilo(echarts), ''],
  ];
}

function groupsOf(cases) {
  const keys = [...new Set(cases.map(({ size, ratio }) => `${size} ${ratio}`))];
  return keys.map((key) => {
    const [size, ratio] = key.split(' ').map(Number);
    return { size, ratio, group: cases.filter((one) => one.size === size && one.ratio === ratio) };
  });
}

function sizeRows(group) {
  const figures = group.map(figuresOf);
  const canvas = figures[group.findIndex(({ subject }) => subject === 'canvas')];
  const states = group.map(({ status, problem }) =>
    status === 'ok' ? 'ok' : `${status}: ${firstLine(problem)}`,
  );
  return [
    ['', ...group.map(({ subject }) => titles[subject])],
    ['state', ...states],
    ...rows.map(([name, read]) => [name, ...figures.map((one) => read(one, canvas))]),
  ];
}

function firstLine(text) {
  return text.split('\n')[0].slice(0, 60).replaceAll('|', '/');
}

function budgetLines(size, group, markdown) {
  const find = (wanted) => group.find(({ subject }) => subject === wanted);
  const [element, canvas, replay] = [find('element'), find('canvas'), find('replay')];
  if (!element || !canvas) return '';
  return `\n${judge(size, figuresOf(element), figuresOf(canvas), replay && figuresOf(replay))
    .map(({ name, found, allowed, met }) => {
      const words = `${met ? 'met' : 'MISSED'}: ${name}: ${figure(found)}, at most ${figure(allowed)}`;
      return `${markdown ? '- ' : '  '}${words}\n`;
    })
    .join('')}`;
}

function markdownTable([head, ...body]) {
  const line = (cells) => `| ${cells.join(' | ')} |\n`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...body.map(line)].join('');
}

function plainTable(lines) {
  const widths = lines[0].map((_, i) => Math.max(...lines.map((cells) => cells[i].length)));
  const pad = (cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]));
  return lines.map((cells) => `  ${cells.map(pad).join('  ')}\n`).join('');
}

// The tables that the benchmark prints: columns of text, or Markdown.
import { budgetTable, fileTable, searchTable } from './bars.mjs';
import { figuresOf, medianFigures } from './budgets.mjs';
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
  ['… after the first', ({ longestLoadingLater }) => figure(longestLoadingLater)],
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

/** The whole report as text: the budgets of each list, which are the tables of README, then all figures. */
export function report({ date, machine, versions, options, files, cases, searches }, { markdown }) {
  const table = markdown ? markdownTable : textTable;
  const heading = (text) => (markdown ? `\n### ${text}\n\n` : `\n${text}\n`);
  const groups = groupsOf(cases);
  const parts = [
    `${date} · ${machine.processor}, ${machine.cores} cores · Chromium ${versions.chromium} · seed ${options.seed}\n`,
    heading('File sizes, gzip'),
    table(fileTable(files)),
  ];
  for (const { list, ratio } of distinct(groups, ({ list, ratio }) => `${list} ${ratio}`)) {
    const own = groups.filter((group) => group.list === list && group.ratio === ratio);
    parts.push(heading(`Budgets, ${list} list, pixel ratio ${ratio}`), table(budgetTable(own)));
  }
  for (const { list, ratio } of distinct(searches, ({ list, ratio }) => `${list} ${ratio}`)) {
    const own = searches.filter((one) => one.list === list && one.ratio === ratio);
    parts.push(heading(`Search, ${list} list, pixel ratio ${ratio}`), table(searchTable(own)));
  }
  for (const { list, size, ratio, subjects } of groups) {
    const title = `${figure(size).replace(/\.\d+$/, '')} events, ${list} list, pixel ratio ${ratio}`;
    parts.push(heading(title), table(sizeRows(subjects)));
  }
  return parts.join('');
}

function distinct(items, keyOf) {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** The cases of one list, size and ratio; for each subject the median figures of its runs. */
function groupsOf(cases) {
  const keyOf = ({ list, size, ratio }) => `${list} ${size} ${ratio}`;
  return distinct(cases, keyOf).map(({ list, size, ratio }) => {
    const group = cases.filter((one) => keyOf(one) === keyOf({ list, size, ratio }));
    const subjects = distinct(group, ({ subject }) => subject).map(({ subject }) =>
      subjectOf(subject, group),
    );
    return { list, size, ratio, subjects };
  });
}

function subjectOf(subject, group) {
  const runs = group.filter((one) => one.subject === subject);
  const failed = runs.find(({ status }) => status !== 'ok');
  const state = failed ? `${failed.status}: ${firstLine(failed.problem)}` : 'ok';
  return { subject, state, figures: medianFigures(runs.map(figuresOf)) };
}

function sizeRows(subjects) {
  const canvas = subjects.find(({ subject }) => subject === 'canvas')?.figures;
  return [
    ['', ...subjects.map(({ subject }) => titles[subject])],
    ['state', ...subjects.map(({ state }) => state)],
    ...rows.map(([name, read]) => [name, ...subjects.map(({ figures }) => read(figures, canvas))]),
  ];
}

function firstLine(text) {
  return text.split('\n')[0].slice(0, 60).replaceAll('|', '/');
}

function markdownTable([head, ...body]) {
  const line = (cells) => `| ${cells.join(' | ')} |\n`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...body.map(line)].join('');
}

function textTable(lines) {
  const widths = lines[0].map((_, i) => Math.max(...lines.map((cells) => cells[i].length)));
  const pad = (cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]));
  return lines.map((cells) => `  ${cells.map(pad).join('  ')}\n`).join('');
}

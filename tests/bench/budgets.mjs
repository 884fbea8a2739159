// The budgets of the project, held against the figures of one run.
import { bytesAnEvent, median, quantile, summary } from './statistics.mjs';

/** The most that the first drawing may last, as a multiple of the bare canvas's own. */
export function firstDrawBudget(size) {
  if (size <= 10_000) return 3;
  return size <= 100_000 ? 4 : 6;
}

export const budgets = {
  calls: 2500,
  /** A step of the element, as a multiple of the replay's and milliseconds over that. */
  overReplay: { times: 1.3, plus: 3 },
  /** A step of the replay, in milliseconds over the bare canvas's. */
  replay: 6,
  nodes: 1000,
  heap: 64,
  taskAfter: 50,
  /** The longest task while up to ten thousand events load; of longer lists, the longest after the first task. */
  taskLoading: 100,
  taskLoadingLater: 50,
  /** Until a query is answered with the index built, in lists of up to a hundred thousand events and in longer ones. */
  answer: { short: 100, long: 200 },
  taskSearching: 50,
  beforeDrawing: 60_000,
  idle: 120_000,
  oneFile: 130_000,
};

/** A list of so many events shows what a full window costs, before any further event does. */
export const constantSize = 1000;

const largest = (values) => quantile(values, 1);

/** What one run of a case comes to: each figure a number, NaN or undefined where it could not be measured. */
export function figuresOf(found) {
  const { draws, memory, zoom = [], pan = [], hover, cycles } = found;
  const steps = [...zoom, ...pan];
  const of = (list, name) => summary(list.map((item) => item[name]).filter(Number.isFinite));
  const grown = (when, heap) => (memory?.[when]?.[heap] ?? NaN) - (memory?.before[heap] ?? NaN);
  const growth = grown('drawn', 'heap');
  return {
    firstDraw: median(draws.map(({ wall }) => wall)),
    firstProcessor: median(draws.map(({ processor }) => processor)),
    firstWork: median(draws.map(({ work }) => work)),
    longestLoading: largest(draws.map(({ longest }) => longest)),
    longestLoadingLater: largest(draws.map(({ longestLater }) => longestLater)),
    longestAfter: largest([
      ...draws.map((draw) => draw.longestAfter),
      ...steps.map(({ longest }) => longest),
    ]),
    zoomWork: of(zoom, 'work'),
    zoomProcessor: of(zoom, 'processor'),
    panProcessor: of(pan, 'processor'),
    zoomFrame: of(zoom, 'frame'),
    panWork: of(pan, 'work'),
    panFrame: of(pan, 'frame'),
    hoverWhole: median(hover?.whole ?? []),
    hoverNear: median(hover?.near ?? []),
    heapGrowth: growth,
    heapUsed: grown('used', 'heap'),
    browserHeap: grown('used', 'browserHeap'),
    heapAnEvent: heapAnEvent(found, growth),
    callsAFrame: found.callsAFrame,
    nodes: Math.max(memory?.drawn?.nodes ?? NaN, memory?.used?.nodes ?? 0),
    cycleHeap: cycles?.heap,
    cycleNodes: cycles?.nodes,
  };
}

function heapAnEvent({ size, count = size, constantCount = constantSize, constantGrowth }, growth) {
  if (size <= constantSize) return NaN;
  return bytesAnEvent({ growth, size: count, constantGrowth, constantSize: constantCount });
}

/** The figures of several runs: of each, the median of those that could be measured. */
export function medianFigures(runs) {
  const [first] = runs;
  const names = Object.keys(first);
  return Object.fromEntries(names.map((name) => [name, medianOf(runs.map((run) => run[name]))]));
}

function medianOf(values) {
  const [first] = values;
  if (typeof first === 'object') return medianFigures(values);
  const finite = values.filter(Number.isFinite);
  return finite.length > 0 ? median(finite) : first;
}

/** Each budget of a size: what was found, what is allowed, and whether it is met; `found` NaN is not met. */
export function judge(size, element, canvas, replay) {
  const rows = [
    ['first draw, times the bare canvas', element.firstDraw / canvas.firstDraw, firstDrawBudget(size)],
    loadingRow(size, element),
    ['longest task after the first draw, ms', element.longestAfter, budgets.taskAfter],
    ...(replay ? replayRows(element, canvas, replay) : []),
    ...(size > constantSize
      ? [['heap, bytes an event over the array', element.heapAnEvent, budgets.heap]]
      : []),
    ['live nodes', element.nodes, budgets.nodes],
  ];
  return verdicts(rows);
}

function loadingRow(size, { longestLoading, longestLoadingLater }) {
  return size <= 10_000
    ? ['longest task while loading, ms', longestLoading, budgets.taskLoading]
    : ['longest task while loading, after the first, ms', longestLoadingLater, budgets.taskLoadingLater];
}

/** The floor of the picture, and what the element adds to it. */
function replayRows(element, canvas, replay) {
  const { times, plus } = budgets.overReplay;
  const steps = ['zoom', 'pan'].flatMap((name) => {
    const work = `${name}Work`;
    const floor = replay[work].p95;
    return [
      [`work a ${name} step, p95, ms`, element[work].p95, times * floor + plus],
      [`… of the replay of its calls (${name})`, floor, canvas[work].p95 + budgets.replay],
    ];
  });
  return [...steps, ['canvas calls a frame', replay.callsAFrame, budgets.calls]];
}

/** The budgets of what a page loads, in bytes gzipped. */
export function judgeFiles({ beforeDrawing, idle, oneFile }) {
  return verdicts([
    ['before the first drawing', beforeDrawing, budgets.beforeDrawing],
    ['all that an idle reader has loaded', idle, budgets.idle],
    ['the one file', oneFile, budgets.oneFile],
  ]);
}

/** The search in a list of so many events; the first answer, for which the index is built, has no budget but that of its tasks; steps of the window where they were measured. */
export function judgeSearch({ size, first = NaN, firstLongest = NaN, answers, steps }) {
  const times = answers.map(({ time }) => time);
  const { short, long } = budgets.answer;
  return [
    { name: 'first answer, ms', found: first },
    ...verdicts([
      ['longest task until the first answer', firstLongest, budgets.taskSearching],
      ['a later answer, the slowest of five, ms', largest(times), size <= 100_000 ? short : long],
      [
        'longest task of the later ones',
        largest(answers.map(({ longest }) => longest)),
        budgets.taskSearching,
      ],
      ...(steps ? stepRows(steps) : []),
    ]),
  ];
}

/** A step with a query on takes no more than one without, by as much as a step may exceed the replay of its picture. */
function stepRows(steps) {
  const { times, plus } = budgets.overReplay;
  return ['zoom', 'pan'].map((name) => {
    const [found, floor] = [steps.with, steps.without].map((work) => quantile(work[name], 0.95));
    return [`work a ${name} step with a query, p95, ms`, found, times * floor + plus];
  });
}

function verdicts(rows) {
  return rows.map(([name, found, allowed]) => ({ name, found, allowed, met: found <= allowed }));
}

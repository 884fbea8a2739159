// The budgets of the project, held against the figures of one run.
import { bytesAnEvent, median, quantile, summary } from './statistics.mjs';

/** How much the first drawing may take, as a multiple of the bare canvas's own. */
export function firstDrawBudget(size) {
  if (size <= 10_000) return 2.5;
  return size <= 100_000 ? 4 : 6;
}

/** How many milliseconds of work a step may take over the bare canvas's own. */
export function stepBudget(size) {
  return size < 1_000_000 ? 6 : 8;
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
  taskLoading: 200,
  modules: 60_000,
  bundle: 75_000,
};

/** A list of so many events shows what a full window costs, before any further event does. */
export const constantSize = 1000;

const largest = (values) => quantile(values, 1);

/** What a case comes to: each figure a number, NaN or undefined where it could not be taken. */
export function figuresOf(found) {
  const { draws, memory, zoom = [], pan = [], hover, cycles, size, constantGrowth } = found;
  const steps = [...zoom, ...pan];
  const of = (list, name) => summary(list.map((item) => item[name]).filter(Number.isFinite));
  const grown = (when, heap) => (memory?.[when]?.[heap] ?? NaN) - (memory?.before[heap] ?? NaN);
  const growth = grown('drawn', 'heap');
  return {
    firstDraw: median(draws.map(({ wall }) => wall)),
    firstProcessor: median(draws.map(({ processor }) => processor)),
    firstWork: median(draws.map(({ work }) => work)),
    longestLoading: largest(draws.map(({ longest }) => longest)),
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
    heapAnEvent: size > constantSize ? bytesAnEvent({ growth, size, constantGrowth, constantSize }) : NaN,
    callsAFrame: found.callsAFrame,
    nodes: Math.max(memory?.drawn?.nodes ?? NaN, memory?.used?.nodes ?? 0),
    cycleHeap: cycles?.heap,
    cycleNodes: cycles?.nodes,
  };
}

/**
 * Each budget of a size: what was found, what is allowed, and whether it is met; `found` NaN is not met. Those that
 * hang on the replay only where there is one.
 */
export function judge(size, element, canvas, replay) {
  const over = (name) => element[name].p95 - canvas[name].p95;
  const rows = [
    ['first draw, times the bare canvas', element.firstDraw / canvas.firstDraw, firstDrawBudget(size)],
    ['work a zoom step, p95, ms over the bare canvas', over('zoomWork'), stepBudget(size)],
    ['work a pan step, p95, ms over the bare canvas', over('panWork'), stepBudget(size)],
    ...(replay ? judgeReplay(element, canvas, replay) : []),
    ['live nodes', element.nodes, budgets.nodes],
    ...(size > constantSize
      ? [['heap, bytes an event over the array', element.heapAnEvent, budgets.heap]]
      : []),
    ['longest task after the first draw, ms', element.longestAfter, budgets.taskAfter],
    ['longest task while loading, ms', element.longestLoading, budgets.taskLoading],
  ];
  return rows.map(([name, found, allowed]) => ({ name, found, allowed, met: found <= allowed }));
}

/** The floor of the picture, and what the element adds to it. */
function judgeReplay(element, canvas, replay) {
  const { times, plus } = budgets.overReplay;
  const steps = ['zoom', 'pan'].flatMap((name) => {
    const work = `${name}Work`;
    const floor = replay[work].p95;
    return [
      [`work a ${name} step, p95, ms, of the element`, element[work].p95, times * floor + plus],
      [`work a ${name} step, p95, ms, of the replay`, floor, canvas[work].p95 + budgets.replay],
    ];
  });
  return [...steps, ['canvas calls a frame', replay.callsAFrame, budgets.calls]];
}

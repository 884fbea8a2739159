// The budgets as tables: what was found, what is allowed, and whether it is met.
import { judge, judgeFiles } from './budgets.mjs';
import { figure } from './statistics.mjs';

const kilo = (bytes) => (Number.isFinite(bytes) ? figure(bytes / 1000) : '–');

/**
 * One row a budget, one column a size; empty without an element and a bare canvas.
 * @param groups of one list and pixel ratio, by size, each with the figures of its `subjects`
 */
export function budgetTable(groups) {
  const columns = groups.map(({ size, subjects }) => ({ size, verdicts: verdictsOf(size, subjects) }));
  const names = [...new Set(columns.flatMap(({ verdicts }) => verdicts.map(({ name }) => name)))];
  const cell = (verdicts, name) => {
    const verdict = verdicts.find((one) => one.name === name);
    return verdict ? words(verdict, figure) : '';
  };
  return [
    ['budget', ...columns.map(({ size }) => figure(size))],
    ...names.map((name) => [name, ...columns.map(({ verdicts }) => cell(verdicts, name))]),
  ];
}

function verdictsOf(size, subjects) {
  const find = (name) => subjects.find(({ subject }) => subject === name)?.figures;
  const [element, canvas, replay] = [find('element'), find('canvas'), find('replay')];
  return element && canvas ? judge(size, element, canvas, replay) : [];
}

function words({ found, allowed, met }, write) {
  return `${write(found)} (${write(allowed)}) ${met ? 'met' : 'MISSED'}`;
}

/** What a page loads, beside the peers. */
export function fileTable(files) {
  const own = judgeFiles(files).map((verdict) => [
    `attributed-timeline, ${verdict.name}`,
    words(verdict, kilo),
  ]);
  return [
    ['file', 'kB (budget)'],
    ...own,
    ['vis-timeline, script and styles', kilo(files.vis)],
    ['ECharts, script', kilo(files.echarts)],
  ];
}

// The budgets as tables: what was found, what is allowed, and whether it is met.
import { judge, judgeFiles, judgeSearch } from './budgets.mjs';
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

/** One row a figure of the search, one column a size; those with a budget say whether it is met. */
export function searchTable(searches) {
  const judged = searches.map((found) => ({ ...found, verdicts: judgeSearch(found) }));
  const names = [...new Set(judged.flatMap(({ verdicts }) => verdicts.map(({ name }) => name)))];
  return [
    ['search', ...judged.map(({ size }) => figure(size))],
    ...names.map((name) => [name, ...judged.map(({ verdicts }) => searchCell(verdicts, name))]),
    ['a bare scan of two columns, ms', ...judged.map(({ scan = NaN }) => figure(scan))],
  ];
}

function searchCell(verdicts, name) {
  const verdict = verdicts.find((one) => one.name === name);
  if (!verdict) return '';
  return verdict.allowed === undefined ? figure(verdict.found) : words(verdict, figure);
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

// The options of the benchmark, from the command line.
import { parseArgs } from 'node:util';

const known = ['empty', 'canvas', 'element', 'replay', 'vis', 'echarts'];
const lists = ['tidy', 'plain'];

const defaults = {
  sizes: '1000,10000,100000,1000000',
  lists: lists.join(','),
  ratio: '1',
  subjects: known.join(','),
  dates: 'text',
  seed: '20251206',
  steps: '20',
  hovers: '5',
  cycles: '20',
  runs: '3',
  pace: '120',
  timeout: '120',
};

/**
 * Reads them; the timeout is given in seconds and kept in milliseconds.
 * @throws for an option, a subject or a number that is not known
 */
export function readOptions(words) {
  const texts = Object.entries(defaults).map(([name, value]) => [name, { type: 'string', default: value }]);
  const { values } = parseArgs({
    args: words,
    options: { ...Object.fromEntries(texts), json: { type: 'string' }, markdown: { type: 'boolean' } },
  });
  const numbers = (name) => values[name].split(',').map((text) => positive(name, text));
  const one = (name) => positive(name, values[name]);
  return {
    sizes: numbers('sizes'),
    lists: values.lists.split(',').map((name) => among('lists', lists, name)),
    ratios: numbers('ratio'),
    subjects: values.subjects.split(',').map((name) => among('subjects', known, name)),
    dates: among('dates', ['text', 'numbers'], values.dates),
    seed: one('seed'),
    steps: one('steps'),
    hovers: one('hovers'),
    cycles: one('cycles'),
    runs: one('runs'),
    pace: one('pace'),
    timeout: one('timeout') * 1000,
    json: values.json,
    markdown: values.markdown ?? false,
  };
}

function positive(name, text) {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`--${name} "${text}": not a number above zero`);
  return value;
}

function among(name, allowed, text) {
  if (!allowed.includes(text)) throw new Error(`--${name} "${text}": not one of ${allowed.join(', ')}`);
  return text;
}

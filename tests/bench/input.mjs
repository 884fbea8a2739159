// Real input: wheel and mouse events as the browser gets them from a person.
import { setTimeout as sleep } from 'node:timers/promises';

const control = 2;
const middle = { x: 640, y: 260 };

/**
 * The turns of the wheel that zoom by about 1.2 in each subject, in pixels: so that all come to see the same window.
 * vis-timeline and ECharts count events, whatever their pixels; one of them zooms by 1.2 and by 1.1.
 */
const turns = { empty: [18], canvas: [18], element: [13], replay: [13], vis: [100], echarts: [100, 100] };

export function move(session, { x, y }) {
  return session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
}

/**
 * Zooms in or out with Ctrl and the wheel. Every step is marked `bench:<name>:<i>`; one mark more ends the last step.
 * A step lasts `pace` milliseconds, or as long as the page is busy; at the time `until` no further one is begun.
 */
export async function zoomSteps(session, { subject, name, count, direction, pace, until }) {
  const sign = direction === 'in' ? -1 : 1;
  await move(session, middle);
  await sleep(2 * pace);
  await eachStep(session, { name, count, pace, until }, async () => {
    for (const pixels of turns[subject]) await wheel(session, sign * pixels);
  });
}

function wheel(session, deltaY) {
  const turn = { type: 'mouseWheel', ...middle, deltaX: 0, deltaY, modifiers: control };
  return session.send('Input.dispatchMouseEvent', turn);
}

/** Pans by dragging, eight pixels a step, there and back. */
export async function panSteps(session, { name, count, pace, until }) {
  const button = { button: 'left', buttons: 1 };
  const point = { ...middle };
  await move(session, point);
  await session.send('Input.dispatchMouseEvent', {
    type: 'mousePressed',
    ...point,
    ...button,
    clickCount: 1,
  });
  await sleep(2 * pace);
  await eachStep(session, { name, count, pace, until }, (i) => {
    point.x += i < count / 2 ? 8 : -8;
    return session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...point, ...button });
  });
  await session.send('Input.dispatchMouseEvent', {
    type: 'mouseReleased',
    ...point,
    button: 'left',
    clickCount: 1,
  });
  await sleep(4 * pace);
}

async function eachStep(session, { name, count, pace, until }, act) {
  const mark = (i) => session.evaluate(`void performance.mark('bench:${name}:${i}')`);
  let i = 0;
  for (; i < count && Date.now() < until; i++) {
    await mark(i);
    await act(i);
    await sleep(pace);
  }
  await mark(i);
}

/**
 * From a pointer's arrival on a mark to the sight of its tooltip, in milliseconds, so many times.
 * Empty where the subject has none, or no mark is found.
 */
export async function hovers(session, count) {
  const place = await findMark(session);
  const times = [];
  for (let i = 0; place && i < count; i++) {
    await move(session, { x: 1260, y: 700 });
    await sleep(700);
    await session.evaluate('bench.watchTooltip()');
    await move(session, place);
    const time = await session.evaluate('bench.tooltip()');
    if (Number.isFinite(time)) times.push(time);
  }
  await move(session, { x: 1260, y: 700 });
  await sleep(700);
  return times;
}

/** Where so many things under the pointer have no tooltip, none is sought any longer. */
const mostTried = 10;

/** The first place, row by row, where something is under the pointer and a tooltip comes up. */
async function findMark(session) {
  if ((await session.evaluate('bench.isOverMark()')) === undefined) return undefined;
  let tried = 0;
  for (let y = 100; y < 480; y += 7) {
    for (let x = 300; x < 1100; x += 37) {
      await move(session, { x, y });
      if (!(await session.evaluate('bench.isOverMark()'))) continue;
      await sleep(600);
      if (await session.evaluate('bench.isTooltipOpen()')) return { x, y };
      if (++tried === mostTried) return undefined;
    }
  }
  return undefined;
}

// What runs in the page: makes the events, draws them with one subject, removes the drawing again.
import { makeEvents } from './events.js';

/* global URL, document, performance, requestAnimationFrame, setTimeout */

const state = { wanted: undefined, subject: undefined, events: [], host: undefined, remove: undefined };

function nextFrame() {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Makes the list: the page as it is before it knows of any timeline. */
function makeList(wanted) {
  state.wanted = wanted;
  state.events = makeEvents(wanted);
}

/** Loads the code of the subject. */
async function load() {
  state.subject = await import(`./subjects/${state.wanted.subject}.js`);
  await state.subject.ready?.();
}

/** Loads and draws at once, as a page does whose script waits for the module: its evaluation is in the first task. */
async function loadAndDraw() {
  performance.mark('bench:load');
  await load();
  return draw();
}

/**
 * Draws; resolves after the second animation frame that follows the first non-empty drawing.
 * @returns milliseconds since the list was passed to the subject
 */
async function draw(create = state.subject.create) {
  state.host = document.createElement('div');
  state.host.className = 'host';
  document.body.append(state.host);
  performance.mark('bench:draw');
  const begun = performance.now();
  await new Promise((resolve) => {
    const drawn = () => resolve((state.drawnAt = performance.now()));
    state.remove = create(state.host, state.events, drawn);
  });
  await nextFrame();
  await nextFrame();
  performance.mark('bench:drawn');
  return performance.now() - begun;
}

/** The files of the element that were requested before the first drawing, and all that an idle reader has. */
async function requested() {
  const files = () =>
    performance.getEntriesByType('resource').filter(({ name }) => name.includes('/bundle/'));
  let count;
  do {
    count = files().length;
    await pause(1500);
  } while (files().length > count);
  const pathsOf = (list) => [...new Set(list.map(({ name }) => new URL(name).pathname))];
  return {
    beforeDrawing: pathsOf(files().filter(({ startTime }) => startTime <= state.drawnAt)),
    idle: pathsOf(files()),
  };
}

/** Removes the drawing and forgets it; the list stays. */
async function remove() {
  state.remove?.();
  state.remove = undefined;
  state.host?.remove();
  state.host = undefined;
  await nextFrame();
  await nextFrame();
}

/** Draws what is to be recorded, for a subject that replays it. */
function record() {
  return draw(state.subject.record);
}

/** Ends the recording and removes what was recorded. */
async function finishRecording() {
  const callsAFrame = state.subject.finish(state.host);
  await remove();
  return callsAFrame;
}

/** Draws and removes, so many times. */
async function cycle(times) {
  for (let i = 0; i < times; i++) {
    await draw();
    await remove();
  }
  performance.clearMarks();
}

/** Whether something under the pointer can be explained; undefined for a subject without tooltips. */
function isOverMark() {
  return state.subject.isOverMark?.(state.host);
}

function isTooltipOpen() {
  return state.subject.isTooltipOpen?.(state.host) ?? false;
}

/** Waits for a pointer to move and a tooltip to be seen; resolves with the milliseconds between them, NaN after two seconds. */
function watchTooltip() {
  let moved;
  const onMove = (event) => (moved ??= event.timeStamp);
  document.addEventListener('pointermove', onMove, { capture: true });
  const watched = new Promise((resolve) => {
    const started = performance.now();
    const look = () => {
      if (moved !== undefined && isTooltipOpen()) resolve(performance.now() - moved);
      else if (performance.now() - started > 2000) resolve(NaN);
      else requestAnimationFrame(look);
    };
    look();
  });
  state.tooltip = watched.finally(() =>
    document.removeEventListener('pointermove', onMove, { capture: true }),
  );
}

/** Milliseconds until a query is answered by how much it finds. */
async function search(query) {
  performance.mark('bench:search');
  const begun = performance.now();
  await state.subject.search(state.host, query);
  return performance.now() - begun;
}

/** Milliseconds of a loop over two columns of so many rows, as short as it can be: the median of nine. */
function scan(size) {
  const [starts, kinds] = [new Float64Array(size), new Uint8Array(size)];
  for (let row = 0; row < size; row++) {
    starts[row] = row;
    kinds[row] = row % 8;
  }
  const times = Array.from({ length: 9 }, (_, i) => {
    const begun = performance.now();
    let count = 0;
    for (let row = 0; row < size; row++) if (kinds[row] === 3 && starts[row] > size / (i + 2)) count++;
    return count > 0 ? performance.now() - begun : NaN;
  });
  return times.sort((a, b) => a - b)[4];
}

function pause(time) {
  return new Promise((resolve) => setTimeout(resolve, time));
}

globalThis.bench = {
  makeList,
  load,
  loadAndDraw,
  draw,
  remove,
  requested,
  record,
  finishRecording,
  cycle,
  isOverMark,
  isTooltipOpen,
  watchTooltip,
  search,
  scan,
  tooltip: () => state.tooltip,
  pause,
};

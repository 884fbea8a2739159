// This project, from its entry with chunks beside it.

/* global CanvasRenderingContext2D, customElements, document, requestAnimationFrame */

export async function ready() {
  await import('/bundle/attributed-timeline.split.js');
  await customElements.whenDefined('attributed-timeline');
}

/** Drawn: the first glyph, bar or word on a canvas after the element reported that it has read the list. */
export function create(host, events, drawn) {
  const element = document.createElement('attributed-timeline');
  element.style.setProperty('--at-height', '500px');
  element.addEventListener('at-load', () => watchDrawing(drawn), { once: true });
  element.events = events;
  host.append(element);
  return () => element.remove();
}

const drawings = ['fill', 'fillRect', 'fillText', 'stroke', 'drawImage'];

/** Calls back at the next drawing on any canvas, then leaves the methods as they were. */
function watchDrawing(drawn) {
  const methods = CanvasRenderingContext2D.prototype;
  const own = drawings.map((name) => [name, methods[name]]);
  for (const [name, method] of own) {
    methods[name] = function (...values) {
      for (const [original, restored] of own) methods[original] = restored;
      drawn();
      return method.apply(this, values);
    };
  }
}

function rootOf(host) {
  return host.querySelector('attributed-timeline').shadowRoot;
}

export function isOverMark(host) {
  return rootOf(host).querySelector('[part~=hovered]') !== null;
}

export function isTooltipOpen(host) {
  return rootOf(host).querySelector('[part~=tooltip]')?.matches(':popover-open') ?? false;
}

/** Resolves in the frame in which the toolbar says how many events a query finds. */
export async function search(host, query) {
  const element = host.querySelector('attributed-timeline');
  element.query = query;
  do {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.updateComplete;
  } while (!/\d/.test(element.shadowRoot.querySelector('[part~=toolbar] .note')?.textContent ?? ''));
}

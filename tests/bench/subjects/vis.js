// vis-timeline as its users set it up: groups, point items and ranges, stacked, clusters off (the default).
import { DataSet, Timeline } from '/vis.js';
import { boundsOf, kindsOf } from '../events.js';

/* global document */

export async function ready() {
  const sheet = document.createElement('link');
  const loaded = new Promise((resolve) => sheet.addEventListener('load', resolve));
  sheet.rel = 'stylesheet';
  sheet.href = '/vis.css';
  document.head.append(sheet);
  await loaded;
}

/** Drawn: the first redraw that has an item in it. */
export function create(host, events, drawn) {
  const groups = new DataSet(kindsOf(events).map((kind) => ({ id: kind, content: kind })));
  const timeline = new Timeline(host, new DataSet(events.map(itemOf)), groups, {
    height: 500,
    zoomKey: 'ctrlKey',
  });
  const onChanged = () => {
    if (!host.querySelector('.vis-item')) return;
    timeline.off('changed', onChanged);
    drawn();
  };
  timeline.on('changed', onChanged);
  return () => timeline.destroy();
}

function itemOf(event) {
  const [start, end] = boundsOf(event);
  const { id, kind, title } = event;
  if (start === end) return { id, group: kind, content: title, start, type: 'point' };
  return { id, group: kind, content: title, start, end, type: 'range' };
}

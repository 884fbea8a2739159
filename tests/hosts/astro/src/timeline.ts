// What a script of the page does with the element that the server has rendered.
import type { AttributedTimeline } from 'attributed-timeline';
import 'attributed-timeline/define.js';
import { chronology, mutate, withAddition } from './chronology.js';

const main = document.querySelector('main')!;
const element = (): AttributedTimeline | null => document.querySelector('attributed-timeline');
const whenPressed = (name: string, act: () => void): void => {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  button!.onclick = act;
};
let timeline = chronology;

element()!.addEventListener('at-select', (event) => {
  document.querySelector('output')!.textContent = event.detail.id;
});
whenPressed('Add', () => {
  timeline = withAddition(timeline);
  element()!.timeline = timeline;
});
whenPressed('Mutate', () => mutate(timeline));
whenPressed('Toggle', () => {
  const shown = element();
  if (shown) return shown.remove();
  const next = document.createElement('attributed-timeline');
  next.timeline = timeline;
  main.append(next);
});

/** Addresses: what is shown is a text that a page keeps, so that back and forward lead through it. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { stateFromText, stateToText, type AttributedTimeline } from '../src/index.js';
import { japanChinaByThread } from './examples/threads.js';

/** Where the story keeps its text: the parameters of the frame itself stay as they are. */
const mark = '#shown:';

/** As a page has it, until the signal: one entry of the history for each thing that a person does, and what an entry says is shown again. */
function keepInHistory(timeline: AttributedTimeline, signal: AbortSignal): void {
  const keep = (): void => {
    const address = `${mark}${stateToText(timeline.state)}`;
    if (address !== location.hash) history.pushState(null, '', address);
  };
  const show = (): void => {
    timeline.state = stateFromText(location.hash.startsWith(mark) ? location.hash.slice(mark.length) : '');
  };
  for (const act of ['at-view-change', 'at-query-change', 'at-select'] as const)
    // A selection can be cancelled, so that it is announced before it counts.
    timeline.addEventListener(act, () => queueMicrotask(keep), { signal });
  addEventListener('popstate', show, { signal });
}

let left = new AbortController();

/** Begins with the first data of an element; ends when it leaves the page, or another one comes. */
function follow(element: Element | undefined): void {
  left.abort();
  left = new AbortController();
  const { signal } = left;
  const begin = (): void => keepInHistory(element as AttributedTimeline, signal);
  element?.addEventListener('at-load', begin, { once: true, signal });
}

const meta: Meta = {
  title: 'Addresses',
  component: 'attributed-timeline',
};
export default meta;

/** Open one event and then another: the address says which, Back shows the first one again, Forward the second. */
export const BackAndForward: StoryObj = {
  render: () => html`
    <p>
      <button type="button" @click=${() => history.back()}>Back</button>
      <button type="button" @click=${() => history.forward()}>Forward</button>
    </p>
    <attributed-timeline
      ${ref(follow)}
      lane-by="thread"
      .src=${japanChinaByThread.args.src}
    ></attributed-timeline>
  `,
};

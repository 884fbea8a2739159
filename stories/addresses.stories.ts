/** Addresses: what is shown is a text that a page keeps, so that back and forward lead through it. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { stateFromText, stateToText, type AttributedTimeline } from '../src/index.js';
import { japanChinaByThread } from './examples/threads.js';
import { TimelineScreen } from './support/timeline-screen.js';

/** Where the story keeps its text: the parameters of the frame itself stay as they are. */
const mark = '#shown:';

/** As a page has it: one entry of the history for each thing that a person does, and what an entry says is shown again. */
function keepInHistory(timeline: AttributedTimeline): () => void {
  const keep = (): void => {
    const address = `${mark}${stateToText(timeline.state)}`;
    if (address !== location.hash) history.pushState(null, '', address);
  };
  // A selection can be cancelled, so that it is announced before it counts.
  const keepSoon = (): void => queueMicrotask(keep);
  const show = (): void => {
    timeline.state = stateFromText(location.hash.startsWith(mark) ? location.hash.slice(mark.length) : '');
  };
  const acts = ['at-view-change', 'at-query-change', 'at-select'] as const;
  for (const act of acts) timeline.addEventListener(act, keepSoon);
  addEventListener('popstate', show);
  return () => {
    for (const act of acts) timeline.removeEventListener(act, keepSoon);
    removeEventListener('popstate', show);
  };
}

const meta: Meta = {
  title: 'Addresses',
  component: 'attributed-timeline',
  render: () => html`
    <p>
      <button type="button" @click=${() => history.back()}>Back</button>
      <button type="button" @click=${() => history.forward()}>Forward</button>
    </p>
    <attributed-timeline lane-by="thread" .src=${japanChinaByThread.args.src}></attributed-timeline>
  `,
};
export default meta;

/** Two events are opened one after the other; back shows the first one again, forward the second, and the address says which. */
export const BackAndForward: StoryObj = {
  beforeEach: () => {
    const before = location.href;
    return () => history.replaceState(null, '', before);
  },
  play: async ({ canvasElement, canvas }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    const stop = keepInHistory(screen.element);
    const [first, second] = ['Fire-control radar alleged', 'China’s ambassador summoned'];
    const opened = (title: string): Promise<void> =>
      waitFor(() => expect(screen.part('details')).toHaveTextContent(title));
    try {
      await userEvent.click(screen.option(first));
      await opened(first);
      await userEvent.click(screen.option(second));
      await opened(second);
      await userEvent.click(canvas.getByRole('button', { name: 'Back' }));
      await opened(first);
      await expect(location.hash).toContain('event=');
      await userEvent.click(canvas.getByRole('button', { name: 'Forward' }));
      await opened(second);
    } finally {
      stop();
    }
  },
};

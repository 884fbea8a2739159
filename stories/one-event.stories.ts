/** The minimum: one event with a title and a date. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { oneEvent, oneEventWithASource } from './examples/one-event.js';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const meta: Meta<TimelineArgs> = { title: 'One event', component: 'attributed-timeline' };
export default meta;

type Story = StoryObj<TimelineArgs>;

const name = 'Ferry service suspended. Event. Some day in December 2025. No source given.';

/** Nothing is invented: once within the month, and no source. */
export const Least: Story = {
  args: oneEvent.args,
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await expect(screen.names()).toEqual([name]);
    await expect(await screen.focus('Ferry service suspended')).toHaveTextContent('No source given');
  },
};

/** The same, with a source and a kind of its own. */
export const WithASource: Story = {
  args: oneEventWithASource.args,
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await expect(screen.names()).toEqual([
      'Ferry service suspended. Suspension. 7 December 2025. Source: Harbour Gazette.',
    ]);
  },
};

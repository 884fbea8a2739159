/** Order without dates: events that are known by what they came after and before. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { knownByOrder } from './examples/known-order.js';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const meta: Meta<TimelineArgs> = {
  title: 'Order',
  component: 'attributed-timeline',
  args: knownByOrder.args,
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** Bounds follow from the events that are named, over any number of others; what contradicts them is listed without a date. */
export const AfterAndBefore: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    const spoken = (title: string): string | null => screen.option(title).getAttribute('aria-label');
    await expect(spoken('A talk behind closed doors')).toContain(
      'After “The radar incident”, before “The ferry stops”: between 6 and 13 December 2025.',
    );
    await expect(spoken('The union writes to its members')).toContain('on the same day as “The union votes”');
    await expect(spoken('A rumour of a second talk')).toContain('without a date');
    await expect(screen.lanes().at(-1)).toBe('Without a known date');
  },
};

/** The axis: time without a date of its own cut short, or as it went on. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { cutAxis, linearAxis } from './examples/cut-axis.js';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const meta: Meta<TimelineArgs> = {
  title: 'Axis',
  component: 'attributed-timeline',
  args: cutAxis.args,
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/**
 * Three short bursts with months between them: the months are breaks with their length, and a letter of which no more
 * than the month is known stands on a shelf before the known days of that month. One press draws time as it went on.
 */
export const Cut: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await expect(screen.within.getByRole('button', { name: 'Shorten gaps' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(screen.part('legend')).toHaveTextContent('time without a date, drawn shorter');
  },
};

/** The same time as it went on: the bursts are narrow. */
export const Linear: Story = {
  args: linearAxis.args,
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await expect(screen.within.getByRole('button', { name: 'Shorten gaps' })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
  },
};

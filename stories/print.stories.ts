/** On paper the timeline is a document: print this story to see it. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { japanChina } from './examples/japan-china.js';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const meta: Meta<TimelineArgs> = {
  title: 'Print',
  component: 'attributed-timeline',
  args: japanChina.args,
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** Rendered when the page is about to be printed, and removed afterwards. */
export const Dispute: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    window.dispatchEvent(new Event('beforeprint'));
    await waitFor(() => expect(screen.parts('print-item')).toHaveLength(23));
    const radar = screen
      .parts('print-item')
      .find((item) => item.querySelector('.title')?.textContent.includes('Fire-control radar alleged'));
    await expect(radar).toHaveTextContent(/Japan says.*allegedly.*China says.*counter-accusation/);
    await expect(radar).toHaveTextContent(/How dated reckoned from the date of: The Terror Alarm post/);
    const drawing = screen.part('print').querySelector('svg[role=img]');
    await expect(drawing).toHaveTextContent(/^\s*Showing .+, 23 of 23 events\./);
    window.dispatchEvent(new Event('afterprint'));
    await waitFor(() => expect(screen.parts('print')).toHaveLength(0));
  },
};

/** Right to left: time begins on the right. Interface and data are Arabic. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { first, last, rightToLeft } from './examples/right-to-left.js';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const meta: Meta<TimelineArgs> = {
  title: 'Right to left',
  component: 'attributed-timeline',
  args: rightToLeft.args,
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
};
export default meta;

type Story = StoryObj<TimelineArgs>;

function centre(option: HTMLElement): number {
  const { left, width } = option.getBoundingClientRect();
  return left + width / 2;
}

/** The first event is right of the last, and Left goes forward in time. */
export const Arabic: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await expect(centre(screen.option(first))).toBeGreaterThan(centre(screen.option(last)) + 100);
    const plot = screen.part('plot').getBoundingClientRect();
    const whole = screen.element.getBoundingClientRect();
    await expect(plot.left - whole.left).toBeLessThan(2);
    await expect(whole.right - plot.right).toBeGreaterThan(60);
    await screen.focus(first);
    await userEvent.keyboard('{ArrowLeft}');
    await waitFor(() => expect(screen.root.activeElement).toBe(screen.option(last)));
    await waitFor(async () => expect(await screen.tooltip()).toHaveTextContent(last));
  },
};

/** Details and their chain stand on the left. */
export const Details: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    const details = await screen.open(first);
    const { left } = details.getBoundingClientRect();
    await expect(left).toBeLessThan(screen.part('stage').getBoundingClientRect().left + 1);
    await expect(details).toHaveTextContent('صحيفة المرفأ');
  },
};

/** Nothing to draw: a message without an error. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const meta: Meta<TimelineArgs> = { title: 'Empty', component: 'attributed-timeline' };
export default meta;

type Story = StoryObj<TimelineArgs>;

async function expectEmpty({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  const screen = await TimelineScreen.in(canvasElement);
  await expect(screen.within.getByText('No events.')).toBeVisible();
  await expect(screen.options()).toHaveLength(0);
  await expect(screen.within.queryByRole('toolbar')).toBeNull();
  await expect(screen.element.view).toBeUndefined();
}

/** No input at all. */
export const NothingGiven: Story = { play: expectEmpty };

/** A document without events keeps its title. */
export const NoEvents: Story = {
  args: { timeline: { title: 'A quiet month', events: [] } },
  play: async (context) => {
    await expectEmpty(context);
    const screen = await TimelineScreen.in(context.canvasElement);
    await expect(screen.within.getByRole('heading', { name: 'A quiet month' })).toBeVisible();
  },
};

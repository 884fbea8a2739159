/** Sizes: a number of the events drives the area of marks, and the height of columns. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { manyNews } from './examples/many-news.js';
import { quakesByDeaths, tremorsByMagnitude } from './examples/quakes.js';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const meta: Meta<TimelineArgs> = {
  title: 'Sizes',
  component: 'attributed-timeline',
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** The legend has three sizes with their values; an event says its number, or that it has none. */
export const Marks: Story = {
  args: quakesByDeaths.args,
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await waitFor(() => expect(screen.part('legend')).toHaveTextContent(/Deaths: 87,652\s+40,000\s+20,000/));
    await expect(screen.part('legend')).toHaveTextContent(/no Deaths given: 4/);
    const names = screen.names().join('\n');
    await expect(names).toMatch(/^Sichuan\..* Deaths: 87,652\./m);
    await expect(names).toMatch(/^Samoa Islands\..* Deaths: not given\./m);
  },
};

/** Columns are as high as the greatest in them, and the legend says so; the overview still counts. */
export const Columns: Story = {
  args: tremorsByMagnitude.args,
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await waitFor(() =>
      expect(screen.part('legend')).toHaveTextContent(/columns show the highest value: Magnitude/),
    );
    await expect(screen.part('legend')).toHaveTextContent(/strip below: how many begin/);
  },
};

/** Lanes with scales of their own, which the legend says. */
export const OwnScales: Story = {
  args: { ...manyNews.args, laneScale: 'own' },
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await waitFor(() => expect(screen.part('legend')).toHaveTextContent(/each lane has a scale of its own/));
  },
};

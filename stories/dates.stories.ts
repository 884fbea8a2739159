/** Dates of every precision: each form of EDTF as one event whose title names it. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { dates, forms } from './examples/dates.js';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const meta: Meta<TimelineArgs> = {
  title: 'Dates',
  component: 'attributed-timeline',
  args: dates.args,
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** Each date is spoken with its own precision: no month becomes a day, no open end an end. */
export const EveryPrecision: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await expect(screen.element.parsed!.faults.faults).toEqual([]);
    const spoken = forms.map(([, title, , words]) => `${title}. Event. ${words}. Source: Almanac.`);
    await expect(screen.names().sort()).toEqual(spoken.sort());
    await expect(screen.lanes().sort()).toEqual(['Lasting', 'Once, within', 'One of', 'Points', 'Qualified']);
  },
};

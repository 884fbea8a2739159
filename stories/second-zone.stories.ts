/** Two time zones: one instant by two clocks, on the axis and in words. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn } from 'storybook/test';
import { secondZone, secondZoneRightToLeft } from './examples/second-zone.js';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const onProblem = fn();

const meta: Meta<TimelineArgs> = {
  title: 'Second zone',
  component: 'attributed-timeline',
  args: secondZone.args,
  beforeEach: () => {
    onProblem.mockClear();
    document.addEventListener('at-problem', onProblem);
    return () => document.removeEventListener('at-problem', onProblem);
  },
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/**
 * London and New York, on the night on which London has the hour after one twice: what is written as 01:30 may be
 * either, and is drawn and described as both; the hours of the two axes stand under their offsets.
 */
export const TwoClocks: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    const names = screen.names().join(' ');
    await expect(names).toMatch(
      /01:30 UTC\+1 or UTC \(United Kingdom Time\); 25 October, 20:30 or 25 October, 21:30 \(Eastern Time\)/,
    );
    await expect(names).toContain(
      '25 October 2025, from 21:30 to 22:10 (United Kingdom Time); from 16:30 to 17:10 (Eastern Time)',
    );
    await expect(names).toContain('The Gazette has both. Report, The Gazette. 26 October 2025.');
    const card = await screen.focus('Archer: all was agreed');
    await expect(card).toHaveTextContent(
      /26 October 2025, 01:45 UTC \(United Kingdom Time\); 25 October, 21:45 \(Eastern Time\)/,
    );
  },
};

/** Drawn from right to left, the zone half an hour beside the other. */
export const RightToLeft: Story = {
  args: secondZoneRightToLeft.args,
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await expect(screen.names().join(' ')).toContain('07:15 (India Standard Time)');
  },
};

/** An unknown zone: the timeline is as without it, and the page is notified. */
export const NoSuchZone: Story = {
  args: { secondZone: 'Europe/Londres' },
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await expect(screen.names().join(' ')).not.toContain('(United Kingdom Time)');
    await expect(onProblem).toHaveBeenCalledOnce();
  },
};

/** Data with faults: each is reported, and the good records are drawn. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { invalidRecords } from './examples/invalid-records.js';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const meta: Meta<TimelineArgs> = { title: 'Invalid records', component: 'attributed-timeline' };
export default meta;

type Story = StoryObj<TimelineArgs>;

/** Drawn, listed and rejected add up to what was given; each fault is a sentence with its place. */
export const Faults: Story = {
  args: invalidRecords.args,
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    const account = screen.element.parsed!.account();
    await expect(account.given).toBe(8);
    await expect(account.drawn + account.listed + account.rejected).toBe(account.given);
    await expect(account.rejected).toBe(2);
    await expect(screen.part('subtitle')).toHaveTextContent('6 events');
    await expect(screen.option('A good record')).toHaveAccessibleName(
      /Statement, Foreign ministry\. 3 December 2025\./,
    );
    await expect(screen.option('A kind that does not exist')).toHaveAccessibleName(/10 December 2025\./);
    await expect(screen.option('An undated event').textContent).toContain('An undated event');
    await expect(screen.lanes()).toContain('Without a known date');
    await expect(screen.option('A month that does not exist')).toHaveAccessibleName(
      /Date as written: “2025-13-02”; not read\./,
    );
  },
};

/** The sentences, behind one disclosure: errors for readers, all else for editors behind a line of its own. */
export const FaultsRead: Story = {
  args: invalidRecords.args,
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await userEvent.click(screen.within.getByText(/problems in the data/));
    const problems = await waitFor(() => screen.part('problems'));
    await waitFor(() => expect(problems).toBeVisible());
    await expect(problems).toHaveTextContent('events[2].when "2025-13-02": month 13 does not exist');
    await expect(problems).toHaveTextContent('events[1] "not an event": an event is an object');
    await expect(problems).toHaveTextContent(/sources\.gazette\.URL "javascript:alert\(1\)"/);
    await userEvent.click(screen.within.getByText(/For editors/));
    await expect(screen.part('lint')).toHaveTextContent(
      /events\[4\]\.kind "festival": there is no such kind/,
    );
    await expect(screen.root.querySelector('a[href^="javascript"]')).toBeNull();
  },
};

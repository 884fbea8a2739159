/** One incident with two accounts: neither is shown without the other. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { disputedIncident, disputedTitle as title } from './examples/disputed-incident.js';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const meta: Meta<TimelineArgs> = {
  title: 'Disputed incident',
  component: 'attributed-timeline',
  args: disputedIncident.args,
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** The name states both accounts, and whose they are. */
export const Drawn: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await expect(screen.names()).toHaveLength(1);
    await expect(screen.option(title)).toHaveAccessibleName(
      /Radar incident, China and Japan\. On 6 or 7 December 2025\. At least two occasions\. Disputed: Japan says: .+; China says \(counter-accusation\): .+\. Source: /,
    );
  },
};

/** In the details both accounts stand at one level, each with its chain. */
export const Details: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    const details = await screen.open(title);
    const accounts = screen.parts('account', details);
    await expect(accounts).toHaveLength(2);
    await expect(accounts[0]).toHaveTextContent(/^\s*Japan says.*aimed fire-control radar.*Japan/);
    await expect(screen.parts('hedge', accounts[0]).map(({ textContent }) => textContent)).toEqual([
      'allegedly',
    ]);
    await expect(accounts[1]).toHaveTextContent(
      /^\s*China says.*obstructed safe flying.*counter-accusation.*China/,
    );
    for (const account of accounts) await expect(account.textContent.match(/the article/g)).toHaveLength(1);
    await expect(accounts[0]!.parentElement!.parentElement).toBe(accounts[1]!.parentElement!.parentElement);
  },
};

/** Two clocks: when events happened, and when they were first reported. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { mentionsByEvent } from './examples/mentions.js';
import { asKnownOnADay, byFirstReport, byWhatHappened } from './examples/first-reports.js';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const meta: Meta<TimelineArgs> = {
  title: 'Clock',
  component: 'attributed-timeline',
  args: byWhatHappened.args,
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** Each event is said with both dates; the envoy’s own words of 1 June are no report. */
export const Happened: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await expect(screen.option('Secret talks').getAttribute('aria-label')).toContain(
      '14 May 2024. First reported 8 June 2024, by The Herald (25 days later).',
    );
    await expect(screen.option('A trawler is rescued').getAttribute('aria-label')).toContain(
      'First reported 3 June 2024, by Strait Wire (1 day later).',
    );
  },
};

/** One press lays them out by their first reports: what has no dated one stands with what is listed. */
export const Reported: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await userEvent.click(screen.within.getByRole('button', { name: 'By first report' }));
    await waitFor(() => expect(screen.part('subtitle')).toHaveTextContent('dated by first report'));
    await expect(screen.element.clock).toBe('reported');
    await waitFor(() => expect(screen.lanes().at(-1)).toBe('Without a dated report'));
    await expect(screen.options()).toHaveLength(4);
  },
};

/** The same from the start, by the attribute. */
export const FromTheStart: Story = {
  args: byFirstReport.args,
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await expect(screen.within.getByRole('button', { name: 'By first report' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  },
};

/** What the news mentions in a quarter of an hour: two of its events are a year old, and on the other clock all are of one time. */
export const Mentions: Story = {
  args: mentionsByEvent.args,
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await expect(screen.option('Event 555924816').getAttribute('aria-label')).toContain('2016');
    await userEvent.click(screen.within.getByRole('button', { name: 'By first report' }));
    await waitFor(() => expect(screen.part('subtitle')).toHaveTextContent('dated by first report'));
    await expect(screen.element.clock).toBe('reported');
    await userEvent.click(screen.within.getByRole('button', { name: 'By first report' }));
    await waitFor(() => expect(screen.element.clock).toBe('happened'));
  },
};

/** As known on 5 June: the talks are not there, and what nobody has dated a report of says that it always is. */
export const KnownOnADay: Story = {
  args: asKnownOnADay.args,
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await waitFor(() => expect(screen.options()).toHaveLength(3));
    await expect(screen.part('known')).toHaveAttribute(
      'aria-valuetext',
      'As known on 5 June 2024, 3 of 4 events',
    );
    await expect(screen.option('Captains call').getAttribute('aria-label')).toContain(
      'No report of it is dated, so it is shown on every day.',
    );
    await userEvent.click(screen.within.getByRole('button', { name: 'Next report' }));
    await waitFor(() => expect(screen.options()).toHaveLength(4));
    await expect(screen.element.knownBy).toBe('2024-06-08');
  },
};

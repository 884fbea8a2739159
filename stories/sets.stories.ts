/** Sets of events as lists beside a drawing, and the needle that shows where an event is in a column. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { manyNews } from './examples/many-news.js';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const meta: Meta<TimelineArgs> = {
  title: 'Sets',
  component: 'attributed-timeline',
  args: manyNews.args,
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** A span of time: marked event by event with Shift and an arrow, listed with Enter, left with Esc. */
export const Span: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    screen.options()[0]?.focus();
    await userEvent.keyboard('{Shift>}{End}{/Shift}');
    await waitFor(() => expect(screen.parts('span')).toHaveLength(1));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.parts('set-row').length).toBeGreaterThan(3));
    await waitFor(() => expect(screen.part('set')).toHaveTextContent(/Reuters/));
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await waitFor(() => expect(screen.parts('set')).toHaveLength(0));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.parts('set')).toHaveLength(1));
    await userEvent.keyboard('{Escape}');
    await screen.expectNoDetails();
  },
};

/** The hits of a search, listed from its field, to which the focus returns. */
export const Hits: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await userEvent.type(screen.within.getByRole('searchbox', { name: 'Search' }), 'minister');
    const list = await screen.within.findByRole('button', { name: 'List hits' });
    await userEvent.click(list);
    await waitFor(() => expect(screen.parts('set-row')).toHaveLength(1));
    await userEvent.click(screen.part('set-row'));
    await screen.details('The minister walks out');
  },
};

/** Where am I: what has the focus in a column has a needle there, its card, and a tick on the overview. */
export const Needle: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    screen.options()[0]?.focus();
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(screen.parts('needle').length).toBe(1));
    await screen.tooltip();
    await expect(screen.root.querySelector('.overview-needle')).toBeInTheDocument();
  },
};

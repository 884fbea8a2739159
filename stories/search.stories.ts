/** The search: three acts by keys lead from a list to one event among its neighbours. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { japanChina } from './examples/japan-china.js';
import { manyLanes } from './examples/many-lanes.js';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const meta: Meta<TimelineArgs> = {
  title: 'Search',
  component: 'attributed-timeline',
  args: japanChina.args,
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** Types a query, and waits until so much is found. */
async function search(canvas: HTMLElement, query: string, found: string): Promise<TimelineScreen> {
  const screen = await TimelineScreen.drawn(canvas);
  const field = screen.within.getByRole('searchbox', { name: 'Search' });
  await userEvent.type(field, query);
  await waitFor(() => expect(screen.within.getByText(found)).toBeVisible());
  return screen;
}

/** Words: hits stand out, Enter goes to the first. */
export const Words: Story = {
  play: async ({ canvasElement }) => {
    const screen = await search(canvasElement, 'ferry', '2 of 23');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.within.getByRole('status')).toHaveTextContent(/^1 of 2: /));
  },
};

/** Fields: the incident that is disputed. */
export const Fields: Story = {
  play: async ({ canvasElement }) => {
    await search(canvasElement, 'is:disputed kind:radar-incident', '1 of 23');
  },
};

/** The panel of filters: reports are left out, and brought back with one press. */
export const Filters: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await userEvent.click(screen.within.getByRole('button', { name: 'Filter' }));
    const reports = await screen.within.findByRole('checkbox', { name: /^Reports 3/ });
    await userEvent.click(reports);
    await waitFor(() => expect(screen.within.getByText(/without Kind: Reports/)).toBeVisible());
    const [showAll] = screen.within.getAllByRole('button', { name: 'Show all' });
    if (!showAll) throw new Error('nothing shows all again');
    await userEvent.click(showAll);
    await waitFor(() => expect(screen.within.queryByText(/without Kind: Reports/)).toBeNull());
  },
};

/** A value among many is found by a part of its name; Esc empties the field, then closes the panel. */
export const FindAValue: Story = {
  args: manyLanes.args,
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await userEvent.click(screen.within.getByRole('button', { name: 'Filter' }));
    await userEvent.type(await screen.within.findByRole('searchbox', { name: 'Find a value' }), 'speaker 15');
    await screen.within.findByRole('checkbox', { name: /^Speaker 150 / });
    await waitFor(() => expect(screen.within.getByText('11 values')).toBeVisible());
    await userEvent.keyboard('{Escape}{Escape}');
    await waitFor(() => expect(screen.parts('facets')).toHaveLength(0));
  },
};

/** The card of an event has what can be shown alone with it. */
export const OnlyFromACard: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    screen.options()[0]?.focus();
    await waitFor(() => expect(screen.part('tooltip')).toHaveTextContent(/Show only: /));
    const [button] = screen.part('tooltip').querySelectorAll<HTMLElement>('[data-facet]');
    if (!button) throw new Error('the card shows nothing alone');
    await userEvent.click(button);
    await waitFor(() => expect(screen.element.query).toMatch(/^(by|source):/));
    await waitFor(() => expect(screen.part('subtitle')).toHaveTextContent(/only/));
  },
};

/** A query that cannot be read hides nothing and says where. */
export const NotRead: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await userEvent.type(screen.within.getByRole('searchbox', { name: 'Search' }), 'is:sure');
    await waitFor(() => expect(screen.within.getByText(/^at 1: is:sure is no state/)).toBeVisible());
  },
};

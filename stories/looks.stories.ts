/** Looks: colours and glyphs, periods, pictures, texts with links, and a line at the present moment, as a document and its page choose them. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { looks } from './examples/looks.js';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const meta: Meta<TimelineArgs> = {
  title: 'Looks',
  component: 'attributed-timeline',
  args: looks.args,
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** Three kinds of its own, one event with a colour of its own, periods behind all, and a line at the moment that the page names. */
export const OfADocument: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await waitFor(() => expect(screen.part('subtitle')).toHaveTextContent('now: 20 October 2025'));
    await expect(screen.element.parsed?.faults.counts).toEqual({ error: 0, warning: 0, note: 0 });
    await expect(screen.option('Weavers walk out').getAttribute('aria-label')).not.toContain('*');
  },
};

/** What a person opens has emphasis, links and the picture, which lies in the document. */
export const TextsAndPictures: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    const details = await screen.open('Weavers walk out');
    await expect(details.querySelector('em')).toHaveTextContent('Nobody');
    await waitFor(() => expect(details.querySelector('img')?.complete).toBe(true));
    await expect(details.querySelector('img')).toHaveAttribute('alt', expect.stringContaining('A banner'));
  },
};

/** In the list texts are words until an event is unfolded. */
export const InTheList: Story = {
  args: { viewMode: 'list' },
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.in(canvasElement);
    await waitFor(() => expect(screen.parts('list-item')).toHaveLength(5));
    const [first] = screen.parts('list-item');
    await expect(first).toHaveTextContent('Cloth for 4 000 uniforms; see the contract.');
    await expect(first?.querySelector('.text a')).toBe(null);
    first?.querySelector<HTMLElement>('.list-more > summary')?.click();
    await waitFor(() => expect(first?.querySelector('.text a')).toHaveTextContent('contract'));
  },
};

/** By the clock of the machine: where the window has no present, there is no line, and the facts say the time all the same. */
export const ByTheClock: Story = {
  args: { now: 'auto' },
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    const year = String(new Date().getFullYear());
    await waitFor(() => expect(screen.part('subtitle')).toHaveTextContent(new RegExp(`now: .*${year}`)));
  },
};

/** The same events as a list and as a table, of any length; the reader's position is kept between views. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { japanChina } from './examples/japan-china.js';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const meta: Meta<TimelineArgs> = {
  title: 'Views',
  component: 'attributed-timeline',
  args: japanChina.args,
};
export default meta;

type Story = StoryObj<TimelineArgs>;

const radar = 'Fire-control radar alleged off southern Japan';

async function shown(canvas: HTMLElement, part: string): Promise<TimelineScreen> {
  const screen = await TimelineScreen.in(canvas);
  await waitFor(() => expect(screen.parts(part)).not.toHaveLength(0));
  return screen;
}

/**
 * Under headings of months, and of the span in which an event lies that has no closer date: when it was, who says so and
 * both accounts; links, open questions and sources unfold.
 */
export const List: Story = {
  args: { viewMode: 'list' },
  play: async ({ canvasElement }) => {
    const screen = await shown(canvasElement, 'list-item');
    await expect(screen.parts('list-item')).toHaveLength(23);
    await expect(screen.parts('list-heading').map((heading) => heading.textContent.trim())).toEqual([
      'November 2025',
      'Between 1 November and 13 December 2025, order mostly not known',
      'December 2025',
    ]);
    const first = screen.part('list-item');
    first.focus();
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(screen.root.activeElement).toBe(screen.parts('list-item').at(-1)));
    await userEvent.keyboard('{Home}{Enter}');
    await expect(await screen.details('Takaichi: Taiwan attack could threaten Japan')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await screen.expectNoDetails();
    await expect(screen.root.activeElement).toBe(first);
  },
};

/** Every attribution written out, who and to whom under each event; sortable by any of its heads. */
export const Table: Story = {
  args: { viewMode: 'table' },
  play: async ({ canvasElement }) => {
    const screen = await shown(canvasElement, 'table-row');
    await expect(screen.parts('table-row')).toHaveLength(23);
    await userEvent.click(screen.within.getByRole('button', { name: 'State' }));
    await expect(screen.within.getByRole('columnheader', { name: /State/ })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    const row = screen.parts('table-row').find((each) => each.textContent.includes(radar));
    await expect(row).toHaveTextContent(/Japan says.*China says/);
    await expect(Number(row?.getAttribute('aria-rowindex'))).toBeLessThan(6);
    await userEvent.click(screen.within.getByRole('button', { name: radar }));
    await expect(await screen.details(radar)).toBeVisible();
  },
};

/** A hundred thousand events under the days of two years: few of them are mounted, all of them can be read. */
export const LongList: Story = {
  args: {
    viewMode: 'list',
    src: '',
    events: Array.from({ length: 100_000 }, (_, i) => ({
      title: `Report ${(i + 1).toLocaleString('en')}`,
      kind: 'report',
      outlet: 'The Gazette',
      attribution: 'The Gazette',
      when: Date.UTC(2024, 0, 1) + i * 600_000,
      text: 'Something more is said of it. '.repeat(i % 4),
    })),
  },
  play: async ({ canvasElement }) => {
    const screen = await shown(canvasElement, 'list-item');
    screen.part('list-item').focus();
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(screen.root.activeElement).toHaveTextContent('Report 100,000'));
    await expect(screen.root.activeElement).toHaveAttribute('aria-posinset', '100000');
    await expect(screen.root.querySelectorAll('*').length).toBeLessThan(1000);
  },
};

/** From the drawing to the table and back: what was read lies in the window. */
export const Switched: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    screen.element.zoomTo('2025-12-06/2025-12-07');
    screen.option(radar).focus();
    await userEvent.click(screen.within.getByRole('button', { name: 'Read as a table' }));
    await waitFor(() => expect(screen.parts('table-row')).not.toHaveLength(0));
    const row = screen.parts('table-row').find((each) => each.textContent.includes(radar))!;
    const heads = screen.part('table-head').getBoundingClientRect();
    await waitFor(() => expect(Math.abs(row.getBoundingClientRect().top - heads.bottom)).toBeLessThan(2));
    await userEvent.click(screen.within.getByRole('button', { name: 'Show the timeline' }));
    await waitFor(() => expect(screen.option(radar)).toHaveAttribute('tabindex', '0'));
  },
};

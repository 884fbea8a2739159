/** The second document that ships, which is fictitious: how an account of an accident comes about. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { osmouth, osmouthByCarrier, osmouthWithReports } from './examples/osmouth.js';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const meta: Meta<TimelineArgs> = {
  title: 'An explosion (fictitious)',
  component: 'attributed-timeline',
  args: osmouth.args,
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** A claim that was taken back is said so with its event, and stands struck through in the details. */
export const Retracted: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    const option = screen.option('Company: the shed was empty');
    await expect(option.getAttribute('aria-label')).toContain(
      '(retracted by Osmouth Harbour Company, 13 March 2031: Goods that we had not declared were in the shed)',
    );
    option.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.part('details')).toBeVisible());
    await expect(screen.part('details').querySelector('s')).toHaveTextContent(
      'No dangerous goods were in Shed 7.',
    );
  },
};

/** A toll that grows: a row for each account, with its day. */
export const Toll: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    screen.option('Explosion in Shed 7').focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.part('figures').querySelectorAll('tbody tr')).toHaveLength(3));
    await expect(screen.part('figures')).toHaveTextContent(/4 Mar 2031\s*12 to 15 people/);
  },
};

/** All that one source carried, from its name in the details. */
export const Source: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    screen.option('Fertiliser said to have been in the shed').focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.part('details')).toBeVisible());
    const name = screen
      .parts('link', screen.part('details'))
      .find((link) => link.textContent.includes('Fertiliser suspected'));
    await userEvent.click(name!);
    await waitFor(() => expect(screen.part('set')).toHaveTextContent('Northline Agency'));
  },
};

/** A lane for each outlet that carried it to us. */
export const ByCarrier: Story = {
  args: osmouthByCarrier.args,
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await expect(screen.lanes()).toContain('Northline Agency');
  },
};

/** The reports as they were issued: keys go from one to the next, and each leads to what it has, and opens the page of its source. */
export const Reports: Story = {
  args: osmouthWithReports.args,
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await waitFor(() => expect(screen.part('report')).toBeInTheDocument());
    const report = screen.part('report');
    report.focus();
    await userEvent.keyboard('{End}');
    await waitFor(() =>
      expect(report).toHaveAttribute(
        'aria-valuetext',
        'Morning Standard, 15 March 2031: alone in reporting 1 event',
      ),
    );
    await expect(screen.part('report-label')).toHaveTextContent('Morning Standard, 15 Mar 2031');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.part('details')).toHaveTextContent('Morning Standard'));
  },
};

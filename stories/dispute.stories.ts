/** The dispute between Japan and China: the document that ships, whole. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { japanChina } from './examples/japan-china.js';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const meta: Meta<TimelineArgs> = {
  title: 'Dispute',
  component: 'attributed-timeline',
  args: japanChina.args,
};
export default meta;

type Story = StoryObj<TimelineArgs>;

const radar = 'Fire-control radar alleged off southern Japan';
const ferry = 'Suspension of a ferry';
const call = 'Trump calls Takaichi';

const kinds =
  /\. (Statement|Call|Meeting|Request|Radar incident|Protest|Measure|Advisory|Suspension|Report|Situation)[.,]/;

/** All 23 events, each with kind, date and source in its name, in lanes of the sides, as the document asks. */
export const JapanChina: Story = {
  name: 'Japan–China',
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await expect(screen.within.getByRole('heading', { name: 'Japan–China dispute' })).toBeVisible();
    await expect(screen.within.getByRole('listbox', { name: 'Japan–China dispute' })).toBeInTheDocument();
    await expect(screen.part('subtitle')).toHaveTextContent(
      '23 events · from the article (undated) · cites 4',
    );
    const names = screen.names();
    await expect(new Set(names)).toHaveProperty('size', 23);
    await expect(names).toHaveLength(23);
    for (const name of names) {
      await expect(name).toMatch(kinds);
      await expect(name).toMatch(/(November|December)( and .*)? 2025/);
      await expect(name).toMatch(/Source: .+\.|No source given\./);
    }
    await expect(screen.lanes()).toEqual([
      'Japan',
      'The United States',
      'Between sides',
      'China',
      'Media',
      'Not given',
    ]);
    await expect(screen.options().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  },
};

/** Focus by keyboard shows both accounts at one level, side by side, and the name of the option states both. */
export const BothAccounts: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    const card = await screen.focus(radar);
    await expect(card).toHaveTextContent('Disputed');
    const [japan, china] = screen.part('accounts', card).children;
    await expect(japan).toHaveTextContent(/Japan says.*fire-control radar.*allegedly/);
    await expect(china).toHaveTextContent(/China says.*obstructed safe flying.*counter-accusation/);
    const left = japan!.getBoundingClientRect();
    const right = china!.getBoundingClientRect();
    if (window.innerWidth >= 600) {
      await expect(left.top).toBeCloseTo(right.top, 0);
      await expect(left.right).toBeLessThanOrEqual(right.left);
      await expect(left.width).toBeCloseTo(right.width, 0);
    }
    const name = screen.option(radar).getAttribute('aria-label');
    await expect(name).toMatch(/Disputed: Japan says.*; China says \(counter-accusation\)/);
  },
};

/** The citation of an event says who disputes it with which words, as of which day; Esc closes it before the details. */
export const Cited: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await screen.open(radar);
    await userEvent.click(await screen.within.findByRole('button', { name: 'Cite' }));
    await waitFor(() => expect(screen.part('citation')).toBeVisible());
    await expect(screen.part('citation').querySelector('textarea')!.value).toMatch(
      /Disputed by China and China’s embassy, as of .* 2025: “Japanese aircraft obstructed safe flying/,
    );
    screen.part('citation').querySelector('textarea')!.focus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.parts('citation')).toHaveLength(0));
    await expect(screen.part('details')).toBeVisible();
  },
};

/** Enter opens details; Escape closes the tooltip first, then the details, and the focus stays. */
export const Escape: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await screen.open(radar);
    await screen.expectNoTooltip();
    await expect(screen.option(radar)).toHaveAttribute('aria-selected', 'true');
    await screen.focus(call);
    await userEvent.keyboard('{Escape}');
    await screen.expectNoTooltip();
    await screen.details(radar);
    await userEvent.keyboard('{Escape}');
    await screen.expectNoDetails();
    await waitFor(() => expect(screen.root.activeElement).toBe(screen.option(call)));
  },
};

/** The compiler's inferences are distinguished from the assertions of a source. */
export const Ferry: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    const details = await screen.open(ferry);
    await expect(details).toHaveTextContent(
      /Part of\s*China’s measures against Japan\s*the compiler’s inference/,
    );
    await expect(details).toHaveTextContent(
      /Reported in\s*South China Morning Post on the ferry\s*according to the article/,
    );
    await expect(details).toHaveTextContent('The newspaper does not say who ordered the suspension.');
  },
};

/** Anonymous sources are shown as not named. */
export const Call: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await expect(screen.option(call).getAttribute('aria-label')).toMatch(
      /Source: Japanese officials and an American briefed on the call \(not named\)/,
    );
    const details = await screen.open(call);
    await expect(details).toHaveTextContent(
      /Japanese officials and an American briefed on the call \(not named\)\s*briefed on it/,
    );
    await expect(details).toHaveTextContent('in the source: “Later the same day”');
  },
};

/** A link leads to the event at its other end. */
export const Links: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await screen.open(ferry);
    await userEvent.click(screen.within.getByRole('button', { name: 'China’s measures against Japan' }));
    await expect(await screen.details('China’s measures against Japan')).toHaveTextContent(
      /Retaliates for\s*Takaichi: Taiwan attack could threaten Japan\s*according to the article and South China Morning Post/,
    );
  },
};

/** The same events in reading order, both accounts visible. */
export const AsAList: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await userEvent.click(screen.within.getByRole('button', { name: 'Read as a list' }));
    await waitFor(() => expect(screen.parts('list-item')).toHaveLength(23));
    const items = screen.parts('list-item');
    const item = items.find((row) => row.querySelector('.title')?.textContent.includes(radar));
    const headings = screen
      .parts('account', item)
      .map((account) => account.querySelector('.heading')?.textContent);
    await expect(headings).toEqual([
      'Japan says',
      'China says',
      'China’s embassy says',
      'Terror Alarm (@Terror_Alarm) says',
    ]);
  },
};

/** Buttons do what gestures do, and what they do is announced. */
export const ZoomedIn: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    const whole = screen.element.view!;
    screen.option(radar).focus();
    await userEvent.click(screen.within.getByRole('button', { name: 'Zoom in' }));
    await userEvent.click(screen.within.getByRole('button', { name: 'Zoom in' }));
    const near = screen.element.view!;
    await expect(near.end - near.start).toBeLessThan((whole.end - whole.start) / 2);
    await waitFor(() =>
      expect(screen.within.getByRole('status')).toHaveTextContent(/^Showing .+, \d+ of 23 events\./),
    );
  },
};

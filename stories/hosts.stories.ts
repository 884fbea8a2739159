/** Pages of others: a newspaper, a dashboard, pages on frameworks, high contrast. The element adopts the style of each. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { japanChina } from './examples/japan-china.js';
import { brightness } from './support/brightness.js';
import { hostPage, type HostName } from './support/hosts.js';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const meta: Meta<TimelineArgs> = {
  title: 'Hosts',
  component: 'attributed-timeline',
  args: japanChina.args,
  parameters: { layout: 'fullscreen' },
};
export default meta;

type Story = StoryObj<TimelineArgs>;

const on = (name: HostName, dark = false): Pick<Story, 'decorators'> => ({
  decorators: [(story) => hostPage(name, story(), dark)],
});

const radar = 'Fire-control radar alleged off southern Japan';
const brightnessOfWords = (element: Element): number => brightness(getComputedStyle(element).color);
const brightnessOfBackground = (element: Element): number =>
  brightness(getComputedStyle(element).backgroundColor);

/** The drawing, with the card and the details of one event open. */
async function opened(canvasElement: HTMLElement): Promise<{ screen: TimelineScreen; details: HTMLElement }> {
  const screen = await TimelineScreen.drawn(canvasElement);
  return { screen, details: await screen.open(radar) };
}

/** Serif, cream and thin rules apply to buttons, cards and details too. */
export const Newspaper: Story = {
  ...on('newspaper'),
  play: async ({ canvasElement }) => {
    const { screen, details } = await opened(canvasElement);
    await expect(getComputedStyle(details).fontFamily).toMatch(/^Georgia/);
    await expect(getComputedStyle(screen.part('button')).borderRadius).toBe('0px');
    await expect(getComputedStyle(screen.part('tooltip')).backgroundColor).toBe('rgb(255, 253, 248)');
    await expect(getComputedStyle(details.querySelector('p')!).textAlign).toBe('start');
  },
};

/** Light words on a dark panel, and the palette for it. */
export const DarkDashboard: Story = {
  ...on('dashboard'),
  play: async ({ canvasElement }) => {
    const { screen, details } = await opened(canvasElement);
    await expect(brightnessOfWords(details)).toBeGreaterThan(0.7);
    await expect(brightnessOfBackground(screen.part('tooltip'))).toBeLessThan(0.2);
    await expect(brightnessOfWords(details.querySelector('.kind-name')!)).toBeGreaterThan(0.45);
  },
};

/** Variables of the page as tokens. */
export const Bootstrap: Story = {
  ...on('bootstrap'),
  play: async ({ canvasElement }) => {
    const { screen } = await opened(canvasElement);
    await expect(getComputedStyle(screen.part('button')).borderStartStartRadius).toBe('6px');
    await expect(brightnessOfWords(screen.part('title'))).toBeLessThan(0.2);
  },
};

/** The attribute of the page is enough: nothing is set on the element. */
export const BootstrapDark: Story = {
  ...on('bootstrap'),
  play: async ({ canvasElement }) => {
    const { screen, details } = await opened(canvasElement);
    canvasElement.querySelector('.host')!.setAttribute('data-bs-theme', 'dark');
    await waitFor(() => expect(brightnessOfWords(details)).toBeGreaterThan(0.8));
    await waitFor(() =>
      expect(brightnessOfWords(details.querySelector('.kind-name')!)).toBeGreaterThan(0.45),
    );
    await expect(brightnessOfBackground(screen.part('tooltip'))).toBeLessThan(0.2);
  },
};

/** A page that resets everything: the element keeps its own spaces, borders and bullets. */
export const Tailwind: Story = {
  ...on('tailwind'),
  play: async ({ canvasElement }) => {
    const { screen } = await opened(canvasElement);
    await expect(getComputedStyle(screen.part('button')).borderTopWidth).toBe('1px');
    await expect(screen.element.getBoundingClientRect().height).toBeGreaterThan(700);
  },
};

/** The class of the page, added while the element is there. */
export const TailwindDark: Story = {
  ...on('tailwind'),
  play: async ({ canvasElement }) => {
    const { details } = await opened(canvasElement);
    canvasElement.querySelector('.host')!.classList.add('dark');
    await waitFor(() => expect(brightnessOfWords(details)).toBeGreaterThan(0.8));
    await waitFor(() =>
      expect(brightnessOfWords(details.querySelector('.kind-name')!)).toBeGreaterThan(0.45),
    );
  },
};

/** Black, white and yellow: one text colour, and a visible focus ring. */
export const HighContrast: Story = {
  ...on('highContrast'),
  play: async ({ canvasElement }) => {
    const { screen, details } = await opened(canvasElement);
    await expect(brightnessOfWords(screen.part('subtitle'))).toBe(1);
    await expect(brightnessOfBackground(screen.part('tooltip'))).toBe(0);
    await expect(brightnessOfWords(details)).toBe(1);
  },
};

/** `all: revert` for everything: the element has its height, its letters and its drawing all the same. */
export const AllReverted: Story = {
  ...on('reverting'),
  play: async ({ canvasElement }) => {
    const { screen, details } = await opened(canvasElement);
    const { height } = screen.part('stage').getBoundingClientRect();
    await expect(height).toBeGreaterThan(500);
    await expect(getComputedStyle(screen.part('title')).fontSize).toBe('18.98px');
    await expect(getComputedStyle(details.querySelector('p')!).textAlign).toBe('start');
  },
};

/** Dark on a light page, because its attribute is set. */
export const OwnTheme: Story = {
  ...on('tailwind'),
  args: { theme: 'dark' },
  play: async ({ canvasElement }) => {
    const { screen, details } = await opened(canvasElement);
    await waitFor(() => expect(brightnessOfWords(details)).toBeGreaterThan(0.8));
    await expect(brightnessOfBackground(screen.part('base'))).toBeLessThan(0.15);
  },
};

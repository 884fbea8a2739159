/** A host with light text on a dark ground: the element takes after it, whatever the reader's system prefers. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const meta: Meta<TimelineArgs> = {
  title: 'Dark host',
  component: 'attributed-timeline',
  args: { src: '/data/japan-china-2025.json' },
  decorators: [
    (story) => html`
      <style>
        .dark-host {
          background: #101820;
          color: #e6edf3;
          padding: 24px;
        }
      </style>
      <div class="dark-host">${story()}</div>
    `,
  ],
};
export default meta;

type Story = StoryObj<TimelineArgs>;

const radar = 'Fire-control radar alleged off southern Japan';

/** Light to dark, 0 to 1, of an `rgb(…)` or `oklab(…)` colour as a canvas sees it. */
function brightness(colour: string): number {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return (red + green + blue) / 765;
}

/** Text is light, cards are dark, and the drawing with them. */
export const LightOnDark: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await expect(brightness(getComputedStyle(screen.part('title')).color)).toBeGreaterThan(0.8);
    const card = await screen.focus(radar);
    await waitFor(() => expect(brightness(getComputedStyle(card).backgroundColor)).toBeLessThan(0.25));
    const kind = card.querySelector('.kind-name')!;
    await expect(kind).toHaveTextContent('Radar incident');
    await expect(brightness(getComputedStyle(kind).color)).toBeGreaterThan(0.5);
  },
};

/** A host with light text on a dark background: the element follows it, whatever the reader's system prefers. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { japanChinaDark } from './examples/japan-china.js';
import { brightness } from './support/brightness.js';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const meta: Meta<TimelineArgs> = {
  title: 'Dark host',
  component: 'attributed-timeline',
  args: japanChinaDark.args,
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

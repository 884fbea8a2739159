/** 360 pixels wide: the list is the default view, and the drawing is one button away. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { japanChina } from './examples/japan-china.js';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const meta: Meta<TimelineArgs> = {
  title: 'Narrow',
  component: 'attributed-timeline',
  args: japanChina.args,
  parameters: { layout: 'fullscreen' },
  decorators: [
    (story) => html`
      <style>
        .narrow-host {
          box-sizing: border-box;
          inline-size: 360px;
          padding: 12px;
        }
      </style>
      <div class="narrow-host">${story()}</div>
    `,
  ],
};
export default meta;

type Story = StoryObj<TimelineArgs>;

const radar = 'Fire-control radar alleged off southern Japan';

async function listed(canvas: HTMLElement): Promise<TimelineScreen> {
  const screen = await TimelineScreen.in(canvas);
  await waitFor(() => expect(screen.parts('list-item')).toHaveLength(23));
  return screen;
}

/** Whether it is in a line that ends in an ellipsis where it has no room. */
function isShortened(node: Element): boolean {
  const { parentElement: parent } = node;
  return parent !== null && (getComputedStyle(parent).textOverflow === 'ellipsis' || isShortened(parent));
}

function expectWithinWidth(screen: TimelineScreen): Promise<void> {
  const { right } = screen.element.getBoundingClientRect();
  const nodes = [...screen.root.querySelectorAll('.root > *, .list-row *, button')];
  // What is folded away has no place.
  const shown = nodes.filter((node) => node.checkVisibility());
  const beyond = shown.filter(
    (node) => !node.closest('.card') && !isShortened(node) && node.getBoundingClientRect().right > right + 1,
  );
  return expect(beyond.map((node) => node.outerHTML.slice(0, 80))).toEqual([]);
}

/** Every event can be read in a few lines, both accounts are visible, and no line runs out of the element; more unfolds. */
export const List: Story = {
  play: async ({ canvasElement }) => {
    const screen = await listed(canvasElement);
    await expect(screen.options()).toHaveLength(0);
    const list = screen.part('list');
    await expect(list).toHaveTextContent(/Japan says.*China says/);
    await expect(list).toHaveTextContent(
      'Part of: China’s measures against Japan (the compiler’s inference).',
    );
    await expectWithinWidth(screen);
  },
};

/** The drawing, on demand. */
export const Timeline: Story = {
  play: async ({ canvasElement }) => {
    const screen = await listed(canvasElement);
    await userEvent.click(screen.within.getByRole('button', { name: 'Show the timeline' }));
    await waitFor(() => expect(screen.options().length).toBeGreaterThan(0));
    await expect(screen.names().join('\n')).toContain(radar);
    await expectWithinWidth(screen);
  },
};

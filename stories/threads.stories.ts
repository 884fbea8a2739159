/** Threads: what answered what, each chain in a lane with its branches below it. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { japanChinaByThread } from './examples/threads.js';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const meta: Meta<TimelineArgs> = {
  title: 'Threads',
  component: 'attributed-timeline',
  args: japanChinaByThread.args,
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** A lane is named by what begins it; a branch stands under what it branches off from, and says so where it is spoken. */
export const Lanes: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await expect(screen.lanes()).toEqual([
      'Takaichi: Taiwan attack could threaten Japan',
      'Glass: “we have her back” (branch from: China’s measures against Japan)',
      'Fire-control radar alleged off southern Japan',
      'Japan’s defence minister protests (branch from: Fire-control radar alleged off southern Japan)',
      'China’s ambassador summoned (branch from: Fire-control radar alleged off southern Japan)',
      'In no thread',
    ]);
  },
};

/** The details of an event list its thread, with what each of them answers; a branch is numbered behind what it branches off from. */
export const AsText: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await screen.open('Japan’s defence minister protests');
    const lines = Array.from(screen.part('thread').children);
    await expect(lines.map((line) => line.querySelector('.thread-number')?.textContent)).toEqual([
      ...['B1', 'B2', 'B3', 'B1a', 'B1b', 'B1b2'],
    ]);
    await expect(lines[3]).toHaveTextContent('protests against B1 · says Terror Alarm');
    await userEvent.click(screen.parts('link', screen.part('thread')).at(-1)!);
    await waitFor(() => expect(screen.part('details')).toHaveAccessibleName(/China’s embassy/));
  },
};

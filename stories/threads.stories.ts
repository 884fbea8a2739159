/** Threads: what answered what, each chain in a lane with its branches below it. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
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

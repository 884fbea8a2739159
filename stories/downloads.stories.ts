/** Downloads: what is shown as a picture, a table, a document or a record. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { japanChinaByThread } from './examples/threads.js';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const meta: Meta<TimelineArgs> = {
  title: 'Downloads',
  component: 'attributed-timeline',
  args: japanChinaByThread.args,
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** The menu in the toolbar has a choice for each format; Escape leads back to its button. */
export const Menu: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    const opener = screen.parts('button').find(({ dataset }) => dataset['action'] === 'export')!;
    await userEvent.click(opener);
    await waitFor(() => expect(screen.part('export-menu')).toBeVisible());
    const items = [...screen.part('export-menu').querySelectorAll('[role=menuitem]')];
    await expect(items.map((item) => item.textContent.trim())).toEqual([
      'Picture (SVG)',
      'Picture (PNG)',
      'Table (CSV)',
      'Spreadsheet (XLSX)',
      'Document (JSON)',
      'Events as lines (NDJSON)',
      'Calendar (iCalendar)',
      'Slides (TimelineJS)',
      'Linked data (JSON-LD)',
      'Record (HTML)',
    ]);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.parts('export-menu')).toEqual([]));
  },
};

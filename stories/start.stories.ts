/** A table that is pasted, and the timeline of it: what a newcomer tries first. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, waitFor, within } from 'storybook/test';
import { TimelineScreen } from './support/timeline-screen.js';

const table = `date,headline,source
2025-12-06,Radar alleged off the islands,Gazette
2025-12-09,Ministry rejects the claim,Herald
2025-12,Ferry suspended,`;

const addressOf = (text: string): string => `data:text/csv;charset=utf-8,${encodeURIComponent(text)}`;

/** Shows what is in the field. */
function show({ currentTarget }: Event): void {
  const field = currentTarget as HTMLTextAreaElement;
  const timeline = field.ownerDocument.querySelector('attributed-timeline');
  if (timeline) timeline.src = addressOf(field.value);
}

const meta: Meta = {
  title: 'Start',
  component: 'attributed-timeline',
  render: () =>
    html`<label for="table">Your table, as CSV or copied from a spreadsheet</label>
      <textarea
        id="table"
        rows="6"
        spellcheck="false"
        .style=${'display:block;inline-size:100%;box-sizing:border-box;margin-block:4px 16px;font:13px monospace'}
        .value=${table}
        @input=${show}
      ></textarea>
      <attributed-timeline
        src=${addressOf(table)}
        accepts-files
        .style=${'--at-height:auto;--at-min-height:320px'}
      ></attributed-timeline>`,
};
export default meta;

/** What is changed in the field is drawn at once. */
export const PasteATable: StoryObj = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await expect(screen.option('Radar alleged')).toBeInTheDocument();
    const field = within(canvasElement).getByRole('textbox', { name: /^Your table/ });
    await fireEvent.input(field, { target: { value: `${table}\n2025-12-20,Talks begin,Gazette` } });
    await waitFor(() => expect(screen.option('Talks begin')).toBeInTheDocument());
  },
};

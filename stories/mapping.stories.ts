/** Tables whose columns are not known: a person says what they are, and sees what comes of it before it counts. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { TimelineScreen } from './support/timeline-screen.js';

const text = `Was,Wann,Wer,Ort
Gespräche,03/04/2025,Ann; Bob,Tokio
Nebel,05/06/2025,,Osmouth
Antwort,07/08/2025,Bob,Tokio`;

const meta: Meta = {
  title: 'Mapping',
  component: 'attributed-timeline',
  render: () =>
    html`<attributed-timeline
      src=${`data:text/csv;charset=utf-8,${encodeURIComponent(text)}`}
    ></attributed-timeline>`,
};
export default meta;

/** Three choices and one answer make a timeline of a table whose header is in another language. */
export const Questions: StoryObj = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.in(canvasElement);
    const choose = async (name: string, value: string): Promise<void> =>
      userEvent.selectOptions(await screen.within.findByRole('combobox', { name }), value);
    await choose('What “Was” is', 'title');
    await choose('What “Wann” is', 'start');
    await choose('What “Wer” is', 'speakers');
    await userEvent.click(await screen.within.findByRole('radio', { name: '3 April 2025' }));
    await waitFor(() => expect(screen.part('mapping')).toHaveTextContent('3 with a date'));
    await userEvent.click(screen.within.getByRole('button', { name: 'Show timeline' }));
    await waitFor(() => expect(screen.parts('mapping')).toHaveLength(0));
  },
};

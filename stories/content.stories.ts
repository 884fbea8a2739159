/** A list in the page: seen as it is without JavaScript, and drawn with it. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const meta: Meta<TimelineArgs> = {
  title: 'Content',
  component: 'attributed-timeline',
  parameters: { controls: { disable: true } },
  render: () => html`
    <attributed-timeline style="--at-height: 26rem">
      <h3>The strait</h3>
      <ol data-time-zone="Asia/Tokyo">
        <li data-kind="advisory" data-issuers="Harbour office" data-audience="Shipping">
          <time datetime="2025-11-14">14 November</time>: Ships are told to keep away (<cite
            >Harbour Gazette</cite
          >)
        </li>
        <li id="radar" data-kind="radar-incident" data-parties="Coast guard; Survey ship">
          <time datetime="[2025-12-06..2025-12-07]">Weekend</time>: Radar alleged (<cite
            ><a href="https://example.org/radar">Strait Radio</a></cite
          >)
          <p>Neither side says how long it lasted.</p>
        </li>
        <li id="ferry" data-kind="suspension" data-service="ferry" data-link-because-of="radar">
          <time datetime="2025-12/..">Since December</time>:
          <a href="https://example.org/ferry">Ferry suspended</a> (<cite>Harbour Gazette</cite>)
        </li>
        <li lang="ja" data-kind="statement" data-speakers="海上保安庁">
          <time datetime="2025-12-09">12月9日</time> 運航再開の時期は未定
        </li>
      </ol>
    </attributed-timeline>
  `,
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** Titles, dates, kinds, citations, links and languages come from the markup. */
export const List: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await expect(screen.option('Ferry suspended')).toHaveAccessibleName(
      /Suspension\. Since December 2025, no end given\. Source: Harbour Gazette/,
    );
    const details = await screen.open('Radar alleged');
    await expect(details).toHaveTextContent('Neither side says how long it lasted.');
    await expect(details.querySelector('a[href="https://example.org/radar"]')).toHaveAttribute(
      'rel',
      expect.stringContaining('noopener'),
    );
  },
};

/** What is added to the list is drawn, and details that are open stay open. */
export const Appended: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await screen.open('Ferry suspended');
    const time = Object.assign(document.createElement('time'), { dateTime: '2025-12-12' });
    const item = document.createElement('li');
    item.append(time, 'Talks resume');
    screen.element.querySelector('ol')?.append(item);
    await waitFor(() => screen.option('Talks resume'));
    await expect(screen.part('details')).toHaveTextContent('Ferry suspended');
  },
};

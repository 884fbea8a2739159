/** An ordinary article with a stylesheet of its own, and the element in one of its figures. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, fn } from 'storybook/test';
import { japanChina } from './examples/japan-china.js';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const onWheel = fn();

const meta: Meta<TimelineArgs> = {
  title: 'Host page',
  component: 'attributed-timeline',
  args: japanChina.args,
  parameters: { layout: 'fullscreen' },
  decorators: [
    (story) => html`
      <style>
        .paper {
          background: #fdf8ef;
          color: #33302b;
          font:
            18px/1.55 Georgia,
            'Times New Roman',
            serif;
          padding: 32px 16px 64px;
        }
        .paper > * {
          max-inline-size: 38rem;
          margin-inline: auto;
        }
        .paper h1,
        .paper h2 {
          font-weight: 400;
          line-height: 1.15;
          border-block-end: 3px double #8a1538;
        }
        .paper p {
          margin-block: 1em;
          text-align: justify;
          hyphens: auto;
        }
        .paper ul {
          list-style: square;
          padding-inline-start: 2em;
        }
        .paper button {
          text-transform: uppercase;
          background: #8a1538;
        }
        .paper figure {
          max-inline-size: 72rem;
          margin-block: 32px;
        }
        .paper figcaption {
          font-style: italic;
          font-size: 15px;
        }
        .paper attributed-timeline {
          --at-height: 40rem;
          --at-font-size: 14px;
          --at-radius: 0;
          --at-button-radius: 0;
          --at-color-panel: #fffdf8;
          --at-color-statement: #1f4e79;
          --at-color-incident: #8a1538;
          --at-color-protest: #8a4b08;
        }
      </style>
      <article class="paper" lang="en-GB" @wheel=${onWheel}>
        <h1>A quarrel in the weather of words</h1>
        <p>
          What two governments say of one another is seldom said to one another. Most of it comes by way of
          ministries, embassies and newspapers, and some of it by way of people who would rather not be named.
        </p>
        <h2>What is known, and on whose word</h2>
        <p>
          The drawing sets out the statements, calls and incidents of two months, each with whoever vouches
          for it.
        </p>
        <figure>
          ${story()}
          <figcaption>Marks in two halves are disputed; hollow ones are hedged.</figcaption>
        </figure>
        <h2>What is not known</h2>
        <ul>
          <li>On which day most of it happened.</li>
          <li>Who ordered the ferry to stay in port.</li>
        </ul>
      </article>
    `,
  ],
};
export default meta;

type Story = StoryObj<TimelineArgs>;

const radar = 'Fire-control radar alleged off southern Japan';

/** Tokens apply to cards and drawing; the article keeps its wheel, its headings and its style. */
export const Article: Story = {
  play: async ({ canvasElement }) => {
    onWheel.mockClear();
    const screen = await TimelineScreen.drawn(canvasElement);
    const { view } = screen.element;
    const untouched = fireEvent.wheel(screen.part('plot'), { deltaY: 120, bubbles: true, composed: true });
    await expect(untouched).toBe(true);
    await expect(onWheel).toHaveBeenCalledOnce();
    await expect(screen.element.view).toEqual(view);
    const headings = [...canvasElement.querySelectorAll('h1, h2, h3, h4, [role=heading]')];
    await expect(headings.map(({ tagName }) => tagName)).toEqual(['H1', 'H2', 'H2']);
    await expect(screen.within.getByRole('heading', { level: 2 })).toHaveTextContent('Japan–China dispute');
    await expect(getComputedStyle(screen.part('title')).fontFamily).toMatch(/^Georgia/);
    await expect(getComputedStyle(screen.part('button')).textTransform).toBe('none');
    const card = await screen.focus(radar);
    await expect(getComputedStyle(card).backgroundColor).toBe('rgb(255, 253, 248)');
    await expect(getComputedStyle(card.querySelector('.glyph .line')!).stroke).toBe('rgb(138, 21, 56)');
  },
};

/** Ctrl and the wheel zoom, and only then is the wheel kept from the page. */
export const ControlWheel: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    const view = screen.element.view!;
    const { left, top, width } = screen.part('plot').getBoundingClientRect();
    const wheel = { deltaY: -120, ctrlKey: true, clientX: left + width / 2, clientY: top + 100 };
    const untouched = fireEvent.wheel(screen.part('plot'), { ...wheel, bubbles: true, composed: true });
    await expect(untouched).toBe(false);
    const zoomed = screen.element.view!;
    await expect(zoomed.end - zoomed.start).toBeLessThan(view.end - view.start);
  },
};

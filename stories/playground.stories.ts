/** A playground: a document or a table beside its timeline, kept in the address of the page. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, waitFor, within } from 'storybook/test';
import type { ErrorDetail, ProblemDetail } from '../src/index.js';
import { packText, unpackText } from './support/packed-text.js';
import { TimelineScreen } from './support/timeline-screen.js';

const sample = `{
  "title": "A dispute in December",
  "events": [
    { "title": "Radar alleged off the islands", "when": "2025-12-06", "attribution": "Gazette" },
    { "title": "Ministry rejects the claim", "when": "2025-12-09", "attribution": "Herald" },
    { "title": "Ferry suspended", "when": "2025-12" }
  ]
}`;

/** Where the document is in the address. */
const mark = '#document:';

/** What was in the address, or a sample, with what is wrong with the address. */
interface Kept {
  readonly text: string;
  readonly problem?: string;
}

async function keptInAddress(): Promise<Kept> {
  if (!location.hash.startsWith(mark)) return { text: sample };
  try {
    return { text: await unpackText(location.hash.slice(mark.length)) };
  } catch (error) {
    return { text: sample, problem: `The document in the address could not be read (${String(error)}).` };
  }
}

const withoutMark = (): string => location.pathname + location.search;

/** Changes the address, and the link to it. */
function moveTo(address: string, playground: Element): void {
  history.replaceState(null, '', address);
  playground.querySelector('a')?.setAttribute('href', location.href);
}

let latest = '';

/** Keeps a text in the address, unless another one came since; what is too long is drawn, and not kept. */
async function keep(text: string, playground: Element): Promise<void> {
  latest = text;
  try {
    const packed = await packText(text);
    if (text === latest) moveTo(mark + packed, playground);
  } catch (error) {
    if (text !== latest) return;
    moveTo(withoutMark(), playground);
    list(playground, [`This is drawn, but not kept in the address (${String(error)}).`]);
  }
}

/** Of no media type that names a format: which it is follows from how it begins. */
const addressOf = (text: string): string =>
  text.trim() && `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`;

/** Says what is wrong, a sentence a line, in place of what was wrong before. */
function list(playground: Element, sentences: readonly string[]): void {
  playground.querySelector('[role=status]')!.textContent = sentences.join('\n');
}

const playgroundOf = ({ currentTarget }: Event): Element =>
  (currentTarget as Element).closest('.playground')!;

/** Draws what is in the field, and keeps it. */
function change(event: Event): void {
  const { value } = event.currentTarget as HTMLTextAreaElement;
  const playground = playgroundOf(event);
  list(playground, []);
  playground.querySelector('attributed-timeline')!.src = addressOf(value);
  void keep(value, playground);
}

const listFaults = (event: CustomEvent<ProblemDetail>): void =>
  list(
    playgroundOf(event),
    event.detail.faults.map(({ severity, message }) => `${severity}: ${message}`),
  );

const listError = (event: CustomEvent<ErrorDetail>): void =>
  list(playgroundOf(event), [event.detail.message]);

const meta: Meta = {
  title: 'Playground',
  component: 'attributed-timeline',
  parameters: { controls: { disable: true } },
  loaders: [async () => ({ ...(await keptInAddress()) })],
  render: (_args, { loaded }) => {
    const { text, problem } = loaded as Kept;
    return html`<style>
        .playground {
          display: grid;
          grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
          gap: 16px;
        }
        .playground textarea {
          display: block;
          inline-size: 100%;
          block-size: 30rem;
          box-sizing: border-box;
          margin-block-start: 4px;
          font: 13px/1.5 monospace;
        }
      </style>
      <div class="playground">
        <div>
          <label for="document">A document, or a table</label>
          <textarea id="document" spellcheck="false" .value=${text} @input=${change}></textarea>
          <p><a href=${location.href} target="_blank">A link to this document</a></p>
          <div role="status" .style=${'white-space:pre-line'} .textContent=${problem ?? ''}></div>
        </div>
        <attributed-timeline
          src=${addressOf(text)}
          .style=${'--at-height:34rem'}
          @at-problem=${listFaults}
          @at-error=${listError}
        ></attributed-timeline>
      </div>`;
  },
};
export default meta;

const cleanedUp = (): (() => void) => () => history.replaceState(null, '', withoutMark());

const table = `date,headline,source
2025-12-06,Radar alleged,Gazette
sometime,Ferry suspended,`;

const field = (canvas: HTMLElement): HTMLElement =>
  within(canvas).getByRole('textbox', { name: 'A document, or a table' });

/** For whoever reads this: nothing is typed here, so that the document of an address stays. */
export const Playground: StoryObj = {
  play: async ({ canvasElement }) => expect(field(canvasElement)).toBeVisible(),
};

/** What is written is drawn at once, what is wrong is said, and the address has all of it. */
export const Written: StoryObj = {
  tags: ['!dev'],
  beforeEach: cleanedUp,
  play: async ({ canvasElement, canvas }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await fireEvent.input(field(canvasElement), { target: { value: table } });
    await waitFor(() => expect(screen.option('Radar alleged')).toBeInTheDocument());
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/sometime/));
    await waitFor(async () => expect(await keptInAddress()).toEqual({ text: table }));
    await expect(canvas.getByRole('link')).toHaveAttribute('href', location.href);
  },
};

/** An address that somebody shares has the document in it. */
export const FromTheAddress: StoryObj = {
  tags: ['!dev'],
  beforeEach: cleanedUp,
  loaders: [
    async () => {
      history.replaceState(null, '', mark + (await packText(table)));
      return { ...(await keptInAddress()) };
    },
  ],
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await expect(field(canvasElement)).toHaveValue(table);
    await expect(screen.option('Radar alleged')).toBeInTheDocument();
  },
};

/** One that is broken says so, and a sample is shown. */
export const BrokenAddress: StoryObj = {
  tags: ['!dev'],
  beforeEach: cleanedUp,
  loaders: [
    async () => {
      history.replaceState(null, '', `${mark}nothing`);
      return { ...(await keptInAddress()) };
    },
  ],
  play: async ({ canvasElement, canvas }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await expect(canvas.getByRole('status')).toHaveTextContent(
      /^The document in the address could not be read/,
    );
    await expect(screen.option('Ferry suspended')).toBeInTheDocument();
  },
};

// An archive as they come: six thousand events from 2150 BCE on, read from lines of JSON as they arrive, and zoomed by keys to one day.
import { expect, html } from '@open-wc/testing';
import {
  allByRole,
  byPart,
  focusedName,
  frames,
  mount,
  option,
  press,
  replaceFetch,
  whenIdle,
  spanOf,
  until,
  viewOf,
} from './support.js';

const day = 86_400_000;
const size = 6000;
const tohoku = Date.UTC(2011, 2, 11, 5, 46, 24);

const two = (number: number): string => String(number).padStart(2, '0');

/** Lone years at first, more and more as time goes on; of the old ones only the year or the month is known, of few the hour. */
function lineOf(number: number): object {
  const share = number / (size - 2);
  const year = Math.round(-2149 + 4167 * share ** 0.12);
  const written = (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
  const month = `${written}-${two(1 + (number % 12))}`;
  const date = `${month}-${two(1 + (number % 28))}`;
  const hour = `${date}T${two(number % 24)}`;
  const forms = [written, month, date, date, `[${hour}:00Z..${hour}:59Z]`, `${hour}:${two(number % 60)}Z`];
  const when = forms[year < 1000 ? number % 3 : 1 + (number % 5)];
  return { id: `quake-${number}`, title: `Quake ${number}`, when, attribution: 'The archive' };
}

const lines = [
  ...Array.from({ length: size - 1 }, (_, number) => lineOf(number)),
  { id: 'tohoku', title: 'Tohoku', when: '2011-03-11T05:46:24Z', attribution: 'The archive' },
];

/** The lines in pieces that end within a line. */
function streamed(): Response {
  const text = lines.map((line) => JSON.stringify(line)).join('\n');
  const bytes = new TextEncoder().encode(text);
  const pieces = Array.from({ length: 8 }, (_, i) =>
    bytes.subarray(Math.floor((bytes.length * i) / 8), Math.floor((bytes.length * (i + 1)) / 8)),
  );
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces.shift();
      if (piece) controller.enqueue(piece);
      else controller.close();
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/x-ndjson' } });
}

describe('an archive of six thousand events', () => {
  let putBack: () => void;
  beforeEach(() => {
    putBack = replaceFetch(() => Promise.resolve(streamed()));
  });
  afterEach(() => putBack());

  it('is read as a stream, drawn whole, and zoomed by keys from the millennia of nearly all of them to one day, and back to all', async () => {
    const element = await mount(
      html`<attributed-timeline
        src="/quakes.ndjson"
        .style=${'inline-size:1100px;--at-height:560px'}
      ></attributed-timeline>`,
    );
    await until(() => element.parsed?.size === size, 'all lines');
    await whenIdle(element);
    expect(element.parsed!.account()).to.deep.equal({ given: size, drawn: size, listed: 0, rejected: 0 });
    expect(element.parsed!.faults.counts).to.deep.equal({ error: 0, warning: 0, note: 0 });
    const firstView = spanOf(viewOf(element));
    expect(firstView).to.be.within(2000 * 365 * day, 4000 * 365 * day);

    const [first] = allByRole(element, 'option');
    first!.focus();
    await press(element, 'T', 'o', 'h');
    expect(focusedName(element)).to.equal('Tohoku. Event. 11 March 2011, 05:46:24. Source: The archive.');
    for (let step = 0; spanOf(viewOf(element)) > day; step++) {
      expect(step, 'steps').to.be.lessThan(40);
      await press(element, '+');
      const { start, end } = viewOf(element);
      expect(start <= tohoku && tohoku < end, `in the window of step ${step}`).to.equal(true);
      expect(focusedName(element)).to.match(/^Tohoku/);
      expect(allByRole(element, 'option').length).to.be.lessThan(400);
    }

    await frames();
    const plot = byPart(element, 'plot').getBoundingClientRect();
    const mark = option(element, 'Tohoku').getBoundingClientRect();
    const { start, end } = viewOf(element);
    const x = plot.left + ((tohoku - start) / (end - start)) * plot.width;
    expect(mark.left).to.be.lessThan(x + 1);
    expect(mark.right).to.be.greaterThan(x - 1);
    await press(element, '0');
    expect(spanOf(viewOf(element))).to.be.closeTo(firstView, day);
    await press(element, '0');
    expect(spanOf(viewOf(element))).to.be.greaterThan(4100 * 365 * day);
  });
});

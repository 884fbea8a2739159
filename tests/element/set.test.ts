// Sets of events as lists: a span of time by drag, by tool and by keys, and the hits of a search; from there to an event and back.
import { expect, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import type { AttributedTimeline } from '../../src/define.js';
import '../../src/element/input/search.js';
import '../../src/element/sets/sets.js';
import {
  allByPart,
  button,
  byPart,
  byRole,
  clickAt,
  day,
  drag,
  focusOption,
  focused,
  focusedName,
  listen,
  middleOf,
  mountEvents,
  nameOf,
  pointAt,
  press,
  pressWith,
  textOf,
  viewOf,
  whenIdle,
} from './support.js';

/** An event on each day of ninety, of two kinds; every tenth has a source, and none has another. */
const ninety = Array.from({ length: 90 }, (_, i) => ({
  id: `e${i}`,
  kind: i % 3 === 0 ? 'statement' : 'event',
  title: `Event ${i}`,
  when: new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10),
  ...(i % 3 === 0 && { speakers: i % 2 === 0 ? 'Ann' : 'Bob', attribution: 'The Gazette' }),
}));

const start = Date.UTC(2025, 0, 1);

const rows = (element: AttributedTimeline): HTMLElement[] => allByPart(element, 'set-row');

const countOf = (element: AttributedTimeline): number =>
  Number(rows(element)[0]?.closest('li')?.getAttribute('aria-setsize') ?? 0);

const heading = (element: AttributedTimeline): string =>
  textOf(byPart(element, 'set').querySelector('[role=heading]'));

describe('a span of time', () => {
  afterEach(() => resetMouse());

  it('dragged over the dates lists what has a part in it, and the window stays', async () => {
    const element = await mountEvents(ninety);
    const view = viewOf(element);
    const sets: unknown[] = [];
    element.addEventListener('at-set-change', ({ detail }) => sets.push(detail.set));
    await drag(element, pointAt(element, start + 10.5 * day, 12), pointAt(element, start + 19.5 * day, 12));
    await whenIdle(element);
    expect(viewOf(element)).to.deep.equal(view);
    expect(heading(element)).to.equal('11 – 20 Jan 2025');
    expect(countOf(element)).to.equal(10);
    await waitUntil(
      () => !textOf(byPart(element, 'set')).includes('counting'),
      'its kinds, actors and sources',
    );
    expect(textOf(byPart(element, 'set')))
      .to.contain('Ann 2')
      .and.to.contain('The Gazette 3');
    expect(allByPart(element, 'span'), 'it is marked in the drawing').to.have.length(1);
    await waitUntil(
      () => textOf(byRole(element, 'status')) === '11 – 20 Jan 2025: 10 events, 7 without a source',
      textOf(byRole(element, 'status')),
    );
    await press(element, 'Escape');
    expect(allByPart(element, 'set')).to.have.length(0);
    expect(allByPart(element, 'span')).to.have.length(0);
    expect(sets).to.deep.equal([{ type: 'span', start: start + 10 * day, end: start + 20 * day }, null]);
  });

  it('is what a drag with Shift in the plot chooses, in either direction', async () => {
    const element = await mountEvents(ninety);
    const view = viewOf(element);
    await sendKeys({ down: 'Shift' });
    await drag(element, pointAt(element, start + 39.5 * day, 200), pointAt(element, start + 30.5 * day, 200));
    await sendKeys({ up: 'Shift' });
    await whenIdle(element);
    expect(viewOf(element)).to.deep.equal(view);
    expect(heading(element)).to.equal('31 Jan – 9 Feb 2025');
  });

  it('is what a drag chooses while the tool is on, and a press without one', async () => {
    const element = await mountEvents(ninety);
    const tool = (): HTMLElement => button(element, 'Select a span of time by dragging');
    await clickAt(element, middleOf(tool()));
    expect(tool().getAttribute('aria-pressed')).to.equal('true');
    await drag(element, pointAt(element, start + 50.5 * day, 300), pointAt(element, start + 53.5 * day, 300));
    await whenIdle(element);
    expect(heading(element)).to.equal('20 – 23 Feb 2025');
    await clickAt(element, pointAt(element, start + 3 * day, 250));
    expect(heading(element)).to.match(/Jan 2025$/);
    expect(countOf(element)).to.be.greaterThan(0);
    tool().click();
    await whenIdle(element);
    const { start: before } = viewOf(element);
    await drag(element, pointAt(element, start + 50 * day, 300), pointAt(element, start + 60 * day, 300));
    expect(viewOf(element).start, 'a drag moves the window again').not.to.equal(before);
  });

  it('is chosen event by event with Shift and the arrows, announced, and listed with Enter', async () => {
    const element = await mountEvents(ninety);
    await focusOption(element, 'Event 30');
    for (let i = 0; i < 3; i++) await pressWith(element, 'Shift', 'ArrowRight');
    expect(focusedName(element)).to.match(/^Event 39\b/);
    expect(textOf(byRole(element, 'status'))).to.equal('31 Jan – 9 Feb 2025: 10 events');
    await press(element, 'Enter');
    await whenIdle(element);
    expect(heading(element)).to.equal('31 Jan – 9 Feb 2025');
    await press(element, 'Escape');
    expect(focusedName(element)).to.match(/^Event 39\b/);
  });

  it('that is being chosen by keys is left with Esc', async () => {
    const element = await mountEvents(ninety);
    await focusOption(element, 'Event 30');
    await pressWith(element, 'Shift', 'ArrowRight');
    expect(allByPart(element, 'span')).to.have.length(1);
    await press(element, 'Escape', 'Escape');
    expect(allByPart(element, 'span')).to.have.length(0);
    await press(element, 'Enter');
    expect(nameOf(byPart(element, 'details'))).to.match(/^Details: Event/);
  });
});

describe('the list of a set', () => {
  const open = async (): Promise<AttributedTimeline> => {
    const element = await mountEvents(ninety);
    await drag(element, pointAt(element, start + 0.5 * day, 12), pointAt(element, start + 88.5 * day, 12));
    await whenIdle(element);
    return element;
  };

  afterEach(() => resetMouse());

  it('mounts what is in view, and goes to its end and back by keys', async () => {
    const element = await open();
    const all = countOf(element);
    expect(all).to.be.greaterThan(80);
    expect(rows(element).length).to.be.lessThan(40);
    expect(focused(element) === byPart(element, 'details')).to.equal(true);
    await press(element, 'ArrowDown', 'End');
    expect(textOf(focused(element))).to.match(/^Event 8\d/);
    expect(focused(element)!.closest('li')!.getAttribute('aria-posinset')).to.equal(String(all));
    await press(element, 'PageUp', 'Home');
    expect(textOf(focused(element))).to.match(/^Event 0\b/);
  });

  it('is accessible, with the needle of its current event', async () => {
    const element = await open();
    await press(element, 'ArrowDown', 'PageDown');
    await expect(element).to.be.accessible();
  });

  it('opens an event, and Esc leads back to its row, and then to the drawing', async () => {
    const element = await open();
    const heard = listen(element, ['at-select']);
    await press(element, 'ArrowDown', 'ArrowDown', 'Enter');
    expect(nameOf(byPart(element, 'details'))).to.equal('Details: Event 1');
    await press(element, 'Escape');
    expect(textOf(focused(element))).to.match(/^Event 1\b/);
    await press(element, 'Escape');
    expect(allByPart(element, 'details')).to.have.length(0);
    expect(focusedName(element)).to.match(/^Event 1\b/);
    expect(heard).to.deep.equal([
      ['at-select', { id: 'e1', origin: 'set' }],
      ['at-select', { id: null, origin: 'set' }],
    ]);
  });

  it('is of the hits of a search by a button, to which the focus returns', async () => {
    const element = await mountEvents(ninety);
    element.query = 'is:unsourced';
    await whenIdle(element);
    await waitUntil(() => element.shadowRoot!.querySelector('.note') !== null);
    await whenIdle(element);
    button(element, 'List hits').focus();
    await press(element, 'Enter');
    await whenIdle(element);
    expect(heading(element)).to.equal('Hits: is:unsourced');
    expect(countOf(element)).to.equal(60);
    await press(element, 'Escape');
    expect(nameOf(focused(element))).to.equal('List hits');
  });
});

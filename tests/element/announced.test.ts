// Events for the host: loading, faults, and what people do; never an echo of the host's own calls.
import { expect, html } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import type { AttributedTimeline, LoadDetail, ProblemDetail, ViewChangeDetail } from '../../src/define.js';
import {
  allByPart,
  button,
  clickAt,
  expectSameView,
  focusOption,
  listen,
  middleOf,
  mount,
  mountEvents,
  option,
  press,
  whenIdle,
  type Announced,
  threeEvents,
  viewOf,
} from './support.js';

const byPeople = ['at-view-change', 'at-select'];

describe('events for the host', () => {
  afterEach(() => resetMouse());

  it('is at-load with counts that add up: drawn, listed and rejected', async () => {
    const element = await mount(html`<attributed-timeline></attributed-timeline>`);
    const details: LoadDetail[] = [];
    element.addEventListener('at-load', ({ detail }) => details.push(detail));
    element.timeline = {
      events: [...threeEvents, { title: 'Without a date' }, null] as never,
    };
    await whenIdle(element);
    expect(details).to.deep.equal([{ given: 5, drawn: 3, listed: 1, rejected: 1 }]);
    expect(details[0]!.drawn + details[0]!.listed + details[0]!.rejected).to.equal(details[0]!.given);
  });

  it('is at-load once for each document, not for each update', async () => {
    const element = await mountEvents();
    const heard = listen(element);
    element.requestUpdate();
    element.zoomTo('2025-11-10');
    await whenIdle(element);
    expect(heard).to.deep.equal([]);
    element.events = [...threeEvents];
    await whenIdle(element);
    expect(heard.map(([type]) => type)).to.deep.equal(['at-load']);
  });

  it('is at-problem with the faults and their counts, after at-load, and only where there are some', async () => {
    const element = await mountEvents();
    const heard = listen(element);
    const details: ProblemDetail[] = [];
    element.addEventListener('at-problem', ({ detail }) => details.push(detail));
    element.events = [{ title: 'Never', when: '2025-02-30' }];
    await whenIdle(element);
    expect(heard.map(([type]) => type)).to.deep.equal(['at-load', 'at-problem']);
    expect(details[0]!.counts).to.deep.equal({ error: 1, warning: 0, note: 0 });
    expect(details[0]!.faults.map(({ pointer, severity }) => [pointer, severity])).to.deep.equal([
      ['/events/0/when', 'error'],
    ]);
  });

  it('comes between updates, so that whoever listens may set something', async () => {
    const element = await mountEvents();
    const wasPending: boolean[] = [];
    const set = (): void => {
      element.laneBy = 'tag';
      element.secondZone = null;
      wasPending.push(element.isUpdatePending);
    };
    for (const type of ['at-load', 'at-problem'] as const) element.addEventListener(type, set);
    element.secondZone = 'Nowhere/Land';
    element.events = [...threeEvents];
    await whenIdle(element);
    expect(wasPending).to.deep.equal([true, true]);
    expect(element.laneBy).to.equal('tag');
  });

  it('crosses shadow roots, and is not cancelable but for at-select', async () => {
    const element = await mountEvents();
    const events: CustomEvent[] = [];
    const hear = (event: Event): unknown => events.push(event as CustomEvent);
    for (const type of ['at-load', ...byPeople]) element.parentElement!.addEventListener(type, hear);
    element.events = [...threeEvents];
    await whenIdle(element);
    await focusOption(element, 'Alpha');
    await press(element, '+', 'Enter');
    expect(events.map(({ type, composed, cancelable }) => [type, composed, cancelable])).to.deep.equal([
      ['at-load', true, false],
      ['at-view-change', true, false],
      ['at-select', true, true],
    ]);
  });

  it("is nothing of the host's own fit, zoomTo and select", async () => {
    const element = await mountEvents();
    const heard = listen(element);
    element.zoomTo('2025-11-10');
    await whenIdle(element);
    element.fit();
    await whenIdle(element);
    element.select('alpha');
    await whenIdle(element);
    element.zoomTo('2025-11-16/2025-11-18');
    element.select('beta');
    await whenIdle(element);
    element.select(null);
    await whenIdle(element);
    expect(heard).to.deep.equal([]);
  });

  it('is at-view-change for the buttons, with the window that the element then has', async () => {
    const element = await mountEvents();
    const details: ViewChangeDetail[] = [];
    element.addEventListener('at-view-change', ({ detail }) => details.push(detail));
    for (const name of ['Zoom in', 'Earlier', 'Later', 'Zoom out', 'Zoom out', 'Fit']) {
      const count = details.length;
      await clickAt(element, middleOf(button(element, name)));
      expect(details, name).to.have.length(count + 1);
      expect(details.at(-1), name).to.deep.equal(viewOf(element));
    }
  });

  it('is no at-view-change where the window stays as it is', async () => {
    const element = await mountEvents();
    const heard = listen(element, ['at-view-change']);
    await clickAt(element, middleOf(button(element, 'Fit')));
    expect(heard).to.deep.equal([]);
  });

  it('is at-select with the id on opening and null on closing, by keys, pointer and button', async () => {
    const element = await mountEvents();
    const heard = listen(element, ['at-select']);
    const opened = (origin: string): Announced => ['at-select', { id: 'beta', origin }];
    const closed = (origin: string): Announced => ['at-select', { id: null, origin }];
    await focusOption(element, 'Beta');
    await press(element, 'Enter', 'Enter');
    expect(heard, 'Enter').to.deep.equal([opened('keyboard'), closed('keyboard')]);
    await press(element, ' ', 'Escape');
    expect(heard.slice(2), 'Space and Esc').to.deep.equal([opened('keyboard'), closed('details')]);
    await clickAt(element, middleOf(option(element, 'Beta')));
    await clickAt(element, middleOf(button(element, 'Close')));
    expect(heard.slice(4), 'pointer').to.deep.equal([opened('pointer'), closed('details')]);
  });

  it('lets the host prevent at-select: nothing opens, and what is open does not close', async () => {
    const element = await mountEvents();
    const prevent = (event: Event): void => event.preventDefault();
    element.addEventListener('at-select', prevent);
    await focusOption(element, 'Beta');
    await press(element, 'Enter');
    await clickAt(element, middleOf(option(element, 'Alpha')));
    expect(detailsCount(element)).to.equal(0);
    element.removeEventListener('at-select', prevent);
    await clickAt(element, middleOf(option(element, 'Alpha')));
    expect(detailsCount(element)).to.equal(1);
    element.addEventListener('at-select', prevent);
    await clickAt(element, middleOf(button(element, 'Close')));
    expect(detailsCount(element)).to.equal(1);
  });

  it('is what a listener may answer by moving the window itself, without a loop', async () => {
    const element = await mountEvents();
    let count = 0;
    const fixed = { start: Date.UTC(2025, 10, 1), end: Date.UTC(2025, 11, 1) };
    element.addEventListener('at-view-change', () => {
      count++;
      element.zoomTo([fixed.start, fixed.end]);
    });
    await focusOption(element, 'Beta');
    await press(element, '+');
    expect(count).to.equal(1);
    const margin = 0.05 * (fixed.end - fixed.start);
    expect(viewOf(element).start).to.be.within(fixed.start - margin, fixed.start);
    const before = viewOf(element);
    await press(element, '+');
    expect(count).to.equal(2);
    expectSameView(viewOf(element), before);
  });
});

function detailsCount(element: AttributedTimeline): number {
  return allByPart(element, 'details').length;
}

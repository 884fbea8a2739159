// What a host does by methods: fit, zoomTo and select, and what they leave as it was.
import { expect, fixture, html } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import {
  allByPart,
  byPart,
  day,
  expectSameView,
  focusOption,
  mountDocument,
  mountEvents,
  nameOf,
  option,
  press,
  whenIdle,
  spanOf,
  threeEvents,
  until,
  viewOf,
} from './support.js';

/** An element whose address has not answered yet. */
async function mountLater(written: object): Promise<AttributedTimeline> {
  const parent = await fixture(html`<div style="inline-size:900px;block-size:500px"></div>`);
  const element = document.createElement('attributed-timeline');
  element.src = `data:application/json,${encodeURIComponent(JSON.stringify(written))}`;
  parent.append(element);
  return element;
}

async function whenRead(element: AttributedTimeline): Promise<void> {
  await until(() => element.parsed !== undefined, 'the events');
  await whenIdle(element);
}

const november = (date: number): number => Date.UTC(2025, 10, date);

describe('fit', () => {
  it('is the first view: all events, with a little padding', async () => {
    const element = await mountEvents();
    const { start, end } = viewOf(element);
    expect(start).to.be.within(november(3) - 5 * day, november(3));
    expect(end).to.be.within(november(18), november(18) + 5 * day);
  });

  it('comes back to it', async () => {
    const element = await mountEvents();
    const first = viewOf(element);
    element.zoomTo('2025-11-10');
    element.fit();
    await whenIdle(element);
    expectSameView(viewOf(element), first);
  });
});

describe('zoomTo', () => {
  for (const [name, range, start, end] of [
    ['a day', '2025-11-10', november(10), november(11)],
    ['an interval', '2025-11-09/2025-11-12', november(9), november(13)],
    ['a pair of milliseconds', [november(9), november(12)], november(9), november(12)],
  ] as const)
    it(`shows ${name}, with a little padding`, async () => {
      const element = await mountEvents();
      element.zoomTo(range);
      await whenIdle(element);
      const view = viewOf(element);
      const padding = (end - start) / 10;
      expect(view.start).to.be.within(start - padding, start);
      expect(view.end).to.be.within(end, end + padding);
    });

  it("counts days in the document's own zone", async () => {
    const element = await mountDocument({ timeZone: 'Asia/Tokyo', events: threeEvents });
    element.zoomTo('2025-11-10');
    await whenIdle(element);
    const start = Date.parse('2025-11-10T00:00+09:00');
    expect(viewOf(element).start).to.be.within(start - day / 10, start);
  });

  for (const range of ['no date', '2025-02-30', '2025-11-09/..', '2025-11-12/2025-11-09', NaN, undefined])
    it(`throws a sentence for ${String(range)}, and leaves the view as it is`, async () => {
      const element = await mountEvents();
      const view = viewOf(element);
      expect(() => element.zoomTo(range as never)).to.throw(RangeError, /^zoomTo: \S/);
      await whenIdle(element);
      expectSameView(viewOf(element), view);
    });

  it('before the data are read is the window that they are then seen through', async () => {
    const element = document.createElement('attributed-timeline');
    element.style.inlineSize = '900px';
    const { parentElement } = await mountEvents();
    parentElement!.append(element);
    element.events = threeEvents;
    element.zoomTo('2025-11-10');
    await whenIdle(element);
    expect(spanOf(viewOf(element))).to.be.lessThan(2 * day);
  });

  it('before an address has answered is the window in the zone of the document that then comes', async () => {
    const element = await mountLater({ timeZone: 'Asia/Tokyo', events: threeEvents });
    element.zoomTo('2025-11-10');
    await whenRead(element);
    const start = Date.parse('2025-11-10T00:00+09:00');
    expect(viewOf(element).start).to.be.within(start - day / 10, start);
    expect(spanOf(viewOf(element))).to.be.lessThan(2 * day);
  });

  it('reaches from the smallest to the largest window without breaking the drawing', async () => {
    const element = await mountEvents();
    for (const range of [[november(10), november(10) + 1], [-8e15, 8e15], '-9999/9999', 'Y-1000000/2025']) {
      element.zoomTo(range as never);
      await whenIdle(element);
      expect(spanOf(viewOf(element))).to.be.greaterThan(0).and.to.be.finite;
    }
    element.fit();
    await whenIdle(element);
    expect(option(element, 'Beta')).to.exist;
  });
});

describe('select', () => {
  it('opens the details of an event and brings it into view, true where there is one', async () => {
    const element = await mountEvents();
    element.zoomTo('2025-11-03');
    await whenIdle(element);
    expect(element.select('gamma')).to.be.true;
    await whenIdle(element);
    expect(nameOf(byPart(element, 'details'))).to.equal('Details: Gamma reports');
    expect(november(17)).to.be.within(viewOf(element).start, viewOf(element).end);
    expect(option(element, 'Gamma').tabIndex).to.equal(0);
  });

  it('before an address has answered opens the details when its events are there', async () => {
    const element = await mountLater({ events: threeEvents });
    expect(element.select('gamma')).to.be.false;
    await whenRead(element);
    expect(nameOf(byPart(element, 'details'))).to.equal('Details: Gamma reports');
  });

  it('is forgotten where nothing is to be open after all, and where there is no such event', async () => {
    for (const calls of [
      (element: AttributedTimeline) => [element.select('gamma'), element.select(null)],
      (element: AttributedTimeline) => [element.select('nobody')],
    ]) {
      const element = await mountLater({ events: threeEvents });
      calls(element);
      await whenRead(element);
      expect(allByPart(element, 'details')).to.have.length(0);
    }
  });

  it('does not take the focus from the page', async () => {
    const element = await mountEvents();
    const outside = document.createElement('button');
    element.parentElement!.append(outside);
    outside.focus();
    element.select('beta');
    await whenIdle(element);
    element.select(null);
    await whenIdle(element);
    expect(document.activeElement === outside).to.be.true;
  });

  it('closes them for null', async () => {
    const element = await mountEvents();
    element.select('beta');
    await whenIdle(element);
    expect(element.select(null)).to.be.true;
    await whenIdle(element);
    expect(allByPart(element, 'details')).to.have.length(0);
  });

  it('is false where there is no such event, and leaves what is open', async () => {
    const element = await mountEvents();
    element.select('beta');
    await whenIdle(element);
    for (const id of ['nowhere', '', '__proto__', 'constructor']) expect(element.select(id), id).to.be.false;
    await whenIdle(element);
    expect(nameOf(byPart(element, 'details'))).to.equal('Details: Beta speaks');
  });

  it('stays by id when the data change, and closes when the event is gone', async () => {
    const element = await mountEvents();
    element.select('beta');
    await whenIdle(element);
    element.events = [...threeEvents].reverse();
    await whenIdle(element);
    expect(nameOf(byPart(element, 'details'))).to.equal('Details: Beta speaks');
    element.events = [threeEvents[0]] as never;
    await whenIdle(element);
    expect(allByPart(element, 'details')).to.have.length(0);
  });

  it('opens an event without a date too', async () => {
    const element = await mountEvents([...threeEvents, { id: 'vague', title: 'Vague' }]);
    element.select('vague');
    await whenIdle(element);
    expect(nameOf(byPart(element, 'details'))).to.equal('Details: Vague');
    await focusOption(element, 'Vague');
    await press(element, 'Enter');
    expect(allByPart(element, 'details')).to.have.length(0);
  });
});

describe('in the turn in which other data are given', () => {
  const later = [
    { id: 'delta', title: 'Delta speaks', when: '2026-02-03' },
    { id: 'epsilon', title: 'Epsilon speaks', when: '2026-02-20' },
  ];

  it('what is asked for is about these', async () => {
    const element = await mountEvents();
    const before = element.parsed;
    element.timeline = { timeZone: 'Asia/Tokyo', events: later };
    expect(element.parsed === before).to.be.false;
    expect(element.parsed!.size).to.equal(2);
    expect(element.select('beta'), 'an event that is gone').to.be.false;
    expect(element.select('delta')).to.be.true;
    element.zoomTo('2026-02-20');
    const start = Date.parse('2026-02-20T00:00+09:00');
    expect(element.view!.start).to.be.within(start - day / 10, start);
    await whenIdle(element);
    expect(nameOf(byPart(element, 'details'))).to.equal('Details: Delta speaks');
    expect(viewOf(element).start).to.be.within(start - day / 10, start);
  });

  it('fit shows them', async () => {
    const element = await mountEvents();
    element.zoomTo('2025-11-10');
    await whenIdle(element);
    element.events = later;
    element.fit();
    expect(element.view!.start).to.be.greaterThan(Date.UTC(2026, 0, 1));
    await whenIdle(element);
    expect(viewOf(element).end).to.be.greaterThan(Date.UTC(2026, 1, 20));
  });
});

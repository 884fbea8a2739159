// What a page sets and hears: the window, the selection, how far it can be zoomed, and what is hovered.
import { expect, html } from '@open-wc/testing';
import type { AttributedTimeline, View } from '../../src/define.js';
import type { HoverDetail } from '../../src/index.js';
import {
  button,
  clickAt,
  day,
  focusOption,
  listen,
  middleOf,
  mount,
  mountEvents,
  moveMouse,
  option,
  pointAt,
  press,
  spanOf,
  threeEvents,
  until,
  viewOf,
  wheel,
  whenIdle,
} from './support.js';

const november: View = { start: Date.UTC(2025, 10, 8), end: Date.UTC(2025, 10, 12) };

const messagesOf = (heard: readonly (readonly [string, unknown])[]): string[] =>
  heard.flatMap(([, detail]) =>
    (detail as { readonly faults: readonly { readonly message: string }[] }).faults.map(
      ({ message }) => message,
    ),
  );

function unread(): AttributedTimeline {
  const element = document.createElement('attributed-timeline');
  element.style.cssText = 'inline-size:900px;--at-height:500px';
  document.body.append(element);
  return element;
}

describe('the window as a property', () => {
  it('is set as it is read, as a range in words, and by nothing to the first view', async () => {
    const element = await mountEvents();
    const first = viewOf(element);
    element.view = november;
    await whenIdle(element);
    expect(element.view).to.deep.equal(november);
    element.view = '2025-11-10';
    await whenIdle(element);
    expect(viewOf(element).start).to.be.greaterThan(november.start);
    expect(spanOf(viewOf(element))).to.be.lessThan(2 * day);
    element.view = undefined;
    await whenIdle(element);
    expect(element.view).to.deep.equal(first);
  });

  it('waits for data where it is set before them', async () => {
    const element = unread();
    element.view = november;
    element.events = threeEvents;
    await whenIdle(element);
    expect(element.view).to.deep.equal(november);
    element.remove();
  });

  it('keeps what it is where it is set to nonsense, which is announced once for each', async () => {
    const element = await mountEvents();
    const first = viewOf(element);
    const heard = listen(element, ['at-problem']);
    for (const nonsense of ['soon', { start: 5, end: 1 }, [1, NaN], true, '2025-11/..'])
      element.view = nonsense as unknown as View;
    element.state = { view: { start: NaN, end: 1 } };
    element.state = null as unknown as object;
    await whenIdle(element);
    expect(element.view).to.deep.equal(first);
    const messages = messagesOf(heard);
    expect(messages).to.have.length(7);
    expect(messages[0]).to.match(/^view "soon": .*; the window stays as it is$/);
    expect(messages.at(-1)).to.match(/^state: it is an object/);
  });
});

describe('the selection as a property', () => {
  it('opens details, closes them by null, and announces an event that is not there', async () => {
    const element = await mountEvents();
    const heard = listen(element, ['at-select', 'at-problem']);
    element.selected = 'beta';
    await whenIdle(element);
    expect([element.selected, element.state.selected]).to.deep.equal(['beta', 'beta']);
    element.selected = 'nobody';
    await whenIdle(element);
    expect(element.selected).to.equal('beta');
    expect(messagesOf(heard)).to.deep.equal([
      'selected "nobody": there is no such event, so that the details stay as they are',
    ]);
    element.selected = null;
    await whenIdle(element);
    expect(element.selected).to.equal(null);
  });

  it('is read as it was set before there are data, and then shown', async () => {
    const element = unread();
    element.selected = 'gamma';
    expect(element.selected).to.equal('gamma');
    element.events = threeEvents;
    await until(() => element.state.selected === 'gamma', 'the event is selected');
    element.remove();
  });
});

describe('the window that is seen first', () => {
  const opened = (template = html``): Promise<AttributedTimeline> =>
    mount(
      html`<attributed-timeline
          .style=${'inline-size:900px;--at-height:500px'}
          initial-view="2025-11-09/2025-11-11"
          .events=${threeEvents}
        ></attributed-timeline
        >${template}`,
    );

  it('is that of the host, no difference for the state, and Fit shows all', async () => {
    const element = await opened();
    expect(spanOf(viewOf(element))).to.be.lessThan(4 * day);
    expect(element.state).to.deep.equal({});
    await clickAt(element, middleOf(button(element, 'Fit')));
    expect(spanOf(viewOf(element))).to.be.greaterThan(14 * day);
    expect(element.state.view).to.deep.equal(element.view);
    element.state = {};
    await whenIdle(element);
    expect(spanOf(viewOf(element))).to.be.lessThan(4 * day);
  });

  it('gives way to what a program has asked for by then', async () => {
    const element = unread();
    element.initialView = '2025-11-03';
    element.zoomTo('2025-11-08/2025-11-11');
    const asked = viewOfLater(element);
    element.events = threeEvents;
    expect(spanOf(await asked)).to.be.greaterThan(3 * day);
    element.remove();
  });

  it('gives way to the first view where a program has asked for that by then', async () => {
    const element = unread();
    element.initialView = '2025-11-03';
    element.fit();
    element.events = threeEvents;
    await whenIdle(element);
    expect(spanOf(viewOf(element))).to.be.greaterThan(14 * day);
    element.remove();
  });

  it('is in the zone of the document, also where a state is shown before there are data', async () => {
    const element = unread();
    element.initialView = '2025-11-10';
    element.state = {};
    element.timeline = { timeZone: 'Asia/Tokyo', events: [...threeEvents] };
    await whenIdle(element);
    const { start, end } = viewOf(element);
    expect((start + end) / 2).to.equal(Date.UTC(2025, 10, 10, 3));
    expect(element.state).to.deep.equal({});
    element.remove();
  });

  it('is the first view where it is no window, which is said', async () => {
    const element = await mountEvents();
    const first = viewOf(element);
    const heard = listen(element, ['at-problem']);
    element.initialView = 'one day';
    await whenIdle(element);
    expect(messagesOf(heard)[0]).to.match(/^initial-view "one day": .*, and the first view is shown$/);
    expect(element.view).to.deep.equal(first);
  });
});

async function viewOfLater(element: AttributedTimeline): Promise<View> {
  await until(() => element.parsed !== undefined, 'data are read');
  await whenIdle(element);
  return viewOf(element);
}

describe('the limits of the window', () => {
  it('hold for Fit, buttons, programs and states', async () => {
    const element = await mountEvents();
    element.minView = 'P2D';
    element.maxView = 'P7D';
    await whenIdle(element);
    const spans: number[] = [];
    const note = async (): Promise<void> => {
      await whenIdle(element);
      spans.push(Math.round((spanOf(viewOf(element)) / day) * 1000) / 1000);
    };
    await note();
    await clickAt(element, middleOf(button(element, 'Fit')));
    await note();
    for (let i = 0; i < 4; i++) await clickAt(element, middleOf(button(element, 'Zoom in')));
    await note();
    element.zoomTo('2025-11-10T12:00/2025-11-10T13:00');
    await note();
    element.state = { view: { start: Date.UTC(2020, 0), end: Date.UTC(2030, 0) } };
    await note();
    expect(spans).to.deep.equal([7, 7, 2, 2, 7]);
  });

  it('stop the wheel with the time under the pointer where it was', async () => {
    const element = await mountEvents();
    element.minView = 'P2D';
    element.view = { start: Date.UTC(2025, 10, 9), end: Date.UTC(2025, 10, 12) };
    await whenIdle(element);
    const time = Date.UTC(2025, 10, 9, 12);
    const point = pointAt(element, time, 200);
    for (let i = 0; i < 6; i++) await wheel(element, point, { deltaY: -200, ctrlKey: true });
    await whenIdle(element);
    expect(spanOf(viewOf(element)) / day).to.be.closeTo(2, 1e-6);
    expect(pointAt(element, time, 200)[0]).to.be.closeTo(point[0], 2);
  });

  it('that contradict each other, or are no lengths, are said and not used', async () => {
    const element = await mountEvents();
    const first = viewOf(element);
    const heard = listen(element, ['at-problem']);
    element.minView = 'P9D';
    element.maxView = 'P1D';
    await whenIdle(element);
    expect(element.view).to.deep.equal(first);
    element.maxView = 'a week';
    await whenIdle(element);
    expect(messagesOf(heard)).to.deep.equal([
      'min-view "P9D": it is longer than max-view "P1D", so neither is used',
      'max-view "a week": it is a length of time, such as "PT1H", "P7D" or "P10Y", or milliseconds as a property; none is set',
    ]);
  });
});

describe('at-hover', () => {
  it('says what is under the pointer once a change, and nothing when it is left', async () => {
    const element = await mountEvents();
    const heard = listen(element, ['at-hover']);
    const [x, y] = middleOf(option(element, 'Beta'));
    await moveMouse([x, y]);
    await moveMouse([x + 1, y]);
    await moveMouse(middleOf(option(element, 'Alpha')));
    await moveMouse([2, 2]);
    await until(() => heard.length === 3, 'the pointer has left');
    const details = heard.map(([, detail]) => detail);
    expect(details).to.deep.equal([
      { id: 'beta', count: 1, origin: 'pointer' },
      { id: 'alpha', count: 1, origin: 'pointer' },
      { id: null, count: 0, origin: 'pointer' },
    ]);
  });

  it('says nothing of what has the focus after it, or of data that are gone', async () => {
    const element = await mountEvents();
    const heard = listen(element, ['at-hover']);
    const ids = (): unknown[] => heard.map(([, detail]) => (detail as HoverDetail).id);
    const other = document.createElement('div');
    other.innerHTML = '<button role="option" data-row="2">Of the page</button>';
    element.after(other);
    await focusOption(element, 'Alpha');
    other.querySelector('button')!.focus();
    await whenIdle(element);
    expect(ids()).to.deep.equal(['alpha', null]);
    other.remove();
    await moveMouse(middleOf(option(element, 'Beta')));
    await until(() => ids().length === 3, 'the pointer is there');
    element.events = [{ id: 'delta', title: 'Delta', when: '2025-11-03' }];
    await whenIdle(element);
    expect(ids()).to.deep.equal(['alpha', null, 'beta', null]);
    await moveMouse([2, 2]);
  });

  it('says nothing more of an entry of the list once the view is another one', async () => {
    const element = await mountEvents();
    element.viewMode = 'list';
    await whenIdle(element);
    const heard = listen(element, ['at-hover']);
    const ids = (): unknown[] => heard.map(([, detail]) => (detail as HoverDetail).id);
    await moveMouse(middleOf(element.shadowRoot!.querySelector('[data-position="1"]')!));
    await until(() => ids().length === 1, 'the pointer is there');
    element.viewMode = 'timeline';
    await whenIdle(element);
    expect(ids()).to.deep.equal(['beta', null]);
    await moveMouse([2, 2]);
  });

  it('says what is in focus, in the drawing and in the list', async () => {
    const element = await mountEvents();
    const heard = listen(element, ['at-hover']);
    await focusOption(element, 'Alpha');
    await press(element, 'ArrowRight');
    element.viewMode = 'list';
    await whenIdle(element);
    expect(heard.slice(0, 2).map(([, detail]) => detail)).to.deep.equal([
      { id: 'alpha', count: 1, origin: 'keyboard' },
      { id: 'beta', count: 1, origin: 'keyboard' },
    ]);
  });
});

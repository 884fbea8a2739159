// The keys: where Tab stops, how arrows move, what else the drawing answers to, and what it leaves alone.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AttributedTimeline } from '../../src/define.js';
import {
  allByPart,
  allByRole,
  byPart,
  byRole,
  day,
  disputeDocument,
  expectSameView,
  focused,
  focusedName,
  focusOption,
  isOpen,
  listen,
  mountBetweenButtons,
  mountDocument,
  mountEvents,
  nameOf,
  option,
  pause,
  press,
  pressWith,
  replaceFetch,
  whenIdle,
  spanOf,
  textOf,
  tooltipIsOpen,
  viewOf,
} from './support.js';

/** Two lanes and a day between events; the lane of statements is first. */
const twoLanes = [
  { id: 's1', kind: 'statement', title: 'Apple', speakers: 'Ann', when: '2025-11-03' },
  { id: 's2', kind: 'statement', title: 'Banana', speakers: 'Ann', when: '2025-11-10' },
  { id: 's3', kind: 'statement', title: 'Blackberry', speakers: 'Ann', when: '2025-11-24' },
  { id: 'r1', kind: 'report', title: 'Cherry', outlet: 'Gazette', when: '2025-11-01' },
  { id: 'r2', kind: 'report', title: 'Damson', outlet: 'Gazette', when: '2025-11-12' },
  { id: 'r3', kind: 'report', title: 'Elder', outlet: 'Gazette', when: '2025-11-26' },
];

/** The focused title, up to the first full stop of its name. */
const title = (element: AttributedTimeline): string => focusedName(element).split('.')[0]!;

/** What has the focus, in short: role or tag, and name. */
function stop(element: AttributedTimeline): string {
  if (document.activeElement !== element) return `page: ${document.activeElement?.id ?? ''}`;
  const active = focused(element);
  if (!active) return 'nothing';
  const name = nameOf(active) || textOf(active);
  return `${active.getAttribute('role') ?? active.localName}: ${name.split(/[.·]/)[0]!.trim()}`;
}

async function stopsOf(element: AttributedTimeline, from: HTMLElement, key = 'Tab'): Promise<string[]> {
  from.focus();
  const stops: string[] = [];
  for (let i = 0; i < 12; i++) {
    await press(element, key);
    stops.push(stop(element));
    if (document.activeElement !== element) break;
  }
  return stops;
}

const undisclosed = { method: 'By hand.', events: twoLanes };

describe('Tab', () => {
  it('stops once in the toolbar, once in the plot, once in the overview, at the disclosure, and leaves', async () => {
    const { element, before } = await mountBetweenButtons(undisclosed);
    expect(await stopsOf(element, before)).to.deep.equal([
      'button: Read as a list',
      'option: Apple',
      'slider: Window on time',
      'summary: About this timeline',
      'page: after',
    ]);
  });

  it('stops as often on the way back', async () => {
    const { element, after } = await mountBetweenButtons(undisclosed);
    expect(await stopsOf(element, after, 'Shift+Tab')).to.deep.equal([
      'summary: About this timeline',
      'slider: Window on time',
      'option: Apple',
      'button: Read as a list',
      'page: before',
    ]);
  });

  it('reaches the open details too, and leaves', async () => {
    const { element, before } = await mountBetweenButtons(undisclosed);
    element.select('r2');
    await whenIdle(element);
    const stops = await stopsOf(element, before);
    expect(stops.slice(0, 2)).to.deep.equal(['button: Read as a list', 'option: Damson']);
    expect(stops).to.include('button: Close').and.to.include('summary: About this timeline');
    expect(stops.at(-1)).to.equal('page: after');
    const inDetails = stops.filter((name) => /Zoom to its date|Cite|Close|Details|Only /.test(name));
    expect(inDetails.length, stops.join(', ')).to.equal(stops.length - 5);
  });

  it('makes four stops at most for the whole dispute too', async () => {
    const { element, before } = await mountBetweenButtons(await disputeDocument());
    // High enough for all lanes, however wide and high the letters of this machine are.
    element.style.setProperty('--at-height', '64rem');
    await whenIdle(element);
    const stops = await stopsOf(element, before);
    expect(stops.at(-1)).to.equal('page: after');
    expect(stops.length - 1).to.be.at.most(4);
  });

  it('comes back to the button and the option that were left', async () => {
    const { element, before } = await mountBetweenButtons(undisclosed);
    before.focus();
    await press(element, 'Tab', 'ArrowRight', 'Tab', 'ArrowRight');
    expect(await stopsOf(element, before)).to.deep.equal([
      'button: Read as a table',
      'option: Banana',
      'slider: Window on time',
      'summary: About this timeline',
      'page: after',
    ]);
  });
});

describe('the arrows in the toolbar', () => {
  it('move along its buttons without wrapping, and move nothing else', async () => {
    const { element, before } = await mountBetweenButtons(undisclosed);
    const heard = listen(element);
    before.focus();
    await press(element, 'Tab');
    const passed = [stop(element)];
    for (let i = 0; i < 12; i++) {
      await press(element, 'ArrowRight');
      passed.push(stop(element));
    }
    expect(passed).to.deep.equal(
      [
        'Read as a list',
        'Read as a table',
        'Earlier',
        'Later',
        'Zoom out',
        'Zoom in',
        'Fit',
        'Select a span of time by dragging',
        'Search',
        'Filter',
        'Download',
        'Help',
        'Help',
      ].map((name) => `${name === 'Search' ? 'input' : 'button'}: ${name}`),
    );
    await press(element, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    expect(stop(element)).to.equal('button: Select a span of time by dragging');
    expect(heard).to.deep.equal([]);
  });

  it('reach buttons that Enter and Space press', async () => {
    const { element, before } = await mountBetweenButtons(undisclosed);
    before.focus();
    const span = spanOf(viewOf(element));
    await press(element, 'Tab', ...Array<string>(5).fill('ArrowRight'), 'Enter', ' ');
    expect(spanOf(viewOf(element))).to.be.closeTo(span / 1.6 ** 2, span * 1e-6);
    expect(stop(element)).to.equal('button: Zoom in');
  });
});

describe('the keys in the plot', () => {
  it('Left and Right go by time in the lane, without wrapping', async () => {
    const element = await mountEvents(twoLanes);
    await focusOption(element, 'Apple');
    await press(element, 'ArrowLeft');
    expect(title(element)).to.equal('Apple');
    await press(element, 'ArrowRight');
    expect(title(element)).to.equal('Banana');
    await press(element, 'ArrowRight', 'ArrowRight');
    expect(title(element)).to.equal('Blackberry');
    await press(element, 'ArrowLeft');
    expect(title(element)).to.equal('Banana');
  });

  it('Up and Down go to the nearest in time in the next lane', async () => {
    const element = await mountEvents(twoLanes);
    await focusOption(element, 'Banana');
    await press(element, 'ArrowDown');
    expect(title(element)).to.equal('Damson');
    await press(element, 'ArrowDown');
    expect(title(element)).to.equal('Damson');
    await press(element, 'ArrowRight', 'ArrowUp');
    expect(title(element)).to.equal('Blackberry');
  });

  it('Home and End go to the ends of the lane, with Ctrl to the ends of all', async () => {
    const element = await mountEvents(twoLanes);
    await focusOption(element, 'Banana');
    await press(element, 'End');
    expect(title(element)).to.equal('Blackberry');
    await press(element, 'Home');
    expect(title(element)).to.equal('Apple');
    await pressWith(element, 'Control', 'End');
    expect(title(element)).to.equal('Elder');
    await pressWith(element, 'Control', 'Home');
    expect(title(element)).to.equal('Cherry');
  });

  it('PgDn and PgUp show the window after and before, and the focus follows', async () => {
    const element = await mountEvents(twoLanes);
    await focusOption(element, 'Apple');
    element.zoomTo('2025-11-01/2025-11-07');
    await whenIdle(element);
    const before = viewOf(element);
    const heard = listen(element);
    await press(element, 'PageDown');
    const after = viewOf(element);
    expectSameView(after, { start: before.end, end: before.end + spanOf(before) });
    expect(title(element)).to.equal('Banana');
    expect(heard).to.deep.equal([['at-view-change', after]]);
    await press(element, 'PageUp');
    expectSameView(viewOf(element), before);
    expect(title(element)).to.equal('Apple');
  });

  it('PgDn and PgUp with Shift move the window alone, and the focused option stays mounted', async () => {
    const element = await mountEvents(twoLanes);
    await focusOption(element, 'Apple');
    element.zoomTo('2025-11-01/2025-11-07');
    await whenIdle(element);
    const before = viewOf(element);
    await press(element, 'Shift+PageDown', 'Shift+PageDown');
    expectSameView(viewOf(element), {
      start: before.start + 2 * spanOf(before),
      end: before.end + 2 * spanOf(before),
    });
    expect(title(element)).to.equal('Apple');
    await press(element, 'Shift+PageUp', 'Shift+PageUp');
    expectSameView(viewOf(element), before);
    expect(title(element)).to.equal('Apple');
  });

  for (const [keyIn, keyOut] of [
    ['+', '-'],
    ['=', '_'],
  ] as const)
    it(`${keyIn} zooms in and ${keyOut} out, around the focused event`, async () => {
      const element = await mountEvents(twoLanes);
      await focusOption(element, 'Banana');
      const full = viewOf(element);
      const time = Date.UTC(2025, 10, 10);
      const share = (time - full.start) / spanOf(full);
      await press(element, keyIn);
      const near = viewOf(element);
      expect(spanOf(near)).to.be.closeTo(spanOf(full) / 1.6, spanOf(full) * 1e-6);
      expect((time - near.start) / spanOf(near)).to.be.closeTo(share, 1e-6);
      await press(element, keyOut);
      expectSameView(viewOf(element), full);
    });

  it('0 shows all', async () => {
    const element = await mountEvents(twoLanes);
    const full = viewOf(element);
    element.zoomTo('2025-11-10');
    await whenIdle(element);
    await focusOption(element, 'Banana');
    const heard = listen(element);
    await press(element, '0');
    expectSameView(viewOf(element), full);
    expect(heard.map(([type]) => type)).to.deep.equal(['at-view-change']);
    expect(title(element)).to.equal('Banana');
  });

  for (const key of ['Enter', ' '])
    it(`${key === ' ' ? 'Space' : key} pins the details, and the focus stays on the option`, async () => {
      const element = await mountEvents(twoLanes);
      await focusOption(element, 'Banana');
      await press(element, key);
      expect(nameOf(byPart(element, 'details'))).to.equal('Details: Banana');
      expect(option(element, 'Banana').getAttribute('aria-selected')).to.equal('true');
      expect(title(element)).to.equal('Banana');
      expect(tooltipIsOpen(element)).to.be.false;
      await press(element, 'ArrowRight');
      expect(nameOf(byPart(element, 'details')), 'moving on leaves them open').to.equal('Details: Banana');
      await press(element, key);
      expect(nameOf(byPart(element, 'details'))).to.equal('Details: Blackberry');
      await press(element, key);
      expect(allByPart(element, 'details'), 'the same again closes them').to.have.length(0);
    });

  it('Esc closes the tooltip, then the details, then nothing; the focus stays on the option', async () => {
    const element = await mountEvents(twoLanes);
    const left: boolean[] = [];
    const note = (event: KeyboardEvent): unknown =>
      event.key === 'Escape' && left.push(!event.defaultPrevented);
    element.parentElement!.addEventListener('keydown', note);
    await focusOption(element, 'Apple');
    await press(element, 'Enter', 'ArrowRight');
    expect(tooltipIsOpen(element)).to.be.true;
    await press(element, 'Escape');
    expect(tooltipIsOpen(element)).to.be.false;
    expect(allByPart(element, 'details')).to.have.length(1);
    expect(title(element)).to.equal('Banana');
    await press(element, 'Escape');
    expect(allByPart(element, 'details')).to.have.length(0);
    expect(title(element)).to.equal('Banana');
    await press(element, 'Escape');
    await press(element, 'Escape');
    expect(title(element)).to.equal('Banana');
    expect(left.slice(0, 2), 'prevented while it closed something').to.deep.equal([false, false]);
    expect(left.at(-1), 'left to the page once there is nothing to close').to.be.true;
  });

  it('Esc in the details closes them and gives the focus back to the option', async () => {
    const element = await mountEvents(twoLanes);
    await focusOption(element, 'Banana');
    await press(element, 'Enter');
    byPart(element, 'details').querySelector('button')!.focus();
    await press(element, 'Escape');
    expect(allByPart(element, 'details')).to.have.length(0);
    expect(title(element)).to.equal('Banana');
  });

  it('a tooltip that Esc closed stays closed through zooming and new data', async () => {
    const element = await mountEvents(twoLanes);
    await focusOption(element, 'Blackberry');
    await press(element, 'Escape');
    expect(tooltipIsOpen(element)).to.be.false;
    await press(element, '+', '+', '+', '+', '+');
    expect(tooltipIsOpen(element), 'after zooming').to.be.false;
    element.events = [
      { id: 's0', kind: 'statement', title: 'Aaa', when: '2025-11-02' },
      ...twoLanes,
    ] as never;
    await whenIdle(element);
    expect(title(element)).to.equal('Blackberry');
    expect(tooltipIsOpen(element), 'after new data').to.be.false;
  });

  it('letters go to the next title that begins with them', async () => {
    const element = await mountEvents(twoLanes);
    await focusOption(element, 'Apple');
    await sendKeys({ type: 'bl' });
    await whenIdle(element);
    expect(title(element)).to.equal('Blackberry');
    // The letters that were typed are forgotten after a pause.
    await pause(900);
    await press(element, 'e');
    expect(title(element)).to.equal('Elder');
    await pause(900);
    await press(element, 'b');
    expect(title(element), 'and around').to.equal('Banana');
  });

  it('letters that begin no title leave the focus where it is', async () => {
    const element = await mountEvents(twoLanes);
    await focusOption(element, 'Banana');
    await press(element, 'z');
    expect(title(element)).to.equal('Banana');
  });

  it('do nothing while the focus is outside, and are left to the page', async () => {
    const { element, before } = await mountBetweenButtons(undisclosed);
    const heard = listen(element);
    const view = viewOf(element);
    let prevented = 0;
    const count = (event: Event): unknown => event.defaultPrevented && prevented++;
    document.body.addEventListener('keydown', count);
    before.focus();
    await press(element, 'ArrowRight', 'End', 'PageDown', '+', '-', '0', 'a', '?', 'Escape');
    document.body.removeEventListener('keydown', count);
    expect(prevented).to.equal(0);
    expect(heard).to.deep.equal([]);
    expectSameView(viewOf(element), view);
    expect(document.activeElement === before).to.be.true;
    expect(isOpen(byPart(element, 'help'))).to.be.false;
  });

  it('leave zooming of the page to the browser: Ctrl with plus, minus and 0', async () => {
    const element = await mountEvents(twoLanes);
    await focusOption(element, 'Banana');
    await press(element, '+');
    const view = viewOf(element);
    const prevented: boolean[] = [];
    const note = (event: KeyboardEvent): unknown =>
      event.key !== 'Control' && prevented.push(event.defaultPrevented);
    element.parentElement!.addEventListener('keydown', note);
    for (const key of ['+', '=', '-', '_', '0', 'f', 'a']) await pressWith(element, 'Control', key);
    expect(prevented).to.deep.equal([false, false, false, false, false, false, false]);
    expectSameView(viewOf(element), view);
    expect(title(element)).to.equal('Banana');
  });

  it('number the options within their lanes, whatever is in the window', async () => {
    const element = await mountEvents(twoLanes);
    const positions = (): string[] =>
      allByRole(element, 'option').map(
        (each) =>
          `${nameOf(each).split('.')[0]!} ${each.getAttribute('aria-posinset')!}/${each.getAttribute('aria-setsize')!}`,
      );
    expect(positions()).to.deep.equal([
      'Apple 1/3',
      'Banana 2/3',
      'Blackberry 3/3',
      'Cherry 1/3',
      'Damson 2/3',
      'Elder 3/3',
    ]);
    expect(allByRole(element, 'group').map(nameOf)).to.deep.equal(['Statements', 'Reports']);
    await focusOption(element, 'Banana');
    element.zoomTo('2025-11-23/2025-11-27');
    await whenIdle(element);
    expect(positions()).to.deep.equal(['Banana 2/3', 'Blackberry 3/3', 'Elder 3/3']);
  });

  it('move a window that no longer contains the focused event', async () => {
    const element = await mountEvents(twoLanes);
    element.zoomTo('2025-11-01/2025-11-05');
    await whenIdle(element);
    await focusOption(element, 'Apple');
    await press(element, 'ArrowRight');
    const { start, end } = viewOf(element);
    expect(Date.UTC(2025, 10, 10)).to.be.within(start, end - day);
    expect(title(element)).to.equal('Banana');
  });
});

describe('the focused option', () => {
  /** In turn: what happens, and that the same event has the focus after it. */
  const expectFocusKept = async (
    element: AttributedTimeline,
    words: string,
    act: () => unknown,
  ): Promise<void> => {
    await act();
    await whenIdle(element);
    expect(document.activeElement === element, words).to.be.true;
    expect(title(element), words).to.equal('Blackberry');
  };

  it('stays mounted and focused through zoom and pan, out of the window too', async () => {
    const element = await mountEvents(twoLanes);
    await focusOption(element, 'Blackberry');
    await expectFocusKept(element, 'zoomed in', () => press(element, '+', '+', '+'));
    await expectFocusKept(element, 'elsewhere', () => element.zoomTo('2025-11-02/2025-11-04'));
    await expectFocusKept(element, 'far away', () => element.zoomTo('2025-10-02/2025-10-04'));
    await expectFocusKept(element, 'fit', () => element.fit());
  });

  it('is the same node all the time, so that nothing is said again', async () => {
    const element = await mountEvents(twoLanes);
    await focusOption(element, 'Blackberry');
    const node = option(element, 'Blackberry');
    let moves = 0;
    byRole(element, 'listbox').addEventListener('focusin', () => moves++);
    element.zoomTo('2025-11-20/2025-11-28');
    await whenIdle(element);
    element.fit();
    await whenIdle(element);
    expect(focused(element) === node).to.be.true;
    expect(moves).to.equal(0);
  });

  it('stays focused when data change around it', async () => {
    const element = await mountEvents(twoLanes);
    await focusOption(element, 'Blackberry');
    await expectFocusKept(element, 'events before it', () => {
      element.events = [
        { id: 's0', kind: 'statement', title: 'Apricot', when: '2025-11-02' },
        ...twoLanes,
      ] as never;
    });
    await expectFocusKept(element, 'a lane before it', () => {
      element.events = [
        { id: 'c0', kind: 'meeting', title: 'Avocado', participants: ['x', 'y'], when: '2025-11-02' },
        ...twoLanes,
      ] as never;
    });
    await expectFocusKept(element, 'other lanes', () => (element.laneBy = 'actor'));
  });

  it('gives the focus to another one when its event is removed', async () => {
    const element = await mountEvents(twoLanes);
    await focusOption(element, 'Blackberry');
    element.events = twoLanes.filter(({ id }) => id !== 's3');
    await whenIdle(element);
    expect(document.activeElement === element).to.be.true;
    expect(focused(element)?.getAttribute('role')).to.equal('option');
  });

  it('leaves the focus in the element when the view is switched from beneath it, and back', async () => {
    const element = await mountEvents(twoLanes);
    await focusOption(element, 'Blackberry');
    element.style.inlineSize = '400px';
    await whenIdle(element);
    expect(allByRole(element, 'option')).to.have.length(0);
    expect(document.activeElement === element, 'in the list').to.be.true;
    expect(focused(element), 'in the list').to.exist;
    element.style.inlineSize = '900px';
    await whenIdle(element);
    expect(document.activeElement === element, 'in the timeline').to.be.true;
    expect(focused(element), 'in the timeline').to.exist;
  });

  it('leaves the focus in the element while another address is loading', async () => {
    let answer: (response: Response) => void = () => undefined;
    const restore = replaceFetch(() => new Promise((resolve) => (answer = resolve)));
    try {
      const element = await mountEvents(twoLanes);
      await focusOption(element, 'Blackberry');
      element.src = '/two-lanes.json';
      await whenIdle(element);
      answer(new Response(JSON.stringify({ events: twoLanes })));
      await whenIdle(element);
      expect(allByRole(element, 'option').length).to.be.greaterThan(0);
      expect(document.activeElement === element).to.be.true;
      expect(focused(element)).to.exist;
    } finally {
      restore();
    }
  });

  it('is described by its links and by what stays open', async () => {
    const element = await mountDocument({
      events: [
        { ...twoLanes[0], ambiguity: ['Which day is not said.'] },
        { ...twoLanes[1], links: { 'responds-to': 's1' } },
      ],
    });
    const description = (): string => {
      const id = focused(element)?.getAttribute('aria-describedby') ?? '';
      return textOf(element.shadowRoot!.getElementById(id));
    };
    await focusOption(element, 'Apple');
    expect(description()).to.contain('Which day is not said.');
    await press(element, 'ArrowRight');
    expect(description()).to.contain('Responds to: Apple');
  });
});

describe('the view switched by the button', () => {
  it('keeps the focus on the button, in both directions', async () => {
    const { element, before } = await mountBetweenButtons(undisclosed);
    before.focus();
    await press(element, 'Tab', 'Enter');
    expect(stop(element)).to.equal('button: Read as a list');
    expect(allByPart(element, 'list-item')).to.have.length(6);
    await press(element, 'ArrowLeft', 'Enter');
    expect(stop(element)).to.equal('button: Show the timeline');
    expect(allByRole(element, 'option')).to.have.length(6);
  });
});

/** What was last said politely. */
const said = (element: AttributedTimeline): string => textOf(byRole(element, 'status'));

describe('a key that leads no further', () => {
  for (const [key, from, words] of [
    ['ArrowLeft', 'Apple', 'First event in the lane.'],
    ['Home', 'Apple', 'First event in the lane.'],
    ['ArrowRight', 'Elder', 'Last event in the lane.'],
    ['End', 'Elder', 'Last event in the lane.'],
    ['ArrowUp', 'Banana', 'First lane.'],
    ['ArrowDown', 'Damson', 'Last lane.'],
  ] as const)
    it(`says so: ${key} on ${from}`, async () => {
      const element = await mountEvents(twoLanes);
      await focusOption(element, from);
      await press(element, key);
      expect(said(element)).to.equal(words);
      expect(title(element)).to.equal(from);
    });

  it('says so once, and again when one has come back', async () => {
    const element = await mountEvents(twoLanes);
    await focusOption(element, 'Apple');
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(byRole(element, 'status'), { childList: true, characterData: true, subtree: true });
    await press(element, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    expect(changes).to.equal(1);
    await press(element, 'ArrowRight');
    expect(said(element)).to.equal('');
    await press(element, 'ArrowLeft', 'ArrowLeft');
    expect(said(element)).to.equal('First event in the lane.');
    expect(changes).to.equal(3);
    observer.disconnect();
  });

  it('says which letters begin no title', async () => {
    const element = await mountEvents(twoLanes);
    await focusOption(element, 'Banana');
    await sendKeys({ type: 'zz' });
    await whenIdle(element);
    expect(said(element)).to.equal('No title begins with “zz”.');
  });
});

describe('letters', () => {
  it('go from title to title where one is typed again and again', async () => {
    const element = await mountEvents(twoLanes);
    await focusOption(element, 'Apple');
    await sendKeys({ type: 'bb' });
    await whenIdle(element);
    expect(title(element)).to.equal('Blackberry');
    await press(element, 'b');
    expect(title(element)).to.equal('Banana');
  });
});

describe('an event out of the window', () => {
  /** The label of an option, as it lies over the mark. */
  const isWhole = (element: AttributedTimeline, name: string): boolean => {
    const plot = byPart(element, 'plot').getBoundingClientRect();
    const box = option(element, name).getBoundingClientRect();
    return box.left >= plot.left - 4 && box.right <= plot.right + 4 && box.width > 120;
  };
  const longTitles = twoLanes.map((event) => ({ ...event, title: `${event.title} and more of it` }));

  it('comes into it with its glyph and its whole label, from either side', async () => {
    const element = await mountEvents(longTitles);
    element.zoomTo('2025-11-02/2025-11-05');
    await whenIdle(element);
    await focusOption(element, 'Apple');
    for (const [key, name] of [
      ['ArrowRight', 'Banana'],
      ['ArrowRight', 'Blackberry'],
      ['ArrowLeft', 'Banana'],
      ['ArrowLeft', 'Apple'],
    ] as const) {
      await press(element, key);
      expect(title(element)).to.contain(name);
      expect(isWhole(element, name), `${key} to ${name}`).to.be.true;
    }
  });
});

describe('the help', () => {
  it('is a dialog with the keys of each part; ? opens it, Esc closes it, and the focus comes back', async () => {
    const element = await mountEvents(twoLanes);
    await focusOption(element, 'Banana');
    await press(element, '?');
    const help = byPart(element, 'help');
    expect(isOpen(help)).to.be.true;
    expect(help.getAttribute('role')).to.equal('dialog');
    expect(textOf(element.shadowRoot!.getElementById(help.getAttribute('aria-labelledby')!))).to.equal(
      'Keys and gestures',
    );
    expect([...help.querySelectorAll('[role=heading][aria-level="3"]')].map(textOf)).to.include(
      'On the events',
    );
    expect(textOf(help)).to.contain('previous, next event in the lane');
    expect(focused(element) === help).to.be.true;
    expect(tooltipIsOpen(element)).to.be.false;
    await press(element, 'Escape');
    expect(isOpen(help)).to.be.false;
    expect(title(element)).to.equal('Banana');
  });

  it('has a button in the toolbar, to which the focus comes back', async () => {
    const { element, before } = await mountBetweenButtons(undisclosed);
    before.focus();
    await press(element, 'Tab', 'ArrowLeft');
    for (let i = 0; i < 12; i++) await press(element, 'ArrowRight');
    expect(stop(element)).to.equal('button: Help');
    await press(element, 'Enter');
    expect(isOpen(byPart(element, 'help'))).to.be.true;
    await press(element, 'Tab');
    expect(stop(element)).to.equal('button: Close');
    await press(element, 'Enter');
    expect(isOpen(byPart(element, 'help'))).to.be.false;
    expect(stop(element)).to.equal('button: Help');
  });

  it('closes where the focus leaves it, and leaves the focus there', async () => {
    const { element, before } = await mountBetweenButtons(undisclosed);
    await focusOption(element, 'Banana');
    await press(element, '?');
    before.focus();
    await whenIdle(element);
    expect(isOpen(byPart(element, 'help'))).to.be.false;
    expect(document.activeElement === before).to.be.true;
  });
});

describe('events without a date', () => {
  const undated = Array.from({ length: 40 }, (_, i) => ({ title: `Undated number ${i}` }));

  it('are reached by Down from the last lane, one after another, and say that they have none', async () => {
    const { element, before } = await mountBetweenButtons({ events: [...twoLanes, ...undated] });
    await focusOption(element, 'Damson');
    await press(element, 'ArrowDown', 'ArrowRight');
    expect(focusedName(element)).to.match(/^Undated number 1\. Event\. Without a date\./);
    await press(element, 'ArrowUp');
    expect(title(element)).to.equal('Cherry');
    const stops = await stopsOf(element, before);
    expect(stops.length - 1, stops.join(', ')).to.be.at.most(4);
  });
});

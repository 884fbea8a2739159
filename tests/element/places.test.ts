// Where a host may put the element: dialogs, popovers, shadow roots; and what it leaves when it is removed.
import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import type { AttributedTimeline } from '../../src/define.js';
import {
  byPart,
  expectSameView,
  focusOption,
  focusedName,
  middleOf,
  mountEvents,
  moveMouse,
  nameOf,
  option,
  optionNames,
  press,
  replace,
  whenIdle,
  threeEvents,
  tooltipIsOpen,
  until,
  viewOf,
} from './support.js';

/** What lies on top at the middle of the tooltip, seen through shadow roots. */
function isOnTop(element: AttributedTimeline): boolean {
  const card = byPart(element, 'tooltip');
  const [x, y] = middleOf(card);
  const found = element.shadowRoot!.elementFromPoint(x, y);
  return found !== null && card.contains(found);
}

/** The element with a window, details and a focus of its own. */
async function mountInUse(): Promise<AttributedTimeline> {
  const element = await mountEvents();
  element.select('beta');
  element.zoomTo('2025-11-06/2025-11-14');
  await whenIdle(element);
  return element;
}

describe('the element in a place of the host', () => {
  afterEach(() => resetMouse());

  it('is moved into a modal dialog with window and details, and its tooltip lies over that', async () => {
    const element = await mountInUse();
    const view = viewOf(element);
    const dialog = await fixture<HTMLDialogElement>(html`<dialog></dialog>`);
    await focusOption(element, 'Beta');
    dialog.append(element);
    dialog.showModal();
    await whenIdle(element);
    expectSameView(viewOf(element), view);
    expect(nameOf(byPart(element, 'details'))).to.equal('Details: Beta speaks');
    element.fit();
    await whenIdle(element);
    await moveMouse(middleOf(option(element, 'Alpha')));
    await until(() => tooltipIsOpen(element), 'a tooltip');
    expect(isOnTop(element)).to.be.true;
    await press(element, 'Escape');
    expect(tooltipIsOpen(element)).to.be.false;
    expect(dialog.open, 'after the tooltip was closed').to.be.true;
    await press(element, 'Escape');
    expect(dialog.open, 'after Esc for the dialog').to.be.false;
  });

  it('closes its own details by Esc before the dialog around it', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog></dialog>`);
    const element = await mountEvents();
    dialog.append(element);
    dialog.showModal();
    await whenIdle(element);
    await focusOption(element, 'Beta');
    await press(element, 'Enter', 'Escape');
    expect(dialog.open).to.be.true;
    expect(element.shadowRoot!.querySelector('[part~="details"]')).to.equal(null);
    await press(element, 'Escape');
    expect(dialog.open).to.be.false;
  });

  it('draws in a popover that is shown later, and its tooltip leaves that open', async () => {
    const popover = await fixture<HTMLElement>(
      html`<div popover="auto" .style=${'inline-size:960px'}>
        <attributed-timeline
          .style=${'inline-size:900px;--at-height:400px'}
          .events=${threeEvents}
        ></attributed-timeline>
      </div>`,
    );
    const element = popover.querySelector<AttributedTimeline>('attributed-timeline')!;
    await whenIdle(element);
    popover.showPopover();
    await whenIdle(element);
    expect(option(element, 'Beta').getBoundingClientRect().width).to.be.greaterThan(0);
    await focusOption(element, 'Beta');
    expect(tooltipIsOpen(element)).to.be.true;
    expect(isOnTop(element)).to.be.true;
    expect(popover.matches(':popover-open')).to.be.true;
    popover.hidePopover();
    await whenIdle(element);
    popover.showPopover();
    await whenIdle(element);
    expect(optionNames(element)).to.have.length(3);
  });

  it('works in a shadow root: focus, keys, tooltip and wheel', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const element = document.createElement('attributed-timeline');
    element.style.inlineSize = '900px';
    root.append(element);
    element.events = threeEvents;
    await whenIdle(element);
    await focusOption(element, 'Alpha');
    expect(tooltipIsOpen(element)).to.be.true;
    await press(element, 'ArrowRight', 'Enter');
    expect(focusedName(element)).to.match(/^Beta/);
    expect(nameOf(byPart(element, 'details'))).to.equal('Details: Beta speaks');
  });

  it('closes its tooltip when it is moved', async () => {
    const element = await mountEvents();
    await focusOption(element, 'Alpha');
    expect(tooltipIsOpen(element)).to.be.true;
    const place = await fixture<HTMLElement>(html`<section></section>`);
    place.append(element);
    await whenIdle(element);
    expect(tooltipIsOpen(element)).to.be.false;
  });

  it('leaves no timer and no frame behind when it is removed', async () => {
    const pending = watchPending();
    try {
      const element = await mountInUse();
      await focusOption(element, 'Beta');
      await press(element, '+', 'ArrowRight', 'g');
      const plot = byPart(element, 'plot');
      await moveMouse(middleOf(plot));
      // What came before may have ended on a slow machine.
      const [clientX, clientY] = middleOf(plot);
      const turn = { deltaX: 60, deltaY: 0, clientX, clientY, bubbles: true, cancelable: true };
      plot.dispatchEvent(new WheelEvent('wheel', turn));
      expect(pending.left().length, 'while it is used').to.be.greaterThan(0);
      element.remove();
      await whenIdle(element);
      expect(pending.left()).to.deep.equal([]);
    } finally {
      pending.restore();
    }
  });

  it('asks for nothing when the page changes around where it was', async () => {
    const element = await mountEvents();
    const place = element.parentElement!;
    element.remove();
    await whenIdle(element);
    const pending = watchPending();
    try {
      place.className = 'other';
      await Promise.resolve();
      expect(pending.left()).to.deep.equal([]);
    } finally {
      pending.restore();
    }
  });
});

/** Timers and frames that the element asked for and that are still to come; from now on, until `restore`. */
function watchPending(): { readonly left: () => string[]; readonly restore: () => void } {
  const pending = new Map<unknown, string>();
  const placeOf = (): string | undefined =>
    new Error().stack?.split('\n').find((line) => line.includes('/src/'));
  const note = (id: unknown): void => {
    const place = placeOf();
    if (place) pending.set(id, place.trim());
  };
  // WebKit has none.
  const idle = 'requestIdleCallback' in window ? watchIdle(pending, note) : [];
  const restores = [
    ...idle,
    replace(window, 'setTimeout', (original) =>
      Object.assign((...[callback, ...rest]: Parameters<typeof setTimeout>) => {
        const id = original(
          () => {
            pending.delete(id);
            callback();
          },
          ...rest,
        );
        note(id);
        return id;
      }, original),
    ),
    replace(window, 'requestAnimationFrame', (original) => (callback) => {
      const id = original((now) => {
        pending.delete(`frame ${id}`);
        callback(now);
      });
      note(`frame ${id}`);
      return id;
    }),
    replace(window, 'clearTimeout', (original) => (id) => {
      pending.delete(id);
      original(id);
    }),
    replace(window, 'cancelAnimationFrame', (original) => (id) => {
      pending.delete(`frame ${id}`);
      original(id);
    }),
  ];
  return { left: () => [...pending.values()], restore: () => restores.forEach((restore) => restore()) };
}

/** The same for what waits until the page is idle. */
function watchIdle(pending: Map<unknown, string>, note: (id: unknown) => void): readonly (() => void)[] {
  return [
    replace(window, 'requestIdleCallback', (original) => (callback) => {
      const id = original((deadline) => {
        pending.delete(`idle ${id}`);
        callback(deadline);
      });
      note(`idle ${id}`);
      return id;
    }),
    replace(window, 'cancelIdleCallback', (original) => (id) => {
      pending.delete(`idle ${id}`);
      original(id);
    }),
  ];
}

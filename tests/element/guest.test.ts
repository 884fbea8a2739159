// The element in its page: what it leaves behind, what it survives, and what it draws when it is shown at last.
import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import type { AttributedTimeline } from '../../src/define.js';
import {
  mount,
  allByRole,
  byPart,
  button,
  clickAt,
  drag,
  expectSameView,
  focusOption,
  focusedName,
  isOpen,
  middleOf,
  mountDocument,
  mountEvents,
  moveMouse,
  option,
  optionNames,
  press,
  replace,
  whenIdle,
  threeEvents,
  tooltipIsOpen,
  uncaughtDuring,
  until,
  viewOf,
} from './support.js';

const canvasOf = (element: AttributedTimeline): HTMLCanvasElement =>
  element.shadowRoot!.querySelector('canvas')!;

/** Whether anything is drawn: some pixel that is not clear. */
function isDrawn(element: AttributedTimeline): boolean {
  const canvas = canvasOf(element);
  if (canvas.width === 0 || canvas.height === 0) return false;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return data.some((value) => value !== 0);
}

/** Listeners on what outlives an element, added and not removed; from now on, until `restore`. */
function watchListeners(): { readonly left: () => string[]; readonly restore: () => void } {
  const listening = new Set<string>();
  const numbers = new Map<unknown, number>();
  const keyOf = (target: EventTarget, type: string, listener: unknown, options: unknown): string => {
    if (!numbers.has(listener)) numbers.set(listener, numbers.size);
    const capture =
      typeof options === 'object'
        ? Boolean((options as { capture?: boolean } | null)?.capture)
        : Boolean(options);
    return `${target.constructor.name} ${type} ${capture} #${numbers.get(listener)!}`;
  };
  const outlives = (target: unknown): target is EventTarget =>
    target === window ||
    target === document ||
    target === document.body ||
    target === document.documentElement ||
    target === document.fonts ||
    target instanceof MediaQueryList;
  const restoreAdd = replace(
    EventTarget.prototype,
    'addEventListener',
    (original) =>
      function (this: EventTarget | undefined, type, listener, options) {
        const target = this ?? window;
        if (listener && outlives(target)) {
          const key = keyOf(target, type, listener, options);
          listening.add(key);
          const signal = typeof options === 'object' ? options.signal : undefined;
          signal?.addEventListener('abort', () => listening.delete(key));
        }
        original.call(target, type, listener, options);
      },
  );
  const restoreRemove = replace(
    EventTarget.prototype,
    'removeEventListener',
    (original) =>
      function (this: EventTarget | undefined, type, listener, options) {
        const target = this ?? window;
        if (listener && outlives(target)) listening.delete(keyOf(target, type, listener, options));
        original.call(target, type, listener, options);
      },
  );
  return {
    left: () => [...listening],
    restore: () => {
      restoreAdd();
      restoreRemove();
    },
  };
}

describe('the element as a guest', () => {
  afterEach(() => resetMouse());

  it('leaves no listener on window, document, fonts or media queries behind', async () => {
    const watch = watchListeners();
    try {
      const element = await mountEvents();
      await focusOption(element, 'Alpha');
      await press(element, 'Enter', 'ArrowRight', '?', 'Escape', '+');
      const [x, y] = middleOf(byPart(element, 'plot'));
      await drag(element, [x, y], [x - 60, y]);
      await moveMouse(middleOf(option(element, 'Beta')));
      await until(() => tooltipIsOpen(element), 'a tooltip');
      expect(watch.left().length, 'while it is there').to.be.greaterThan(0);
      element.remove();
      await whenIdle(element);
      expect(watch.left()).to.deep.equal([]);
    } finally {
      watch.restore();
    }
  });

  it('leaves none behind when it is removed in the middle of a drag', async () => {
    const watch = watchListeners();
    try {
      const element = await mountEvents();
      const [x, y] = middleOf(byPart(element, 'plot'));
      await moveMouse([x, y]);
      await sendMouse({ type: 'down' });
      await moveMouse([x - 40, y]);
      const caught = await uncaughtDuring(async () => {
        element.remove();
        await moveMouse([x - 80, y]);
        await sendMouse({ type: 'up' });
        await whenIdle(element);
      });
      expect(caught).to.deep.equal([]);
      expect(watch.left()).to.deep.equal([]);
    } finally {
      watch.restore();
    }
  });

  it('keeps its window, its details and its gestures when it is moved in the page', async () => {
    const element = await mountEvents();
    element.zoomTo('2025-11-08/2025-11-14');
    element.select('beta');
    await whenIdle(element);
    const view = viewOf(element);
    const place = document.createElement('div');
    element.parentElement!.append(place);
    place.append(element);
    await whenIdle(element);
    expectSameView(viewOf(element), view);
    expect(byPart(element, 'details')).to.exist;
    const [x, y] = middleOf(byPart(element, 'plot'));
    await drag(element, [x, y], [x - 60, y]);
    expect(viewOf(element).start, 'dragged').to.be.greaterThan(view.start);
  });

  it('is panned by one finger although another was on it when it was removed from the page', async () => {
    const element = await mountEvents();
    const plot = byPart(element, 'plot');
    const [x, clientY] = middleOf(plot);
    const finger = (type: string, pointerId: number, clientX: number): void => {
      const at = { pointerType: 'touch', pointerId, clientX, clientY, bubbles: true, cancelable: true };
      plot.dispatchEvent(new PointerEvent(type, { ...at, view: window }));
    };
    finger('pointerdown', 7, x);
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await whenIdle(element);
    const { start } = viewOf(element);
    finger('pointerdown', 8, x);
    finger('pointermove', 8, x - 60);
    finger('pointerup', 8, x - 60);
    await whenIdle(element);
    expect(viewOf(element).start).to.be.greaterThan(start);
  });

  it('applies data, size and view again when it comes back after a while', async () => {
    const element = await mountEvents();
    const parent = element.parentElement!;
    element.remove();
    element.events = [{ title: 'Meanwhile', when: '2025-11-05' }];
    element.style.inlineSize = '700px';
    await whenIdle(element);
    parent.append(element);
    await whenIdle(element);
    expect(optionNames(element).map((name) => name.split('.')[0])).to.deep.equal(['Meanwhile']);
    expect(canvasOf(element).clientWidth).to.be.lessThan(701);
  });

  it('tolerates that its tag is defined already', async () => {
    const again = `/src/define.ts?again=${Math.random()}`;
    const caught = await uncaughtDuring(async () => {
      const module = (await import(again)) as { AttributedTimeline: unknown };
      expect(module.AttributedTimeline === customElements.get('attributed-timeline')).to.be.true;
    });
    expect(caught).to.deep.equal([]);
  });

  for (const [name, hidden, shown] of [
    ['is not displayed', { display: 'none' }, { display: 'block' }],
    ['has no width', { inlineSize: '0px' }, { inlineSize: '900px' }],
    ['has no height', { blockSize: '0px' }, { blockSize: '500px' }],
  ] as const)
    it(`that ${name} at first draws when it is shown`, async () => {
      const element = document.createElement('attributed-timeline');
      Object.assign(element.style, { inlineSize: '900px' }, hidden);
      const root = await fixture<HTMLElement>(html`<div></div>`);
      const caught = await uncaughtDuring(async () => {
        root.append(element);
        element.events = threeEvents;
        await whenIdle(element);
        Object.assign(element.style, shown);
        await whenIdle(element);
      });
      expect(caught).to.deep.equal([]);
      expect(isDrawn(element)).to.be.true;
      expect(option(element, 'Beta').getBoundingClientRect().width).to.be.greaterThan(0);
    });

  it('raises no error in the page while its size changes, across the width of the list too', async () => {
    const element = await mountEvents();
    const caught = await uncaughtDuring(async () => {
      for (const width of [600, 480, 479, 300, 60, 1, 479, 480, 900]) {
        element.style.inlineSize = `${width}px`;
        await whenIdle(element);
      }
    });
    expect(caught).to.deep.equal([]);
    expect(isDrawn(element)).to.be.true;
  });

  it('has as many pixels in its canvas as the screen has under it', async () => {
    const element = await mountEvents();
    const canvas = canvasOf(element);
    const { width, height } = canvas.getBoundingClientRect();
    expect(canvas.width).to.equal(Math.round(width * devicePixelRatio));
    expect(canvas.height).to.equal(Math.round(height * devicePixelRatio));
    expect(isDrawn(element)).to.be.true;
  });

  it('measures its texts again when a font comes late', async () => {
    // Where the window cannot be zoomed by gestures, nothing is measured ahead.
    const element = await mount(
      html`<attributed-timeline .events=${threeEvents} gesture-handling="none"></attributed-timeline>`,
    );
    const measured: string[] = [];
    const restore = replace(
      CanvasRenderingContext2D.prototype,
      'measureText',
      (original) =>
        function (this: CanvasRenderingContext2D, text) {
          measured.push(text);
          return original.call(this, text);
        },
    );
    try {
      element.requestUpdate();
      await whenIdle(element);
      expect(measured, 'without a reason').to.deep.equal([]);
      document.fonts.dispatchEvent(new Event('loadingdone'));
      await whenIdle(element);
      expect(measured).to.include('Beta speaks');
    } finally {
      restore();
    }
  });

  it('writes no style attribute as a string, which a strict page forbids', async () => {
    const written: string[] = [];
    const restore = replace(
      Element.prototype,
      'setAttribute',
      (original) =>
        function (this: Element, name, value) {
          if (name.toLowerCase() === 'style') written.push(`${this.localName}: ${value}`);
          original.call(this, name, value);
        },
    );
    try {
      const element = await mountEvents([...threeEvents, { title: 'Undated' }]);
      await focusOption(element, 'Alpha');
      await press(element, 'Enter', '+', 'ArrowRight');
      await moveMouse(middleOf(option(element, 'Beta')));
      await whenIdle(element);
    } finally {
      restore();
    }
    expect(written).to.deep.equal([]);
  });

  it('stands beside another one, each with its own data, window and focus', async () => {
    const first = await mountEvents();
    const second = await mountEvents([
      { id: 'alpha', title: 'Another', when: '2024-05-01' },
      { title: 'More', when: '2024-06-01' },
    ]);
    const before = viewOf(second);
    await focusOption(first, 'Alpha');
    await press(first, '-', 'Enter');
    expectSameView(viewOf(second), before);
    expect(isOpen(byPart(second, 'tooltip'))).to.be.false;
    expect(second.shadowRoot!.querySelectorAll('[part~="details"]')).to.have.length(0);
    await focusOption(second, 'Another');
    await press(second, 'ArrowRight');
    expect(focusedName(second)).to.match(/^More/);
    expect(focusedName(first)).to.equal('');
    expect(optionNames(first)).to.have.length(3);
  });

  it('leaves an open popover of the page open', async () => {
    const page = await fixture<HTMLElement>(html`<div popover="auto">of the page</div>`);
    const element = await mountEvents();
    page.showPopover();
    element.shadowRoot!.querySelector<HTMLElement>('[role="option"]')!.focus();
    await whenIdle(element);
    expect(tooltipIsOpen(element)).to.be.true;
    expect(isOpen(page)).to.be.true;
    page.hidePopover();
  });

  it('keeps its lines apart and level under a rule of the page for everything', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = '* { line-height: 0; writing-mode: vertical-rl }';
    document.head.append(sheet);
    try {
      const element = await mountDocument({ title: 'Three', events: threeEvents });
      element.select('beta');
      await whenIdle(element);
      const title = byPart(element, 'details').querySelector('.title')!;
      for (const text of [
        title,
        byPart(element, 'title'),
        byPart(element, 'subtitle'),
        byPart(element, 'overview'),
      ]) {
        const { width, height } = text.getBoundingClientRect();
        expect(height, text.className).to.be.greaterThan(10);
        expect(width, text.className).to.be.greaterThan(height);
      }
      const lines = [...byPart(element, 'details').querySelectorAll('p')].map((line) =>
        line.getBoundingClientRect(),
      );
      lines.slice(1).forEach(({ top }, i) => expect(top).to.be.at.least(lines[i]!.bottom - 1));
    } finally {
      sheet.remove();
    }
  });

  it('draws in a dark page as well', async () => {
    const element = await mountEvents();
    const pixels = (): string => canvasOf(element).toDataURL();
    const light = pixels();
    element.parentElement!.style.color = 'white';
    element.parentElement!.style.background = 'black';
    await until(() => pixels() !== light, 'another drawing on a dark page');
    expect(isDrawn(element)).to.be.true;
  });

  it('shows all lanes in a box of the same height when it is asked to, and scrolls them', async () => {
    const events = Array.from({ length: 60 }, (_, i) => ({
      title: `Of ${i}`,
      when: '2025-11-10',
      tags: [`tag ${i % 30}`],
    }));
    const element = await mountEvents(events);
    element.setAttribute('lane-by', 'tag');
    await whenIdle(element);
    const before = element.getBoundingClientRect().height;
    const more = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part~="lane-head"]')].find((each) =>
      each.getAttribute('aria-label')!.includes('Show all lanes'),
    );
    expect(more, 'a button for the other lanes').to.be.an.instanceOf(HTMLElement);
    more!.click();
    await whenIdle(element);
    expect(element.getBoundingClientRect().height).to.equal(before);
    const [bar] = allByRole(element, 'scrollbar');
    expect(bar!.getAttribute('aria-valuetext')).to.match(/^Lanes 1–\d+ of 30$/);
    bar!.focus();
    const groups = new Set<string | null>();
    for (let page = 0; page < 8; page++) {
      for (const group of allByRole(element, 'group')) groups.add(group.getAttribute('aria-label'));
      await press(element, 'PageDown');
      await whenIdle(element);
    }
    expect(groups).to.have.length(30);
    button(element, 'Read as a list').click();
    await whenIdle(element);
    expect(byPart(element, 'list').getBoundingClientRect().height, 'height of the list').to.be.greaterThan(
      300,
    );
    expect(byPart(element, 'stage').getBoundingClientRect().height, 'room of the list').to.be.greaterThan(
      100,
    );
  });

  it('announces a new window politely, once after several', async () => {
    const element = await mountEvents();
    const status = allByRole(element, 'status').find((each) => each.getAttribute('aria-live') === 'polite')!;
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(status.textContent));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    await clickAt(element, middleOf(button(element, 'Zoom in')));
    await clickAt(element, middleOf(button(element, 'Zoom in')));
    await until(() => status.textContent !== '', 'an announcement');
    observer.disconnect();
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^Showing .*November 2025, \d of 3 events\.$/);
  });
});

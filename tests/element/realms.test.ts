// The element inside other roots and documents: what moves, scrolls, prints and listens there, and what stays behind.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { AttributedTimeline } from '../../src/define.js';
import {
  allByPart,
  byPart,
  focusOption,
  frames,
  itUnlessWebDriver,
  mountEvents,
  nameOf,
  option,
  replace,
  textOf,
  viewport,
  tooltipIsOpen,
  until,
  whenIdle,
} from './support.js';

describe('the tooltip', () => {
  it('goes with its mark in a scroller of a shadow root around the element', async () => {
    const shell = document.createElement('div');
    const root = shell.attachShadow({ mode: 'open' });
    root.innerHTML = '<div style="block-size:620px;overflow:auto"><slot></slot></div>';
    document.body.append(shell);
    const element = await mountEvents();
    const spacer = document.createElement('div');
    spacer.style.blockSize = '240px';
    const after = spacer.cloneNode() as HTMLElement;
    after.style.blockSize = '600px';
    shell.append(spacer, element, after);
    await whenIdle(element);
    await focusOption(element, 'Beta');
    await whenIdle(element);
    expect(tooltipIsOpen(element)).to.equal(true);
    const gap = (): number =>
      byPart(element, 'tooltip').getBoundingClientRect().top -
      option(element, 'Beta').getBoundingClientRect().top;
    const before = gap();
    root.querySelector('div')!.scrollTop = 40;
    await frames();
    await whenIdle(element);
    if (tooltipIsOpen(element)) expect(gap()).to.be.closeTo(before, 2);
    expect(option(element, 'Beta').getBoundingClientRect().top).to.be.greaterThan(0);
    shell.remove();
  });

  it('stands within the document of a frame, and is closed by Esc there', async () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'inline-size:960px;block-size:640px;border:0';
    document.body.append(frame);
    const element = await mountEvents();
    const { contentDocument, contentWindow } = frame;
    contentDocument!.body.append(element);
    await whenIdle(element);
    option(element, 'Gamma').focus();
    await whenIdle(element);
    expect(tooltipIsOpen(element)).to.equal(true);
    const { left, right } = byPart(element, 'tooltip').getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(contentDocument!.documentElement.clientWidth);
    const gap = (): number =>
      byPart(element, 'tooltip').getBoundingClientRect().top -
      option(element, 'Gamma').getBoundingClientRect().top;
    const before = gap();
    contentDocument!.body.style.minBlockSize = '1400px';
    contentWindow!.scrollTo(0, 30);
    await frames();
    await whenIdle(element);
    expect(contentWindow!.scrollY).to.equal(30);
    expect(gap()).to.be.closeTo(before, 2);
    const Escape = (contentWindow as unknown as { KeyboardEvent: typeof KeyboardEvent }).KeyboardEvent;
    contentDocument!.dispatchEvent(new Escape('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await whenIdle(element);
    expect(tooltipIsOpen(element)).to.equal(false);
    frame.remove();
  });
});

/** A frame in the page, until its test is over. */
function openFrame(): Window & typeof globalThis {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size:960px;block-size:640px;border:0';
  document.body.append(frame);
  opened.push(frame);
  return frame.contentWindow as Window & typeof globalThis;
}

const opened: HTMLElement[] = [];
afterEach(() => opened.splice(0).forEach((frame) => frame.remove()));

/** What listens on windows, documents and media queries of a realm, by target and type; from now on. */
function watchListeners(realm: Window & typeof globalThis): () => readonly string[] {
  const left = new Map<string, number>();
  const prototype = realm.EventTarget.prototype;
  const count = (name: string, by: number): unknown => left.set(name, (left.get(name) ?? 0) + by);
  replace(
    prototype,
    'addEventListener',
    (original) =>
      function (this: EventTarget, type, listener, options) {
        const isOfPage = this === realm || this === realm.document || !('nodeType' in this);
        if (isOfPage && listener) {
          const name = `${Object.prototype.toString.call(this)} ${type}`;
          count(name, 1);
          const signal = typeof options === 'object' ? options.signal : undefined;
          signal?.addEventListener('abort', () => count(name, -1));
        }
        original.call(this, type, listener, options);
      },
  );
  replace(
    prototype,
    'removeEventListener',
    (original) =>
      function (this: EventTarget, type, listener, options) {
        const name = `${Object.prototype.toString.call(this)} ${type}`;
        if (left.has(name)) count(name, -1);
        original.call(this, type, listener, options);
      },
  );
  return () => [...left].filter(([, times]) => times > 0).map(([name]) => name);
}

describe('an element that is moved out of a frame', () => {
  for (const [how, leave] of [
    ['is removed', (element: AttributedTimeline) => element.remove()],
    ['goes back to the page', (element: AttributedTimeline) => document.body.append(element)],
  ] as const)
    it(`leaves nothing that listens in that when it ${how}`, async () => {
      const page = openFrame();
      const left = watchListeners(page);
      const element = await mountEvents();
      page.document.body.append(element);
      await whenIdle(element);
      option(element, 'Beta').focus();
      await whenIdle(element);
      element.select('beta');
      element.zoomTo('2025-11-06/2025-11-14');
      await whenIdle(element);
      expect(left().length, 'while it is there').to.be.greaterThan(3);
      leave(element);
      await whenIdle(element);
      expect(left()).to.deep.equal([]);
      element.remove();
    });
});

describe('an element in a frame', () => {
  it('is drawn by the frames of that, where those of the page stand still', async () => {
    const page = openFrame();
    const element = await mountEvents();
    page.document.body.append(element);
    await whenIdle(element);
    const stop = replace(window, 'requestAnimationFrame', () => () => 0);
    try {
      element.style.inlineSize = '700px';
      const canvas = element.shadowRoot!.querySelector('canvas')!;
      await until(() => canvas.width / page.devicePixelRatio <= 700, 'a narrower drawing');
    } finally {
      stop();
    }
  });

  it('is measured in the fonts of that', async () => {
    const page = openFrame();
    const measured: string[] = [];
    const { prototype } = page.CanvasRenderingContext2D;
    replace(
      prototype,
      'measureText',
      (original) =>
        function (this: CanvasRenderingContext2D, text) {
          measured.push(text);
          return original.call(this, text);
        },
    );
    const element = await mountEvents();
    page.document.body.append(element);
    await whenIdle(element);
    expect(measured).to.include('Beta speaks');
  });

  it('is laid out for paper when that is printed', async () => {
    const page = openFrame();
    const element = await mountEvents();
    page.document.body.append(element);
    await whenIdle(element);
    // Firefox copies the page when this returns.
    page.dispatchEvent(new page.Event('beforeprint'));
    expect(textOf(byPart(element, 'print'))).to.contain('Beta speaks');
    page.dispatchEvent(new page.Event('afterprint'));
    await element.updateComplete;
    expect(allByPart(element, 'print')).to.have.length(0);
  });
});

describe('the canvas', () => {
  afterEach(() => setViewport(viewport));

  itUnlessWebDriver('has the pixels of the screen that the page is moved to, at the same size', async () => {
    // A browser fires a change at the query for the ratio that was; one that emulates another ratio fires none.
    const queries: MediaQueryList[] = [];
    const restore = replace(window, 'matchMedia', (original) => (query) => {
      const list = original.call(window, query);
      if (query.startsWith('(resolution:')) queries.push(list);
      return list;
    });
    try {
      const element = await mountEvents();
      const canvas = element.shadowRoot!.querySelector('canvas')!;
      const { clientWidth, width } = canvas;
      for (const ratio of [3, 1.5, 1]) {
        await setViewport({ ...viewport, deviceScaleFactor: ratio });
        await until(() => devicePixelRatio === ratio, 'another ratio');
        queries.at(-1)!.dispatchEvent(new Event('change'));
        await whenIdle(element);
        expect(canvas.width).to.equal(Math.round(clientWidth * ratio));
        expect(queries.at(-1)!.media).to.contain(`${ratio}dppx`);
      }
      expect([canvas.clientWidth, canvas.width]).to.deep.equal([clientWidth, width]);
    } finally {
      restore();
    }
  });
});

describe('the language', () => {
  it('is that of the document of a frame', async () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'inline-size:960px;block-size:640px;border:0';
    document.body.append(frame);
    const element = await mountEvents();
    frame.contentDocument!.documentElement.lang = 'ja';
    frame.contentDocument!.body.append(element);
    await until(() => allByPart(element, 'button').some((each) => nameOf(each) === '拡大'), 'Japanese');
    frame.remove();
  });
});

// What a server has rendered stands in the page until the element has something to show.
import { expect } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import { en } from '../../src/locales/en.js';
import { renderTimeline, type RenderOptions } from '../../src/server.js';
import { byPart, optionNames, replaceFetch, textOf, threeEvents, until, whenIdle } from './support.js';

/** Without its styles, as under a policy that refuses them. */
function put(attributes: RenderOptions['attributes'] = {}): AttributedTimeline {
  const place = document.createElement('div');
  const served = renderTimeline({ events: [...threeEvents] }, { locale: en, attributes });
  place.setHTMLUnsafe(served.replaceAll(/<style>.*?<\/style>/gs, ''));
  document.body.append(place);
  return place.querySelector<AttributedTimeline>('attributed-timeline')!;
}

const served = (element: AttributedTimeline): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>('.served');

describe('what a server has rendered', () => {
  let element: AttributedTimeline;
  afterEach(() => document.querySelector('attributed-timeline')?.parentElement?.remove());

  it('lies over the element until that is drawn, also where its own styles are refused', async () => {
    const element = put({ src: '/never' });
    const restore = replaceFetch(() => new Promise(() => undefined));
    await element.updateComplete;
    restore();
    expect(getComputedStyle(served(element)!).position).to.equal('absolute');
    expect(getComputedStyle(byPart(element, 'base')).visibility).to.equal('hidden');
  });

  it('gives way to the drawing, and the focus goes on to it', async () => {
    const element = put();
    served(element)!.focus();
    await until(() => served(element) === null, 'the drawing');
    await whenIdle(element);
    expect(document.activeElement).to.equal(element);
  });

  it('stays where it is while its words are read, and gives way at the drawing, or to an event that is asked for', async () => {
    for (const leave of [(place: HTMLElement) => (place.scrollTop = 0), () => element.select('beta')]) {
      element = put();
      element.style.setProperty('--at-height', '320px');
      const place = served(element)!;
      place.scrollTop = 300;
      expect(place.scrollTop).to.equal(300);
      await until(() => optionNames(element).length === 3, 'the drawing');
      await whenIdle(element);
      expect([served(element), place.scrollTop]).to.deep.equal([place, 300]);
      leave(place);
      await until(() => served(element) === null, 'the drawing in its place');
      element.parentElement!.remove();
    }
  });

  it('lies over the list until that is read, and never over a notice that it is loaded', async () => {
    element = put({ 'view-mode': 'list' });
    let sawNotice = false;
    const look = new MutationObserver(() => {
      const isServed = served(element) !== null;
      const isLoading = element.shadowRoot!.querySelector('[part~="notice"] [role="status"]') !== null;
      sawNotice ||= isLoading && !isServed;
    });
    look.observe(element.shadowRoot!, { childList: true, subtree: true });
    await until(() => served(element) === null, 'the list in its place');
    look.disconnect();
    expect(sawNotice).to.equal(false);
    expect(textOf(byPart(element, 'list'))).to.contain('Alpha speaks');
  });

  it('gives way to a failure, which can be tried again', async () => {
    const element = put({ src: '/no-such-file.json' });
    await until(() => element.shadowRoot!.querySelector('[part~="error"]') !== null, 'a failure');
    expect(served(element)).to.equal(null);
    expect(getComputedStyle(byPart(element, 'error')).visibility).to.equal('visible');
  });

  it('hides that there are no events, and not that they are being loaded, where a server had none', async () => {
    const place = document.createElement('div');
    const awaited = '<template shadowrootmode="open"><div class="served"></div></template>';
    place.setHTMLUnsafe(`<attributed-timeline>${awaited}</attributed-timeline>`);
    document.body.append(place);
    const element = place.querySelector('attributed-timeline')!;
    const seen = (): string => getComputedStyle(byPart(element, 'notice')).visibility;
    await element.updateComplete;
    expect(seen()).to.equal('hidden');
    const restore = replaceFetch(() => new Promise(() => undefined));
    element.src = '/never';
    await element.updateComplete;
    restore();
    expect(seen()).to.equal('visible');
    element.timeline = { events: [...threeEvents] };
    await until(() => served(element) === null, 'the drawing');
  });
});

// What the element leaves on the page of its host while somebody uses it: nothing, under the strictest policy too.
import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { AttributedTimeline, TimelineDocument } from '../../src/define.js';
import { turnWheel } from './pointer-input.js';
import { define, drawnIn, openPage, watch, type Page } from './page.js';
import {
  allByPart,
  allByRole,
  byPart,
  button,
  focusOption,
  isOpen,
  option,
  press,
  whenIdle,
  textOf,
  threeEvents,
  tooltipIsOpen,
  until,
} from './support.js';

const written: TimelineDocument = {
  title: 'Three',
  method: 'Read at leisure.',
  sources: { gazette: { title: 'Gazette', URL: 'https://gazette.example/1' } },
  events: [
    ...threeEvents,
    { title: 'Undated', attribution: { by: 'The Gazette', as: 'outlet', source: 'gazette' } },
    {
      id: 'bad',
      title: 'Bad link',
      when: '2025-11-20',
      attribution: { by: 'x', as: 'outlet', source: 'javascript:alert(1)' },
    },
  ],
};

/** What the console says of it, and nothing else. */
const ofBadLink =
  'warn: attributed-timeline: 1 error in the data of “Three”; each with its place and reason in the element’s .parsed.faults and under “About this timeline”';

/** Everything that a person does in turn: pointer, wheel, keys, cards, details, list, help. */
async function useAll(page: Page, element: AttributedTimeline): Promise<void> {
  const plot = byPart(element, 'plot');
  await sendMouse({ type: 'move', position: page.middleOf(option(element, 'Beta')) });
  await until(() => tooltipIsOpen(element), 'a tooltip');
  await sendKeys({ down: 'Control' });
  await turnWheel(page.middleOf(plot), { deltaY: -60 });
  await sendKeys({ up: 'Control' });
  await turnWheel(page.middleOf(plot), { deltaX: 40 });
  const [x, y] = page.middleOf(plot);
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [x - 30, y] });
  await sendMouse({ type: 'up' });
  await whenIdle(element);
  await focusOption(element, 'Beta');
  await press(element, 'ArrowRight', 'ArrowLeft', '+', '-', '0', 'PageDown', 'PageUp', 'g', '?', 'Escape');
  element.select('gamma');
  await whenIdle(element);
  await sendMouse({ type: 'click', position: page.middleOf(button(element, 'Read as a list')) });
  await whenIdle(element);
  expect(allByPart(element, 'list-item').length).to.be.greaterThan(0);
  await sendMouse({
    type: 'click',
    position: page.middleOf(allByRole(element, 'toolbar')[0]!.firstElementChild!),
  });
  await whenIdle(element);
  const about = byPart(element, 'about');
  // What it discloses is rendered when it is open.
  expect(textOf(about)).not.to.contain('Read at leisure.');
  const opened = new Promise((done) => about.addEventListener('toggle', done, { once: true }));
  about.querySelector<HTMLElement>('summary')!.click();
  await opened;
  await whenIdle(element);
  expect(textOf(byPart(element, 'about'))).to.contain('Read at leisure.');
}

const json = `<script type="application/json">${JSON.stringify(written)}</script>`;

describe('on the page of a host', () => {
  afterEach(() => resetMouse());

  it('works under a strict policy with Trusted Types, and breaks nothing of it', async () => {
    // In a frame like this one, Firefox matches no origin with 'self'.
    const self = `'self' ${location.origin}`;
    const policy = `default-src 'none'; script-src ${self}; style-src ${self}; require-trusted-types-for 'script'; trusted-types lit-html`;
    const page = await openPage(
      `<meta http-equiv="Content-Security-Policy" content="${policy}">${watch}${define}`,
      `<attributed-timeline>${json}</attributed-timeline>`,
    );
    const element = await drawnIn(page);
    await useAll(page, element);
    expect(page.window.watched.violations).to.deep.equal([]);
    expect(page.window.watched.said).to.deep.equal([ofBadLink]);
    page.document.body.setAttribute('style', 'color:red');
    await until(() => page.window.watched.violations.length > 0, 'the policy applies');
  });

  it('leaves no trace but its tag: no globals, storage, cookies, history or requests, and no words in the console but on the data', async () => {
    const page = await openPage(
      `${watch}${define}`,
      `<attributed-timeline src="/data/japan-china-2025.json"></attributed-timeline>`,
    );
    const { window, document } = page;
    const element = await drawnIn(page);
    element.timeline = written;
    await whenIdle(element);
    const before = traces(window);
    await useAll(page, element);
    expect(traces(window)).to.deep.equal(before);
    const added = Object.getOwnPropertyNames(window).filter((name) => !window.watched.globals.has(name));
    // Lit's own, by which it finds a second copy of itself.
    expect(added.filter((name) => !/^(lit|reactive)[A-Z]/.test(name))).to.deep.equal([]);
    const requests = window.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const fetched = requests.filter(({ initiatorType }) => initiatorType === 'fetch').map(({ name }) => name);
    expect(fetched).to.deep.equal([new URL('/data/japan-china-2025.json', location.href).href]);
    expect(requests.filter(({ name }) => !/\.(js|mjs|ts|json)(\?|$)/.test(name))).to.deep.equal([]);
    expect(window.watched.said).to.deep.equal([ofBadLink]);
    expect([...document.body.children].map(({ localName }) => localName)).to.deep.equal([
      'attributed-timeline',
    ]);
    expect(document.head.querySelectorAll('style').length + document.adoptedStyleSheets.length).to.equal(0);
    expect(element.getAttributeNames()).to.deep.equal(['src']);
  });

  it('follows links to http, https and mail alone, and gives them no access to the page', async () => {
    const page = await openPage(`${watch}${define}`, `<attributed-timeline>${json}</attributed-timeline>`);
    const element = await drawnIn(page);
    const links: HTMLAnchorElement[] = [];
    for (const id of [element.parsed!.id(3), 'bad']) {
      element.select(id);
      await whenIdle(element);
      links.push(...byPart(element, 'details').querySelectorAll('a'));
    }
    expect(links.map(({ href, rel }) => [href, rel.split(' ').includes('noopener')])).to.deep.equal([
      ['https://gazette.example/1', true],
    ]);
  });

  it('stays on its address when a link or words are dragged out of the details and let go', async () => {
    const page = await openPage(`${watch}${define}`, `<attributed-timeline>${json}</attributed-timeline>`);
    const element = await drawnIn(page);
    element.select(element.parsed!.id(3));
    await whenIdle(element);
    const [here, frame] = [location.href, page.window];
    const link = byPart(element, 'details').querySelector('a')!;
    const started: string[] = [];
    link.addEventListener('dragstart', ({ type }) => started.push(type));
    await sendMouse({ type: 'move', position: page.middleOf(link) });
    await sendMouse({ type: 'down' });
    const [x, y] = page.middleOf(byPart(element, 'plot'));
    for (const step of [200, 100, 0]) await sendMouse({ type: 'move', position: [x + step, y] });
    await sendMouse({ type: 'up' });
    await whenIdle(element);
    expect(started).to.deep.equal(['dragstart']);
    expect(location.href).to.equal(here);
    expect(frame.location.href).to.equal('about:srcdoc');
    expect(isOpen(byPart(element, 'help'))).to.be.false;
    expect(page.document.querySelector('attributed-timeline')).to.equal(element);
  });
});

function traces(window: Window): unknown {
  const { location, history, document, localStorage, sessionStorage } = window;
  return {
    address: location.href,
    entries: history.length,
    state: history.state as unknown,
    cookie: document.cookie,
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    title: document.title,
    scrolled: [window.scrollX, window.scrollY],
    focusable: document.activeElement?.localName !== undefined,
  };
}

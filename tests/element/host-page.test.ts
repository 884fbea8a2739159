// What a host page does to the box of the element: heights that are no lengths, turned ancestors; and to its address.
import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import type { AttributedTimeline } from '../../src/define.js';
import {
  allByPart,
  byPart,
  clickAt,
  middleOf,
  mountEvents,
  nameOf,
  option,
  press,
  replaceFetch,
  spanOf,
  until,
  viewOf,
  whenIdle,
} from './support.js';

const stageHeight = (element: AttributedTimeline): number =>
  byPart(element, 'stage').getBoundingClientRect().height;

describe('a height that is no length', () => {
  for (const height of ['auto', 'fit-content', '0'])
    it(`${height} fills a column`, async () => {
      const element = await mountEvents();
      const column = element.parentElement!;
      column.style.cssText = 'display:flex;flex-direction:column;block-size:600px';
      element.style.cssText = `flex:1;--at-height:${height}`;
      await whenIdle(element);
      expect(element.getBoundingClientRect().height).to.be.closeTo(600, 1);
      expect(stageHeight(element)).to.be.greaterThan(400);
      expect(option(element, 'Beta').getBoundingClientRect().height).to.be.greaterThan(0);
    });

  for (const height of ['fit-content', '0', '0px'])
    it(`${height} is the usual height where nothing else decides`, async () => {
      const element = await mountEvents();
      element.style.setProperty('--at-height', height);
      await whenIdle(element);
      expect(element.getBoundingClientRect().height).to.be.closeTo(768, 60);
    });
});

describe('a height that follows the content', () => {
  const many = Array.from({ length: 120 }, (_, i) => ({ title: `Event ${i}`, when: '2025-11-03' }));
  const listOf = (element: AttributedTimeline): HTMLElement => byPart(element, 'list');
  const heightOf = (element: Element): number => element.getBoundingClientRect().height;

  it('is what the lanes need, and stays that while the window moves', async () => {
    const element = await mountEvents();
    element.style.setProperty('--at-height', 'auto');
    await whenIdle(element);
    const height = heightOf(element);
    expect(height).to.be.within(150, 400);
    element.zoomTo('2025-11-03');
    await whenIdle(element);
    expect(heightOf(element)).to.equal(height);
    expect(heightOf(option(element, 'Alpha'))).to.be.greaterThan(0);
  });

  it('lies between the least and the greatest that the host sets, in whatever holds the element', async () => {
    const element = await mountEvents();
    const parent = element.parentElement!;
    element.style.setProperty('--at-height', 'auto');
    element.style.setProperty('--at-min-height', '450px');
    element.style.setProperty('--at-max-height', '75%');
    for (const layout of ['block', 'flex', 'grid']) {
      parent.style.cssText = `display:${layout};block-size:900px;align-items:start`;
      await whenIdle(element);
      expect(heightOf(element), layout).to.be.closeTo(450, 1);
      expect(stageHeight(element), layout).to.be.greaterThan(250);
    }
    element.events = many;
    element.viewMode = 'list';
    for (const layout of ['block', 'flex', 'grid']) {
      parent.style.cssText = `display:${layout};block-size:900px;align-items:start`;
      await whenIdle(element);
      expect(heightOf(element), layout).to.be.closeTo(675, 1);
      expect(listOf(element).scrollHeight, layout).to.be.greaterThan(listOf(element).clientHeight + 1000);
    }
  });

  it('leaves a list of up to 200 events to the scroller of the page, also for keys, and no longer one', async () => {
    const element = await mountEvents(many);
    element.viewMode = 'list';
    element.style.setProperty('--at-height', 'auto');
    await whenIdle(element);
    expect(listOf(element).scrollHeight).to.equal(listOf(element).clientHeight);
    expect(allByPart(element, 'list-item')).to.have.length(120);
    allByPart(element, 'list-item')[0]!.focus();
    await press(element, 'End');
    const { bottom } = allByPart(element, 'list-item').at(-1)!.getBoundingClientRect();
    expect(bottom).to.be.within(0, innerHeight + 1);
    expect(scrollY).to.be.greaterThan(1000);
    scrollTo(0, 0);
    element.events = [...many, ...many];
    await whenIdle(element);
    expect(listOf(element).scrollHeight).to.be.greaterThan(listOf(element).clientHeight);
    expect(allByPart(element, 'list-item').length).to.be.lessThan(60);
  });
});

describe('letters of the page that are no measure for the element', () => {
  it('leave its texts and its box as they are: a root of 62.5 %', async () => {
    const sizesOf = (element: AttributedTimeline): readonly number[] => [
      element.getBoundingClientRect().height,
      Number.parseFloat(getComputedStyle(byPart(element, 'subtitle')).fontSize),
      option(element, 'Beta').getBoundingClientRect().height,
      stageHeight(element),
    ];
    const element = await mountEvents();
    element.style.removeProperty('--at-height');
    await whenIdle(element);
    const before = sizesOf(element);
    document.documentElement.style.fontSize = '62.5%';
    try {
      await whenIdle(element);
      expect(sizesOf(element)).to.deep.equal(before);
    } finally {
      document.documentElement.style.removeProperty('font-size');
    }
  });
});

describe('an ancestor that is turned', () => {
  afterEach(() => resetMouse());

  for (const [name, style, angle, scale] of [
    ['by half', 'rotate:180deg', Math.PI, 1],
    ['aslant and scaled', 'transform:rotate(20deg) scale(0.8)', Math.PI / 9, 0.8],
  ] as const)
    it(`${name} leaves clicks and drags where they are seen`, async () => {
      const element = await mountEvents();
      element.parentElement!.style.cssText = `${style};transform-origin:450px 300px;inline-size:900px`;
      await whenIdle(element);
      const mark = middleOf(option(element, 'Beta'));
      await clickAt(element, mark);
      expect(nameOf(byPart(element, 'details'))).to.equal('Details: Beta speaks');
      await clickAt(element, mark);
      element.select(null);
      await whenIdle(element);
      const { start } = viewOf(element);
      const [x, y] = middleOf(option(element, 'Beta'));
      const [before] = [middleOf(option(element, 'Alpha'))];
      await sendMouse({ type: 'move', position: [x, y] });
      await sendMouse({ type: 'down' });
      const to = [Math.round(x + (before[0] - x) / 4), Math.round(y + (before[1] - y) / 4)] as const;
      await sendMouse({ type: 'move', position: [...to] });
      await sendMouse({ type: 'up' });
      await whenIdle(element);
      const along = (x - to[0]) * Math.cos(angle) + (y - to[1]) * Math.sin(angle);
      const moved =
        ((viewOf(element).start - start) / spanOf(viewOf(element))) * byPart(element, 'plot').offsetWidth;
      expect(along, 'towards what is later').to.be.greaterThan(20);
      expect(moved * scale).to.be.closeTo(along, 1);
      expect(allByPart(element, 'details')).to.have.length(0);
    });
});

describe('an address', () => {
  it('is fetched again by reload, and the same one given again is not', async () => {
    let requests = 0;
    const restore = replaceFetch(() => {
      requests++;
      const events = [{ id: 'a', title: `Version ${requests}`, when: '2025-11-03' }];
      return Promise.resolve(new Response(JSON.stringify({ events })));
    });
    try {
      const element = await mountEvents();
      element.src = '/versions.json';
      await until(() => element.parsed?.event(0)?.title === 'Version 1', 'the document');
      element.select('a');
      element.src = '/versions.json';
      element.setAttribute('src', '/versions.json');
      await whenIdle(element);
      expect(requests).to.equal(1);
      element.reload();
      await until(() => element.parsed?.event(0)?.title === 'Version 2', 'the document again');
      await whenIdle(element);
      expect(nameOf(byPart(element, 'details'))).to.equal('Details: Version 2');
    } finally {
      restore();
    }
  });
});

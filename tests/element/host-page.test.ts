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

  for (const height of ['auto', 'fit-content', '0', '0px'])
    it(`${height} is the usual height where nothing else decides`, async () => {
      const element = await mountEvents();
      element.style.setProperty('--at-height', height);
      await whenIdle(element);
      expect(element.getBoundingClientRect().height).to.be.closeTo(768, 60);
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

// Where the element stands: shares of a height, children of flex and grid, other letters of the root, what is shown late or skipped.
import { expect } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import { byPart, frames, mountEvents, option, uncaughtDuring, whenIdle } from './support.js';

const heightOf = (box: Element): number => box.getBoundingClientRect().height;

/** Puts the element into boxes, outermost first; the element has a style of its own. */
async function mountIn(boxes: readonly string[], style: string, before = ''): Promise<AttributedTimeline> {
  const element = await mountEvents();
  const place = element.parentElement!;
  place.style.cssText = boxes[0]!;
  place.insertAdjacentHTML('afterbegin', before);
  let box: HTMLElement = place;
  for (const inner of boxes.slice(1)) {
    box = box.appendChild(document.createElement('div'));
    box.style.cssText = inner;
  }
  element.style.cssText = style;
  box.append(element);
  await whenIdle(element);
  return element;
}

/** Its size and that of its drawing are the same from then on, and nothing is reported or rendered. */
async function expectStill(element: AttributedTimeline): Promise<void> {
  const sizes = new Set<number>();
  let updates = 0;
  const controller = { hostUpdate: () => updates++ };
  element.addController(controller);
  const caught = await uncaughtDuring(async () => {
    for (let frame = 0; frame < 10; frame++) {
      await frames(1);
      sizes.add(heightOf(element)).add(-heightOf(byPart(element, 'stage')));
    }
  });
  element.removeController(controller);
  expect([caught, sizes.size, updates]).to.deep.equal([[], 2, 0]);
}

const header = '<header style="flex:none;block-size:100px"></header>';
const aside = '<aside style="flex:none;block-size:420px;inline-size:200px"></aside>';
const column = 'display:flex;flex-direction:column;block-size:600px';

describe('the height of the element', () => {
  const places: readonly (readonly [string, readonly string[], string, string, number])[] = [
    ['a share of its parent', ['block-size:500px'], '--at-height:80%', '', 400],
    ['a share of a share', ['block-size:800px', 'block-size:50%'], '--at-height:100%', '', 400],
    ['a share as a rule of the page', ['block-size:500px'], 'block-size:60%', '', 300],
    ['the usual one as a share of nothing', [''], '--at-height:100%', '', 768],
    ['what is left of a column', [column], 'flex:1', header, 500],
    ['what is left of a column, by content', [column], 'flex:1;--at-height:auto', header, 500],
    ['all of a row', ['display:flex;block-size:350px'], 'flex:1;--at-height:100%', aside, 350],
    ['as high as its row', ['display:flex'], 'flex:1;--at-height:auto', aside, 420],
    [
      'a row of a grid',
      ['display:grid;grid-template-rows:100px 1fr;block-size:700px'],
      '--at-height:100%',
      header,
      600,
    ],
    [
      'as high as the cell beside it',
      ['display:grid;grid-template-columns:200px 1fr'],
      '--at-height:auto',
      aside,
      420,
    ],
    ['a share at most', ['block-size:500px'], '--at-height:auto;--at-max-height:40%', '', 200],
  ];
  for (const [name, boxes, style, before, height] of places)
    it(`is ${name}, drawn in it, and stays that`, async () => {
      const element = await mountIn(boxes, style, before);
      expect(heightOf(element)).to.be.closeTo(height, 1);
      expect(heightOf(byPart(element, 'stage'))).to.be.within(height / 3, height);
      expect(heightOf(option(element, 'Beta'))).to.be.greaterThan(0);
      await expectStill(element);
    });

  it('is in the letters of the root where the page says so: 62.5 %', async () => {
    document.documentElement.style.fontSize = '62.5%';
    try {
      const element = await mountIn([''], '--at-height:40rem');
      expect(heightOf(element)).to.be.closeTo(400, 1);
      await expectStill(element);
    } finally {
      document.documentElement.style.removeProperty('font-size');
    }
  });

  for (const [height, wanted] of [
    ['420px', 420],
    ['100%', 380],
    ['auto', 300],
  ] as const)
    it(`is ${height} when the place of it is shown late`, async () => {
      const element = await mountIn(['display:none;block-size:380px'], `--at-height:${height}`);
      expect(heightOf(element)).to.equal(0);
      element.parentElement!.style.display = 'block';
      await whenIdle(element);
      expect(heightOf(element)).to.be.closeTo(wanted, height === 'auto' ? 60 : 1);
      expect(heightOf(option(element, 'Beta'))).to.be.greaterThan(0);
      await expectStill(element);
    });

  it('is as the page says it while it is skipped, and nothing moves when it is scrolled to', async () => {
    const skipped = 'content-visibility:auto;contain-intrinsic-size:auto 500px';
    const space = '<div style="block-size:3000px"></div>';
    const element = await mountIn(['', skipped], '--at-height:500px', space);
    const page = document.documentElement;
    const before = page.scrollHeight;
    expect(heightOf(element.parentElement!)).to.be.closeTo(500, 1);
    element.scrollIntoView();
    await whenIdle(element);
    expect([heightOf(element), page.scrollHeight]).to.deep.equal([500, before]);
    expect(heightOf(option(element, 'Beta'))).to.be.greaterThan(0);
    await expectStill(element);
    scrollTo(0, 0);
  });
});

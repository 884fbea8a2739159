// Details in a narrow element: what they are of stays in view beside them; and what they state is stated once.
import { expect } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import {
  allByPart,
  allByRole,
  byPart,
  disputeDocument,
  mountDocument,
  nameOf,
  textOf,
  whenIdle,
} from './support.js';

async function mountNarrow(mode: 'timeline' | 'list'): Promise<AttributedTimeline> {
  const element = await mountDocument(await disputeDocument());
  element.style.cssText = 'inline-size:700px;--at-height:700px';
  element.viewMode = mode;
  await whenIdle(element);
  await whenIdle(element);
  return element;
}

async function select(element: AttributedTimeline, id: string): Promise<void> {
  element.select(id);
  await whenIdle(element);
  await whenIdle(element);
}

const sheetTop = (element: AttributedTimeline): number =>
  byPart(element, 'details').getBoundingClientRect().top;

describe('details in a narrow element', () => {
  it('leave what they are of in view over them, and the drawing back in its place when they are closed', async () => {
    const element = await mountNarrow('timeline');
    const { top } = byPart(element, 'plot').getBoundingClientRect();
    for (const id of ['e13', 'e23', 'e01']) {
      await select(element, id);
      const [selected] = allByRole(element, 'option').filter(
        (each) => each.getAttribute('aria-selected') === 'true',
      );
      const box = selected!.getBoundingClientRect();
      expect(box.bottom, nameOf(selected)).to.be.at.most(sheetTop(element));
      expect(box.top, nameOf(selected)).to.be.at.least(
        byPart(element, 'header').getBoundingClientRect().bottom,
      );
    }
    byPart(element, 'details').querySelector<HTMLElement>('.close')!.click();
    await whenIdle(element);
    expect(byPart(element, 'plot').getBoundingClientRect().top).to.equal(top);
  });

  it('leave the item of a list in view that they are of', async () => {
    const element = await mountNarrow('list');
    for (const id of ['e23', 'e09', 'e01']) {
      await select(element, id);
      const item = allByPart(element, 'selected')[0]!.getBoundingClientRect();
      expect(item.top, id).to.be.at.most(sheetTop(element) - 40);
      expect(item.bottom, id).to.be.greaterThan(byPart(element, 'list').getBoundingClientRect().top);
    }
  });
});

describe('details', () => {
  it('state domains, chains of claims and actors once, and have no heading over nothing', async () => {
    const element = await mountDocument(await disputeDocument());
    const text = async (id: string): Promise<string> => {
      await select(element, id);
      return textOf(byPart(element, 'details'));
    };
    const times = (all: string, words: string): number => all.split(words).length - 1;
    expect(times(await text('e07'), 'tourism, culture')).to.equal(1);
    expect(times(await text('e05'), 'an outlet (not named)')).to.equal(2);
    for (const id of Array.from({ length: 23 }, (_, i) => `e${String(i + 1).padStart(2, '0')}`)) {
      await select(element, id);
      for (const section of byPart(element, 'details').querySelectorAll('section'))
        expect(textOf(section).length, id).to.be.greaterThan(textOf(section.querySelector('h4')).length);
    }
  });
});

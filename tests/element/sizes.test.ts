// Sizes by a number of events: said in the legend, in names and cards; a name that no event has is a fault, and nothing is sized.
import { expect, waitUntil } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import {
  byPart,
  focusOption,
  listen,
  mountDocument,
  moveMouse,
  optionNames,
  pointAt,
  textOf,
  whenIdle,
} from './support.js';

const quakes = {
  quantities: { magnitude: { label: 'Magnitude', unit: 'Mw' } },
  events: [
    { id: 'a', title: 'Ferndale', when: '2025-12-05', data: { magnitude: 7 }, attribution: 'usgs' },
    { id: 'b', title: 'Honshu', when: '2025-12-08', data: { magnitude: 7.6 }, attribution: 'usgs' },
    { id: 'c', title: 'Felt', when: '2025-12-09', attribution: 'usgs' },
  ],
};

/** 300 on three days; the greatest is of the second. */
const many = {
  quantities: quakes.quantities,
  events: Array.from({ length: 300 }, (_, i) => ({
    title: `Tremor ${i}`,
    when: `2025-12-0${1 + (i % 3)}`,
    attribution: 'usgs',
    data: { magnitude: i === 100 ? 8 : 2 + (i % 3) },
  })),
};

async function sized(document: object, name: string): Promise<AttributedTimeline> {
  const element = await mountDocument(document);
  element.sizeBy = name;
  await whenIdle(element);
  return element;
}

const legendOf = (element: AttributedTimeline): readonly string[] =>
  [...byPart(element, 'legend').querySelectorAll('li')].map(textOf);

describe('events that are sized by a number', () => {
  it('have three sizes with their values in the legend, and how many have no number', async () => {
    const element = await sized(quakes, 'magnitude');
    await waitUntil(() => legendOf(element).includes('Magnitude: 7.6 Mw'));
    const legend = legendOf(element);
    expect(legend).to.include.members([
      '4 Mw',
      '2 Mw',
      'no Magnitude given: 1',
      'strip below: how many begin',
    ]);
    element.removeAttribute('size-by');
    element.sizeBy = undefined;
    await whenIdle(element);
    await waitUntil(() => !legendOf(element).includes('2 Mw'));
    expect(legendOf(element)).to.include('how many begin');
  });

  it('say it in their names and cards, also where it is missing', async () => {
    const element = await sized(quakes, 'magnitude');
    expect(optionNames(element)).to.deep.equal([
      'Ferndale. Event. 5 December 2025. Magnitude: 7\u00a0Mw. Source: usgs.',
      'Honshu. Event. 8 December 2025. Magnitude: 7.6\u00a0Mw. Source: usgs.',
      'Felt. Event. 9 December 2025. Magnitude: not given. Source: usgs.',
    ]);
    await focusOption(element, 'Felt');
    await waitUntil(() => textOf(byPart(element, 'tooltip')).includes('Magnitude: not given'));
  });

  it('are columns as high as the greatest, and the card of one names it', async () => {
    const element = await sized(many, 'magnitude');
    await waitUntil(() => legendOf(element).includes('columns show the highest value: Magnitude'));
    await moveMouse(pointAt(element, Date.UTC(2025, 11, 2, 12), 200));
    await waitUntil(() => textOf(byPart(element, 'tooltip')).includes('Magnitude, highest: 8 Mw'));
    expect(textOf(byPart(element, 'tooltip'))).to.include('Tremor 100');
  });

  it('are not sized by a name that none has, and that is said once with those that there are', async () => {
    const element = await mountDocument(quakes);
    const heard = listen(element, ['at-problem']);
    element.setAttribute('size-by', 'deaths');
    await whenIdle(element);
    const [, detail] = heard[0] ?? [];
    expect(heard).to.have.length(1);
    expect(JSON.stringify(detail)).to.include(
      'size-by \\"deaths\\": no event has such a number in its data; its values are magnitude, so that nothing is sized',
    );
    expect(legendOf(element)).to.include('how many begin');
  });
});

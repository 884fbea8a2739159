// Links: the main thread before any touch, and the keys that follow them, in the drawing and in the list.
import { expect } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import {
  allByPart,
  byPart,
  focusedName,
  focusOption,
  mountDocument,
  press,
  textOf,
  whenIdle,
} from './support.js';

const events = [
  { id: 'words', kind: 'statement', title: 'Words', speakers: 'Ann', when: '2025-11-03' },
  { id: 'tariff', kind: 'measure', title: 'Tariff', imposers: 'Ann', targets: 'Bob', when: '2025-11-10' },
  {
    id: 'protest',
    kind: 'protest',
    title: 'Protest',
    protesters: 'Bob',
    addressees: 'Ann',
    when: '2025-11-20',
  },
  { id: 'report', kind: 'report', title: 'Report', outlet: 'Gazette', when: '2025-11-24' },
];
const links = [
  { from: 'report', to: 'words', type: 'about' },
  { from: 'tariff', to: 'words', type: 'retaliates-for', assertedBy: ['Gazette'] },
  { from: 'protest', to: 'tariff', type: 'protests', assertedBy: ['Gazette'] },
];
const filler = Array.from({ length: 36 }, (_, i) => ({
  id: `f${i}`,
  kind: 'report',
  title: `Note ${i}`,
  outlet: 'Gazette',
  when: `2025-10-${String((i % 28) + 1).padStart(2, '0')}`,
}));

const arcsLayer = (element: AttributedTimeline): HTMLCanvasElement =>
  element.shadowRoot!.querySelectorAll('canvas')[1]!;
const title = (element: AttributedTimeline): string => focusedName(element).split('.')[0]!;
const announced = (element: AttributedTimeline): string =>
  textOf(element.shadowRoot!.querySelector('[role=status]'));

describe('the main thread', () => {
  it('is drawn without a touch in a list of fewer than forty events', async () => {
    const element = await mountDocument({ events, links });
    expect(arcsLayer(element).hidden).to.equal(false);
    const longer = await mountDocument({ events: [...events, ...filler], links });
    expect(arcsLayer(longer).hidden).to.equal(true);
  });

  it('is not drawn where nobody asserts an answer', async () => {
    const inferred = links.map(({ from, to, type }) => ({ from, to, type }));
    const element = await mountDocument({ events, links: inferred });
    expect(arcsLayer(element).hidden).to.equal(true);
  });
});

describe('the legend', () => {
  it('has asserted links, inferred ones and disputes, each while it is drawn', async () => {
    const words = async (some: readonly object[]): Promise<string[]> => {
      const element = await mountDocument({ events, links: some });
      await focusOption(element, 'Words');
      const all = ['points to what is answered', 'inferred by the compiler', 'each disputes the other'];
      return all.filter((one) => textOf(byPart(element, 'legend')).includes(one));
    };
    expect(await words(links.slice(1))).to.deep.equal(['points to what is answered']);
    expect(await words(links.slice(0, 1))).to.deep.equal(['inferred by the compiler']);
    expect(await words([{ from: 'tariff', to: 'words', type: 'disputes' }])).to.deep.equal([
      'each disputes the other',
    ]);
  });
});

describe('the keys . and ,', () => {
  it('follow the links of the focused event, the main thread first, and come back', async () => {
    const element = await mountDocument({ events, links });
    await focusOption(element, 'Words');
    await press(element, '.');
    expect(title(element)).to.equal('Tariff');
    expect(announced(element)).to.equal('Met with retaliation: Tariff (according to Gazette).');
    await press(element, '.');
    expect(title(element)).to.equal('Protest');
    await press(element, '.');
    expect(title(element)).to.equal('Protest');
    expect(announced(element)).to.equal('No further link from here.');
    await press(element, ',', ',');
    expect(title(element)).to.equal('Words');
    expect(announced(element)).to.equal('Retaliates for: Words (according to Gazette).');
    await press(element, ',');
    expect(announced(element)).to.equal('The way along the links began here.');
    await press(element, '.');
    expect(title(element)).to.equal('Report');
  });

  it('do so in the list', async () => {
    const element = await mountDocument({ events, links });
    element.viewMode = 'list';
    await whenIdle(element);
    allByPart(element, 'list-item')[0]!.focus();
    await press(element, '.');
    expect(textOf(element.shadowRoot!.activeElement)).to.contain('Tariff');
    expect(announced(element)).to.equal('Met with retaliation: Tariff (according to Gazette).');
    await press(element, ',');
    expect(textOf(element.shadowRoot!.activeElement)).to.contain('Words');
  });
});

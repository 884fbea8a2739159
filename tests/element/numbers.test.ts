// Numbers of events: in the details, in columns of the table, and in a search.
import { expect, waitUntil } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import '../../src/element/input/search.js';
import { allByRole, byPart, mountDocument, textOf, whenIdle } from './support.js';

const quakes = {
  quantities: { magnitude: { label: 'Magnitude', unit: 'Mw' } },
  events: [
    { id: 'a', title: 'Ferndale', when: '2025-12-05', data: { magnitude: 7 } },
    { id: 'b', title: 'Honshu', when: '2025-12-08', data: { magnitude: 7.6, deaths: 1 } },
    { id: 'c', title: 'Felt', when: '2025-12-09' },
    { id: 'd', title: 'Off Kobe', when: '2025-12-10', data: { magnitude: 4.5 } },
  ],
};

const titles = (element: AttributedTimeline): readonly string[] =>
  [...element.shadowRoot!.querySelectorAll('tbody [role=rowheader] .open')].map(textOf);

async function sortBy(element: AttributedTimeline, column: string): Promise<void> {
  element.shadowRoot!.querySelector<HTMLElement>(`[data-sort="${column}"]`)!.click();
  await whenIdle(element);
}

describe('numbers of events', () => {
  it('stand in the details with their names and units', async () => {
    const element = await mountDocument(quakes);
    element.select('b');
    await whenIdle(element);
    const facts = [...byPart(element, 'details').querySelectorAll('.details-body > .facts > div')].map(
      textOf,
    );
    expect(facts).to.deep.equal(['Magnitude 7.6 Mw', 'deaths 1']);
  });

  it('have columns of the table, which is sorted by them; events without the number are last either way', async () => {
    const element = await mountDocument(quakes);
    element.viewMode = 'table';
    await waitUntil(() => titles(element).length === 4);
    const heads = allByRole(element, 'columnheader').map(textOf);
    expect(heads.slice(3, 5)).to.deep.equal(['Magnitude (Mw)', 'deaths']);
    await sortBy(element, 'data.magnitude');
    expect(titles(element)).to.deep.equal(['Off Kobe', 'Ferndale', 'Honshu', 'Felt']);
    await sortBy(element, 'data.magnitude');
    expect(titles(element)).to.deep.equal(['Honshu', 'Ferndale', 'Off Kobe', 'Felt']);
  });

  it('are searched by name, and a query for another name says which there are', async () => {
    const element = await mountDocument(quakes);
    const note = (): string => textOf(element.shadowRoot!.querySelector('.note'));
    element.query = 'magnitude:>=7';
    await waitUntil(() => note() === '2 of 4');
    element.query = 'size:>=7';
    await waitUntil(() => note().includes('magnitude:, deaths:'));
  });
});

// The filters: a panel with counts, the legend, and names in the details; all of it is the query.
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AttributedTimeline } from '../../src/define.js';
import '../../src/element/input/search.js';
import {
  allByPart,
  button,
  byPart,
  clickAt,
  focused,
  focusedName,
  focusOption,
  middleOf,
  mountDocument,
  moveMouse,
  optionNames,
  press,
  textOf,
  whenIdle,
} from './support.js';

const dispute = {
  actors: { jp: { name: 'Japan', type: 'state' }, cn: { name: 'China', type: 'state' } },
  events: [
    {
      id: 'a',
      kind: 'statement',
      title: 'Tokyo speaks',
      speakers: 'jp',
      when: '2025-11-01',
      attribution: 'Daily',
    },
    { id: 'b', kind: 'statement', title: 'Beijing speaks', speakers: 'cn', when: '2025-11-02', tags: 'sea' },
    { id: 'c', kind: 'call', title: 'They call', participants: ['jp', 'cn'], when: '2025-11-03' },
    { id: 'd', kind: 'report', title: 'A report', outlet: 'Daily', when: '2025-11-04', tags: 'sea' },
  ],
};

async function open(element: AttributedTimeline): Promise<void> {
  button(element, 'Filter').click();
  await waitUntil(() => element.shadowRoot!.querySelector('.facets input') !== null);
  await whenIdle(element);
}

const panel = (element: AttributedTimeline): HTMLElement => byPart(element, 'facets');

/** "Japan 2", with a minus where it is not let pass. */
const values = (element: AttributedTimeline, legend: string): readonly string[] => {
  const groups = [...panel(element).querySelectorAll('fieldset')];
  const group = groups.find((each) => textOf(each.querySelector('legend')) === legend);
  return [...(group?.querySelectorAll('label') ?? [])].map(
    (label) => `${label.querySelector('input')!.checked ? '' : '-'}${textOf(label)}`,
  );
};

const box = (element: AttributedTimeline, name: string): HTMLInputElement =>
  [...panel(element).querySelectorAll('label')]
    .find((label) => textOf(label).startsWith(name))!
    .querySelector('input')!;

const titles = (element: AttributedTimeline): readonly string[] =>
  optionNames(element)
    .map((name) => name.split('.')[0]!)
    .sort();

const only = (part: HTMLElement, name: string): HTMLElement =>
  part.querySelector(`[aria-label="Only ${name}"]`)!;

const subtitle = (element: AttributedTimeline): string => textOf(byPart(element, 'subtitle'));

describe('filters', () => {
  it('list the values of each field with their counts, and take the focus', async () => {
    const element = await mountDocument(dispute);
    await open(element);
    expect(values(element, 'Kind')).to.deep.equal(['Statements 2', 'Calls 1', 'Reports 1']);
    expect(values(element, 'Who acts or speaks')).to.deep.equal(['China 2', 'Japan 2']);
    expect(values(element, 'Tag')).to.deep.equal([]);
    expect(focused(element)).to.equal(panel(element));
  });

  it('leave out what is not let pass, say so, and bring it back with one press', async () => {
    const element = await mountDocument(dispute);
    const queries: string[] = [];
    element.addEventListener('at-query-change', ({ detail }) => queries.push(detail.query));
    await open(element);
    box(element, 'Statements').click();
    await waitUntil(() => titles(element).length === 2);
    expect(titles(element)).to.deep.equal(['A report', 'They call']);
    expect(queries).to.deep.equal(['-kind:statement']);
    expect(element.query).to.equal('-kind:statement');
    expect(subtitle(element)).to.equal('2 of 4 events · without Kind: Statements · Show all');
    expect(values(element, 'Kind')).to.deep.equal(['-Statements 2', 'Calls 1', 'Reports 1']);
    expect(values(element, 'Who acts or speaks')).to.deep.equal(['China 1', 'Japan 1']);
    byPart(element, 'subtitle').querySelector('button')!.click();
    await waitUntil(() => titles(element).length === 4);
    expect(element.query).to.equal('');
  });

  it('show one value alone, then another beside it', async () => {
    const element = await mountDocument(dispute);
    await open(element);
    only(panel(element), 'Calls').click();
    await waitUntil(() => titles(element).length === 1);
    expect(element.query).to.equal('kind:call');
    box(element, 'Reports').click();
    await waitUntil(() => titles(element).length === 2);
    expect(element.query).to.equal('kind:call,report');
  });

  it('follow a query that is written elsewhere, and keep its words', async () => {
    const element = await mountDocument(dispute);
    await open(element);
    element.query = 'speaks by:"Japan"';
    await waitUntil(() => values(element, 'Who acts or speaks').includes('-China 1'));
    expect(titles(element)).to.deep.equal(['They call', 'Tokyo speaks']);
    byPart(element, 'subtitle').querySelector('button')!.click();
    await waitUntil(() => titles(element).length === 4);
    expect(element.query).to.equal('speaks');
  });

  it('count what the filter of the page lets pass alone, and say how much that leaves out', async () => {
    const element = await mountDocument(dispute);
    element.filter = ({ id }) => id !== 'a';
    await open(element);
    expect(values(element, 'Kind')).to.deep.equal(['Statements 1', 'Calls 1', 'Reports 1']);
    box(element, 'Calls').click();
    await waitUntil(() => titles(element).length === 2);
    expect(subtitle(element)).to.equal(
      '2 of 4 events · without Kind: Calls · 1 left out by the page · Show all',
    );
  });

  it('are used and closed by keys alone', async () => {
    const element = await mountDocument(dispute);
    await open(element);
    await press(element, 'Tab', 'Tab');
    expect(focused(element)?.localName).to.equal('input');
    await sendKeys({ press: ' ' });
    await waitUntil(() => element.query === '-kind:statement');
    await whenIdle(element);
    expect(focused(element)?.localName).to.equal('input');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => allByPart(element, 'facets').length === 0);
    expect(focusedName(element)).to.equal('Filter');
  });

  it('are offered by the details for what an event has in common with others', async () => {
    const element = await mountDocument(dispute);
    await whenIdle(element);
    expect(element.select('b')).to.equal(true);
    await waitUntil(() => allByPart(element, 'details').length > 0);
    only(byPart(element, 'details'), 'China').click();
    await waitUntil(() => titles(element).length === 2);
    expect(element.query).to.equal('by:"China"');
    only(byPart(element, 'details'), 'China').click();
    await waitUntil(() => titles(element).length === 4);
    expect(element.query).to.equal('');
  });

  it('are offered by the card of an event for the pointer, and are no Tab stop there', async () => {
    const element = await mountDocument(dispute);
    await focusOption(element, 'They call');
    await waitUntil(() => textOf(byPart(element, 'tooltip')).includes('Show only: Japan'));
    const japan = only(byPart(element, 'tooltip'), 'Japan');
    expect(japan.tabIndex).to.equal(-1);
    await moveMouse(middleOf(japan));
    await clickAt(element, middleOf(japan));
    await waitUntil(() => element.query === 'by:"Japan"');
    expect(titles(element)).to.deep.equal(['They call', 'Tokyo speaks']);
    expect(allByPart(element, 'details')).to.have.length(0);
  });

  it('are in the legend: a kind there is shown alone, then all others again', async () => {
    const element = await mountDocument({ ...dispute, laneBy: 'side' });
    const legend = (name: string): HTMLElement => only(byPart(element, 'legend'), name);
    await waitUntil(() => byPart(element, 'legend').querySelector('[data-value=call]') !== null);
    legend('Calls').click();
    await waitUntil(() => titles(element).length === 1);
    expect(element.query).to.equal('kind:call');
    await whenIdle(element);
    legend('Calls').click();
    await waitUntil(() => titles(element).length === 4);
  });

  it('have a field that finds a value where there are many, which Esc empties before it closes the panel', async () => {
    const events = Array.from({ length: 300 }, (_, i) => ({
      title: `E ${i}`,
      kind: 'statement',
      speakers: i === 299 ? 'Zoë' : `Sailor ${i}`,
      when: '2025-11-01',
    }));
    const element = await mountDocument({ events });
    await open(element);
    const field = (): HTMLInputElement => panel(element).querySelector('[aria-label="Find a value"]')!;
    expect(values(element, 'Who acts or speaks')).to.have.length(8);
    field().focus();
    await sendKeys({ type: 'zoe' });
    await waitUntil(() => values(element, 'Who acts or speaks').join() === 'Zoë 1');
    expect(textOf(panel(element).querySelector('[role=status]'))).to.equal('1 value');
    only(panel(element), 'Zoë').click();
    await waitUntil(() => element.query === 'by:"Zoë"');
    field().focus();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => field().value === '' && values(element, 'Who acts or speaks').length > 8);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => allByPart(element, 'facets').length === 0);
  });

  it('have no such field where all values are listed', async () => {
    const element = await mountDocument(dispute);
    await open(element);
    expect(panel(element).querySelector('[aria-label="Find a value"]')).to.equal(null);
  });
});

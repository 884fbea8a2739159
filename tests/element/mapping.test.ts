// A table that needs an answer: what is asked, what a person chooses, and what comes of it.
import { expect, html, waitUntil } from '@open-wc/testing';
import type { AttributedTimeline, MappingDetail, TableMapping } from '../../src/define.js';
import '../../src/element/mapping/mapping.js';
import { allByPart, byPart, mount, press, textOf, whenIdle } from './support.js';

const address = (text: string): string => `data:text/csv;charset=utf-8,${encodeURIComponent(text)}`;

async function asked(text: string): Promise<AttributedTimeline> {
  const element = await mount(html`<attributed-timeline src=${address(text)}></attributed-timeline>`);
  await waitUntil(() => allByPart(element, 'mapping').length > 0, 'nothing is asked', { timeout: 5000 });
  await whenIdle(element);
  return element;
}

const panel = (element: AttributedTimeline): HTMLElement => byPart(element, 'mapping');

async function choose(element: AttributedTimeline, name: string, value: string): Promise<void> {
  const select = panel(element).querySelector<HTMLSelectElement>(`select[aria-label="${name}"]`)!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await whenIdle(element);
}

const show = (element: AttributedTimeline): HTMLElement => panel(element).querySelector('.mapping-show')!;

const preview = (element: AttributedTimeline): string => textOf(panel(element).querySelector('section'));

describe('the questions about a table', () => {
  it('are which columns are title and date; what is chosen is seen before it counts, and is given to the page', async () => {
    const element = await asked('Was,Wann,Wer\nTalks,2025-12-06,Ann\nFog,2025-12-08,\nNight,someday,Bob');
    expect(textOf(panel(element))).to.contain('No column is known to be the title.');
    await choose(element, 'What “Was” is', 'title');
    await choose(element, 'What “Wann” is', 'start');
    await choose(element, 'What “Wer” is', 'speakers');
    expect(textOf(panel(element))).not.to.contain('No column is known');
    await waitUntil(() => preview(element).includes('2 with a date'), 'no preview');
    expect(preview(element))
      .to.contain('3 events')
      .and.to.contain('Talks')
      .and.to.match(/row 4, when "someday"/);
    const details: MappingDetail[] = [];
    element.addEventListener('at-mapping', ({ detail }) => details.push(detail));
    show(element).click();
    await waitUntil(() => element.parsed?.event(0)?.title === 'Talks', 'the table is not read again');
    await whenIdle(element);
    expect(details).to.have.length(1);
    expect(element.mapping).to.equal(details[0]?.mapping);
    expect(element.mapping?.columns).to.deep.equal([
      { column: 'Was', field: 'title' },
      { column: 'Wann', field: 'start' },
      { column: 'Wer', field: 'speakers' },
    ]);
    expect(allByPart(element, 'mapping')).to.have.length(0);
    expect(element.parsed?.account()).to.include({ given: 3, drawn: 2, listed: 1 });
  });

  it('are which way round day and month are, once for a column', async () => {
    const element = await asked('Title,Date\nTalks,03/04/2025\nFog,05/06/2025');
    const answers = [...panel(element).querySelectorAll('fieldset label')].map(textOf);
    expect(textOf(panel(element).querySelector('legend'))).to.equal('Which day is 03/04/2025 in “Date”?');
    expect(answers).to.deep.equal(['3 April 2025', '4 March 2025', 'Not known']);
    panel(element).querySelector<HTMLInputElement>('fieldset input')!.click();
    await waitUntil(() => preview(element).includes('2 with a date'), 'no preview');
    show(element).click();
    await waitUntil(() => element.parsed?.account().drawn === 2, 'the dates are not read');
    expect(element.parsed?.event(0)?.when).to.deep.equal({ at: '2025-04-03' });
  });

  it('may have a first row that is an event', async () => {
    const element = await asked('2025-12-06,Talks\n2025-12-08,Fog');
    panel(element).querySelector<HTMLInputElement>('.mapping-header input')!.click();
    await whenIdle(element);
    await choose(element, 'What “column 1” is', 'start');
    await choose(element, 'What “column 2” is', 'title');
    await waitUntil(() => preview(element).includes('2 with a date'), 'no preview');
    expect(textOf(panel(element).querySelector('.mapping-samples'))).to.contain('2025-12-06');
  });

  it('are none where a mapping is given, as JSON too, and are closed by Esc', async () => {
    const element = await asked('Title,Date\nTalks,03/04/2025');
    panel(element).dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
    );
    await whenIdle(element);
    expect(allByPart(element, 'mapping')).to.have.length(0);
    element.setAttribute('mapping', '{ "columns": [{ "column": "Date", "dayOrder": "month-first" }] }');
    await waitUntil(() => element.parsed?.account().drawn === 1, 'the mapping is not followed');
    expect(element.parsed?.event(0)?.when).to.deep.equal({ at: '2025-03-04' });
    element.setAttribute('mapping', 'month first');
    await waitUntil(() => element.parsed?.account().drawn === 0, 'it is not read again');
    expect(element.parsed?.faults.faults.map(({ message }) => message)[0]).to.match(
      /^mapping: it is no object/,
    );
    await whenIdle(element);
    expect(allByPart(element, 'mapping')).to.have.length(0);
  });

  it('are answered once by a mapping that says the same again, as frameworks give it at each render', async () => {
    const mapping = (): TableMapping => ({ columns: [{ column: 'Was', field: 'title' }] });
    const element = await mount(
      html`<attributed-timeline
        src=${address('Was,Date\nTalks,2025-12-06')}
        .mapping=${mapping()}
      ></attributed-timeline>`,
    );
    await waitUntil(() => element.parsed?.event(0)?.title === 'Talks', 'nothing is read');
    const { parsed } = element;
    element.mapping = mapping();
    await whenIdle(element);
    expect(element.parsed).to.equal(parsed);
  });

  it('are asked again of the next file, unless it has the same columns, or is a program’s', async () => {
    const element = await asked('Was,Wann\nTalks,2025-12-06');
    await choose(element, 'What “Was” is', 'title');
    await choose(element, 'What “Wann” is', 'start');
    show(element).click();
    await waitUntil(() => element.parsed?.event(0)?.title === 'Talks', 'the answer does not count');
    const answer = element.mapping;
    element.src = address('Wann,Rest,Was\n2025-12-07,x,Fog');
    await waitUntil(() => element.parsed?.event(0)?.title === 'Fog', 'the same columns are not known');
    expect(element.parsed?.account().drawn).to.equal(1);
    element.src = address('event_date,event_title,event_content,Was\n2025-12-08T10:00,Login,by night,x');
    await waitUntil(() => element.parsed?.event(0)?.title === 'Login', 'its program is not known');
    element.src = address('Quoi,Quand\nBrume,2025-12-09');
    await waitUntil(() => allByPart(element, 'mapping').length > 0, 'nothing is asked');
    await whenIdle(element);
    expect(element.mapping).to.equal(answer);
    await choose(element, 'What “Quoi” is', 'title');
    await choose(element, 'What “Quand” is', 'start');
    show(element).click();
    await waitUntil(() => element.parsed?.event(0)?.title === 'Brume', 'the second answer does not count');
    expect(element.parsed?.account().drawn).to.equal(1);
  });

  it('give a column its field back that another one only came by, as arrow keys do', async () => {
    const element = await asked('Was,Wann\nTalks,2025-12-06');
    const chosen = (): readonly string[] =>
      [...panel(element).querySelectorAll('select')].map(({ value }) => value);
    await choose(element, 'What “Was” is', 'title');
    await choose(element, 'What “Wann” is', 'title');
    expect(chosen()).to.deep.equal(['keep', 'title']);
    await choose(element, 'What “Wann” is', 'start');
    expect(chosen()).to.deep.equal(['title', 'start']);
    await choose(element, 'What “Wann” is', 'title');
    await choose(element, 'What “Was” is', 'text');
    await choose(element, 'What “Wann” is', 'start');
    expect(chosen()).to.deep.equal(['text', 'start']);
  });

  it('are answered by keys alone, and the focus stays in the element', async () => {
    const element = await asked('Was,Wann\nTalks,03/04/2025');
    const focused = (): Element | null => element.shadowRoot!.activeElement;
    const tabTo = async (isThere: (node: Element) => boolean): Promise<void> => {
      for (let steps = 0; steps < 60; steps++) {
        await press(element, 'Tab');
        const node = focused();
        if (node && isThere(node)) return;
      }
      throw new Error('Tab never came there');
    };
    const column = (name: string) => (node: Element) =>
      node.getAttribute('aria-label') === `What “${name}” is`;
    const pick = async (value: string): Promise<void> => {
      const select = focused() as HTMLSelectElement;
      const steps = [...select.options].findIndex((each) => each.value === value) - select.selectedIndex;
      for (let at = 0; at < Math.abs(steps); at++) await press(element, steps > 0 ? 'ArrowDown' : 'ArrowUp');
      expect((focused() as HTMLSelectElement).value).to.equal(value);
    };
    await tabTo(column('Was'));
    await pick('title');
    await tabTo(column('Wann'));
    await pick('start');
    await waitUntil(() => panel(element).querySelector('fieldset'), 'the order is not asked');
    element.shadowRoot!.querySelector<HTMLElement>('.details-bar button')!.focus();
    await tabTo((node) => node.matches('fieldset input'));
    // The last is checked: not every engine goes on to the first from there.
    await press(element, 'ArrowUp');
    await waitUntil(() => preview(element).includes('1 with a date'), 'no preview');
    show(element).focus();
    await press(element, 'Enter');
    await waitUntil(() => element.parsed?.event(0)?.title === 'Talks', 'the table is not read again');
    await whenIdle(element);
    expect(allByPart(element, 'mapping')).to.have.length(0);
    expect(focused(), 'the focus is lost').not.to.equal(null);
  });

  it('are answered for a table in the page by its author', async () => {
    const element = await mount(
      html`<attributed-timeline
        mapping='{"columns":[{"column":1,"field":"title"},{"column":2,"field":"start"}]}'
        ><table>
          <tr>
            <th>Was</th>
            <th>Wann</th>
          </tr>
          <tr>
            <td>Talks</td>
            <td>2025-12-06</td>
          </tr>
        </table></attributed-timeline
      >`,
    );
    await waitUntil(() => element.parsed?.size === 1, 'the table is not read');
    expect(element.parsed?.event(0)).to.deep.include({ title: 'Talks', when: { at: '2025-12-06' } });
  });
});

// The search: a field in the toolbar, from hit to hit, by keys and by mouse; what is not found is dimmed or hidden.
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AttributedTimeline } from '../../src/define.js';
import '../../src/element/input/search.js';
import { ja } from '../../src/locales/ja.js';
import {
  button,
  byPart,
  byRole,
  disputeDocument,
  focusOption,
  focusedName,
  mountDocument,
  mountEvents,
  optionNames,
  pressWith,
  textOf,
  viewOf,
  whenIdle,
} from './support.js';

function field(element: AttributedTimeline): HTMLInputElement {
  return element.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
}

const note = (element: AttributedTimeline): string => textOf(element.shadowRoot!.querySelector('.note'));

const heard = (element: AttributedTimeline): string => textOf(byRole(element, 'status'));

async function search(element: AttributedTimeline, text: string): Promise<void> {
  field(element).focus();
  await sendKeys({ type: text });
  await whenIdle(element);
  await waitUntil(() => element.shadowRoot!.querySelector('.note') !== null);
  await whenIdle(element);
}

/** Some days of one kind each, 2 000 of them, and one that is not like the others. */
const many = Array.from({ length: 2000 }, (_, i) => ({
  id: `e${i}`,
  title: i === 1234 ? 'The needle' : `Number ${i}`,
  when: new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10),
}));

describe('search', () => {
  it('finds with every letter, says how much, and fires what a person looks for', async () => {
    const element = await mountEvents();
    const queries: string[] = [];
    element.addEventListener('at-query-change', ({ detail }) => queries.push(detail.query));
    await search(element, 'be');
    expect(queries).to.deep.equal(['b', 'be']);
    expect(element.query).to.equal('be');
    expect(note(element)).to.equal('1 of 3');
    await waitUntil(() => heard(element) === '1 of 3');
  });

  it('goes to the next hit with Enter and back with Shift, around the ends, and announces it', async () => {
    const element = await mountEvents();
    await search(element, 'speaks');
    for (const [isBack, words] of [
      [false, '1 of 2: Alpha speaks'],
      [false, '2 of 2: Beta speaks'],
      [false, '1 of 2: Alpha speaks'],
      [true, '2 of 2: Beta speaks'],
    ] as const) {
      if (isBack) await pressWith(element, 'Shift', 'Enter');
      else await sendKeys({ press: 'Enter' });
      await whenIdle(element);
      expect(heard(element)).to.equal(words);
      expect(field(element).matches(':focus')).to.be.true;
    }
  });

  it('is focused by / on the events, and emptied by Esc while it has the focus alone', async () => {
    const element = await mountEvents();
    await focusOption(element, 'Alpha speaks');
    await sendKeys({ press: '/' });
    expect(field(element).matches(':focus')).to.be.true;
    await sendKeys({ type: 'beta' });
    await whenIdle(element);
    await focusOption(element, 'Alpha speaks');
    await sendKeys({ press: 'Escape' });
    await whenIdle(element);
    expect(element.query).to.equal('beta');
    field(element).focus();
    await sendKeys({ press: 'Escape' });
    await whenIdle(element);
    expect(element.query).to.equal('');
    expect(field(element).value).to.equal('');
    expect(element.shadowRoot!.querySelector('.note')).to.equal(null);
  });

  it('leads from 2 000 events to one in three acts by keys: its mark is there, and the next Tab is on it', async () => {
    const element = await mountEvents(many);
    await waitUntil(() => optionNames(element).length > 0, 'drawn', { timeout: 60_000 });
    field(element).focus();
    await sendKeys({ type: 'needle' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => heard(element) === '1 of 1: The needle', 'found', { timeout: 60_000 });
    await whenIdle(element);
    const names = optionNames(element);
    expect(names.some((name) => name.startsWith('The needle'))).to.be.true;
    expect(names.length).to.be.greaterThan(5);
    expect(textOf(byPart(element, 'tooltip'))).to.contain('The needle');
    const { start, end } = viewOf(element);
    expect((end - start) / 86_400_000).to.be.lessThan(40);
  });

  it('hides what is not found by a switch, in every view, and shows it again', async () => {
    const element = await mountEvents();
    await search(element, 'beta');
    expect(optionNames(element)).to.have.length(3);
    button(element, 'Hide others').click();
    await whenIdle(element);
    expect(element.misses).to.equal('hide');
    expect(optionNames(element)).to.have.length(1);
    expect(textOf(byPart(element, 'subtitle'))).to.contain('1 of 3 events');
    button(element, 'Read as a list').click();
    await whenIdle(element);
    expect(textOf(byPart(element, 'list')))
      .to.contain('Beta speaks')
      .and.not.to.contain('Alpha');
    button(element, 'Empty the search').click();
    await whenIdle(element);
    expect(textOf(byPart(element, 'list'))).to.contain('Alpha speaks');
    expect(field(element).matches(':focus')).to.be.true;
  });

  it('is ANDed with the filter of the host', async () => {
    const element = await mountEvents();
    element.filter = ({ kind }) => kind === 'statement';
    element.query = '-alpha';
    element.misses = 'hide';
    await whenIdle(element);
    await waitUntil(() => optionNames(element).length === 1);
    expect(optionNames(element)[0]).to.match(/^Beta speaks/);
    expect(note(element)).to.equal('1 of 3');
  });

  it('by a program fires nothing and moves neither window nor focus', async () => {
    const element = await mountEvents();
    await focusOption(element, 'Alpha speaks');
    element.addEventListener('at-query-change', () => expect.fail('fired'));
    const before = viewOf(element);
    element.query = 'gamma';
    await whenIdle(element);
    await waitUntil(() => note(element) === '1 of 3');
    expect(viewOf(element)).to.deep.equal(before);
    expect(focusedName(element)).to.match(/^Alpha speaks/);
    expect(field(element).value).to.equal('gamma');
  });

  it('that cannot be read says where, and hides nothing', async () => {
    const element = await mountEvents();
    element.misses = 'hide';
    await search(element, 'beta is:sure');
    expect(note(element)).to.match(/^at 6: is:sure is no state; write is:disputed, is:denied/);
    expect(optionNames(element)).to.have.length(3);
    await waitUntil(() => heard(element).startsWith('at 6:'));
  });

  it('is one more tool of the one Tab stop of the toolbar', async () => {
    const element = await mountEvents();
    await search(element, 'beta');
    const stops = element.shadowRoot!.querySelectorAll('[role=toolbar] [tabindex="0"]');
    expect([...stops].map((stop) => (stop as HTMLElement).dataset['action'])).to.deep.equal(['search']);
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'ArrowLeft' });
    expect(element.shadowRoot!.activeElement).to.not.equal(field(element));
  });

  it('dims in the list what is not found, and goes to a hit there', async () => {
    const element = await mountEvents();
    button(element, 'Read as a list').click();
    await whenIdle(element);
    await search(element, 'gamma');
    const missed = [...element.shadowRoot!.querySelectorAll('.list-row.miss')].map((row) => textOf(row));
    expect(missed).to.have.length(2);
    expect(missed.join()).not.to.contain('Gamma');
  });

  it('keeps finding what is appended', async () => {
    const element = await mountEvents();
    await search(element, 'beta');
    element.appendEvents([{ title: 'Beta again', when: '2025-11-20' }]);
    await whenIdle(element);
    await waitUntil(() => note(element) === '2 of 4');
  });

  it('finds in Japanese, with words of its language', async () => {
    const element = await mountDocument({ events: [{ title: '首脳会談の後' }, { title: '電話' }] });
    element.locale = ja;
    element.query = '会談';
    await whenIdle(element);
    await waitUntil(() => note(element) === '2件中1件');
  });

  it('takes what is no text for none', async () => {
    const element = await mountEvents();
    element.query = 5 as unknown as string;
    await whenIdle(element);
    expect(optionNames(element)).to.have.length(3);
    expect(field(element).value).to.equal('');
  });

  it('finds by state and by date in a document of disputes', async () => {
    const element = await mountDocument(await disputeDocument());
    element.query = 'is:disputed before:2025-12-07';
    await whenIdle(element);
    await waitUntil(() => /^1 of 23$/.test(note(element)));
    expect(note(element)).to.equal('1 of 23');
  });
});

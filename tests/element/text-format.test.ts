// Texts in Markdown: emphasis and links where a text is read, words alone where it is short, spoken or in a table.
import { expect } from '@open-wc/testing';
import {
  byPart,
  focusOption,
  frames,
  mountDocument,
  option,
  press,
  textOf,
  until,
  whenIdle,
} from './support.js';

const text = 'The *ferry* [**stopped**](https://example.org/news) and [this](javascript:alert(1)) <b>is</b>.';
const words = 'The ferry stopped and this <b>is</b>.';
const timeline = {
  textFormat: 'markdown',
  events: [
    {
      ...{ id: 'a', title: 'No *ferry*', when: '2031-03-03', text, quotes: ['*So*'] },
      attribution: [{ by: 'Gazette', as: 'outlet', source: 's' }],
    },
    { id: 'b', title: 'Later', when: '2031-03-04', text: 'More of [it](https://example.org/it)' },
  ],
  sources: { s: { title: 'News', URL: 'https://example.org/' } },
};

describe('a text in Markdown', () => {
  it('has emphasis and links in the details, and nothing else is markup', async () => {
    const element = await mountDocument(timeline);
    expect(option(element, 'No *ferry*').ariaLabel ?? '').not.to.contain('[');
    await focusOption(element, 'No *ferry*');
    await press(element, 'Enter');
    await whenIdle(element);
    const details = byPart(element, 'details');
    const paragraph = details.querySelector('.text')!;
    expect(textOf(paragraph)).to.equal(words);
    expect(textOf(paragraph.querySelector('em'))).to.equal('ferry');
    const [link, ...others] = [...paragraph.querySelectorAll('a')];
    expect(others).to.deep.equal([]);
    expect([link!.href, link!.rel, link!.target]).to.deep.equal([
      ...['https://example.org/news', 'noopener', '_blank'],
    ]);
    expect(textOf(link!.querySelector('strong'))).to.equal('stopped');
    expect(paragraph.querySelector('b')).to.equal(null);
    expect(textOf(details.querySelector('blockquote'))).to.contain('*So*');
    await expect(element).to.be.accessible();
  });

  it('is in words in tooltip and table', async () => {
    const element = await mountDocument(timeline);
    await focusOption(element, 'No *ferry*');
    await until(() => element.renderRoot.querySelector('[part~="tooltip"] .text') !== null, 'the tooltip');
    expect(textOf(element.renderRoot.querySelector('[part~="tooltip"] .text'))).to.equal(words);
    element.viewMode = 'table';
    await until(() => element.renderRoot.querySelector('.table .text') !== null, 'the table');
    expect(textOf(element.renderRoot.querySelector('.table .text'))).to.equal(words);
    expect(element.renderRoot.querySelector('.table .text a')).to.equal(null);
  });

  it('has its links in the list where it is whole, among the stops of its row', async () => {
    const element = await mountDocument(timeline);
    element.viewMode = 'list';
    await until(() => element.renderRoot.querySelector('.list-row .text') !== null, 'the list');
    const first = element.renderRoot.querySelector<HTMLElement>('.list-row');
    expect(textOf(first!.querySelector('.text'))).to.equal(words);
    expect(first!.querySelector('.text a')).to.equal(null);
    first!.querySelector<HTMLElement>('.list-more > summary')!.click();
    await until(() => first!.querySelector('.text a') !== null, 'what is unfolded');
    await frames();
    expect(textOf(first!.querySelector('.text'))).to.equal(words);
    expect(first!.querySelector<HTMLElement>('.text a')!.tabIndex).to.equal(first!.tabIndex);
    await expect(element).to.be.accessible();
  });

  it('has the addresses of its links beside their words on paper, and the line at the present moment is printed', async () => {
    const element = await mountDocument(timeline);
    element.now = '2031-03-03T12:00Z';
    await whenIdle(element);
    window.dispatchEvent(new Event('beforeprint'));
    await until(() => element.renderRoot.querySelector('.print .text') !== null, 'the print');
    const printed = element.renderRoot.querySelector('.print .text')!;
    expect(textOf(printed)).to.contain('stopped (https://example.org/news) and this');
    expect(textOf(printed.querySelector('em'))).to.equal('ferry');
    expect(textOf(element.renderRoot.querySelector('.print svg'))).to.contain('now');
    window.dispatchEvent(new Event('afterprint'));
    await whenIdle(element);
  });
});

// The citation of an event: opened in its details, copied by a press or by keys, or shown to be copied where a page may not do so.
import { expect } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/index.js';
import {
  allByPart,
  byPart,
  focused,
  focusOption,
  mountDocument,
  press,
  replace,
  textOf,
  until,
  whenIdle,
} from './support.js';

const timeline = {
  title: 'The port',
  asOf: '2031-03-20',
  events: [
    {
      id: 'fire',
      title: 'Fire',
      when: '2031-03',
      claims: [
        { id: 'set', text: 'It was set.', chain: [{ by: 'the mayor', as: 'speaker' }] },
        { id: 'not', text: 'Nobody set it.', stance: 'denies', chain: [{ by: 'the port', as: 'speaker' }] },
      ],
    },
    { id: 'other', title: 'Other', when: '2031-03-05' },
  ],
  links: [{ from: 'fire#not', to: 'fire#set', type: 'disputes' }],
};

function button(element: AttributedTimeline, text: string): HTMLElement {
  return allByPart(element, 'button').find((each) => textOf(each) === text)!;
}

function field(element: AttributedTimeline): HTMLTextAreaElement {
  return byPart(element, 'citation').querySelector('textarea')!;
}

function announced(element: AttributedTimeline): string {
  return [...element.shadowRoot!.querySelectorAll('[aria-live]')].map(textOf).join(' ');
}

/** The details of the first event, with its citation open, by keys alone. */
async function cited(): Promise<AttributedTimeline> {
  const element = await mountDocument(timeline);
  await focusOption(element, 'Fire');
  await press(element, 'Enter');
  await whenIdle(element);
  button(element, 'Cite').focus();
  await press(element, 'Enter');
  await until(() => allByPart(element, 'citation').length > 0, 'the citation');
  await whenIdle(element);
  return element;
}

describe('the citation of an event', () => {
  let written: string[];
  let mayWrite: boolean;
  let restore: () => void;

  beforeEach(() => {
    written = [];
    mayWrite = true;
    const writeText = (text: string): Promise<void> => {
      if (!mayWrite) return Promise.reject(new DOMException('no', 'NotAllowedError'));
      written.push(text);
      return Promise.resolve();
    };
    restore = replace(navigator.clipboard, 'writeText', () => writeText);
  });

  afterEach(() => restore());

  it('is shown with the day of today and the state of the dispute', async () => {
    const element = await cited();
    expect(button(element, 'Cite').getAttribute('aria-expanded')).to.equal('true');
    expect(field(element).value)
      .to.match(/^Fire\. /)
      .and.to.contain('In: “The port”')
      .and.to.contain(`Accessed ${new Date().getUTCDate()} `)
      .and.to.contain('Disputed by the port, as of 20 March 2031: “Nobody set it”.');
  });

  it('is copied by keys, and that is announced, each time', async () => {
    const element = await cited();
    const copy = button(element, 'Copy');
    copy.focus();
    await press(element, 'Enter');
    await until(() => announced(element).includes('Citation copied'), 'the announcement');
    expect(written).to.deep.equal([field(element).value]);
    expect(textOf(byPart(element, 'citation'))).to.contain('Citation copied');
    expect(focused(element)).to.equal(copy);
    await press(element, 'Enter');
    await until(() => written.length === 2, 'the second copy');
  });

  it('is copied as CSL-JSON, which is shown then', async () => {
    const element = await cited();
    button(element, 'Copy as CSL-JSON').click();
    await until(() => written.length > 0, 'the copy');
    await whenIdle(element);
    const [item] = JSON.parse(written[0]!) as [{ id: string; issued: object; note: string }];
    expect(item.id).to.equal('fire');
    expect(item.issued).to.deep.equal({ 'date-parts': [[2031, 3]] });
    expect(item.note).to.contain('Disputed by the port');
    expect(field(element).value).to.equal(written[0]);
  });

  it('is selected in its field where the clipboard is not allowed, and that is said', async () => {
    mayWrite = false;
    const element = await cited();
    button(element, 'Copy').focus();
    await press(element, 'Enter');
    await until(() => focused(element) === field(element), 'the field');
    expect(field(element).selectionEnd - field(element).selectionStart).to.equal(field(element).value.length);
    expect(textOf(byPart(element, 'citation'))).to.contain('This page may not copy for you.');
    await until(() => announced(element).includes('This page may not copy for you.'), 'the announcement');
  });

  it('is closed by Esc before the details are, and the focus goes back to the button', async () => {
    const element = await cited();
    field(element).focus();
    await press(element, 'Escape');
    await whenIdle(element);
    expect(allByPart(element, 'citation')).to.have.length(0);
    expect(focused(element)).to.equal(button(element, 'Cite'));
    await press(element, 'Escape');
    await whenIdle(element);
    expect(allByPart(element, 'details')).to.have.length(0);
  });

  it('is that of no other event', async () => {
    const element = await cited();
    element.select('other');
    await whenIdle(element);
    expect(allByPart(element, 'citation')).to.have.length(0);
    expect(button(element, 'Cite').getAttribute('aria-expanded')).to.equal('false');
  });
});

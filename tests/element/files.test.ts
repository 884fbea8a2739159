// What people and programs bring in other formats: files that are dropped, pasted or opened, and objects of other timelines.
import { expect, html } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import { allByPart, mount, optionNames, replaceFetch, textOf, until, whenIdle } from './support.js';

const table = 'Date,Headline,Source\n2025-12-06,Radar alleged,Gazette\n2025-12-07,Protest lodged,Gazette\n';

function titles(element: AttributedTimeline): string[] {
  return optionNames(element).map((name) => name.split('.')[0]!);
}

function withFile(name: string, text: string): DataTransfer {
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], name));
  return transfer;
}

/** Returns whether the element claimed it. */
function drag(element: Element, type: string, dataTransfer: DataTransfer): boolean {
  const options = { dataTransfer, bubbles: true, composed: true, cancelable: true };
  return !element.dispatchEvent(new DragEvent(type, options));
}

function paste(target: Element, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const options = { clipboardData, bubbles: true, composed: true, cancelable: true };
  return !target.dispatchEvent(new ClipboardEvent('paste', options));
}

const drawn = (element: AttributedTimeline, count: number): Promise<void> =>
  until(() => titles(element).length === count, `there are ${count} events`);

describe('files', () => {
  it('are read where they are dropped, with a line around the element while one is held over it', async () => {
    const element = await mount(html`<attributed-timeline accepts-files></attributed-timeline>`);
    expect(drag(element, 'dragover', withFile('a.csv', table))).to.equal(true);
    expect(element.matches(':state(dropping)')).to.equal(true);
    expect(drag(element, 'drop', withFile('a.csv', table))).to.equal(true);
    expect(element.matches(':state(dropping)')).to.equal(false);
    await drawn(element, 2);
    expect(titles(element)).to.deep.equal(['Radar alleged', 'Protest lodged']);
  });

  it('take the place of what was there, until a program gives something else', async () => {
    const events = [{ title: 'Given', when: '2025' }];
    const element = await mount(
      html`<attributed-timeline accepts-files .events=${events}></attributed-timeline>`,
    );
    drag(element, 'drop', withFile('a.csv', table));
    await drawn(element, 2);
    expect(element.events).to.equal(undefined);
    element.events = events;
    await drawn(element, 1);
  });

  it('are pasted as text without a name, but not into a field', async () => {
    const element = await mount(html`<attributed-timeline accepts-files></attributed-timeline>`);
    const field = document.createElement('input');
    element.append(field);
    expect(paste(field, table)).to.equal(false);
    expect(paste(element, '')).to.equal(false);
    expect(paste(element, table.replaceAll(',', '\t'))).to.equal(true);
    await drawn(element, 2);
  });

  it('are left to the page where the host does not allow them', async () => {
    const element = await mount(html`<attributed-timeline></attributed-timeline>`);
    expect(drag(element, 'dragover', withFile('a.csv', table))).to.equal(false);
    expect(drag(element, 'drop', withFile('a.csv', table))).to.equal(false);
    expect(paste(element, table)).to.equal(false);
    expect(element.shadowRoot?.querySelector('button')).to.equal(null);
  });

  it('that are of no known format are a failure with their name, and another can be opened', async () => {
    const element = await mount(html`<attributed-timeline accepts-files></attributed-timeline>`);
    const failures: { readonly src: string }[] = [];
    element.addEventListener('at-error', ({ detail }) => failures.push(detail));
    drag(element, 'drop', withFile('a.doc', '<html>'));
    await until(() => failures.length === 1, 'it failed');
    expect(failures[0]!.src).to.equal('a.doc');
    await until(() => allByPart(element, 'error').length === 1, 'it is said');
    const names = allByPart(element, 'button').map((button) => textOf(button));
    expect(names).to.deep.equal(['Try again', 'Open a file']);
  });

  it('that are not of their format have a sentence of their own, with the format and the reason', async () => {
    const element = await mount(html`<attributed-timeline accepts-files></attributed-timeline>`);
    const failures: string[] = [];
    element.addEventListener('at-error', ({ detail }) => failures.push(detail.message));
    const given = [
      ['a.ics', 'Fog at eight', 'this cannot be read as iCalendar: it is no calendar'],
      ['a.csv', '', 'this cannot be read as CSV: it is an empty table'],
      ['a.mw', 'Fog', /^this cannot be read as Markwhen: it is a text in which no line begins with a date/],
      [
        'a',
        'Fog',
        'this is of no format that can be read here, and no table with a title and a date in its header',
      ],
    ] as const;
    for (const [at, [name, text, message]] of given.entries()) {
      drag(element, 'drop', withFile(name, text));
      await until(() => failures.length === at + 1, `${name} failed`);
      expect(failures[at]).to.match(typeof message === 'string' ? new RegExp(`^${message}$`) : message);
    }
  });

  it('whose reader or bytes fail are not said to be a server', async () => {
    const element = await mount(html`<attributed-timeline accepts-files></attributed-timeline>`);
    const failures: string[] = [];
    element.addEventListener('at-error', ({ detail }) => failures.push(detail.message));
    const gone = new File([table], 'a.csv');
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) });
    const { Response: Original } = window;
    window.Response = class extends Original {
      constructor() {
        super(broken);
      }
    };
    const transfer = new DataTransfer();
    transfer.items.add(gone);
    drag(element, 'drop', transfer);
    await until(() => failures.length === 1, 'it failed');
    window.Response = Original;
    expect(failures[0]).to.match(/^the file could not be opened/);
  });

  it('can be opened by a button where nothing is shown, and by a tool where something is', async () => {
    const element = await mount(html`<attributed-timeline accepts-files></attributed-timeline>`);
    const buttons = (): string[] =>
      [...element.shadowRoot!.querySelectorAll('button')].map((button) => button.ariaLabel ?? textOf(button));
    expect(buttons()).to.deep.equal(['Open a file']);
    element.events = [{ title: 'Given', when: '2025' }];
    await whenIdle(element);
    expect(buttons()).to.include('Open a file');
    element.acceptsFiles = false;
    await whenIdle(element);
    expect(buttons()).not.to.include('Open a file');
  });
});

describe('objects of other timelines', () => {
  it('are read as their own program means them: items of vis-timeline, given as events', async () => {
    const items = [
      { id: 1, content: 'item <b>1</b>', start: '2013-04-20', className: 'red' },
      { id: 2, content: 'item 2', start: '2013-04-14', end: '2013-04-19' },
    ];
    const element = await mount(html`<attributed-timeline></attributed-timeline>`);
    (element as { events: unknown }).events = items;
    await drawn(element, 2);
    expect(titles(element)).to.deep.equal(['item 2', 'item 1']);
    expect(element.parsed?.account()).to.deep.include({ drawn: 2, rejected: 0 });
    // The same list with another item is another list.
    (element as { events: unknown }).events = [...items, { content: 'item 3', start: '2013-04-22' }];
    await drawn(element, 3);
    element.select('1');
    await until(() => allByPart(element, 'details').length === 1, 'the details');
    expect(textOf(allByPart(element, 'details')[0])).to.match(/className\s*red/);
  });

  it('are read as a document of TimelineJS, and followed by events of ours', async () => {
    const document = { events: [{ start_date: { year: '1906' }, text: { headline: 'Grace' } }] };
    const element = await mount(html`<attributed-timeline></attributed-timeline>`);
    (element as { timeline: unknown }).timeline = document;
    await drawn(element, 1);
    element.events = [{ title: 'Ours', when: '2025' }];
    await drawn(element, 1);
    expect(titles(element)).to.deep.equal(['Ours']);
  });
});

describe('the attribute format', () => {
  it('says what is at an address that says it wrong', async () => {
    const restore = replaceFetch(() =>
      Promise.resolve(new Response(table, { headers: { 'content-type': 'application/x-ndjson' } })),
    );
    const element = await mount(html`<attributed-timeline format="csv" src="/table"></attributed-timeline>`);
    await drawn(element, 2);
    restore();
  });
});

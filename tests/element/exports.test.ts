// Downloads: the menu by keys and by presses, what is in the files, and that both say what a query hides.
import { expect } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/index.js';
import { parse } from '../../src/index.js';
import {
  allByPart,
  byPart,
  focused,
  mountDocument,
  pause,
  press,
  textOf,
  until,
  whenIdle,
} from './support.js';

const timeline = {
  title: 'The port: a chronology',
  sources: { wire: { title: 'The wire', URL: 'https://example.org/wire' } },
  events: [
    {
      id: 'fire',
      kind: 'incident',
      title: 'Fire',
      when: '2031-03-02',
      parties: ['port'],
      attribution: 'wire',
    },
    { id: 'talks', kind: 'meeting', title: 'Talks', when: '2031-03-05', participants: ['mayor', 'port'] },
    { id: 'note', kind: 'statement', title: 'A note', when: '2031-03-20', speakers: 'mayor', own: [1] },
  ],
  links: [{ from: 'note', to: 'fire', type: 'responds-to' }],
};

function tool(element: AttributedTimeline): HTMLElement {
  return element.shadowRoot!.querySelector<HTMLElement>('[data-action=export]')!;
}

function items(element: AttributedTimeline): readonly HTMLElement[] {
  return [...byPart(element, 'export-menu').querySelectorAll<HTMLElement>('[role=menuitem]')];
}

async function opened(): Promise<AttributedTimeline> {
  const element = await mountDocument(timeline);
  await whenIdle(element);
  tool(element).click();
  await until(() => allByPart(element, 'export-menu').length > 0, 'the menu');
  await whenIdle(element);
  return element;
}

async function textIn(element: AttributedTimeline, format: string, range?: 'window'): Promise<string> {
  const { file } = await element.exportAs(format, range ? { range } : {});
  return file.text();
}

describe('the menu of downloads', () => {
  it('has a choice for each format, with the focus on the first, and goes round by arrows', async () => {
    const element = await opened();
    expect(items(element).map(textOf)).to.deep.equal([
      'Picture (SVG)',
      'Picture (PNG)',
      'Table (CSV)',
      'Spreadsheet (XLSX)',
      'Document (JSON)',
      'Events as lines (NDJSON)',
      'Calendar (iCalendar)',
      'Slides (TimelineJS)',
      'Linked data (JSON-LD)',
      'Record (HTML)',
    ]);
    expect(textOf(focused(element))).to.equal('Picture (SVG)');
    await press(element, 'ArrowUp');
    expect(textOf(focused(element))).to.equal('Record (HTML)');
    await press(element, 'Home');
    expect(textOf(focused(element))).to.equal('Picture (SVG)');
  });

  it('has a link to what is shown where the host has an address for it, and no formats where those are off', async () => {
    const element = await mountDocument(timeline);
    Object.assign(element, { linkBase: 'https://example.org/port#top', downloads: 'off', query: 'Talks' });
    await whenIdle(element);
    tool(element).click();
    await until(() => allByPart(element, 'export-menu').length > 0, 'the menu');
    await whenIdle(element);
    expect(items(element).map(textOf)).to.deep.equal(['Copy a link to this view']);
    const copied: string[] = [];
    const { clipboard } = navigator;
    const writeText = (text: string): Promise<void> => Promise.resolve(void copied.push(text));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    items(element)[0]!.click();
    await until(() => textOf(byPart(element, 'export-menu')).includes('Link copied.'), 'the link');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    expect(copied).to.deep.equal(['https://example.org/port#q=Talks']);
    element.linkBase = null;
    await whenIdle(element);
    expect(element.shadowRoot!.querySelector('[data-action=export]')).to.equal(null);
  });

  it('is closed by Escape, which gives the focus back to its button', async () => {
    const element = await opened();
    await press(element, 'Escape');
    await whenIdle(element);
    expect(allByPart(element, 'export-menu')).to.deep.equal([]);
    expect(focused(element)).to.equal(tool(element));
  });

  it('saves a file under the title of the document, and says what the format could not hold', async () => {
    const element = await opened();
    const names: string[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      names.push(this.download);
    };
    try {
      items(element)[2]!.click();
      await until(() => textOf(byPart(element, 'export-menu')).includes('Saved'), 'the file');
    } finally {
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
    expect(names).to.deep.equal(['The-port-a-chronology.csv']);
    expect(textOf(byPart(element, 'export-menu'))).to.contain('Not in the file: links: 2 events');
  });

  it('saves nothing that was given up before it was made', async () => {
    const element = await opened();
    const names: string[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      names.push(this.download);
    };
    try {
      items(element)[1]!.click();
      items(element)[2]!.click();
      await until(() => names.length > 0, 'the file');
      await pause();
    } finally {
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
    expect(names).to.deep.equal(['The-port-a-chronology.csv']);
    expect(textOf(byPart(element, 'export-menu'))).to.contain('.csv');
  });

  it('is not there where the host wants none', async () => {
    const element = await mountDocument(timeline);
    element.downloads = 'off';
    await whenIdle(element);
    expect(tool(element)).to.equal(null);
  });
});

describe('a file for programs', () => {
  it('has all that passes the filters, or of that what is in the window', async () => {
    const element = await mountDocument(timeline);
    element.query = '-kind:meeting';
    await whenIdle(element);
    const { file, losses } = await element.exportAs('json');
    expect(parse(await file.text()).size).to.equal(2);
    expect(losses).to.deep.equal(['left out by filters: 1 event']);
    element.zoomTo('2031-03-01/2031-03-04');
    await whenIdle(element);
    const ofWindow = await element.exportAs('json', { range: 'window' });
    expect(ofWindow.losses).to.deep.equal([
      'left out by filters: 1 event',
      'not in the period shown: 1 event',
    ]);
    const rows = (await textIn(element, 'csv', 'window')).trim().split('\r\n');
    expect(rows.slice(1).map((row) => row.split(',')[0])).to.deep.equal(['fire']);
  });

  it('of a window has nothing of the day before it, or of the day after', async () => {
    const element = await mountDocument({
      timeZone: 'UTC',
      events: ['2031-03-01', '2031-03-02', '2031-03-03'].map((when) => ({ id: when, title: when, when })),
    });
    element.view = { start: Date.UTC(2031, 2, 2), end: Date.UTC(2031, 2, 3) };
    await whenIdle(element);
    const rows = (await textIn(element, 'csv', 'window')).trim().split('\r\n');
    expect(rows.slice(1).map((row) => row.split(',')[0])).to.deep.equal(['2031-03-02']);
  });

  it('is made whatever the host has set the query and the format to', async () => {
    const element = await mountDocument(timeline);
    Object.assign(element, { query: null, format: 5 });
    await whenIdle(element);
    expect((await textIn(element, 'csv')).trim().split('\r\n')).to.have.length(4);
  });

  it('is a picture with title, window, date, what is hidden, legend and sources', async () => {
    const element = await mountDocument(timeline);
    element.query = '-kind:meeting';
    await whenIdle(element);
    const svg = new DOMParser().parseFromString(await textIn(element, 'SVG'), 'image/svg+xml');
    const words = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join('\n');
    for (const expected of [
      'The port: a chronology',
      'Saved on',
      'left out by filters: 1 event',
      '[1] The wire https://example.org/wire',
      'Fire',
      'Incident',
    ])
      expect(words).to.contain(expected);
    expect(words).not.to.contain('Talks');
    const { file } = await element.exportAs('PNG');
    const bitmap = await createImageBitmap(file);
    expect(bitmap.width).to.equal(2400);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    // The background reaches into the corner, opaque, and more than a hundredth of the picture is something else.
    const [background, ...pixels] = new Uint32Array(data.buffer);
    expect([...data.subarray(0, 4)]).to.deep.equal([255, 255, 255, 255]);
    expect(pixels.filter((pixel) => pixel !== background).length / pixels.length).to.be.within(0.01, 0.5);
  });

  it('says in a picture how many sources there are beyond those that it lists', async () => {
    const sources = Array.from({ length: 60 }, (_, at) => [`s${at}`, { title: `Paper ${at}` }] as const);
    const element = await mountDocument({ ...timeline, sources: Object.fromEntries(sources) });
    const svg = await textIn(element, 'SVG');
    expect(svg).to.contain('[40] Paper 39');
    expect(svg).not.to.contain('[41]');
    expect(svg).to.contain('and 20 more');
  });

  it('is a record that brings the whole document back', async () => {
    const element = await mountDocument(timeline);
    const { file } = await element.exportAs('record');
    const src = URL.createObjectURL(file);
    const page = new DOMParser().parseFromString(await file.text(), 'text/html');
    expect(page.querySelectorAll('li h3').length).to.equal(3);
    expect(page.querySelector('svg')).to.not.equal(null);
    element.timeline = undefined;
    element.src = src;
    await until(() => element.parsed?.header.title === timeline.title, 'the document');
    expect(element.parsed!.event(2)).to.include({ id: 'note', title: 'A note' });
  });

  it('is refused where there is no such format, and where nothing is shown', async () => {
    const element = await mountDocument(timeline);
    const failed = await element.exportAs('docx').then(() => '', String);
    expect(failed).to.contain('no format "docx": write SVG, PNG, CSV');
    element.timeline = undefined;
    expect(await element.exportAs('CSV').then(() => '', String)).to.contain('no timeline');
  });
});

// Large lists are read in slices: the page answers meanwhile, a bar shows how far it is, and newer data wins.
import { expect, html } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import {
  allByPart,
  byPart,
  framesOfScreen,
  mount,
  optionNames,
  replaceFetch,
  textOf,
  whenIdle,
  until,
  viewOf,
} from './support.js';

const many = 60_000;
const hour = 3_600_000;

function eventsOf(title: string, count = many): { title: string; kind: string; when: number }[] {
  const start = Date.UTC(2025, 0, 1);
  return Array.from({ length: count }, (_, i) => ({
    title: `${title} ${i}`,
    kind: i % 2 === 0 ? 'statement' : 'report',
    when: start + i * 600_000,
  }));
}

function given(element: AttributedTimeline): number | undefined {
  return element.parsed?.account().given;
}

/** Waits until a timeline of so many events is drawn. */
async function reads(element: AttributedTimeline, count: number): Promise<void> {
  await until(() => given(element) === count, 'the list is read');
  await whenIdle(element);
}

describe('a large list', () => {
  it('is read in slices under a progress bar, which gives way to the drawing', async () => {
    const element = await mount(html`<attributed-timeline></attributed-timeline>`);
    element.events = eventsOf('Event', 4 * many);
    await element.updateComplete;
    expect(given(element)).to.equal(undefined);
    const shares: number[] = [];
    const isRead = (): boolean => {
      const [bar] = allByPart(element, 'progress') as HTMLProgressElement[];
      if (bar) shares.push(bar.value);
      return given(element) === 4 * many;
    };
    await until(isRead, 'the list is read');
    expect(shares.length).to.be.greaterThan(0);
    expect(shares).to.deep.equal([...shares].sort((a, b) => a - b));
    await whenIdle(element);
    expect(allByPart(element, 'notice')).to.have.length(0);
    expect(optionNames(element)).not.to.have.length(0);
  });

  it('is read in slices from a thousand events on; up to there it is drawn in the same update', async () => {
    const element = await mount(html`<attributed-timeline></attributed-timeline>`);
    element.events = eventsOf('Event', 1000);
    await element.updateComplete;
    expect(given(element)).to.equal(1000);
    element.events = eventsOf('Other', 4 * many);
    await element.updateComplete;
    expect(given(element)).to.equal(undefined);
    await reads(element, 4 * many);
  });

  it('is read to its end at once for whoever selects one of its events', async () => {
    const element = await mount(html`<attributed-timeline></attributed-timeline>`);
    element.events = eventsOf('Event').map((event, i) => ({ ...event, id: `e${i}` }));
    expect(element.select('e59999')).to.equal(true);
    expect(given(element)).to.equal(many);
    expect(element.select('e60000')).to.equal(false);
    await whenIdle(element);
    expect(textOf(byPart(element, 'details'))).to.contain('Event 59999');
  });

  it('that is read in its first slice is there at once, too, for whoever selects one of its events', async () => {
    const element = await mount(html`<attributed-timeline></attributed-timeline>`);
    element.events = eventsOf('Event', 1001).map((event, i) => ({ ...event, id: `e${i}` }));
    expect(element.select('e1000')).to.equal(true);
    expect(given(element)).to.equal(1001);
    await whenIdle(element);
    expect(textOf(byPart(element, 'details'))).to.contain('Event 1000');
  });

  it('is zoomed in its own time zone before it is read', async () => {
    const element = await mount(html`<attributed-timeline></attributed-timeline>`);
    element.timeline = { timeZone: 'Asia/Tokyo', events: eventsOf('Event') };
    element.zoomTo('2025-01-02');
    expect(viewOf(element).start).to.be.closeTo(Date.UTC(2025, 0, 1, 15), hour);
    await reads(element, many);
    expect(viewOf(element).start).to.be.closeTo(Date.UTC(2025, 0, 1, 15), hour);
  });

  it('lists its faults when they are described, which follows the drawing', async () => {
    const element = await mount(html`<attributed-timeline></attributed-timeline>`);
    const counts: number[] = [];
    element.addEventListener('at-problem', ({ detail }) => counts.push(detail.counts.error));
    element.events = eventsOf('Event', 1000).map((event) => ({ ...event, kind: 'statement', when: 'soon' }));
    await until(() => allByPart(element, 'about').length === 1, 'the disclosure');
    byPart(element, 'about').querySelector('summary')!.click();
    await until(() => allByPart(element, 'problems').length === 1, 'the faults');
    expect(counts).to.deep.equal([2000]);
    expect(textOf(byPart(element, 'problems'))).to.contain('events[0]: "speakers" is missing');
    expect(byPart(element, 'problems').querySelectorAll('li')).to.have.length(100);
  });

  it('is given up when other data comes', async () => {
    const element = await mount(html`<attributed-timeline></attributed-timeline>`);
    element.events = eventsOf('Event');
    await element.updateComplete;
    element.timeline = { events: [{ title: 'Newer', when: '2025-11-03' }] };
    await whenIdle(element);
    await framesOfScreen(20);
    expect(optionNames(element).map((name) => name.split('.')[0])).to.deep.equal(['Newer']);
  });

  it('stays as it is drawn while it is put into other lanes, and while events are appended', async () => {
    const element = await mount(
      html`<attributed-timeline .events=${eventsOf('Event')}></attributed-timeline>`,
    );
    await reads(element, many);
    element.zoomTo('2025-06');
    await whenIdle(element);
    const view = viewOf(element);
    element.laneBy = 'actor';
    element.appendEvents(eventsOf('Later', many / 2));
    element.appendEvents([{ title: 'Last', when: '2025-06-15' }]);
    await element.updateComplete;
    expect(byPart(element, 'plot')).not.to.equal(null);
    expect(given(element)).to.equal(many);
    await reads(element, 1.5 * many + 1);
    expect(viewOf(element)).to.deep.equal(view);
  });

  it('that was still being read behind other data does not come behind newer data', async () => {
    const element = await mount(html`<attributed-timeline></attributed-timeline>`);
    element.timeline = { events: [{ title: 'First', when: '2025-11-03' }] };
    await whenIdle(element);
    element.appendEvents(eventsOf('Later'));
    await element.updateComplete;
    expect(given(element)).to.equal(1);
    element.timeline = { events: [{ title: 'Newer', when: '2025-11-03' }] };
    element.appendEvents([{ title: 'Last', when: '2025-11-04' }]);
    await until(() => given(element) !== 1, 'more is read');
    expect(given(element)).to.equal(2);
  });

  it('is loaded once, however often the element is moved meanwhile', async () => {
    const element = await mount(html`<attributed-timeline></attributed-timeline>`);
    let loads = 0;
    element.addEventListener('at-load', () => loads++);
    element.events = eventsOf('Event');
    await element.updateComplete;
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await reads(element, many);
    expect(loads).to.equal(1);
  });
});

describe('an address of lines of JSON', () => {
  let restore = (): void => undefined;
  afterEach(() => restore());

  const lines = [
    { format: 'attributed-timeline/1', title: 'Lines' },
    { title: 'Alpha', when: '2025-11-03' },
    { title: 'Beta', when: '2025-11-04' },
  ].map((line) => JSON.stringify(line));

  it('is read while it arrives, with a bar where its length is known', async () => {
    let send: (text: string) => void = () => undefined;
    let end = (): void => undefined;
    const text = lines.join('\n');
    restore = replaceFetch(() => {
      const body = new ReadableStream<Uint8Array>({
        start(stream) {
          send = (piece) => stream.enqueue(new TextEncoder().encode(piece));
          end = () => stream.close();
        },
      });
      const headers = { 'content-type': 'application/x-ndjson', 'content-length': String(text.length) };
      return Promise.resolve(new Response(body, { headers }));
    });
    const element = await mount(html`<attributed-timeline src="/lines"></attributed-timeline>`);
    send(text.slice(0, text.length / 2));
    await until(() => allByPart(element, 'progress').length === 1, 'the bar is there');
    expect((byPart(element, 'progress') as HTMLProgressElement).value).to.be.within(49, 51);
    send(text.slice(text.length / 2));
    end();
    await reads(element, 2);
    expect(element.parsed!.header.title).to.equal('Lines');
  });

  it('is recognised by its content where nothing else identifies it', async () => {
    restore = replaceFetch(() => Promise.resolve(new Response(lines.join('\n'))));
    const element = await mount(html`<attributed-timeline src="/lines"></attributed-timeline>`);
    await reads(element, 2);
  });

  it('keeps the good ones beside a line that is not JSON', async () => {
    const body = [...lines, '{"title": "Cut o'].join('\n');
    restore = replaceFetch(() => Promise.resolve(new Response(body)));
    const element = await mount(html`<attributed-timeline src="/lines"></attributed-timeline>`);
    await reads(element, 3);
    expect(element.parsed!.account()).to.deep.include({ drawn: 2, rejected: 1 });
  });
});

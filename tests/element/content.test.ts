// A list in the content of the element: its data, as they are and as they change, and its fallback.
import { expect, html } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import {
  allByPart,
  allByRole,
  byPart,
  focusOption,
  focusedName,
  listen,
  mount,
  nameOf,
  option,
  optionNames,
  replaceFetch,
  whenIdle,
  textOf,
  viewOf,
} from './support.js';

function titles(element: AttributedTimeline): string[] {
  return optionNames(element).map((name) => name.split('.')[0]!);
}

const list = html`<attributed-timeline .style=${'inline-size:900px;--at-height:500px'}>
  <h3>The strait</h3>
  <ol data-time-zone="Asia/Tokyo">
    <li data-kind="statement" data-speakers="Ann">
      <time datetime="2025-11-03">3 November</time>: Alpha speaks (<cite>The Gazette</cite>)
    </li>
    <li id="ferry" data-kind="suspension" data-service="ferry">
      <time datetime="2025-12/..">Since December</time> –
      <a href="https://gazette.example/ferry">Ferry suspended</a>, <cite>The Gazette</cite>
      <p>Until further notice.</p>
      <ul>
        <li><a href="/elsewhere">an aside</a></li>
      </ul>
    </li>
    <li lang="ja"><time>2025-11-10</time> 声明</li>
    <li>Nobody knows when</li>
  </ol>
  <nav>
    <ul>
      <li><a href="/archive">Archive</a></li>
    </ul>
  </nav>
</attributed-timeline>`;

describe('a list in the content of the element', () => {
  it('is its data: titles, dates, kinds, who says so, links', async () => {
    const element = await mount(list);
    expect(titles(element)).to.have.members(['Alpha speaks', '声明', 'Ferry suspended', 'Nobody knows when']);
    expect(nameOf(option(element, 'Alpha'))).to.equal(
      'Alpha speaks. Statement, Ann. 3 November 2025. Source: The Gazette.',
    );
    expect(nameOf(option(element, 'Ferry')))
      .to.contain('Suspension')
      .and.to.contain('Since December 2025, no end given');
    expect(textOf(byPart(element, 'title'))).to.equal('The strait');
    const timeline = element.parsed!;
    expect(timeline.header.timeZone).to.equal('Asia/Tokyo');
    expect(timeline.account()).to.deep.equal({ given: 4, drawn: 3, listed: 1, rejected: 0 });
    expect(timeline.faults.faults.map(({ message }) => message)).to.deep.equal([
      'events[3]: "when" is missing',
    ]);
    const ferry = timeline.event(timeline.rowOf('ferry'))!;
    expect(ferry.text).to.equal('Until further notice.');
    expect([...timeline.header.sources.values()]).to.deep.equal([
      { title: 'Ferry suspended', URL: 'https://gazette.example/ferry' },
    ]);
    expect(timeline.event(timeline.order[1]!)!.lang).to.equal('ja');
  });

  it('is read again when it changes, and window, focus and selection stay', async () => {
    const element = await mount(list);
    element.select('ferry');
    element.zoomTo('2025-11-01/2025-11-20');
    await whenIdle(element);
    await focusOption(element, 'Alpha');
    const view = viewOf(element);
    const heard = listen(element, ['at-load']);
    const added = document.createElement('li');
    added.innerHTML = '<time datetime="2025-11-12">12 November</time> Beta speaks';
    element.querySelector('ol')!.append(added);
    element.querySelector('time')!.dateTime = '2025-11-04';
    await whenIdle(element);
    expect(titles(element)).to.include('Beta speaks');
    expect(nameOf(option(element, 'Alpha'))).to.contain('4 November 2025');
    expect(element.view).to.deep.equal(view);
    expect(nameOf(byPart(element, 'details'))).to.equal('Details: Ferry suspended');
    expect(heard).to.have.length(1);
  });

  it('keeps the focus on an item that has an id when its words change', async () => {
    const element = await mount(list);
    await focusOption(element, 'Ferry');
    element.querySelector('#ferry a')!.textContent = 'All ferries suspended';
    await whenIdle(element);
    expect(focusedName(element)).to.match(/^All ferries suspended/);
  });

  it('is not read again for what is no change of its words', async () => {
    const element = await mount(list);
    const before = element.parsed;
    element.querySelector('li')!.className = 'of-the-host';
    element.style.color = 'navy';
    await whenIdle(element);
    expect(element.parsed === before).to.be.true;
  });

  it('stands back behind a script of JSON and behind every other input', async () => {
    const element = await mount(list);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '{"events":[{"title":"From the script","when":"2025"}]}';
    element.append(script);
    await whenIdle(element);
    expect(titles(element)).to.deep.equal(['From the script']);
    element.events = [{ title: 'Given', when: '2025' }];
    await whenIdle(element);
    expect(titles(element)).to.deep.equal(['Given']);
    element.events = undefined;
    script.remove();
    await whenIdle(element);
    expect(titles(element)).to.include('Alpha speaks');
  });

  it('gives words alone: what looks like markup stays text', async () => {
    const element = await mount(
      html`<attributed-timeline .style=${'inline-size:900px'}
        ><ul>
          <li>
            <time datetime="2025">2025</time> &lt;img src=x onerror=alert(1)&gt;
            <a href="javascript:alert(1)">link</a>
          </li>
        </ul></attributed-timeline
      >`,
    );
    element.select(element.parsed!.id(0));
    await whenIdle(element);
    expect(optionNames(element)[0]).to.match(/^<img src=x onerror=alert\(1\)> link/);
    expect(element.shadowRoot!.querySelector('img, a[href^="javascript"]')).to.equal(null);
  });

  it('stands in for an address that could not be loaded', async () => {
    const restore = replaceFetch(() => Promise.resolve(new Response('', { status: 404 })));
    const element = await mount(
      html`<attributed-timeline src="/gone.json" .style=${'inline-size:900px;--at-height:400px'}
        ><ul>
          <li><time datetime="2025-11-03">3 November</time> Alpha speaks</li>
        </ul></attributed-timeline
      >`,
    );
    restore();
    expect(allByRole(element, 'alert')).to.have.length(1);
    const item = element.querySelector('li')!;
    expect(item.checkVisibility()).to.be.true;
    expect(item.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(allByPart(element, 'error')[0]!.textContent).not.to.contain('Alpha');
  });

  it('is not seen beside the drawing', async () => {
    const element = await mount(list);
    expect(element.querySelector('li')!.checkVisibility()).to.be.false;
  });
});

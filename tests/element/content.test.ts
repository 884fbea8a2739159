// A list in the content of the element: its data, as they are and as they change, and its fallback.
import { expect, html, waitUntil } from '@open-wc/testing';
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

/** An element with this content, in a box of 900 by 500 pixels. */
function mountContent(content: string): Promise<AttributedTimeline> {
  return mount(
    html`<attributed-timeline
      .style=${'inline-size:900px;--at-height:500px'}
      .innerHTML=${content}
    ></attributed-timeline>`,
  );
}

const titlesOf = ({ parsed }: AttributedTimeline): string[] =>
  Array.from({ length: parsed!.size }, (_, row) => parsed!.event(row)!.title);

const messagesOf = (element: AttributedTimeline): string[] =>
  element.parsed!.faults.faults.map(({ severity, message }) => `${severity}: ${message}`);

describe('dates and citations in the content', () => {
  it('are words where they stand within prose, which stays whole', async () => {
    const element = await mountContent(`<ul>
      <li><time datetime="2025-12-06">6 December</time> Radar alleged
        <p>Tokyo had protested on <time datetime="2025-11-14">14 November</time> already.</p></li>
      <li><time datetime="2025-12-01">1 December</time> Hearing
        <p>It goes on until <time datetime="2025-12-20">20 December</time>, says <cite>Harbour Gazette</cite>.</p></li>
    </ul>`);
    expect(optionNames(element)).to.have.members([
      'Radar alleged. Event. 6 December 2025. No source given.',
      'Hearing. Event. 1 December 2025. No source given.',
    ]);
    expect([0, 1].map((row) => element.parsed!.event(row)!.text)).to.deep.equal([
      'Tokyo had protested on 14 November already.',
      'It goes on until 20 December, says Harbour Gazette.',
    ]);
    expect(messagesOf(element)).to.deep.equal([]);
  });

  it('are no words where they stand alone in a paragraph, nor where the first one is the title', async () => {
    const element = await mountContent(`<ul>
      <li><h4>Radar alleged</h4><p><time datetime="2025-12-06">6 December</time> · <cite>The Gazette</cite></p>
        <p>Nobody was hurt.</p></li>
      <li><p><time datetime="2025-12-07">7 December</time>: Protest (<cite>The Gazette</cite>)</p><p>In Tokyo.</p></li>
    </ul>`);
    expect(optionNames(element)).to.have.members([
      'Radar alleged. Event. 6 December 2025. Source: The Gazette.',
      'Protest. Event. 7 December 2025. Source: The Gazette.',
    ]);
    expect([0, 1].map((row) => element.parsed!.event(row)!.text)).to.deep.equal([
      'Nobody was hurt.',
      'In Tokyo.',
    ]);
  });

  it('of publication and change are no span: the first is when it was, the other one of its words', async () => {
    const element = await mountContent(`<ul>
      <li><time class="published" datetime="2020-05-01">1 May 2020</time><time class="updated"
        datetime="2025-11-04">4 November 2025</time> Ferry</li>
    </ul>`);
    expect(optionNames(element)).to.deep.equal(['Ferry. Event. 1 May 2020. No source given.']);
    expect(element.parsed!.event(0)!.text).to.equal('4 November 2025');
    expect(messagesOf(element)).to.deep.equal([]);
  });

  it('that are too many are a fault, and all of them are kept', async () => {
    const element = await mountContent(`<ul><li>
      <time datetime="2025-12-01">1</time>, <time datetime="2025-12-02">2</time>,
      <time datetime="2025-12-03">3 December</time>: Hearing</li></ul>`);
    expect(optionNames(element)).to.deep.equal(['Hearing. Event. 1 December 2025. No source given.']);
    expect(element.parsed!.event(0)!.text).to.equal('2\n3 December');
    expect(messagesOf(element)).to.deep.equal([
      'warning: events[0]: 3 dates stand in this item: its date is "2025-12-01", the others are words; from and to have a dash between them',
    ]);
  });

  it('in any form of HTML are read; how long something lasts is refused, and quoted as a person reads it', async () => {
    const element = await mountContent(`<ul>
      <li><time datetime="2025-12-06T14:30+0900">t</time> Offset</li>
      <li><time datetime="2025-W49">w</time> Week</li>
      <li><time datetime="12345-06-07">y</time> Far</li>
      <li>Ferry suspended for <time datetime="P3D">three days</time></li>
    </ul>`);
    const timeline = element.parsed!;
    const startOf = (row: number): number => timeline.extent(row)!.earliestStart;
    expect(startOf(0)).to.equal(Date.parse('2025-12-06T05:30Z'));
    expect(startOf(1)).to.equal(Date.parse('2025-12-01'));
    expect(startOf(2)).to.equal(Date.parse('+012345-06-07'));
    expect(timeline.event(3)).to.include({ title: 'Ferry suspended for three days' });
    expect(optionNames(element).at(-1)).to.contain('“three days”');
    expect(messagesOf(element)).to.deep.equal([
      'error: events[3].when.at "P3D": how long something lasts is no date: its start and end are, such as 2025-12-06/2025-12-08',
    ]);
  });
});

describe('events that are appended before the reader of the content is there', () => {
  it('follow those of a list, and are all there is where the content is no data', async () => {
    for (const [content, titles] of [
      ['<ul><li><time>2025-11</time> Alpha</li></ul>', ['Alpha', 'Beta']],
      ['<p>Prose</p>', ['Beta']],
      ['', ['Beta']],
    ] as const) {
      const element = document.createElement('attributed-timeline');
      element.innerHTML = content;
      element.appendEvents([{ title: 'Beta', when: '2025-12' }]);
      const root = await mount(html`<attributed-timeline hidden></attributed-timeline>`);
      root.parentElement!.append(element);
      await whenIdle(element);
      expect(titlesOf(element), content).to.deep.equal(titles);
    }
  });
});

describe('a table in the content of the element', () => {
  it('is its data where its header names a title and a date, with what spans its rows', async () => {
    const element = await mountContent(`<table><caption>Winter</caption>
      <thead><tr><th>Date</th><th>Event</th><th>Source</th></tr></thead>
      <tbody><tr><td rowspan="2"><time datetime="2025-12-06">Saturday</time></td><td>Radar alleged</td><td>Gazette</td></tr>
      <tr><td>A protest</td><td></td></tr><tr><td>8 Dec 2025</td><td colspan="2">Talks</td></tr></tbody></table>`);
    expect(element.parsed?.header.title).to.equal('Winter');
    expect([0, 1, 2].map((row) => element.parsed?.event(row)?.title)).to.deep.equal([
      'Radar alleged',
      'A protest',
      'Talks',
    ]);
    expect(element.parsed?.account()).to.include({ given: 3, drawn: 3 });
  });
});

describe('a list of terms in the element', () => {
  it('has an event for each description: its term is the date, alone, with others or in a group', async () => {
    const element = await mountContent(`<h2>A dispute</h2><dl>
      <dt>6 December 2025</dt><dd id="radar">Radar alleged (<cite><a href="https://example.org/g">Gazette</a></cite>)</dd>
      <dd><p>A protest</p><p>Both were summoned.</p></dd>
      <div><dt><time datetime="2025-12">That month</time></dt><dt>In Tokyo</dt><dd>Talks, <time datetime="2025-12-08">on Monday</time></dd></div>
      <dt>Later</dt><dd>A statement</dd></dl>`);
    const events = [0, 1, 2, 3].map((row) => element.parsed!.event(row)!);
    expect(events.map(({ title }) => title)).to.deep.equal([
      'Radar alleged',
      'A protest',
      'Talks',
      'A statement',
    ]);
    expect(element.parsed!.header.title).to.equal('A dispute');
    expect(events[0]!.id).to.equal('radar');
    expect(events[0]!.attribution[0]![0]!.by).to.have.length(1);
    expect(events[1]!.text).to.equal('Both were summoned.');
    expect(events[2]!.text).to.equal('In Tokyo\non Monday');
    expect(element.parsed!.account()).to.include({ given: 4, drawn: 3, listed: 1 });
    expect(messagesOf(element).join()).to.contain('"Later"');
  });
});

describe('a list of terms within another', () => {
  it('is read where its terms are dates, with the term above as a tag, and no event is read twice', async () => {
    const element = await mountContent(`<dl>
      <dt>Diplomacy</dt><dd><dl><dt>6 December 2025</dt><dd data-tags="embassy">A protest</dd></dl></dd>
      <dt>Military</dt><dd><dl><dt>2025-12-06</dt><dd>Radar alleged</dd><dt>2025-12-07</dt><dd>Denied</dd></dl></dd></dl>`);
    const events = [0, 1, 2].map((row) => element.parsed!.event(row)!);
    expect(events.map(({ title }) => title)).to.deep.equal(['A protest', 'Radar alleged', 'Denied']);
    expect(events.map(({ tags }) => tags)).to.deep.equal([
      ['Diplomacy', 'embassy'],
      ['Military'],
      ['Military'],
    ]);
    expect(element.parsed!.account()).to.include({ given: 3, drawn: 3 });
  });

  it('leaves the description that has words of its own an event', async () => {
    const element = await mountContent(`<dl><dt>2025</dt><dd>A year of disputes
      <dl><dt>2025-12-06</dt><dd>Radar alleged</dd></dl></dd></dl>`);
    const titles = [0, 1].map((row) => element.parsed!.event(row)!.title);
    expect(titles).to.deep.equal(['A year of disputes', 'Radar alleged']);
    expect(element.parsed!.event(1)!.tags).to.deep.equal(['2025']);
  });
});

describe('a table with a header that nobody knows', () => {
  for (const [header, message] of [
    [
      ['Was', 'Wann'],
      'no column of the `table` in the element is known to be the title or the date ("Was", "Wann"), so it is shown as it is: call two columns "Title" and "Date", or say which they are in the attribute mapping, such as {"columns":[{"column":"Was","field":"title"},{"column":"Wann","field":"start"}]}',
    ],
    [
      ['Title', 'Wann'],
      'no column of the `table` in the element is known to be the date ("Title", "Wann"), so it is shown as it is: call one column "Date", or say which it is in the attribute mapping, such as {"columns":[{"column":"Wann","field":"start"}]}',
    ],
  ] as const)
    it(`is shown as it is, and editors learn what to write: ${header.join()}`, async () => {
      const [first, second] = header;
      const element = await mountContent(
        `<table><tr><th>${first}</th><th>${second}</th></tr><tr><td>Radar alleged</td><td>2025-12-06</td></tr></table>`,
      );
      expect(element.querySelector('table')!.checkVisibility()).to.be.true;
      expect(messagesOf(element)).to.deep.equal([`warning: ${message}`]);
      element.setAttribute('mapping', /\{.*\}/.exec(message)![0]);
      await waitUntil(() => element.parsed?.account().drawn === 1, 'what is said is not followed');
      expect(element.parsed!.event(0)!.title).to.equal('Radar alleged');
    });
});

describe('content that is no data', () => {
  for (const [name, content] of [
    ['`table`', '<table><tr><td>Radar alleged on 6 December</td></tr></table>'],
    ['`dl`', '<dl><dt>6 December</dt><dd>Radar alleged</dd></dl>'],
    ['list without a `time`', '<ol><li>Radar alleged</li></ol>'],
    ['content', '<p>Radar alleged on <time datetime="2025-12-06">6 December</time>.</p>'],
    ['content', 'Radar alleged'],
  ] as const)
    it(`is shown as it is, and editors learn why: ${content.slice(0, 6)}`, async () => {
      const element = await mountContent(content);
      const range = document.createRange();
      range.selectNodeContents(element);
      expect(range.getBoundingClientRect().height, 'height of the content').to.be.greaterThan(0);
      expect(allByPart(element, 'notice')).to.have.length(0);
      expect(allByPart(element, 'subtitle')).to.have.length(0);
      const message = `the ${name} in the element is no data, so it is shown as it is: lists with a \`time\` in their items are read, a table with a title and a date in its header, a \`dl\` with dates in its \`dt\`, or a script of JSON`;
      expect(messagesOf(element)).to.deep.equal([`warning: ${message}`]);
      byPart(element, 'about').querySelector('summary')!.click();
      await whenIdle(element);
      expect(byPart(element, 'about').textContent).to.contain(message);
    });

  it('fires at-problem and no at-load, and gives way to data of any kind', async () => {
    const heard: string[] = [];
    const hear = ({ type }: Event): number => heard.push(type);
    const element = await mount(
      html`<attributed-timeline @at-load=${hear} @at-problem=${hear}><p>Loading…</p></attributed-timeline>`,
    );
    element.querySelector('p')!.textContent = 'Still loading…';
    await whenIdle(element);
    expect(heard).to.deep.equal(['at-problem']);
    element.appendEvents([{ title: 'Given', when: '2025' }]);
    await whenIdle(element);
    expect(optionNames(element)).to.deep.equal(['Given. Event. Some time in 2025. No source given.']);
    expect(element.querySelector('p')!.checkVisibility()).to.be.false;
    expect(messagesOf(element)).to.deep.equal([]);
    expect(heard).to.deep.equal(['at-problem', 'at-load']);
  });

  it('is no content where there is nothing to be seen: the notice stands', async () => {
    const element = await mountContent('<!-- none --> <template>x</template><style></style>');
    expect(byPart(element, 'notice').textContent).to.contain('No events');
    expect(element.parsed).to.equal(undefined);
  });

  it('is a fault beside a list that is data, where it is not seen', async () => {
    const element = await mountContent(
      '<ul><li><time>2025</time> Alpha</li></ul><table><tr><td>2026</td></tr></table>',
    );
    expect(messagesOf(element)[0]).to.contain('the `table` beside the list is neither read nor seen');
  });

  it('within an item is its text: rows of tables, terms and descriptions', async () => {
    const element = await mountContent(`<ul><li><time>2025</time> Alpha
      <dl><dt>Where</dt><dd>The strait</dd></dl>
      <table><caption>Ships</caption><tr><th>A</th><td>12</td></tr></table></li></ul>`);
    expect(element.parsed!.event(0)!.text).to.equal('Where\nThe strait\nShips\nA · 12');
  });
});

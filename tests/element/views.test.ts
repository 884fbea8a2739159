// The three views on one timeline: how they are chosen, what is mounted of long ones, and that place and focus carry over.
import { expect } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import {
  allByPart,
  allByRole,
  button,
  byPart,
  byRole,
  clickAt,
  day,
  disputeDocument,
  focused,
  focusOption,
  listen,
  middleOf,
  mountBetweenButtons,
  mountDocument,
  mountEvents,
  nameOf,
  press,
  whenIdle,
  textOf,
  threeEvents,
  until,
  viewOf,
} from './support.js';

const many = 100_000;

function manyEvents(when: (i: number) => number): readonly unknown[] {
  return Array.from({ length: many }, (_, i) => ({
    title: `Event ${i}`,
    kind: ['statement', 'report', 'measure'][i % 3],
    when: when(i),
    text: 'More is said of some. '.repeat(i % 4),
  }));
}

async function mountLong(
  mode: 'list' | 'table',
  when = (i: number): number => i * 600_000,
): Promise<AttributedTimeline> {
  const element = await mountEvents([]);
  element.viewMode = mode;
  element.timeline = { events: manyEvents(when) } as never;
  const part = mode === 'list' ? 'list-item' : 'table-row';
  await until(() => allByPart(element, part).length > 0, 'the first rows');
  await whenIdle(element);
  return element;
}

async function mountIn(mode: 'list' | 'table', document: object): Promise<AttributedTimeline> {
  const element = await mountDocument(document);
  element.viewMode = mode;
  await whenIdle(element);
  if (mode === 'table') await until(() => allByPart(element, 'table').length > 0, 'the table');
  await whenIdle(element);
  return element;
}

function scroller(element: AttributedTimeline): HTMLElement {
  return (allByPart(element, 'list')[0] ?? byPart(element, 'table').parentElement)!;
}

function inView(element: AttributedTimeline, part = 'list-item'): HTMLElement[] {
  const box = scroller(element).getBoundingClientRect();
  return allByPart(element, part).filter((item) => {
    const { top, bottom } = item.getBoundingClientRect();
    return bottom > box.top + 40 && top < box.bottom;
  });
}

function titlesInView(element: AttributedTimeline, part?: string): string[] {
  return inView(element, part).map((item) => textOf(item.querySelector('button')));
}

async function scrollTo(element: AttributedTimeline, top: number): Promise<void> {
  scroller(element).scrollTop = top;
  await whenIdle(element);
  await whenIdle(element);
}

function pressed(element: AttributedTimeline): string[] {
  return allByPart(element, 'button')
    .filter((each) => each.getAttribute('aria-pressed') === 'true')
    .map(nameOf);
}

describe('the view', () => {
  it('is what the attribute says, at any width; the width decides where it says nothing of use', async () => {
    const element = await mountEvents();
    element.setAttribute('view-mode', 'list');
    await whenIdle(element);
    expect(allByRole(element, 'feed')).to.have.length(1);
    element.setAttribute('view-mode', 'sideways');
    await whenIdle(element);
    expect(allByRole(element, 'listbox')).to.have.length(1);
    element.style.inlineSize = '400px';
    await whenIdle(element);
    expect(allByRole(element, 'feed')).to.have.length(1);
    element.setAttribute('view-mode', 'timeline');
    await whenIdle(element);
    expect(allByRole(element, 'listbox')).to.have.length(1);
  });

  it('is switched by pressed buttons, which emits an event, and never as an echo of the host', async () => {
    const element = await mountEvents();
    const heard = listen(element, ['at-view-mode-change']);
    expect(pressed(element)).to.deep.equal(['Show the timeline']);
    await clickAt(element, middleOf(button(element, 'Read as a list')));
    expect(pressed(element)).to.deep.equal(['Read as a list']);
    expect(element.viewMode).to.equal('list');
    await clickAt(element, middleOf(button(element, 'Read as a table')));
    await until(
      () => allByRole(element, 'feed').length === 0 && allByPart(element, 'table').length === 1,
      'the table',
    );
    await clickAt(element, middleOf(button(element, 'Read as a table')));
    element.viewMode = 'timeline';
    await whenIdle(element);
    expect(allByRole(element, 'listbox')).to.have.length(1);
    expect(heard).to.deep.equal([
      ['at-view-mode-change', { mode: 'list' }],
      ['at-view-mode-change', { mode: 'table' }],
    ]);
  });

  it('has targets of 24 pixels and more in its switch', async () => {
    const element = await mountEvents();
    for (const name of ['Show the timeline', 'Read as a list', 'Read as a table']) {
      const { width, height } = button(element, name).getBoundingClientRect();
      expect(Math.min(width, height), name).to.be.at.least(24);
    }
  });
});

describe('the list', () => {
  it('says of each event which it is of how many, under its day, whose date it does not repeat', async () => {
    const element = await mountIn('list', {
      events: [
        { title: 'First', when: '2025-11-03T10:00Z' },
        { title: 'Second', when: '2025-11-03' },
        { title: 'Vague', when: '2025-11' },
        { title: 'Undated' },
        { title: 'Third', when: '2025-11-04' },
        { title: 'Fourth', when: '2025-11-04' },
        { title: 'Fifth', when: '2025-11-04' },
      ],
    });
    const items = allByPart(element, 'list-item');
    expect(
      items.map((item) => [item.getAttribute('aria-posinset'), item.getAttribute('aria-setsize')]),
    ).to.deep.equal(items.map((_, i) => [String(i + 1), '7']));
    expect(allByPart(element, 'list-heading').map(textOf)).to.deep.equal([
      'Some day in November 2025',
      'Monday 3 November 2025',
      'Tuesday 4 November 2025',
      'Without a known date',
    ]);
    const text = (title: string): string => textOf(items.find((item) => textOf(item).includes(title)));
    expect(text('Vague')).to.contain('Some day in November 2025');
    expect(text('First')).to.contain('10:00').and.not.to.contain('3 November 2025, 10:00');
  });

  it('reads 100 000 events with few of them mounted, from the first to the last', async () => {
    const element = await mountLong('list');
    expect(titlesInView(element)[0]).to.equal('Event 0');
    await scrollTo(element, scroller(element).scrollHeight / 2);
    const middle = Number(titlesInView(element)[0]!.slice('Event '.length));
    expect(middle).to.be.within(40_000, 60_000);
    await scrollTo(element, scroller(element).scrollHeight);
    expect(titlesInView(element).at(-1)).to.equal(`Event ${many - 1}`);
    expect(inView(element).at(-1)!.getAttribute('aria-posinset')).to.equal(String(many));
    expect(element.shadowRoot!.querySelectorAll('*').length).to.be.lessThan(1000);
    await scrollTo(element, 0);
    expect(titlesInView(element)[0]).to.equal('Event 0');
  });

  it('reads 100 000 events of one instant', async () => {
    const element = await mountLong('list', () => 0);
    await scrollTo(element, scroller(element).scrollHeight);
    expect(titlesInView(element).at(-1)).to.equal(`Event ${many - 1}`);
  });

  it('moves what is read by what was scrolled and no more, while other events are mounted', async () => {
    const element = await mountLong('list');
    await scrollTo(element, 300_000);
    const mountedAtFirst = textOf(allByPart(element, 'list-item')[0]);
    for (const step of [...Array<number>(12).fill(180), ...Array<number>(24).fill(-180)]) {
      const [seen] = inView(element).slice(1);
      const { top } = seen!.getBoundingClientRect();
      await scrollTo(element, scroller(element).scrollTop + step);
      expect(seen!.getBoundingClientRect().top).to.be.closeTo(top - step, 1);
    }
    expect(textOf(allByPart(element, 'list-item')[0])).not.to.equal(mountedAtFirst);
  });

  it('keeps the focus on an event that is scrolled away, and goes on from there', async () => {
    const element = await mountLong('list');
    allByPart(element, 'list-item')[0]!.focus();
    await press(element, 'ArrowDown');
    expect(nameOf(focused(element))).to.match(/^Event 1\./);
    await scrollTo(element, 500_000);
    expect(nameOf(focused(element))).to.match(/^Event 1\./);
    await press(element, 'ArrowDown');
    expect(nameOf(focused(element))).to.match(/^Event 2\./);
    expect(titlesInView(element)).to.include('Event 2');
  });

  it('has a heading over the first in view, though one of the same day is mounted far above', async () => {
    const events = Array.from({ length: 400 }, (_, i) => ({ title: `Event ${i}`, when: '2025-11-03' }));
    const element = await mountIn('list', { events });
    allByPart(element, 'list-item')[0]!.focus();
    await whenIdle(element);
    await scrollTo(element, 9000);
    const [kept, first] = allByPart(element, 'list-item');
    expect(kept!.dataset['position']).to.equal('0');
    expect(first!.previousElementSibling!.getAttribute('part')).to.equal('list-heading');
  });

  it('goes to the first and the last, by pages, and to titles', async () => {
    const element = await mountLong('list');
    allByPart(element, 'list-item')[0]!.focus();
    await press(element, 'End');
    expect(nameOf(focused(element))).to.match(new RegExp(`^Event ${many - 1}\\.`));
    await press(element, 'Home');
    expect(nameOf(focused(element))).to.match(/^Event 0\./);
    await press(element, 'PageDown');
    expect(titlesInView(element)).to.include(nameOf(focused(element)).split('.')[0]);
    expect(nameOf(focused(element))).not.to.match(/^Event 0\./);
    await press(element, ...'event 4711'.split(''));
    expect(nameOf(focused(element))).to.match(/^Event 4711\./);
    expect(titlesInView(element)).to.include('Event 4711');
  });

  it('has one stop for Tab and the links of that event, and opens its details', async () => {
    const { element, before } = await mountBetweenButtons({
      events: [
        { ...threeEvents[0] },
        { ...threeEvents[1], links: { 'responds-to': 'alpha' } },
        { ...threeEvents[2], links: { 'responds-to': 'beta' } },
      ],
    });
    element.viewMode = 'list';
    await whenIdle(element);
    const heard = listen(element, ['at-select']);
    before.focus();
    await press(element, 'Tab', 'Tab', 'ArrowDown', 'Tab');
    expect(focused(element)!.localName).to.equal('summary');
    await press(element, 'Enter', 'Tab');
    expect(focused(element)!.getAttribute('role')).to.equal('link');
    await press(element, 'Enter');
    expect(nameOf(focused(element))).to.match(/^Alpha speaks/);
    await press(element, 'Enter');
    expect(heard).to.deep.equal([['at-select', { id: 'alpha', origin: 'list' }]]);
    expect(nameOf(byPart(element, 'details'))).to.contain('Alpha speaks');
    expect(nameOf(focused(element))).to.match(/^Alpha speaks/);
    await press(element, 'Escape');
    expect(allByPart(element, 'details')).to.be.empty;
    expect(nameOf(focused(element))).to.match(/^Alpha speaks/);
    await press(element, '?');
    expect(byPart(element, 'help').matches(':popover-open')).to.equal(true);
  });

  it('shows what a program selects, and keeps its place when earlier events come', async () => {
    const element = await mountLong('list');
    const id = element.parsed!.id(70_000);
    element.select(id);
    await whenIdle(element);
    expect(titlesInView(element)).to.include('Event 70000');
    const before = inView(element)
      .find((item) => textOf(item).includes('Event 70000'))!
      .getBoundingClientRect().top;
    element.appendEvents([
      { title: 'Before all', when: -day },
      { title: 'Long before', when: -2 * day },
    ]);
    await until(() => element.parsed!.size === many + 2, 'the events are read');
    await whenIdle(element);
    const after = inView(element).find((item) => textOf(item).includes('Event 70000'));
    expect(after!.getBoundingClientRect().top).to.be.closeTo(before, 1);
    expect(after!.getAttribute('aria-posinset')).to.equal('70003');
  });

  it('keeps unfolded what was unfolded, though it was scrolled far away meanwhile', async () => {
    const events = Array.from({ length: 400 }, (_, i) => ({
      title: `Event ${i}`,
      when: '2025-11-03',
      ambiguity: 'Who was there is not said.',
    }));
    const element = await mountIn('list', { events });
    const question = (): HTMLElement => allByPart(element, 'list-more')[0]!.querySelector('.list-aside')!;
    expect(question().checkVisibility()).to.equal(false);
    allByPart(element, 'list-more')[0]!.querySelector('summary')!.click();
    await whenIdle(element);
    await scrollTo(element, 20_000);
    expect(allByPart(element, 'list-item')[0]!.dataset['position']).not.to.equal('0');
    await scrollTo(element, 0);
    expect(allByPart(element, 'list-item')[0]!.dataset['position']).to.equal('0');
    expect(question().checkVisibility()).to.equal(true);
    const [, second] = allByPart(element, 'list-more');
    expect((second as HTMLDetailsElement).open).to.equal(false);
  });

  it('names sources by the numbers of notes below it, each of which is there once', async () => {
    const element = await mountIn('list', await disputeDocument());
    const notes = byPart(element, 'list-notes');
    const texts = [...notes.querySelectorAll<HTMLElement>('[data-noted]')].map(textOf);
    expect(texts).to.have.length(5);
    expect(texts[1]).to.match(/^\[2\] .*South China Morning Post/);
    const ferry = allByPart(element, 'list-item').find((item) =>
      textOf(item.querySelector('.title')).includes('Suspension of a ferry'),
    )!;
    const [more] = ferry.getElementsByTagName('details');
    more!.open = true;
    await whenIdle(element);
    const [number] = ferry.querySelectorAll<HTMLElement>('[data-note]');
    expect(textOf(number)).to.match(/^\[2\]/);
    number!.click();
    await whenIdle(element);
    expect(focused(element)!.dataset['noted']).to.equal('2');
  });

  it('sets vague dates apart, and puts what answers after what it answers', async () => {
    const element = await mountIn('list', {
      events: [
        {
          id: 'answer',
          title: 'Answer',
          when: '[2025-11-03..2025-12-20]',
          links: { 'responds-to': 'words' },
        },
        { id: 'words', title: 'Words', when: '[2025-11-03..2025-12-20]' },
        { id: 'talks', title: 'Talks', when: '2025-11-28' },
        { id: 'report', title: 'Report', when: '2025-11-29', attribution: 'The Gazette' },
        { id: 'later', title: 'Later', when: '2025-12-01' },
        { id: 'last', title: 'Last', when: '2025-12-03' },
      ],
    });
    const read = [...element.shadowRoot!.querySelectorAll('.list-heading, .list-row .title')].map(textOf);
    expect(read).to.deep.equal([
      ...['November 2025', 'Talks', 'Report'],
      ...['Between 3 November and 20 December 2025, order mostly not known', 'Words', 'Answer'],
      ...['December 2025', 'Later', 'Last'],
    ]);
  });

  it('leaves out what a filter leaves out', async () => {
    const element = await mountIn('list', { events: threeEvents });
    element.filter = ({ kind }) => kind === 'report';
    await whenIdle(element);
    expect(allByPart(element, 'list-item').map((item) => textOf(item.querySelector('button')))).to.deep.equal(
      ['Gamma reports'],
    );
  });
});

describe('the table', () => {
  const titles = (element: AttributedTimeline): string[] =>
    allByPart(element, 'table-row').map((row) => textOf(row.querySelector('button')));
  const head = (element: AttributedTimeline, name: string): HTMLElement =>
    allByPart(element, 'table-head')
      .flatMap((each) => [...each.querySelectorAll('button')])
      .find((each) => textOf(each).startsWith(name))!;

  it('states of every event who says so in full words, and both accounts of a dispute', async () => {
    const element = await mountIn('table', await disputeDocument());
    const rows = allByPart(element, 'table-row').map(textOf);
    expect(rows).to.have.length(23);
    const row = (title: string): string => rows.find((text) => text.includes(title))!;
    expect(row('Glass: “we have her back”'))
      .to.contain('George Glass, via the article')
      .and.to.contain('Reporters');
    expect(row('Fire-control radar alleged')).to.match(/Japan says.*China says/);
    expect(byRole(element, 'toolbar').parentElement!.textContent).to.contain('Japan–China dispute');
    const table = byPart(element, 'table');
    expect(table.getAttribute('aria-rowcount')).to.equal('24');
    expect(table.querySelector('caption')!.textContent).to.contain('Japan–China dispute');
    expect(allByPart(element, 'table-row')[0]!.getAttribute('aria-rowindex')).to.equal('2');
    expect(table.querySelectorAll('tbody th[scope=row]')).to.have.length(23);
    expect(table.querySelectorAll('thead th[scope=col]')).to.have.length(4);
    expect(table.querySelectorAll('thead [data-sort]')).to.have.length(8);
  });

  it('is sorted by its heads, either way, and what has nothing to sort by stands last', async () => {
    const element = await mountIn('table', {
      events: [
        { title: 'b', kind: 'statement', speakers: 'Zoe', when: '2025-11-03' },
        { title: 'a', when: '2025-11-10' },
        { title: 'c', kind: 'statement', speakers: 'Ann', when: '2025-11-17' },
      ],
    });
    const date = head(element, 'Date').parentElement!;
    expect(date.getAttribute('aria-sort')).to.equal('ascending');
    await clickAt(element, middleOf(head(element, 'Who')));
    expect(titles(element)).to.deep.equal(['c', 'b', 'a']);
    expect(date.hasAttribute('aria-sort')).to.equal(false);
    await clickAt(element, middleOf(head(element, 'Who')));
    expect(titles(element)).to.deep.equal(['b', 'c', 'a']);
    expect(head(element, 'Who').parentElement!.getAttribute('aria-sort')).to.equal('descending');
    await clickAt(element, middleOf(head(element, 'Event')));
    expect(titles(element)).to.deep.equal(['a', 'b', 'c']);
    await clickAt(element, middleOf(head(element, 'Date')));
    expect(titles(element)).to.deep.equal(['b', 'a', 'c']);
  });

  it('never cuts off who says so, at whatever width', async () => {
    const element = await mountIn('table', await disputeDocument());
    for (const width of [900, 700, 360]) {
      element.style.inlineSize = `${width}px`;
      await whenIdle(element);
      const { right } = scroller(element).getBoundingClientRect();
      const cells = allByPart(element, 'table-row').map((row) =>
        row.lastElementChild!.getBoundingClientRect(),
      );
      expect(Math.max(...cells.map((cell) => cell.right)), `${width}`).to.be.at.most(right + 1);
      expect(Math.min(...cells.map((cell) => cell.width)), `${width}`).to.be.greaterThan(200);
    }
  });

  it('has two stops for Tab: the heads, between which arrows move, and the rows', async () => {
    const { element, before, after } = await mountBetweenButtons({ events: threeEvents });
    element.viewMode = 'table';
    await until(() => allByPart(element, 'table-row').length === 3, 'the table');
    before.focus();
    await press(element, 'Tab', 'Tab', 'ArrowRight', 'ArrowRight');
    expect(textOf(focused(element))).to.contain('Event');
    await press(element, 'Enter');
    expect(head(element, 'Event').parentElement!.getAttribute('aria-sort')).to.equal('ascending');
    await press(element, 'Enter');
    expect(titles(element)[0]).to.equal('Gamma reports');
    await press(element, 'Tab', 'ArrowDown', 'Enter');
    expect(textOf(focused(element))).to.equal('Beta speaks');
    expect(nameOf(byPart(element, 'details'))).to.contain('Beta speaks');
    await press(element, 'Escape', 'Tab');
    expect(document.activeElement).to.equal(after);
  });

  it('has 100 000 events with few rows mounted, sorted too, and keeps its heads in view', async () => {
    const element = await mountLong('table');
    expect(byPart(element, 'table').getAttribute('aria-rowcount')).to.equal(String(many + 1));
    await scrollTo(element, scroller(element).scrollHeight);
    expect(titlesInView(element, 'table-row').at(-1)).to.equal(`Event ${many - 1}`);
    expect(element.shadowRoot!.querySelectorAll('*').length).to.be.lessThan(1000);
    const { top } = scroller(element).getBoundingClientRect();
    expect(byPart(element, 'table-head').getBoundingClientRect().top).to.be.closeTo(top, 1);
    head(element, 'Date').click();
    await until(() => titles(element)[0] === `Event ${many - 1}`, 'the last comes first');
    expect(scroller(element).scrollTop).to.equal(0);
  });
});

describe('the place of a reader', () => {
  const spread = Array.from({ length: 400 }, (_, i) => ({ title: `Event ${i}`, when: i * day }));

  it('goes from the drawing to the list and the table, and back', async () => {
    const element = await mountDocument({ events: spread });
    element.zoomTo([200 * day, 220 * day]);
    await whenIdle(element);
    await clickAt(element, middleOf(button(element, 'Read as a list')));
    expect(titlesInView(element)[0]).to.equal('Event 200');
    expect(nameOf(focused(element))).to.equal('Read as a list');
    await scrollTo(element, scroller(element).scrollTop + 9000);
    const [read] = titlesInView(element);
    await clickAt(element, middleOf(button(element, 'Read as a table')));
    await until(() => allByPart(element, 'table-row').length > 0, 'the table');
    await whenIdle(element);
    const inTable = titlesInView(element, 'table-row').slice(0, 2);
    expect(
      inTable
        .map((title) => Number(title.slice(6)) - Number(read!.slice(6)))
        .some((gap) => gap >= 0 && gap <= 1),
    ).to.equal(true);
    const heard = listen(element, ['at-view-change']);
    await clickAt(element, middleOf(button(element, 'Show the timeline')));
    const { start, end } = viewOf(element);
    const at = Number(inTable[0]!.slice(6)) * day;
    expect(start).to.be.at.most(at + day);
    expect(end).to.be.at.least(at);
    expect(heard).to.have.length(1);
  });

  it('is the focused event, on which the focus stays when the width changes the view', async () => {
    const element = await mountDocument({ events: threeEvents });
    await focusOption(element, 'Beta');
    element.style.inlineSize = '400px';
    await whenIdle(element);
    expect(focused(element)!.getAttribute('part')).to.contain('list-item');
    expect(nameOf(focused(element))).to.match(/^Beta/);
    await press(element, 'ArrowDown');
    element.style.inlineSize = '900px';
    await whenIdle(element);
    expect(focused(element)!.getAttribute('role')).to.equal('option');
    expect(nameOf(focused(element))).to.match(/^Gamma/);
  });

  it('is not lost when other data come while an event in the list has the focus', async () => {
    const element = await mountIn('list', { events: threeEvents });
    allByPart(element, 'list-item')[1]!.focus();
    element.timeline = { events: [{ title: 'Another', when: '2025-11-03' }] };
    await whenIdle(element);
    expect(nameOf(focused(element))).to.match(/^Another/);
    element.timeline = { events: [] };
    await whenIdle(element);
    expect(focused(element)).to.equal(byPart(element, 'notice'));
  });
});

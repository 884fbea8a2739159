// What a reader has before them when the data change, or what they read moves: the same event, or nothing, never another.
import { expect } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import {
  allByPart,
  allByRole,
  byPart,
  day,
  focused,
  focusOption,
  middleOf,
  mountDocument,
  nameOf,
  option,
  pause,
  press,
  whenIdle,
  textOf,
  tooltipIsOpen,
  until,
} from './support.js';

const fruits = ['Apple', 'Banana', 'Cherry', 'Date'].map((title, i) => ({
  id: title,
  title,
  kind: 'statement',
  when: i * 10 * day,
}));
const many = Array.from({ length: 300 }, (_, i) => ({ id: `e${i}`, title: `Event ${i}`, when: i * day }));

function cardWords(element: AttributedTimeline): string {
  return textOf(byPart(element, 'tooltip'));
}

function virtualizer(element: AttributedTimeline): HTMLElement {
  return (allByPart(element, 'list')[0] ?? byPart(element, 'table').parentElement)!;
}

/** The titles in view of the list or the table, from the top; none while what it shows is still being read. */
function titlesInView(element: AttributedTimeline): string[] {
  if (byPart(element, 'stage').querySelector('[part=notice]')) return [];
  const { top, bottom } = virtualizer(element).getBoundingClientRect();
  return [...virtualizer(element).querySelectorAll<HTMLElement>('[data-position]')]
    .filter(
      (each) => each.getBoundingClientRect().top >= top - 1 && each.getBoundingClientRect().top < bottom,
    )
    .map((each) => textOf(each.querySelector('[data-open]')));
}

async function mountIn(
  mode: 'list' | 'table',
  events: readonly unknown[] = many,
): Promise<AttributedTimeline> {
  const element = await mountDocument({ events });
  element.viewMode = mode;
  await until(() => allByPart(element, mode).length > 0, mode);
  await whenIdle(element);
  return element;
}

async function scrollTo(element: AttributedTimeline, top: number): Promise<void> {
  virtualizer(element).scrollTop = top;
  await whenIdle(element);
  await whenIdle(element);
}

describe('a tooltip', () => {
  it('goes on about its event when others come before it', async () => {
    const element = await mountDocument({ events: fruits });
    await focusOption(element, 'Cherry');
    element.timeline = {
      events: [{ id: 'Fig', title: 'Fig', kind: 'statement', when: -10 * day }, ...fruits],
    };
    await whenIdle(element);
    expect(tooltipIsOpen(element)).to.be.true;
    expect(cardWords(element)).to.contain('Cherry');
    expect(nameOf(focused(element))).to.contain('Cherry');
  });

  it('is closed when its event is gone', async () => {
    const element = await mountDocument({ events: fruits });
    await focusOption(element, 'Cherry');
    element.timeline = { events: fruits.filter(({ id }) => id !== 'Cherry') };
    await whenIdle(element);
    expect(cardWords(element)).not.to.contain('Cherry');
  });

  it('that was about to open does not open for the event that replaced its event', async () => {
    const element = await mountDocument({ events: fruits });
    const [clientX, clientY] = middleOf(option(element, 'Banana'));
    const over = { clientX, clientY, pointerType: 'mouse', bubbles: true, composed: true };
    byPart(element, 'plot').dispatchEvent(new PointerEvent('pointermove', over));
    element.timeline = {
      events: [{ id: 'Fig', title: 'Fig', kind: 'statement', when: -10 * day }, ...fruits],
    };
    await element.updateComplete;
    await pause();
    expect(tooltipIsOpen(element)).to.be.false;
  });

  it('comes with the event to which a key leads out of the window', async () => {
    const element = await mountDocument({ events: fruits });
    element.zoomTo([-day, 11 * day]);
    await focusOption(element, 'Apple');
    await press(element, 'End');
    expect(nameOf(focused(element))).to.contain('Date');
    expect(tooltipIsOpen(element)).to.be.true;
    expect(cardWords(element)).to.contain('Date');
  });
});

describe('an option', () => {
  it('that assistive technology presses opens its details', async () => {
    const element = await mountDocument({ events: fruits });
    option(element, 'Banana').click();
    await whenIdle(element);
    expect(nameOf(byPart(element, 'details'))).to.contain('Banana');
  });
});

describe('a link', () => {
  it('to an event that a filter hides opens its details', async () => {
    const element = await mountDocument({
      events: [{ ...fruits[0], links: { 'responds-to': 'Date' } }, ...fruits.slice(1)],
    });
    element.filter = ({ id }) => id !== 'Date';
    element.select('Apple');
    await whenIdle(element);
    const link = allByPart(element, 'link').find((each) => textOf(each).includes('Date'))!;
    link.click();
    await whenIdle(element);
    expect(nameOf(byPart(element, 'details'))).to.contain('Date');
  });
});

describe('a lane by tag', () => {
  it('has the name of its tag, whoever is called the same', async () => {
    const element = await mountDocument({
      actors: { okinawa: { name: 'Okinawa Prefecture' } },
      events: [{ title: 'Landing', when: 0, tags: ['okinawa'] }],
    });
    element.laneBy = 'tag';
    await whenIdle(element);
    expect(allByRole(element, 'group').map(nameOf)).to.include('okinawa');
  });
});

describe('what is read', () => {
  it('stays where it is when its details narrow it', async () => {
    const element = await mountIn(
      'list',
      many.slice(0, 25).map((each) => ({ ...each, text: 'Some words. '.repeat(20) })),
    );
    element.style.inlineSize = '1000px';
    await whenIdle(element);
    await scrollTo(element, virtualizer(element).scrollHeight / 2);
    const [before] = titlesInView(element);
    element.select(many.find(({ title }) => title === before)!.id);
    await whenIdle(element);
    expect(titlesInView(element)[0]).to.equal(before);
    element.select(null);
    await whenIdle(element);
    expect(titlesInView(element)[0]).to.equal(before);
  });

  it('is what was nearest before it where a filter hides the top', async () => {
    const element = await mountIn('list');
    await scrollTo(element, virtualizer(element).scrollHeight / 2);
    const top = Number(titlesInView(element)[0]!.split(' ')[1]);
    element.filter = ({ id }) => id !== `e${top}` && id !== `e${top - 1}`;
    await whenIdle(element);
    await whenIdle(element);
    expect(Number(titlesInView(element)[0]!.split(' ')[1])).to.be.within(top - 4, top + 4);
  });

  it('begins with the first that is left where a filter hides all before that', async () => {
    const element = await mountIn('list');
    await scrollTo(element, virtualizer(element).scrollHeight / 2);
    element.filter = ({ id }) => Number(id.slice(1)) >= 240;
    await whenIdle(element);
    await whenIdle(element);
    expect(Number(titlesInView(element)[0]!.split(' ')[1])).to.be.within(240, 241);
  });

  for (const mode of ['list', 'table'] as const)
    it(`stays in view when the ${mode} is moved in the page`, async () => {
      const element = await mountIn(mode);
      await scrollTo(element, virtualizer(element).scrollHeight / 2);
      const [before] = titlesInView(element);
      const place = document.createElement('div');
      document.body.append(place);
      place.append(element);
      await whenIdle(element);
      await whenIdle(element);
      expect(titlesInView(element)).to.include(before);
      place.remove();
    });

  it('stays sorted and in view when events are appended to a long sorted table', async () => {
    const element = await mountIn('table');
    const events = Array.from({ length: 3000 }, (_, i) => ({ title: `Event ${9000 - i}`, when: i * day }));
    element.events = events;
    await until(() => titlesInView(element)[0] === 'Event 9000', 'the rows');
    const head = allByPart(element, 'table-head').find((each) => textOf(each).startsWith('Event'))!;
    head.querySelector('button')!.click();
    await until(() => titlesInView(element)[0] === 'Event 6001', 'sorted by title');
    await scrollTo(element, virtualizer(element).scrollHeight / 2);
    const [before] = titlesInView(element);
    element.appendEvents([{ title: 'Later', when: 4000 * day }]);
    await whenIdle(element);
    expect(titlesInView(element)).to.include(before);
    await until(() => byPart(element, 'table').getAttribute('aria-rowcount') === '3002', 'the longer table');
    await whenIdle(element);
    expect(titlesInView(element)).to.include(before);
  });

  it('is not in the order of other data while a long table is sorted', async () => {
    const list = (count: number): { title: string; when: number }[] =>
      Array.from({ length: count }, (_, i) => ({ title: `Event ${90_000 - i}`, when: i * 10_000 }));
    const element = await mountIn('table');
    element.events = list(3000);
    await until(() => titlesInView(element)[0] === 'Event 90000', 'the rows');
    const head = allByPart(element, 'table-head').find((each) => textOf(each).startsWith('Event'))!;
    head.querySelector('button')!.click();
    await until(() => titlesInView(element)[0] === 'Event 87001', 'sorted by title');
    element.events = list(15_000).slice(1);
    await until(() => element.parsed?.size === 14_999, 'the other list is read');
    await element.updateComplete;
    expect(byPart(element, 'table').getAttribute('aria-rowcount')).to.equal('15000');
    await until(() => {
      const [first = '', second = ''] = titlesInView(element);
      return first < second;
    }, 'the other rows, sorted');
  });
});

describe('another list of as many events', () => {
  it('is read in slices, and nothing stands for it meanwhile', async () => {
    const list = (name: string): { title: string; when: number }[] =>
      Array.from({ length: 200_000 }, (_, i) => ({ title: `${name} ${i}`, when: i * 10_000 }));
    const element = await mountDocument({ events: [] });
    element.events = list('First');
    await until(() => allByRole(element, 'option').length > 0, 'the first list');
    element.events = list('Second');
    await element.updateComplete;
    expect(allByPart(element, 'progress')).to.have.length(1);
    expect(allByRole(element, 'option')).to.have.length(0);
    await until(() => allByRole(element, 'option').length > 0, 'the second list');
    expect(nameOf(allByRole(element, 'option')[0])).to.contain('Second');
  });
});

// Mounting and removing, however often: nothing stays behind.
import { expect } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import {
  allByPart,
  byPart,
  byRole,
  clickAt,
  day,
  middleOf,
  mountDocument,
  nameOf,
  optionNames,
  press,
  focusOption,
  whenIdle,
  textOf,
  until,
} from './support.js';

const events = Array.from({ length: 400 }, (_, i) => ({ id: `e${i}`, title: `Event ${i}`, when: i * day }));

/** All nodes below one, comments and text too. */
function nodesIn(node: Node): number {
  return [...node.childNodes].reduce((sum, child) => sum + 1 + nodesIn(child), 0);
}

async function showDays(element: AttributedTimeline, first: number, last: number): Promise<void> {
  element.zoomTo([first * day, last * day]);
  await whenIdle(element);
}

async function scrollTo(element: AttributedTimeline, part: string, top: number): Promise<void> {
  const list = byPart(element, part);
  const scroller = part === 'list' ? list : list.parentElement!;
  scroller.scrollTop = top;
  await whenIdle(element);
  await whenIdle(element);
}

describe('nodes', () => {
  it('of options go with their options', async () => {
    const element = await mountDocument({ events });
    const listbox = byRole(element, 'listbox');
    const counts: number[] = [];
    for (let turn = 0; turn < 4; turn++) {
      await showDays(element, 200, 220);
      await showDays(element, 20, 40);
      counts.push(nodesIn(listbox));
    }
    expect(optionNames(element).length).to.be.greaterThan(5);
    expect(counts).to.deep.equal(counts.map(() => counts[0]));
  });

  for (const mode of ['list', 'table'] as const)
    it(`of the ${mode} go with what is scrolled out of view`, async () => {
      const element = await mountDocument({ events });
      element.viewMode = mode;
      await until(() => allByPart(element, mode).length > 0, mode);
      const counts: number[] = [];
      for (let turn = 0; turn < 8; turn++) {
        await scrollTo(element, mode, 9000);
        await scrollTo(element, mode, 0);
        counts.push(nodesIn(byPart(element, mode)));
      }
      // How many rows are mounted around the window may vary.
      expect(Math.min(...counts.slice(4))).to.be.at.most(Math.max(...counts.slice(0, 4)));
    });

  it('of options are as many around the last of a long lane as around its first', async () => {
    const element = await mountDocument({ events: events.slice(0, 90) });
    await focusOption(element, 'Event 0');
    const { length } = optionNames(element);
    expect(length).to.be.within(20, 89);
    await press(element, 'End');
    expect(nameOf(element.shadowRoot!.activeElement)).to.match(/^Event 89/);
    expect(optionNames(element)).to.have.length(length);
  });

  it('of the help are there while it is open', async () => {
    const element = await mountDocument({ events: events.slice(0, 3) });
    await focusOption(element, 'Event 1');
    const before = nodesIn(element.shadowRoot!);
    await press(element, '?');
    expect(textOf(byPart(element, 'help'))).to.contain('Keys');
    await press(element, 'Escape');
    expect(textOf(byPart(element, 'help'))).to.equal('');
    expect(nodesIn(element.shadowRoot!)).to.equal(before);
  });
});

describe('rows that stay', () => {
  it('are the same nodes in their new order', async () => {
    const titles = ['b', 'c', 'a'];
    const element = await mountDocument({
      events: titles.map((title, i) => ({ id: title, title, when: i * day })),
    });
    element.viewMode = 'table';
    await until(() => allByPart(element, 'table-row').length === 3, 'the table');
    const rows = allByPart(element, 'table-row');
    const heads = allByPart(element, 'table-head');
    await clickAt(
      element,
      middleOf(heads.find((head) => textOf(head).startsWith('Event'))!.querySelector('button')!),
    );
    await until(() => heads.some((head) => textOf(head).startsWith('Event▲')), 'sorted');
    const [b, c, a] = rows;
    expect(allByPart(element, 'table-row').map((row) => rows.indexOf(row))).to.deep.equal(
      [a, b, c].map((row) => rows.indexOf(row!)),
    );
  });

  it('keep the focus where others come and go around them', async () => {
    const element = await mountDocument({ events });
    await showDays(element, 195, 205);
    await focusOption(element, 'Event 200');
    const focused = element.shadowRoot!.activeElement;
    await showDays(element, 190, 260);
    await showDays(element, 199, 201);
    expect(element.shadowRoot!.activeElement).to.equal(focused);
    const places = optionNames(element).map((name) => Number(/\d+/.exec(name)![0]));
    expect(places).to.deep.equal([...places].sort((x, y) => x - y));
  });
});

// Lanes of threads: a chain of answers in each, its branches below; reached by keys, sorted, and followed as more is known.
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { AttributedTimeline } from '../../src/index.js';
import {
  allByPart,
  allByRole,
  byPart,
  focusedName,
  focusOption,
  mount,
  nameOf,
  press,
  textOf,
  until,
  whenIdle,
} from './support.js';

const outlet = (on: string): object => ({ attribution: [[{ by: 'press', as: 'outlet', on }]] });
const events = [
  { id: 'ask', title: 'Ask', when: '2025-01-01', ...outlet('2025-01-01') },
  {
    id: 'refuse',
    title: 'Refuse',
    when: '2025-01-02',
    links: { 'responds-to': 'ask' },
    ...outlet('2025-01-02'),
  },
  { id: 'insist', title: 'Insist', when: '2025-01-03', ...outlet('2025-01-03') },
  { id: 'regret', title: 'Regret', when: '2025-01-04', links: { protests: 'ask' }, ...outlet('2025-01-04') },
  { id: 'rain', title: 'Rain', when: '2025-01-05', ...outlet('2025-01-05') },
];
const links = [{ from: 'insist', to: 'refuse', type: 'responds-to', on: '2025-01-06' }];

function mountThreads(more: object = {}): Promise<AttributedTimeline> {
  return mount(
    html`<attributed-timeline
      lane-by="thread"
      .timeline=${{ events, links, ...more }}
    ></attributed-timeline>`,
  );
}

function lanesOf(element: AttributedTimeline): readonly string[] {
  return allByRole(element, 'group')
    .filter((group) => group.closest('[role=listbox]'))
    .map(nameOf);
}

describe('lanes of threads', () => {
  it('are named by what begins them, a branch by what it branches off from, too', async () => {
    const element = await mountThreads();
    expect(lanesOf(element)).to.deep.equal(['Ask', 'Regret (branch from: Ask)', 'In no thread']);
  });

  it('are gone through by keys: along the chain, and down to what branches off', async () => {
    const element = await mountThreads();
    await focusOption(element, 'Ask');
    await press(element, 'ArrowRight');
    expect(focusedName(element)).to.match(/^Refuse\./);
    await press(element, 'ArrowRight');
    expect(focusedName(element)).to.match(/^Insist\./);
    await press(element, 'ArrowDown');
    expect(focusedName(element)).to.match(/^Regret\./);
    await press(element, 'ArrowDown');
    expect(focusedName(element)).to.match(/^Rain\./);
  });

  it('keep their branches where lanes are sorted', async () => {
    const element = await mountThreads();
    element.laneOrder = 'name';
    await whenIdle(element);
    expect(lanesOf(element)).to.deep.equal(['Ask', 'Regret (branch from: Ask)', 'In no thread']);
  });

  it('are tied on a day by no later link', async () => {
    const element = await mountThreads();
    element.knownBy = '2025-01-05';
    await until(() => lanesOf(element).length > 0 && element.knownBy === '2025-01-05', 'the day');
    await whenIdle(element);
    await focusOption(element, 'Refuse');
    await press(element, 'ArrowRight');
    expect(focusedName(element)).to.match(/^Refuse\./);
    element.knownBy = '2025-01-06';
    await whenIdle(element);
    await focusOption(element, 'Refuse');
    await press(element, 'ArrowRight');
    expect(focusedName(element)).to.match(/^Insist\./);
  });

  it('are what a document asks for, and none where nothing answers anything', async () => {
    const element = await mount(
      html`<attributed-timeline
        .timeline=${{ laneBy: 'thread', events: [{ title: 'Rain', when: '2025' }] }}
      ></attributed-timeline>`,
    );
    expect(lanesOf(element)).to.deep.equal(['In no thread']);
  });
});

describe('the thread of an event', () => {
  it('is a numbered list in its details: when, who, what and which it answers, and leads to the others by keys', async () => {
    const element = await mountThreads();
    await focusOption(element, 'Refuse');
    await press(element, 'Enter');
    await whenIdle(element);
    const lines = [...byPart(element, 'thread').children];
    expect(lines.map(textOf)).to.deep.equal([
      '1 1 January 2025 Ask',
      '2 2 January 2025 Refuse answers 1 · the compiler’s inference',
      '3 3 January 2025 Insist answers 2 · the compiler’s inference',
      '1a 4 January 2025 Regret protests against 1 · the compiler’s inference',
    ]);
    expect(lines.map((line) => line.getAttribute('aria-current'))).to.deep.equal([null, 'true', null, null]);
    lines[3]!.querySelector('button')!.focus();
    await press(element, 'Enter');
    await whenIdle(element);
    expect(byPart(element, 'details').getAttribute('aria-label')).to.contain('Regret');
  });

  it('is not there for what is in none', async () => {
    const element = await mountThreads();
    await focusOption(element, 'Rain');
    await press(element, 'Enter');
    await whenIdle(element);
    expect(allByPart(element, 'thread')).to.have.length(0);
  });

  it('is printed, each as a list, where lanes are threads', async () => {
    const element = await mountThreads();
    window.dispatchEvent(new Event('beforeprint'));
    await until(() => allByPart(element, 'thread').length > 0, 'the threads');
    expect([...byPart(element, 'thread').children].map((line) => textOf(line).split(' ')[0])).to.deep.equal([
      ...['1', '2', '3', '1a'],
    ]);
    element.laneBy = 'kind';
    await whenIdle(element);
    await until(() => allByPart(element, 'thread').length === 0, 'none by kind');
    window.dispatchEvent(new Event('afterprint'));
  });
});

// Lanes of threads: a chain of answers in each, its branches below; reached by keys, sorted, and followed as more is known.
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { AttributedTimeline } from '../../src/index.js';
import { allByRole, focusedName, focusOption, mount, nameOf, press, until, whenIdle } from './support.js';

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

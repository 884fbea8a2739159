// What makes a lane: the document, the attribute, or a function of the page.
import { expect } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import {
  allByPart,
  allByRole,
  byPart,
  focusOption,
  mountDocument,
  nameOf,
  textOf,
  until,
  whenIdle,
} from './support.js';

const events = [
  { kind: 'statement', title: 'Ann speaks', speakers: 'ann', when: '2025-11-03', tags: 'words' },
  { kind: 'meeting', title: 'Ann and Bob meet', participants: ['ann', 'bob'], when: '2025-11-10' },
  { kind: 'report', title: 'Gamma reports', outlet: 'The Gazette', when: '2025-11-17' },
];
const actors = { ann: { name: 'Ann', of: 'north' }, bob: { name: 'Bob', of: 'south' }, north: 'the North' };

function lanes(element: AttributedTimeline): (string | null)[] {
  return allByRole(element, 'group').map(nameOf);
}

describe('lanes', () => {
  it('are those that the document asks for, unless the page asks for others', async () => {
    const element = await mountDocument({ laneBy: 'side', actors, events });
    const sides = ['The North', 'Between sides', 'Media'];
    expect(element.laneBy).to.be.undefined;
    expect(lanes(element)).to.deep.equal(sides);
    element.setAttribute('lane-by', 'tag');
    await whenIdle(element);
    expect(lanes(element)).to.deep.equal(['words', 'Not given']);
    element.laneBy = ({ title }) => title.slice(0, 3);
    await whenIdle(element);
    expect(lanes(element)).to.deep.equal(['Ann', 'Gam']);
    element.removeAttribute('lane-by');
    element.laneBy = undefined;
    await whenIdle(element);
    expect(lanes(element)).to.deep.equal(sides);
  });

  it('are kinds where neither does, and go with the document', async () => {
    const element = await mountDocument({ actors, events });
    expect(lanes(element)).to.deep.equal(['Statements', 'Meetings', 'Reports']);
    element.timeline = { laneBy: 'tag', actors, events };
    await whenIdle(element);
    expect(lanes(element)).to.deep.equal(['words', 'Not given']);
    element.timeline = { laneBy: 'side', betweenSides: 'At sea', actors, events };
    await whenIdle(element);
    expect(lanes(element)).to.deep.equal(['The North', 'At sea', 'Media']);
  });

  it('of one event each are one lane where the height is not enough for all, and the focus stays on its event', async () => {
    const names = Array.from({ length: 12 }, (_, i) => `Speaker ${i}`);
    const speeches = [...names, 'Ann', 'Ann'].map((speakers, i) => ({
      ...{ title: `${speakers} speaks, ${i}`, kind: 'statement', speakers, when: `2025-11-${10 + i}` },
    }));
    const element = await mountDocument({ laneBy: 'side', events: speeches });
    element.style.setProperty('--at-height', '340px');
    await until(() => lanes(element).length === 2, 'two lanes');
    expect(lanes(element)).to.deep.equal(['Ann', 'Others (12)']);
    expect(allByRole(element, 'option').map(nameOf)).to.have.length(14);
    expect(allByPart(element, 'button').map(textOf).join()).not.to.contain('more lane');
    await focusOption(element, 'Speaker 7 speaks');
    element.style.setProperty('--at-height', '900px');
    await until(() => lanes(element).length === 13, 'all lanes');
    await whenIdle(element);
    const focused = element.shadowRoot!.activeElement;
    expect(nameOf(focused)).to.contain('Speaker 7 speaks');
    expect(focused!.getAttribute('aria-setsize')).to.equal('1');
  });

  it('that count an event of several of them in each say by how much that is more, in long lists alone', async () => {
    const speeches = Array.from({ length: 130 }, (_, i) => ({
      ...{
        title: `Speech ${i}`,
        kind: 'statement',
        when: `2025-11-${String(1 + (i % 28)).padStart(2, '0')}`,
      },
      speakers: i < 30 ? ['Ann', 'Bob'] : ['Ann'],
    }));
    const element = await mountDocument({ laneBy: 'actor', events: speeches });
    await until(() => textOf(byPart(element, 'legend')).includes('count in each (+30)'), 'the note');
    element.timeline = { laneBy: 'actor', events: speeches.slice(20, 40) };
    await whenIdle(element);
    await until(() => !element.shadowRoot!.textContent.includes('count in each'), 'no note');
  });
});

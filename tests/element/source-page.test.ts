// The page of a source: pressed by its name in the details, it lists all that the source carried.
import { expect } from '@open-wc/testing';
import type { SetDetail } from '../../src/index.js';
import {
  allByPart,
  byPart,
  focusedName,
  focusOption,
  mountDocument,
  press,
  textOf,
  until,
  whenIdle,
} from './support.js';

const timeline = {
  sources: {
    first: {
      title: 'Fire in the port',
      'container-title': 'The Gazette',
      URL: 'https://gazette.example/fire',
      reliability: 'B',
      gradedBy: 'the desk',
    },
    second: { title: 'More fire', 'container-title': 'The Gazette' },
  },
  events: [
    {
      id: 'fire',
      title: 'Fire',
      when: '2031-03-03',
      attribution: [[{ by: 'gazette', as: 'outlet', source: 'first' }]],
    },
    {
      id: 'more',
      title: 'More',
      when: '2031-03-04',
      attribution: [[{ by: 'gazette', as: 'outlet', source: 'second' }], ['herald']],
    },
    { id: 'other', title: 'Other', when: '2031-03-05', attribution: 'herald' },
  ],
  links: [{ type: 'retracts', from: 'other', to: 'more', on: '2031-03-06' }],
};

describe('the page of a source', () => {
  it('is opened from the details by keys, lists what it carried, leads to each and is closed with Esc', async () => {
    const element = await mountDocument(timeline);
    const sets: (SetDetail | null)[] = [];
    element.addEventListener('at-set-change', ({ detail }) => sets.push(detail.set));
    await focusOption(element, 'Fire');
    await press(element, 'Enter');
    await whenIdle(element);
    const details = byPart(element, 'details');
    expect(textOf(details)).to.contain('Reliability graded B of A to F, usually reliable, by the desk');
    expect(details.querySelector('a')!.href).to.equal('https://gazette.example/fire');
    const name = allByPart(element, 'link').find((link) => textOf(link).includes('Fire in the port'))!;
    expect(name.localName).to.equal('button');
    name.focus();
    await press(element, 'Enter');
    await until(() => allByPart(element, 'set').length > 0, 'the page');
    await whenIdle(element);
    expect(sets).to.deep.equal([{ type: 'source', name: 'The Gazette' }]);
    const page = byPart(element, 'set');
    expect(textOf(page)).to.contain('The Gazette').and.to.contain('2 events · 1 by it alone · 1 retracted');
    expect(allByPart(element, 'set-row').map((row) => textOf(row).split(' ')[0])).to.deep.equal([
      'Fire',
      'More',
    ]);
    await press(element, 'ArrowDown', 'ArrowDown', 'Enter');
    await whenIdle(element);
    expect(byPart(element, 'details').getAttribute('aria-label')).to.contain('More');
    await press(element, 'Escape');
    await whenIdle(element);
    await press(element, 'Escape');
    await whenIdle(element);
    expect(allByPart(element, 'set')).to.have.length(0);
    expect(focusedName(element)).to.contain('More');
  });
});

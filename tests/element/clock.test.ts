// The second clock: events by when they were first reported.
import { expect } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import {
  byPart,
  allByRole,
  button,
  listen,
  mountDocument,
  nameOf,
  option,
  textOf,
  viewOf,
  whenIdle,
} from './support.js';

const wire = (on: string): object => ({ attribution: [[{ by: 'The Wire', as: 'outlet', on }]] });
const given = {
  events: [
    { id: 'talks', title: 'Secret talks', when: '2025-03-01', ...wire('2025-12-08') },
    { id: 'radar', title: 'Radar incident', when: '2025-12-06', ...wire('2025-12-07') },
    { id: 'visit', title: 'A visit', when: '2025-12-05', ...wire('2025-12-05') },
    { id: 'call', title: 'A call', when: '2025-12-04' },
  ],
};
const day = (date: string): number => Date.parse(`${date}T00:00Z`);

describe('the second clock', () => {
  let element: AttributedTimeline;

  beforeEach(async () => {
    element = await mountDocument(given);
  });

  it('lays events out by their first reports, by a press, and by what happened again', async () => {
    expect(viewOf(element).start).to.be.below(day('2025-03-01'));
    const heard = listen(element, ['at-load', 'at-problem']);
    button(element, 'By first report').click();
    await whenIdle(element);
    expect(element.clock).to.equal('reported');
    expect(viewOf(element).start).to.be.within(day('2025-12-04'), day('2025-12-05'));
    expect(viewOf(element).end).to.be.within(day('2025-12-09'), day('2025-12-10'));
    expect(heard).to.deep.equal([]);
    button(element, 'By first report').click();
    await whenIdle(element);
    expect(element.clock).to.equal('happened');
    expect(viewOf(element).start).to.be.below(day('2025-03-01'));
  });

  it('says so beneath the title, and lists what nobody has dated a report of', async () => {
    element.clock = 'reported';
    await whenIdle(element);
    expect(textOf(byPart(element, 'subtitle'))).to.contain('dated by first report');
    expect(allByRole(element, 'option')).to.have.length(4);
    expect(nameOf(option(element, 'A call').closest('[role=group]'))).to.equal('Without a dated report');
  });

  it('keeps what is selected, and says both dates of it', async () => {
    element.select('talks');
    element.clock = 'reported';
    await whenIdle(element);
    const details = textOf(byPart(element, 'details'));
    expect(details).to.contain('1 March 2025');
    expect(details).to.match(/first reported 8 December 2025, by The Wire \(282 days later\)/i);
    expect(option(element, 'Secret talks').getAttribute('aria-label')).to.match(/First reported 8 December/);
  });

  it('reads what is no clock as that of what happened', async () => {
    element.setAttribute('clock', 'published');
    await whenIdle(element);
    expect(viewOf(element).start).to.be.below(day('2025-03-01'));
  });

  it('follows what is appended, whichever clock it is', async () => {
    element.clock = 'reported';
    await whenIdle(element);
    element.appendEvents([{ id: 'late', title: 'Late', when: '2025-12-01', ...wire('2025-12-20') }]);
    await whenIdle(element);
    expect(viewOf(element).end).to.be.above(day('2025-12-20'));
    expect(allByRole(element, 'option')).to.have.length(5);
  });

  it('has no switch where no report is dated', async () => {
    const plain = await mountDocument({ events: [{ title: 'A call', when: '2025-12-04' }] });
    expect(() => button(plain, 'By first report')).to.throw();
  });
});

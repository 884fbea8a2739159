// What the page puts into the element: slots around the details, and details of its own.
import { expect, html } from '@open-wc/testing';
import {
  byPart,
  focusOption,
  listen,
  mount,
  mountEvents,
  press,
  textOf,
  threeEvents,
  whenIdle,
} from './support.js';

describe('slots', () => {
  it('hold what is the page’s, which is neither data nor shown elsewhere', async () => {
    const element = await mount(
      html`<attributed-timeline>
        <h2 slot="title">Our title</h2>
        <ul slot="details-after">
          <li><time datetime="2020">2020</time> no event</li>
        </ul>
        <ol>
          <li><time datetime="2025-11-03">3 November</time> Alpha speaks</li>
        </ol>
      </attributed-timeline>`,
    );
    await whenIdle(element);
    expect(element.parsed!.account()).to.include({ given: 1, drawn: 1 });
    const slot = element.renderRoot.querySelector<HTMLSlotElement>('slot[name="title"]')!;
    expect(slot.assignedElements().map(textOf)).to.deep.equal(['Our title']);
  });

  it('with nothing in them leave no gap in the details', async () => {
    const element = await mountEvents();
    await focusOption(element, 'Alpha');
    await press(element, 'Enter');
    await whenIdle(element);
    const body = element.renderRoot.querySelector('.details-body')!;
    const first = body.querySelector('.kind')!;
    expect(first.getBoundingClientRect().top).to.be.closeTo(body.getBoundingClientRect().top, 1);
  });
});

describe('details of the page’s own', () => {
  it('stand in place of ours, by template, node or text; null leaves ours', async () => {
    const element = await mountEvents();
    element.renderDetails = ({ id, title }) =>
      id === 'beta' ? null : id === 'gamma' ? document.createTextNode('a node') : html`<b>${title}!</b>`;
    await focusOption(element, 'Alpha');
    await press(element, 'Enter');
    await whenIdle(element);
    const details = byPart(element, 'details');
    expect(textOf(details.querySelector('.details-body'))).to.equal('Alpha speaks!');
    element.select('beta');
    await whenIdle(element);
    expect(textOf(details)).to.contain('No source given');
    element.select('gamma');
    await whenIdle(element);
    expect(textOf(details.querySelector('.details-body'))).to.equal('a node');
  });

  it('that fail leave ours, and are a problem once', async () => {
    const element = await mountEvents(threeEvents);
    const problems = listen(element, ['at-problem']);
    element.renderDetails = () => {
      throw new Error('no such field');
    };
    element.select('alpha');
    await whenIdle(element);
    element.requestUpdate('renderDetails');
    await whenIdle(element);
    expect(textOf(byPart(element, 'details'))).to.contain('No source given');
    expect(JSON.stringify(problems)).to.contain(
      'renderDetails failed for the event \\"alpha\\" (no such field)',
    );
    expect(problems).to.have.length(1);
  });
});

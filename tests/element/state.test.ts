// What is shown as plain data: read, set again, and set before there are data.
import { expect, html } from '@open-wc/testing';
import { stateFromText, stateToText } from '../../src/index.js';
import { listen, mount, threeEvents, until, whenIdle } from './support.js';

const november = { start: Date.UTC(2025, 10, 8), end: Date.UTC(2025, 10, 12) };

describe('the state', () => {
  it('is empty for what is shown as the host has set it, and has what differs from that', async () => {
    const element = await mount(
      html`<attributed-timeline view-mode="timeline" .events=${threeEvents}></attributed-timeline>`,
    );
    expect(element.state).to.deep.equal({});
    element.laneBy = 'actor';
    element.query = 'kind:statement';
    element.select('beta');
    element.zoomTo('2025-11-08/2025-11-11');
    await whenIdle(element);
    const { view, ...others } = element.state;
    expect(others).to.deep.equal({ laneBy: 'actor', query: 'kind:statement', selected: 'beta' });
    expect(view).to.deep.equal(element.view);
    expect(view?.start).to.be.lessThan(november.start);
  });

  it('is shown again when it is set, and what it leaves out is as the host has set it', async () => {
    const element = await mount(
      html`<attributed-timeline view-mode="timeline" .events=${threeEvents}></attributed-timeline>`,
    );
    const first = element.state;
    const second = { view: november, viewMode: 'list', laneBy: 'actor', selected: 'beta', folded: ['Ann'] };
    element.state = second;
    await whenIdle(element);
    expect(element.state).to.deep.equal(second);
    expect(element.view).to.deep.equal(november);
    element.state = first;
    await whenIdle(element);
    expect(element.state).to.deep.equal({});
    expect(element.viewMode).to.equal('timeline');
  });

  it('leaves what it does not have as a page has set it in properties, before the first update', async () => {
    const laneBy = (): string => 'one lane';
    const element = await mount(
      html`<attributed-timeline
        view-mode="timeline"
        .laneBy=${laneBy}
        .events=${threeEvents}
      ></attributed-timeline>`,
    );
    expect(element.state).to.deep.equal({});
    element.state = { laneBy: 'actor' };
    await whenIdle(element);
    expect(element.laneBy).to.equal('actor');
    element.state = stateFromText('');
    await whenIdle(element);
    expect(element.laneBy).to.equal(laneBy);
  });

  it('is read but for what cannot be, which is a problem', async () => {
    const element = await mount(
      html`<attributed-timeline view-mode="timeline" .events=${threeEvents}></attributed-timeline>`,
    );
    const problems = listen(element, ['at-problem']);
    element.state = { viewMode: 'list', query: 5, pinned: null, folded: 5 } as never;
    await whenIdle(element);
    expect(element.state).to.deep.equal({ viewMode: 'list' });
    expect(JSON.stringify(problems)).to.contain('state.query 5: it is a text; it is left out');
    expect(JSON.stringify(problems)).to.contain('state.folded 5: it is a list of keys of lanes');
  });

  it('waits for data where it is set before them, as by an address that was copied', async () => {
    const text = stateToText({ view: november, selected: 'beta', query: 'Beta' });
    const element = document.createElement('attributed-timeline');
    element.state = stateFromText(text);
    document.body.append(element);
    element.events = threeEvents;
    await until(() => element.state.selected === 'beta', 'the event is selected');
    await whenIdle(element);
    expect(stateToText(element.state)).to.equal(text);
    element.remove();
  });

  it('of nonsense leaves everything as the host has set it, and throws nothing', async () => {
    const element = await mount(html`<attributed-timeline .events=${threeEvents}></attributed-timeline>`);
    element.state = stateFromText('#mode=upside-down&lanes=nothing&event=nobody&view=z&only=x');
    await whenIdle(element);
    expect(element.state.selected).to.equal(undefined);
    expect(element.parsed?.account().drawn).to.equal(3);
  });
});

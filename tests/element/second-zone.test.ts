// A second time zone: on the axis, in the words, and where there is no such zone.
import { expect, html } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import type { AttributedTimeline } from '../../src/define.js';
import {
  allByPart,
  byPart,
  clickAt,
  listen,
  mount,
  option,
  optionNames,
  whenIdle,
  textOf,
  viewOf,
} from './support.js';

const day = 86_400_000;
const events = [
  {
    id: 'call',
    kind: 'call',
    title: 'The ministers speak',
    participants: ['Ann', 'Bob'],
    when: '2025-12-07T09:30',
  },
  { id: 'note', kind: 'report', title: 'A paper reports it', outlet: 'The Gazette', when: '2025-12-07' },
];

function mountWith(zone: string): Promise<AttributedTimeline> {
  return mount(
    html`<attributed-timeline
      second-zone=${zone}
      .style=${'inline-size:900px;--at-height:500px'}
      .timeline=${{ timeZone: 'Asia/Tokyo', events }}
    ></attributed-timeline>`,
  );
}

/** How far the first lane stands below the top of the drawing: the height of the axis, and a little more. */
function firstLane(element: AttributedTimeline): number {
  const { top } = option(element, 'The ministers speak').getBoundingClientRect();
  return top - byPart(element, 'plot').getBoundingClientRect().top;
}

describe('a second zone', () => {
  afterEach(() => resetMouse());

  it('says times of day by both clocks, and days as they were written', async () => {
    const names = optionNames(await mountWith('UTC')).join(' ');
    expect(names).to.match(/7 December 2025, 09:30 \(Japan[^)]* Time\); 00:30 \(UTC\)/);
    expect(names).to.contain(
      'A paper reports it. Report, The Gazette. 7 December 2025. Source: The Gazette.',
    );
  });

  it('is in the list too, under the day that its heading says', async () => {
    const element = await mountWith('UTC');
    element.viewMode = 'list';
    await whenIdle(element);
    const texts = allByPart(element, 'list-item').map(textOf);
    expect(texts.find((text) => text.includes('The ministers speak'))).to.match(/09:30 \(.*; 00:30 \(UTC\)/);
  });

  it('has rows of its own on the axis while days can be distinguished, and none in a longer window', async () => {
    const element = await mountWith('UTC');
    const near = firstLane(element);
    element.zoomTo('2024/2026');
    await whenIdle(element);
    expect(firstLane(element)).to.be.lessThan(near);
    element.secondZone = null;
    element.fit();
    await whenIdle(element);
    expect(firstLane(element)).to.be.lessThan(near);
    expect(optionNames(element).join(' ')).not.to.contain('UTC');
  });

  it('shows its own day on a click upon it', async () => {
    const element = await mountWith('UTC');
    element.zoomTo('2025-12-05/2025-12-08');
    await whenIdle(element);
    const { left, right, top } = byPart(element, 'plot').getBoundingClientRect();
    const noon = Date.UTC(2025, 11, 7, 12);
    const { start, end } = viewOf(element);
    const x = left + ((noon - start) / (end - start)) * (right - left);
    await clickAt(element, [Math.round(x), Math.round(top + 28)]);
    const view = viewOf(element);
    expect(view.start).to.be.closeTo(Date.UTC(2025, 11, 7), day * 0.05);
    expect(view.end).to.be.closeTo(Date.UTC(2025, 11, 8), day * 0.05);
  });

  it('that is none is ignored and reported once', async () => {
    const element = await mountWith('UTC');
    const announced = listen(element, ['at-problem']);
    element.secondZone = 'Asia/Tokio';
    await whenIdle(element);
    element.requestUpdate();
    await whenIdle(element);
    const message = 'second-zone "Asia/Tokio": there is no such time zone, so it is left aside';
    const fault = { pointer: '', severity: 'warning', code: 'bad-zone', message };
    expect(announced).to.deep.equal([
      ['at-problem', { faults: [fault], counts: { error: 0, warning: 1, note: 0 } }],
    ]);
    expect(optionNames(element).join(' ')).to.contain('7 December 2025, 09:30.');
  });
});

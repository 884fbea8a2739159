// The first view of a long list leaves out what lies far from the rest, says so, and shows it on request.
import type { AttributedTimeline } from '../../src/define.js';
import { expect } from '@open-wc/testing';
import {
  button,
  byPart,
  byRole,
  focusOption,
  mountEvents,
  press,
  textOf,
  until,
  viewOf,
  whenIdle,
} from './support.js';

const start = Date.UTC(2017, 6, 1);
const hour = 3_600_000;
/** An hour apart, and one a year before. */
const events = [
  { title: 'Long ago', when: start - 365 * 24 * hour },
  ...Array.from({ length: 239 }, (_, i) => ({ title: `Event ${i}`, when: start + i * hour })),
];

describe('the first view', () => {
  it('leaves out what lies far from the rest, in the words beside the title and of the current event', async () => {
    const element = await mountEvents(events);
    expect(viewOf(element).start).to.be.greaterThan(start - 24 * hour);
    expect(byPart(element, 'subtitle').textContent).to.contain('1 earlier event outside the first view');
    await focusOption(element, 'Event 0');
    await whenIdle(element);
    const about = element.shadowRoot!.getElementById('about')!;
    expect(about.textContent).to.contain('1 earlier event outside the first view.');
  });

  it('is where the button and the key go, and from there to all and back', async () => {
    const element = await mountEvents(events);
    const first = viewOf(element);
    await focusOption(element, 'Event 0');
    button(element, 'Fit').click();
    await until(() => viewOf(element).start < start - 364 * 24 * hour, 'all');
    await whenIdle(element);
    button(element, 'Fit').click();
    await until(() => viewOf(element).start === first.start, 'the first view');
    await until(
      () => /1 earlier event outside the first view\. Press Fit again/u.test(announced(element)),
      'an announcement',
    );
    await press(element, '0');
    await until(() => viewOf(element).start < start - 364 * 24 * hour, 'all');
  });

  it('gives way to the window of the host', async () => {
    const element = await mountEvents(events);
    element.zoomTo('2016-06/2017-08');
    await whenIdle(element);
    expect(viewOf(element).start).to.be.lessThan(Date.UTC(2016, 5, 2));
    element.fit();
    await until(() => viewOf(element).start > start - 24 * hour, 'the first view');
    element.fit();
    await whenIdle(element);
    expect(viewOf(element).start).to.be.greaterThan(start - 24 * hour);
  });
});

function announced(element: AttributedTimeline): string {
  return textOf(byRole(element, 'status'));
}

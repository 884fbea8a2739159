// Dates that were written are never "without a date": wherever an event is named, its date is quoted.
import type { AttributedTimeline } from '../../src/define.js';
import { expect } from '@open-wc/testing';
import { allByPart, focusOption, mountEvents, nameOf, option, textOf, until, whenIdle } from './support.js';

const quoted = 'Date as written: “circa 1950”; not read';
const events = [
  { title: 'Old map', when: 'circa 1950' },
  { title: 'Older map', when: { asWritten: 'circa 1950' } },
  { title: 'New map', when: '2025-12-07' },
];

/** The text of a part, empty until it is there. */
const textIn = (element: AttributedTimeline, part: string): string => textOf(allByPart(element, part)[0]);

describe('a date that cannot be read', () => {
  it('is quoted in the name of its event, in the card and in the details', async () => {
    const element = await mountEvents(events);
    expect(nameOf(option(element, 'Old map'))).to.contain(quoted);
    expect(nameOf(option(element, 'Older map'))).to.contain(quoted);
    await focusOption(element, 'Old map');
    await until(() => textIn(element, 'tooltip').includes(quoted), 'the card quotes it');
    element.select(element.parsed!.id(0));
    await until(() => textIn(element, 'details').includes(quoted), 'the details quote it');
  });

  it('is quoted once in the list and in the table', async () => {
    const element = await mountEvents(events);
    for (const mode of ['list', 'table'] as const) {
      element.viewMode = mode;
      await whenIdle(element);
      await until(() => textIn(element, mode).includes(quoted), `the ${mode} quotes it`);
      expect(textIn(element, mode).split('circa 1950').length).to.equal(3);
    }
    element.viewMode = 'list';
    await whenIdle(element);
    expect(allByPart(element, 'list-heading').map(textOf)).to.include('Without a known date');
  });
});

// From 46 000 events to one of them by its name in three acts: look for it, go to it, open it; by mouse, by keys, by touch.
import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import type { AttributedTimeline } from '../../src/define.js';
import '../../src/element/input/search.js';
import '../../src/element/sets/sets.js';
import { manyEvents, named } from './many-events.js';
import { touch } from './pointer-input.js';
import {
  allByPart,
  allByRole,
  button,
  byPart,
  byRole,
  clickAt,
  drag,
  focusOption,
  focused,
  middleOf,
  mountEvents,
  nameOf,
  pointAt,
  press,
  textOf,
  tooltipIsOpen,
  until,
  viewOf,
  whenIdle,
} from './support.js';

const events = manyEvents(46_000);

async function mounted(): Promise<AttributedTimeline> {
  const element = await mountEvents(events);
  await until(() => allByRole(element, 'option').length > 0, 'a drawing');
  await whenIdle(element);
  return element;
}

const field = (element: AttributedTimeline): HTMLInputElement =>
  element.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;

/** Types the name, and waits until it is found. */
async function look(element: AttributedTimeline): Promise<void> {
  await sendKeys({ type: named.toLowerCase() });
  await until(() => textOf(element.shadowRoot!.querySelector('.note')) === '1 of 46,000', 'a match');
  await whenIdle(element);
}

const isOpen = (element: AttributedTimeline): boolean =>
  allByPart(element, 'details').some((details) => nameOf(details) === `Details: ${named}`);

describe('from 46 000 events to one by its name', () => {
  afterEach(() => resetMouse());

  it('takes three acts by mouse: a click into the field and its name, the list of hits, the event', async () => {
    const element = await mounted();
    await clickAt(element, middleOf(field(element)));
    await look(element);
    await clickAt(element, middleOf(button(element, 'List hits')));
    await until(() => allByPart(element, 'set-row').length === 1, 'a list');
    await clickAt(element, middleOf(byPart(element, 'set-row')));
    await until(() => isOpen(element), 'details');
  });

  it('takes three acts by keys: / and its name, Enter, and Enter on the event that Tab leads to', async () => {
    const element = await mounted();
    const [first] = allByRole(element, 'option');
    first!.focus();
    await press(element, '/');
    await look(element);
    await press(element, 'Enter');
    await until(() => textOf(byRole(element, 'status')) === `1 of 1: ${named}`, 'an announcement');
    await press(element, 'Tab');
    expect(nameOf(focused(element))).to.match(new RegExp(`^${named}`));
    await press(element, 'Enter');
    await until(() => isOpen(element), 'details');
  });

  it('takes three acts by touch: a tap into the field and its name, the list of hits, the event', async () => {
    const element = await mounted();
    const tap = async (target: Element): Promise<void> => {
      const point = middleOf(target);
      await touch([point, point]);
      await whenIdle(element);
    };
    await tap(field(element));
    await until(() => focused(element) === field(element), 'the field');
    await look(element);
    await tap(button(element, 'List hits'));
    await until(() => allByPart(element, 'set-row').length === 1, 'a list');
    await tap(byPart(element, 'set-row'));
    await until(() => isOpen(element), 'details');
  });
});

describe('46 000 events', () => {
  afterEach(() => resetMouse());

  it('open as a list at once, of which what is in view is mounted', async () => {
    const element = await mounted();
    const { start, end } = viewOf(element);
    await drag(element, pointAt(element, start, 12), pointAt(element, end, 12));
    await until(() => allByPart(element, 'set-row').length > 0, 'a list');
    const rows = allByPart(element, 'set-row');
    expect(rows.length).to.be.lessThan(40);
    expect(rows[0]!.closest('li')!.getAttribute('aria-setsize')).to.equal('46000');
    expect(element.shadowRoot!.querySelectorAll('*').length).to.be.lessThan(1000);
    await press(element, 'ArrowDown', 'End');
    expect(focused(element)!.closest('li')!.getAttribute('aria-posinset')).to.equal('46000');
    await until(() => textOf(byPart(element, 'set')).includes('Reuters'), 'sources that are counted');
  });

  it('each have a needle in their column while the focus is on them, with their card, and a tick on the overview', async () => {
    const element = await mounted();
    const [first] = allByRole(element, 'option');
    first!.focus();
    await press(element, 'ArrowRight', 'ArrowRight');
    const glyph = byPart(element, 'needle').querySelector('.needle-glyph')!.getBoundingClientRect();
    const option = focused(element)!.getBoundingClientRect();
    expect(Math.abs(glyph.x + glyph.width / 2 - option.x - option.width / 2)).to.be.lessThan(2);
    expect(tooltipIsOpen(element)).to.equal(true);
    expect(textOf(byPart(element, 'tooltip'))).to.contain(nameOf(focused(element)).split('.')[0]);
    const tick = byPart(element, 'overview').querySelector('.overview-needle')!.getBoundingClientRect();
    const overview = byPart(element, 'overview').getBoundingClientRect();
    expect(tick.x).to.be.within(overview.x, overview.right);
    const before = glyph.x;
    await press(element, 'End');
    const last = byPart(element, 'needle').querySelector('.needle-glyph')!.getBoundingClientRect();
    expect(last.x).to.be.greaterThan(before);
    await focusOption(element, nameOf(focused(element)));
  });
});

// Events in lanes without room: they come into view by key, by a program and by the button for all lanes.
import { expect } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import {
  allByPart,
  allByRole,
  byPart,
  clickAt,
  drag,
  focused,
  focusedName,
  focusOption,
  frames,
  middleOf,
  mountEvents,
  nameOf,
  option,
  press,
  textOf,
  until,
  whenIdle,
} from './support.js';
import { turnWheel } from './pointer-input.js';

/** Two of each of so many speakers: lanes of one event are gathered where not all find room. */
const statements = (speakers: number): object[] =>
  Array.from({ length: 2 * speakers }, (_, i) => ({
    id: `e${i}`,
    kind: 'statement',
    title: `Statement ${i}`,
    speakers: `Speaker ${i % speakers}`,
    when: `2025-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
  }));

async function mountLanes(count: number): Promise<AttributedTimeline> {
  const element = await mountEvents(statements(count));
  element.setAttribute('lane-by', 'actor');
  await whenIdle(element);
  return element;
}

/** The head of the lane in which those without room are gathered. */
const moreLanes = (element: AttributedTimeline): HTMLElement | undefined =>
  allByPart(element, 'lane-head').find((each) => each.getAttribute('aria-label')!.includes('Show all lanes'));

/** Whether the option of an event is there, and all of it is seen. */
const isSeen = (element: AttributedTimeline, title: string): boolean =>
  allByRole(element, 'option').some((each) => nameOf(each).startsWith(title) && isInViewport(each));

function isInViewport(box: Element): boolean {
  const { top, bottom, height } = box.getBoundingClientRect();
  return height > 0 && top >= 0 && bottom <= innerHeight;
}

/** Whether something is painted in the column of the lane heads over a part of the height of the viewport. */
function isPainted(element: AttributedTimeline, top: number, height: number): boolean {
  const canvas = element.shadowRoot!.querySelector('canvas')!;
  const box = canvas.getBoundingClientRect();
  const ratio = canvas.width / box.width;
  const y = Math.round((top - box.top) * ratio);
  if (y < 0 || y + height * ratio > canvas.height) return false;
  const data = canvas.getContext('2d')!.getImageData(0, y, 90, Math.round(height * ratio)).data;
  return data.some((value, i) => i % 4 === 3 && value > 100);
}

describe('lanes without room', () => {
  afterEach(() => window.scrollTo(0, 0));

  it('are all shown when that is asked for, and painted wherever they are scrolled to by keys, wheel and thumb', async () => {
    const element = await mountLanes(900);
    await until(() => moreLanes(element) !== undefined, 'a button for more lanes');
    element.style.setProperty('--at-height', '540px');
    await until(() => byPart(element, 'plot').getBoundingClientRect().bottom < 540, 'a lower drawing');
    await whenIdle(element);
    await frames(4);
    const { height } = byPart(element, 'plot').getBoundingClientRect();
    await clickAt(element, middleOf(moreLanes(element)!));
    await whenIdle(element);
    await until(() => moreLanes(element) === undefined, 'no button for more lanes');
    expect(byPart(element, 'plot').getBoundingClientRect().height).to.be.at.most(height);
    const bar = allByRole(element, 'scrollbar')[0]!;
    expect(focused(element)).to.equal(bar);
    const now = (): number => Number(bar.getAttribute('aria-valuenow'));
    const last = Number(bar.getAttribute('aria-valuemax'));
    expect(last).to.be.greaterThan(800);
    const canvas = element.shadowRoot!.querySelector('canvas')!;
    expect(canvas.height, 'of the canvas').to.be.below(9000);
    const seen = async (lane: number): Promise<void> => {
      await until(() => now() === lane, `lane ${lane}, not ${now()}`);
      expect(isPainted(element, 200, 100), `painted at ${lane}`).to.equal(true);
    };
    await press(element, 'End');
    await seen(last);
    expect(bar.getAttribute('aria-valuetext')).to.match(/ of 900$/);
    await press(element, 'ArrowUp');
    await seen(last - 1);
    await press(element, 'Home', 'ArrowDown', 'ArrowDown');
    await seen(2);
    const page = scrollY;
    await turnWheel(middleOf(bar), { deltaY: 360 });
    await seen(12);
    expect(scrollY).to.equal(page);
    const [x, y] = middleOf(bar.firstElementChild!);
    await drag(element, [x, y], [x, bar.getBoundingClientRect().bottom + 50]);
    await seen(last);
    await clickAt(
      element,
      middleOf(allByPart(element, 'button').find((each) => /fewer/.test(each.textContent))!),
    );
    await until(() => moreLanes(element) !== undefined, 'gathered again');
  });

  it('unfold for an event that a program selects, and the page scrolls to it', async () => {
    const element = await mountLanes(200);
    expect(element.select('e190')).to.equal(true);
    await until(() => isSeen(element, 'Statement 190'), 'the event in view');
    expect(nameOf(byPart(element, 'details'))).to.equal('Details: Statement 190');
    await frames(4);
    expect(isInViewport(byPart(element, 'details').querySelector('.close')!), 'its details').to.equal(true);
    expect(document.activeElement === element, 'the focus stays').to.equal(false);
  });

  it('unfold for an event of a lane of its own that was gathered with others', async () => {
    const element = await mountEvents(statements(200).slice(0, 200));
    element.setAttribute('lane-by', 'actor');
    await whenIdle(element);
    element.select('e190');
    await until(() => isSeen(element, 'Statement 190'), 'the event in view');
  });

  it('unfold for the event that a key leads to', async () => {
    const element = await mountLanes(60);
    await focusOption(element, 'Statement 0');
    for (let i = 0; i < 40; i++) await press(element, 'ArrowDown');
    const title = focusedName(element).split('.')[0]!;
    expect(title).to.match(/^Statement \d+/);
    await until(() => isSeen(element, title), 'the focused event in view');
  });

  it('let the page scroll to an event of a drawing below its end', async () => {
    const element = await mountEvents();
    const spacer = document.createElement('div');
    spacer.style.blockSize = '2000px';
    element.before(spacer);
    element.select('beta');
    await until(() => isSeen(element, 'Beta'), 'the event in view');
    window.scrollTo(0, 0);
    option(element, 'Alpha').focus({ preventScroll: true });
    await press(element, 'ArrowRight');
    await until(() => isSeen(element, 'Beta'), 'the focused event in view');
    spacer.remove();
  });

  it('come into view for the event that was read in the list', async () => {
    const element = await mountLanes(200);
    element.viewMode = 'list';
    await whenIdle(element);
    element.select('e150');
    await whenIdle(element);
    element.viewMode = 'timeline';
    await whenIdle(element);
    element.select('e150');
    await until(() => isSeen(element, 'Statement 150'), 'the event in view');
  });

  it('leave the page where it is when an event is selected that is filtered out, and its details are read', async () => {
    const element = await mountEvents();
    element.filter = ({ title }) => title !== 'Beta speaks';
    await whenIdle(element);
    expect(element.select('beta')).to.equal(true);
    await whenIdle(element);
    await frames(4);
    expect(textOf(byPart(element, 'details'))).to.contain('Beta speaks');
    expect(scrollY).to.equal(0);
  });
});

// A disc that no window takes apart: its events are listed in the place of the details.
import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import type { AttributedTimeline } from '../../src/define.js';
import '../../src/element/sets/sets.js';
import {
  allByPart,
  allByRole,
  byPart,
  clickAt,
  expectSameView,
  focused,
  focusOption,
  focusedName,
  listen,
  mountEvents,
  nameOf,
  option,
  press,
  spanOf,
  textOf,
  viewOf,
  whenIdle,
  type Point,
} from './support.js';

const early = { title: 'Early', when: '2025-01-01' };
const sixty = (when: string): { id: string; title: string; when: string }[] =>
  Array.from({ length: 60 }, (_, i) => ({
    id: `e${i}`,
    title: `Report number ${i} with a long title that needs room`,
    when,
  }));

/** The middle of the disc: several options have its box. */
function disc(element: AttributedTimeline): Point {
  const boxes = allByRole(element, 'option').map((each) => each.getBoundingClientRect());
  const shared = boxes.find((box) => boxes.filter(({ x, y }) => x === box.x && y === box.y).length > 2);
  expect(shared, 'a disc').to.be.an.instanceOf(DOMRect);
  return [Math.round(shared!.x + shared!.width / 2), Math.round(shared!.y + shared!.height / 2)];
}

/** How many events are listed, of which those in view are mounted. */
const countOf = (element: AttributedTimeline): number =>
  Number(byPart(element, 'details').querySelector('li')?.getAttribute('aria-setsize'));

const rowsOf = (element: AttributedTimeline): HTMLElement[] => [
  ...byPart(element, 'details').querySelectorAll<HTMLElement>('li button'),
];

const back = (element: AttributedTimeline): HTMLElement =>
  [...byPart(element, 'details').querySelectorAll('button')].find((each) =>
    /^All \d+ events here$/.test(textOf(each)),
  )!;

for (const [name, when] of [
  ['second', '2025-11-10T12:00:00'],
  ['day', '2025-11-10'],
  ['month', '2025-11'],
] as const)
  describe(`sixty events of one ${name}`, () => {
    afterEach(() => resetMouse());

    it('are listed by a click on their disc, each opens, and the list comes back', async () => {
      const element = await mountEvents([early, ...sixty(when)]);
      const heard = listen(element);
      const view = viewOf(element);
      await clickAt(element, disc(element));
      expectSameView(viewOf(element), view);
      const details = byPart(element, 'details');
      const listed = countOf(element);
      expect(listed).to.be.greaterThan(40);
      const name = nameOf(details);
      expect(name).to.match(/^Details: .*2025.* · (\d+) events · \1 without a source$/);
      expect(name, 'what the disc counts is what is listed').to.contain(` · ${listed} events · `);
      expect(element.shadowRoot!.activeElement === details, 'the focus is in the list').to.equal(true);
      expect(rowsOf(element).length, 'what is in view alone is mounted').to.be.lessThan(listed);
      expect(heard).to.deep.equal([]);
      const title = textOf(rowsOf(element)[7]!.querySelector('.set-title'));
      rowsOf(element)[7]!.focus();
      await press(element, 'Enter');
      expect(nameOf(byPart(element, 'details'))).to.equal(`Details: ${title}`);
      back(element).focus();
      await press(element, 'Enter');
      expect(nameOf(byPart(element, 'details'))).to.equal(name);
      expect(textOf(focused(element)), 'the focus is on the row that was opened').to.contain(title);
      await press(element, 'Escape');
      expect(allByPart(element, 'details')).to.have.length(0);
      expect(focusedName(element), 'the focus is on the drawing again').to.match(/^Report number/);
      expect(heard.map(([type]) => type)).to.deep.equal(['at-select', 'at-select']);
    });

    it('are a button away from the details that a key opens', async () => {
      const element = await mountEvents([early, ...sixty(when)]);
      const first = nameOf(element.shadowRoot!.elementFromPoint(...disc(element))) || undefined;
      expect(first).to.equal(undefined);
      const boxes = allByRole(element, 'option');
      const shared = boxes.find((box) => {
        const { x, y } = box.getBoundingClientRect();
        return (
          boxes.filter((each) => each.getBoundingClientRect().x === x && each.getBoundingClientRect().y === y)
            .length > 2
        );
      })!;
      shared.focus();
      await press(element, 'Enter');
      expect(nameOf(byPart(element, 'details'))).to.match(/^Details: Report number/);
      back(element).click();
      await whenIdle(element);
      expect(countOf(element)).to.be.greaterThan(40);
    });
  });

describe('a disc', () => {
  afterEach(() => resetMouse());

  it('of several days is zoomed to these, and not within one of them', async () => {
    const days = ['2025-11-10', '2025-11-11', '2025-11-12'].flatMap((when) => sixty(when).slice(0, 30));
    const element = await mountEvents([early, ...days.map((event, i) => ({ ...event, id: `d${i}` }))]);
    for (let clicks = 0; clicks < 6 && allByPart(element, 'details').length === 0; clicks++)
      await clickAt(element, disc(element));
    expect(spanOf(viewOf(element))).to.be.greaterThan(86_400_000);
    expect(rowsOf(element).length).to.be.greaterThan(3);
  });

  it('lists what is still there when other data come', async () => {
    const element = await mountEvents([early, ...sixty('2025-11-10')]);
    await clickAt(element, disc(element));
    const listed = countOf(element);
    element.events = [early, ...sixty('2025-11-10').slice(0, 40)];
    await whenIdle(element);
    expect(countOf(element)).to.be.within(1, listed - 1);
    element.events = [early] as never;
    await whenIdle(element);
    expect(allByPart(element, 'details')).to.have.length(0);
  });

  it('is left for another event by a link or a program', async () => {
    const element = await mountEvents([{ ...early, id: 'early' }, ...sixty('2025-11-10')]);
    await clickAt(element, disc(element));
    element.select('early');
    await whenIdle(element);
    expect(nameOf(byPart(element, 'details'))).to.equal('Details: Early');
    expect(back(element)).to.equal(undefined);
    await focusOption(element, 'Early');
    expect(option(element, 'Early')).to.exist;
  });
});

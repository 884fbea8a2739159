// Right to left: the drawing is mirrored, and so are the arrows, the drag and the wheel.
import { expect, html } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import type { AttributedTimeline } from '../../src/define.js';
import {
  byPart,
  button,
  clickAt,
  drag,
  expectSameView,
  focusedName,
  focusOption,
  middleOf,
  mount,
  option,
  press,
  spanOf,
  threeEvents,
  tooltipIsOpen,
  viewOf,
  wheel,
} from './support.js';

const mountMirrored = (events: readonly unknown[] = threeEvents, height = 500): Promise<AttributedTimeline> =>
  mount(
    html`<div dir="rtl">
      <attributed-timeline
        .style=${`inline-size:900px;--at-height:${height}px`}
        .events=${events}
      ></attributed-timeline>
    </div>`,
  );

describe('right to left', () => {
  afterEach(() => resetMouse());

  it('time runs from right to left, and a mark is where its option is', async () => {
    const element = await mountMirrored();
    const [alpha] = middleOf(option(element, 'Alpha'));
    const [beta, y] = middleOf(option(element, 'Beta'));
    expect(alpha).to.be.greaterThan(beta);
    await clickAt(element, [beta, y]);
    expect(byPart(element, 'details').getAttribute('aria-label')).to.equal('Details: Beta speaks');
  });

  it('Left goes on and Right goes back', async () => {
    const element = await mountMirrored();
    await focusOption(element, 'Alpha');
    await press(element, 'ArrowLeft');
    expect(focusedName(element)).to.match(/^Beta/);
    await press(element, 'ArrowRight');
    expect(focusedName(element)).to.match(/^Alpha/);
  });

  it('the arrows in the toolbar go the way of its buttons', async () => {
    const element = await mountMirrored();
    button(element, 'Read as a list').focus();
    await press(element, 'ArrowLeft');
    expect(focusedName(element)).to.equal('Read as a table');
    expect(middleOf(button(element, 'Read as a table'))[0]).to.be.lessThan(
      middleOf(button(element, 'Read as a list'))[0],
    );
  });

  it('dragging to the right shows what is later', async () => {
    const element = await mountMirrored();
    const view = viewOf(element);
    const { width } = byPart(element, 'plot').getBoundingClientRect();
    const [x, y] = middleOf(byPart(element, 'plot'));
    await drag(element, [x, y], [x + 100, y]);
    const moved = (100 / width) * spanOf(view);
    expectSameView(viewOf(element), { start: view.start + moved, end: view.end + moved });
  });

  it('the wheel pans the other way, and zooms at the pointer', async () => {
    const element = await mountMirrored();
    const view = viewOf(element);
    const { left, right, width, top } = byPart(element, 'plot').getBoundingClientRect();
    await wheel(element, [left + 300, top + 100], { deltaX: 50 });
    const moved = (50 / width) * spanOf(view);
    expectSameView(viewOf(element), { start: view.start - moved, end: view.end - moved });
    const timeUnder = (): number =>
      viewOf(element).start + ((right - (left + 300)) / width) * spanOf(viewOf(element));
    const time = timeUnder();
    await wheel(element, [left + 300, top + 100], { deltaY: -30, ctrlKey: true });
    expect(spanOf(viewOf(element))).to.be.lessThan(spanOf(view));
    expect(timeUnder()).to.be.closeTo(time, spanOf(view) * 1e-6);
  });

  it('the tooltip stands beside its mark', async () => {
    // In a lower drawing a sheet along its edge would stand for it.
    const lanes = Array.from({ length: 12 }, (_, i) => ({
      kind: `x-${i}`,
      title: `Other ${i}`,
      when: '2025-11-30',
    }));
    const element = await mountMirrored([...threeEvents, ...lanes], 680);
    await focusOption(element, 'Gamma');
    expect(tooltipIsOpen(element)).to.be.true;
    const card = byPart(element, 'tooltip').getBoundingClientRect();
    const mark = option(element, 'Gamma').getBoundingClientRect();
    const apart = Math.max(card.left - mark.right, mark.left - card.right, 0);
    const above = Math.max(card.top - mark.bottom, mark.top - card.bottom, 0);
    expect(apart, 'across').to.be.lessThan(40);
    expect(above, 'along').to.be.lessThan(40);
  });
});

// Letters of other sizes and spacings, and pages that are scaled around the element: nothing is cut, covered or missed.
import { expect, html } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { AttributedTimeline } from '../../src/define.js';
import {
  allByPart,
  button,
  byPart,
  clickAt,
  disputeDocument,
  drag,
  expectSameView,
  focusOption,
  middleOf,
  mount,
  moveMouse,
  option,
  press,
  whenIdle,
  spanOf,
  threeEvents,
  tooltipIsOpen,
  until,
  viewOf,
} from './support.js';

async function mountIn(
  wrap: (content: TemplateResult) => TemplateResult,
  document: object = { events: threeEvents },
  height = 500,
): Promise<AttributedTimeline> {
  const element = await mount(
    wrap(
      html`<attributed-timeline
        .style=${`inline-size:900px;--at-height:${height}px`}
        .timeline=${document}
      ></attributed-timeline>`,
    ),
  );
  await whenIdle(element);
  return element;
}

const box = (element: Element): DOMRect => element.getBoundingClientRect();
/** The lines around two boxes may be one. */
const line = 1.5;
const apart = (a: DOMRect, b: DOMRect): boolean =>
  a.right <= b.left + line ||
  b.right <= a.left + line ||
  a.bottom <= b.top + line ||
  b.bottom <= a.top + line;

/** A sentence for each box of text that runs out of its own room, or over the next. */
function troubles(root: Element): string[] {
  const holders = [
    ...root.querySelectorAll<HTMLElement>('button, p, li, dt, dd, h4, span, summary, bdi'),
  ].filter(
    (node) => node.checkVisibility() && node.getClientRects().length > 0 && node.closest('.unseen') === null,
  );
  const cut = holders
    .filter(
      (node) => !/inline$/.test(getComputedStyle(node).display) && node.scrollWidth > node.clientWidth + 1,
    )
    .map((node) => `cut: ${node.localName}.${node.className} "${node.textContent.trim().slice(0, 30)}"`);
  // What stays in view while everything else moves beneath it covers that on purpose.
  const blocks = holders.filter(
    (node) => node.matches('button, p, h4, dt, dd, .chip') && getComputedStyle(node).position !== 'sticky',
  );
  const covered = blocks.flatMap((one, index) =>
    blocks
      .slice(index + 1)
      .filter((other) => !one.contains(other) && !other.contains(one) && !apart(box(one), box(other)))
      .map(
        (other) =>
          `covered: "${one.textContent.trim().slice(0, 24)}" by "${other.textContent.trim().slice(0, 24)}"`,
      ),
  );
  return [...cut, ...covered];
}

/** An event that is folded ends its line in an ellipsis: what that leaves out is there when it is unfolded. */
async function unfoldAll(element: AttributedTimeline): Promise<void> {
  const folded = (): HTMLElement[] =>
    allByPart(element, 'list-more').filter((more) => !more.hasAttribute('open'));
  for (let [more] = folded(); more; [more] = folded()) {
    more.querySelector('summary')!.click();
    await whenIdle(element);
  }
}

describe('text spacing set by the reader', () => {
  const spaced = (content: TemplateResult): TemplateResult =>
    html`<div>
      <style>
        * {
          line-height: 1.5 !important;
          letter-spacing: 0.12em !important;
          word-spacing: 0.16em !important;
        }
        p {
          margin-block-end: 2em !important;
        }
      </style>
      ${content}
    </div>`;
  const radar = 'Fire-control radar alleged off southern Japan';

  it('cuts and covers nothing in toolbar, card, details and list', async () => {
    const element = await mountIn(spaced, await disputeDocument());
    expect(getComputedStyle(byPart(element, 'button')).letterSpacing).to.not.equal('normal');
    await focusOption(element, radar);
    await until(() => tooltipIsOpen(element), 'the card');
    for (const part of ['header', 'tooltip', 'footer'])
      expect(troubles(byPart(element, part)), part).to.deep.equal([]);
    await press(element, 'Enter');
    expect(troubles(byPart(element, 'details'))).to.deep.equal([]);
    await press(element, 'Escape', 'Escape');
    button(element, 'Read as a list').click();
    await whenIdle(element);
    await unfoldAll(element);
    expect(troubles(byPart(element, 'list'))).to.deep.equal([]);
  });

  it('cuts and covers nothing in a narrow list', async () => {
    const element = await mountIn(spaced, await disputeDocument());
    element.style.inlineSize = '320px';
    await until(() => allByPart(element, 'list').length > 0, 'the list');
    await unfoldAll(element);
    expect(troubles(byPart(element, 'list'))).to.deep.equal([]);
    expect(troubles(byPart(element, 'header'))).to.deep.equal([]);
  });

  it('cuts no text of an event in the list that has nothing to unfold', async () => {
    const text = 'Some words that go on and on. '.repeat(20);
    const element = await mountIn(spaced, { events: [{ title: 'Long', text }] });
    element.viewMode = 'list';
    await until(() => allByPart(element, 'list-item').length > 0, 'the list');
    await whenIdle(element);
    expect(troubles(byPart(element, 'list'))).to.deep.equal([]);
    expect(box(byPart(element, 'list-item')).height).to.be.greaterThan(100);
  });

  it('leaves the places of marks and labels as they are', async () => {
    const boxes = (element: AttributedTimeline): number[][] =>
      allByPart(element, 'event').map((event) => [box(event).left - box(element).left, box(event).width]);
    const plain = boxes(await mountIn((content) => html`<div>${content}</div>`));
    expect(boxes(await mountIn(spaced))).to.deep.equal(plain);
  });
});

describe('large letters', () => {
  const large =
    (size: string) =>
    (content: TemplateResult): TemplateResult =>
      html`<div>
        <style>
          attributed-timeline {
            --at-font-size: ${size};
          }
        </style>
        ${content}
      </div>`;

  it('make rows, marks and heads larger by as much', async () => {
    const plain = await mountIn((content) => html`<div>${content}</div>`);
    const { width, height } = box(option(plain, 'Alpha'));
    const element = await mountIn(large('19.5px'));
    await until(() => box(option(element, 'Alpha')).height > height, 'larger marks');
    expect(box(option(element, 'Alpha')).height).to.be.closeTo(1.5 * height, 0.1);
    // The span of its day in it is as wide as before.
    expect(box(option(element, 'Alpha')).width).to.be.closeTo(1.5 * width, 0.15 * width);
  });

  for (const size of ['10px', '20px', '24px'])
    it(`are hit where they are seen: ${size}`, async () => {
      const element = await mountIn(large(size));
      await whenIdle(element);
      await clickAt(element, middleOf(option(element, 'Gamma')));
      expect(byPart(element, 'details').textContent).to.include('Gamma');
    });

  it('keep what lies under the pointer under it', async () => {
    const element = await mountIn(large('20px'));
    await whenIdle(element);
    const view = viewOf(element);
    const [x, y] = middleOf(byPart(element, 'plot'));
    const { width } = box(byPart(element, 'plot'));
    await drag(element, [x, y], [x - 90, y]);
    expect((viewOf(element).start - view.start) / spanOf(view)).to.be.closeTo(90 / width, 0.01);
  });

  it('make a list of an element that is too narrow for a drawing in them', async () => {
    const element = await mountIn(large('26px'));
    await until(() => allByPart(element, 'list').length > 0, 'the list');
  });
});

describe('a page that is scaled around the element', () => {
  afterEach(() => resetMouse());

  /** In a lower drawing a sheet along its edge would stand for the card. */
  const lanes = Array.from({ length: 12 }, (_, i) => ({
    kind: `x-kind-${i}`,
    title: `Other ${i}`,
    when: '2025-11-30',
  }));

  for (const style of [
    'transform:scale(0.7);transform-origin:0 0',
    'zoom:0.7',
    'zoom:1.1',
    'rotate:180deg;transform-origin:450px 340px',
    'transform:rotate(90deg) scale(0.9);transform-origin:450px 340px',
    'transform:scaleX(-1);transform-origin:450px 340px',
  ])
    it(`is hit where it is seen, and its card stands beside what it explains: ${style}`, async () => {
      const element = await mountIn(
        (content) => html`<div .style=${style}>${content}</div>`,
        { events: [...threeEvents, ...lanes] },
        680,
      );
      const mark = box(option(element, 'Beta'));
      await moveMouse(middleOf(option(element, 'Beta')));
      await until(() => tooltipIsOpen(element), 'the card');
      expect(byPart(element, 'tooltip').textContent).to.include('Beta');
      await until(() => {
        const card = box(byPart(element, 'tooltip'));
        const across = Math.max(card.left - mark.right, mark.left - card.right, 0);
        const down = Math.max(card.top - mark.bottom, mark.top - card.bottom, 0);
        return apart(card, mark) && Math.hypot(across, down) < 40;
      }, 'a card beside its mark');
    });

  it('moves the window by as much as the pointer', async () => {
    const element = await mountIn(
      (content) => html`<div .style=${'transform:scale(0.7);transform-origin:0 0'}>${content}</div>`,
    );
    const view = viewOf(element);
    const [x, y] = middleOf(byPart(element, 'plot'));
    const { width } = box(byPart(element, 'plot'));
    await drag(element, [x, y], [x - 90, y]);
    expect((viewOf(element).start - view.start) / spanOf(view)).to.be.closeTo(90 / width, 0.01);
    await drag(element, [x - 90, y], [x, y]);
    expectSameView(viewOf(element), view);
  });
});

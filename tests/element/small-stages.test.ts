// Small elements: heading, tools, drawing, legend and disclosure share the height, and nothing stands over anything else.
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { setViewport } from '@web/test-runner-commands';
import type { AttributedTimeline } from '../../src/define.js';
import {
  allByPart,
  byPart,
  gatheredHead,
  button,
  clickAt,
  disputeDocument,
  focused,
  focusedName,
  middleOf,
  mount,
  option,
  press,
  until,
  viewport,
  whenIdle,
} from './support.js';

async function small(
  width: number,
  height: number,
  { mode = 'timeline', theme }: { mode?: string; theme?: string } = {},
): Promise<AttributedTimeline> {
  const element = await mount(
    html`<attributed-timeline
      view-mode=${mode}
      lane-by="kind"
      theme=${ifDefined(theme)}
      style="--at-height:${height}px;inline-size:${width}px"
    ></attributed-timeline>`,
  );
  element.timeline = (await disputeDocument()) as NonNullable<typeof element.timeline>;
  await until(
    () => element.shadowRoot!.querySelector('[role=option], [role=row], [part~=list-item]') !== null,
    'events',
  );
  await whenIdle(element);
  return element;
}

const isShown = (part: Element): boolean => part.getClientRects().length > 0;
const boxOf = (part: Element): DOMRect => part.getBoundingClientRect();

function overlap(a: DOMRect, b: DOMRect): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 0.5 && down > 0.5;
}

/** What shares the height, by name: each box with something in it. */
function sharers(element: AttributedTimeline): (readonly [name: string, box: DOMRect])[] {
  const root = element.shadowRoot!;
  return ['title', 'subtitle', 'toolbar', 'stage', 'legend', 'about']
    .flatMap((name) => allByPart(element, name).map((part) => [name, part] as const))
    .concat(
      [...root.querySelectorAll('.show-lanes')].map((part) => ['all lanes', part as HTMLElement] as const),
    )
    .filter(([, part]) => isShown(part))
    .map(([name, part]) => [name, visibleBox(part)] as const)
    .filter(([, { width, height }]) => width > 0 && height > 0);
}

/** A box as far as what cuts it off lets it be seen. */
function visibleBox(part: Element): DOMRect {
  const own = boxOf(part);
  const heading = part.closest('.heading');
  if (!heading) return own;
  const cut = boxOf(heading);
  const bottom = Math.min(own.bottom, cut.bottom);
  const top = Math.max(own.top, cut.top);
  return new DOMRect(own.left, top, own.width, Math.max(0, bottom - top));
}

function overlaps(element: AttributedTimeline): string[] {
  const boxes = sharers(element);
  const own = boxOf(element);
  const meeting = boxes.flatMap(([name, box], i) =>
    boxes
      .slice(i + 1)
      .filter(([other, second]) => !(name === 'stage' && other === 'all lanes') && overlap(box, second))
      .map(([other]) => `${name} and ${other}`),
  );
  const outside = boxes
    .filter(([, { bottom, right }]) => bottom > own.bottom + 4.5 || right > own.right + 4.5)
    .map(([name]) => `${name} out of the element`);
  return [...meeting, ...outside];
}

describe('an element of any size', () => {
  after(() => setViewport(viewport));

  for (const [width, height] of [
    [300, 200],
    [300, 300],
    [300, 420],
    [360, 640],
    [400, 300],
    [500, 260],
    [640, 349],
    [768, 300],
    [768, 520],
    [1000, 200],
    [1000, 768],
  ] as const)
    it(`has nothing over anything else at ${width} by ${height}`, async () => {
      const element = await small(width, height);
      expect(overlaps(element)).to.deep.equal([]);
      const plot = byPart(element, 'plot').getBoundingClientRect();
      expect(plot.height, 'of the drawing').to.be.greaterThan(Math.min(90, height / 3));
    });

  it('has none in a list, or with an own background', async () => {
    for (const mode of ['list', 'table'])
      expect(overlaps(await small(360, 240, { mode })), mode).to.deep.equal([]);
    expect(overlaps(await small(300, 200, { theme: 'dark' }))).to.deep.equal([]);
  });

  it('says what lanes it has no room for beside the drawing, not over it', async () => {
    const element = await small(700, 460);
    const others = gatheredHead(element)!;
    expect(others.getAttribute('aria-label')).to.match(/^Others \(\d+\) · \d+ events · Show all lanes$/);
    expect(boxOf(others).bottom).to.be.at.most(byPart(element, 'plot').getBoundingClientRect().bottom + 0.5);
    await clickAt(element, middleOf(others));
    await whenIdle(element);
    const shown = element.shadowRoot!.querySelector('.show-lanes')!;
    expect(shown.textContent.trim()).to.match(/^Lanes 1–\d+ of \d+ · Show fewer lanes$/);
    expect(overlaps(element)).to.deep.equal([]);
    const plot = byPart(element, 'plot').getBoundingClientRect();
    const overview = byPart(element, 'overview').getBoundingClientRect();
    expect(boxOf(shown).top).to.be.at.least(plot.bottom - 0.5);
    expect(boxOf(shown).bottom).to.be.at.most(overview.top + 0.5);
  });
});

describe('a low element', () => {
  it('shows the most needed of a short list in one lane, and all lanes on request', async () => {
    const element = await small(400, 300);
    const groups = () =>
      [...element.shadowRoot!.querySelectorAll('[role=group]')].map((group) =>
        group.getAttribute('aria-label'),
      );
    expect(groups()).to.include('All lanes');
    expect(option(element, 'Fire-control radar')).to.exist;
    const more = button(element, 'More tools');
    await clickAt(element, middleOf(more));
    const all = button(element, 'Show all lanes');
    expect(isShown(all)).to.be.true;
    await clickAt(element, middleOf(all));
    await whenIdle(element);
    expect(groups()).to.include('Radar incidents');
    expect(element.getBoundingClientRect().height).to.be.greaterThan(340);
  });

  it('folds tools away, and reaches them by keys', async () => {
    const element = await small(400, 300);
    const zoom = button(element, 'Zoom in');
    expect(isShown(zoom)).to.be.false;
    button(element, 'Read as a list').focus();
    await press(element, 'ArrowRight', 'ArrowRight');
    expect(focusedName(element)).to.equal('Search');
    await press(element, 'ArrowRight');
    expect(focusedName(element)).to.equal('More tools');
    expect(focused(element)!.getAttribute('aria-expanded')).to.equal('false');
    await press(element, 'Enter');
    expect(focused(element)!.getAttribute('aria-expanded')).to.equal('true');
    expect(isShown(zoom)).to.be.true;
    await press(element, 'ArrowLeft');
    expect(focusedName(element)).to.equal('Help');
    await press(element, 'Escape');
    expect(focusedName(element)).to.equal('More tools');
    expect(isShown(zoom)).to.be.false;
  });

  it('has the whole title and facts for whoever does not see them whole', async () => {
    const element = await small(300, 200);
    expect(byPart(element, 'title').title).to.equal('Japan–China dispute');
    expect(byPart(element, 'subtitle').title).to.contain('23 events');
    expect(element.shadowRoot!.querySelector('summary')!.textContent).to.contain('About this timeline');
  });

  it('keeps its lanes where they have room, and where the height is that of the content', async () => {
    const lanes = (element: AttributedTimeline): string[] =>
      [...element.shadowRoot!.querySelectorAll('[role=group]')].map(
        (group) => group.getAttribute('aria-label') ?? '',
      );
    const tall = await small(700, 700);
    expect(lanes(tall)).to.include('Calls');
    tall.style.setProperty('--at-height', '300px');
    await until(() => lanes(tall).includes('All lanes'), 'one lane');
    tall.style.setProperty('--at-height', 'auto');
    tall.requestUpdate();
    await until(() => lanes(tall).includes('Calls'), 'lanes');
    expect(overlaps(tall)).to.deep.equal([]);
  });
});

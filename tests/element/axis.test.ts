// The cut axis: what is shortened, the way between drawn and real time for programs, and the switch in the toolbar.
import { expect } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import {
  byPart,
  byRole,
  button,
  clickAt,
  disputeDocument,
  expectSameView,
  listen,
  mountDocument,
  mountEvents,
  option,
  spanOf,
  textOf,
  until,
  viewOf,
  wheel,
  whenIdle,
} from './support.js';

const day = (date: string): number => Date.parse(`${date}T00:00+09:00`);
const isCut = (element: AttributedTimeline): boolean =>
  button(element, 'Shorten gaps').getAttribute('aria-pressed') === 'true';
const widthOf = (element: AttributedTimeline, title: string): number =>
  option(element, title).getBoundingClientRect().width;
const radar = 'Fire-control radar alleged off southern Japan';

describe('the axis of a list whose known days lie close together', () => {
  let element: AttributedTimeline;

  beforeEach(async () => {
    element = await mountDocument(await disputeDocument());
  });

  it('is cut, so that those days are wide, and is linear again by one press', async () => {
    expect(isCut(element)).to.be.true;
    const plot = byPart(element, 'plot').getBoundingClientRect().width;
    expect(widthOf(element, radar)).to.be.greaterThan(plot * 0.4);
    button(element, 'Shorten gaps').click();
    await whenIdle(element);
    expect(element.axis).to.equal('linear');
    expect(isCut(element)).to.be.false;
    button(element, 'Shorten gaps').click();
    await whenIdle(element);
    expect(element.axis).to.equal('cut');
    expect(widthOf(element, radar)).to.be.greaterThan(plot * 0.4);
  });

  it('gives its window in time, whichever axis draws it', async () => {
    const { start, end } = viewOf(element);
    expect(start).to.be.within(day('2025-10-25'), day('2025-11-01'));
    expect(end).to.be.within(day('2025-12-14'), day('2025-12-17'));
    const heard = listen(element);
    element.axis = 'linear';
    await whenIdle(element);
    expect(heard).to.deep.equal([]);
    expect(viewOf(element).start).to.be.within(day('2025-10-25'), day('2025-11-01'));
  });

  it('holds the point under the pointer where a wheel zooms, and tells of the window in time', async () => {
    const heard = listen(element);
    const box = option(element, radar).getBoundingClientRect();
    const at = box.left + 2;
    await wheel(element, [at, box.top + box.height / 2], { deltaY: -400, ctrlKey: true });
    await whenIdle(element);
    expect(option(element, radar).getBoundingClientRect().left + 2).to.be.closeTo(at, 3);
    expect(heard.at(-1)).to.deep.equal(['at-view-change', viewOf(element)]);
    expect(viewOf(element).start).to.be.greaterThan(day('2025-11-01'));
  });

  it('is linear where a program sets the window, and as before where it shows all', async () => {
    element.zoomTo('2025-12-06/2025-12-07');
    await whenIdle(element);
    expect(isCut(element)).to.be.false;
    const { start, end } = viewOf(element);
    expect(start).to.be.within(day('2025-12-05'), day('2025-12-06'));
    expect(end).to.be.within(day('2025-12-08'), day('2025-12-09'));
    element.fit();
    await whenIdle(element);
    expect(isCut(element)).to.be.true;
    expect(spanOf(viewOf(element))).to.be.greaterThan(40 * 86_400_000);
  });

  it('stays cut where a program gives back the window that a person has made', async () => {
    byPart(element, 'plot').dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }));
    await whenIdle(element);
    const { start, end } = viewOf(element);
    for (const view of [viewOf(element), { start: Math.floor(start), end: Math.ceil(end) }]) {
      element.view = view;
      await whenIdle(element);
      expect(isCut(element)).to.be.true;
      expect(viewOf(element)).to.deep.equal({ start, end });
    }
    element.view = { start: start + 3_600_000, end };
    await whenIdle(element);
    expect(isCut(element)).to.be.false;
  });

  it('shows the same window through zoomTo where a cut axis was asked for', async () => {
    element.axis = 'cut';
    element.zoomTo(['2025-11-20', '2025-12-08'].map(day) as [number, number]);
    await whenIdle(element);
    expect(isCut(element)).to.be.true;
    const { start, end } = viewOf(element);
    expectSameView({ start, end }, { start: day('2025-11-20'), end: day('2025-12-08') });
  });

  it('is spoken of where the window is announced, and shown in the legend', async () => {
    element.focus();
    button(element, 'Zoom in').click();
    await until(() => textOf(byRole(element, 'status')).includes('Drawn shorter'), 'an announcement');
    // Spaces about the dash are of the browser's own data of languages.
    expect(textOf(byRole(element, 'status'))).to.match(/1 ?– ?5 December 2025/);
    expect(textOf(byPart(element, 'legend'))).to.contain('time without a date, drawn shorter');
  });

  it('keeps the window when events are appended that move the cuts', async () => {
    button(element, 'Zoom in').click();
    await whenIdle(element);
    const before = viewOf(element);
    element.appendEvents([{ title: 'Later', when: '2026-06-01' }]);
    await whenIdle(element);
    const after = viewOf(element);
    expect(after.start).to.be.closeTo(before.start, 1000);
    expect(after.end).to.be.closeTo(before.end, 1000);
  });

  it('takes a click on a shelf to it', async () => {
    const plot = byPart(element, 'plot').getBoundingClientRect();
    const heard = listen(element);
    const november = option(element, 'Glass and Motegi meet').getBoundingClientRect();
    await clickAt(element, [Math.round(november.left + 30), Math.round(plot.top + 10)]);
    await whenIdle(element);
    expect(heard.map(([type]) => type)).to.deep.equal(['at-view-change']);
    expect(spanOf(viewOf(element))).to.be.within(29 * 86_400_000, 34 * 86_400_000);
  });
});

describe('a list without gaps', () => {
  it('is drawn in time as it goes on, and offers no switch', async () => {
    const whens = ['2025-11-03', '2025-11-04', '2025-11-05'];
    const element = await mountEvents(whens.map((when) => ({ title: when, when })));
    const names = [...byPart(element, 'toolbar').querySelectorAll('button')].map((each) => each.ariaLabel);
    expect(names).not.to.include('Shorten gaps');
  });
});

// The reports below a drawing: when they are shown, their keys and words, what they lead to, and what a press opens.
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { AttributedTimeline } from '../../src/define.js';
import { allByPart, allByRole, byPart, mountDocument, press, textOf, whenIdle } from './support.js';

const outlet = (by: string, on?: string): object => ({ by, as: 'outlet', ...(on !== undefined && { on }) });
const events = [
  {
    ...{ id: 'talks', title: 'Talks', when: '2025-12-01' },
    attribution: [[outlet('The Herald', '2025-12-07')], [outlet('The Radio', '2025-12-12')]],
  },
  { id: 'call', title: 'A call', when: '2025-12-04', attribution: [[outlet('The Herald', '2025-12-07')]] },
  { id: 'visit', title: 'A visit', when: '2025-12-20', attribution: [[outlet('The Wire', '2025-12-16')]] },
];

const rails = (element: AttributedTimeline): readonly HTMLElement[] => allByPart(element, 'report-rail');
const slider = (element: AttributedTimeline): HTMLElement => byPart(element, 'report');
const value = (element: AttributedTimeline): string | null => slider(element).getAttribute('aria-valuetext');

/** How many pixels of the layer over the drawing something is drawn on. */
function drawnOver(element: AttributedTimeline): number {
  const canvas = element.shadowRoot!.querySelectorAll('canvas')[1]!;
  if (canvas.hidden || canvas.width === 0) return 0;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return data.filter((each, i) => i % 4 === 3 && each > 0).length;
}

describe('the rail of reports', () => {
  let element: AttributedTimeline;

  beforeEach(async () => {
    element = await mountDocument({ events });
  });

  async function show(): Promise<void> {
    element.reportRail = 'on';
    await whenIdle(element);
  }

  async function focusRail(): Promise<void> {
    allByRole(element, 'option')[0]?.focus();
    for (let i = 0; i < 3 && element.shadowRoot?.activeElement?.getAttribute('role') !== 'slider'; i++)
      await press(element, 'ArrowDown');
    await whenIdle(element);
  }

  it('is shown where reports are looked at, or a host asks for it', async () => {
    expect(rails(element)).to.have.length(0);
    for (const set of [
      () => (element.clock = 'reported'),
      () => ((element.clock = 'happened'), (element.knownBy = '2025-12-08')),
      () => ((element.knownBy = null), (element.reportRail = 'on')),
    ]) {
      set();
      await whenIdle(element);
      expect(rails(element)).to.have.length(1);
    }
    element.reportRail = 'off';
    element.clock = 'reported';
    await whenIdle(element);
    expect(rails(element)).to.have.length(0);
  });

  it('is in the legend while it is shown, and in the help', async () => {
    const legend = (): string => textOf(byPart(element, 'legend'));
    expect(legend()).not.to.contain('a report:');
    await show();
    expect(legend()).to.contain('a report: alone in having an event, or not');
    allByRole(element, 'option')[0]?.focus();
    await press(element, '?');
    await whenIdle(element);
    expect(textOf(element.shadowRoot!.querySelector('.help-groups'))).to.contain('On the reports below');
    await sendKeys({ press: 'Escape' });
  });

  it('is not shown where no report is dated, nor where there is no room', async () => {
    const undated = await mountDocument({ events: [{ id: 'a', title: 'A', when: '2025-12-01' }] });
    undated.reportRail = 'on';
    await whenIdle(undated);
    expect(rails(undated)).to.have.length(0);
    await show();
    element.style.inlineSize = '400px';
    element.viewMode = 'timeline';
    await whenIdle(element);
    expect(rails(element)).to.have.length(0);
  });

  it('is reached from the last lane by a key, goes from report to report, and is left by Esc', async () => {
    await show();
    expect(slider(element).tabIndex).to.equal(-1);
    await focusRail();
    expect(element.shadowRoot?.activeElement).to.equal(slider(element));
    expect(value(element)).to.equal('The Herald, 7 December 2025: reports 2 events, 1 of them alone');
    for (const [key, words] of [
      ['ArrowRight', 'The Radio, 12 December 2025: reports 1 event'],
      ['ArrowRight', 'The Wire, 16 December 2025: alone in reporting 1 event'],
      ['ArrowRight', 'The Wire, 16 December 2025: alone in reporting 1 event'],
      ['Home', 'The Herald, 7 December 2025: reports 2 events, 1 of them alone'],
      ['End', 'The Wire, 16 December 2025: alone in reporting 1 event'],
    ] as const) {
      await press(element, key);
      await whenIdle(element);
      expect(value(element), key).to.equal(words);
    }
    expect(slider(element).getAttribute('aria-valuenow')).to.equal('3');
    await sendKeys({ press: 'Escape' });
    await whenIdle(element);
    expect(element.shadowRoot?.activeElement?.getAttribute('role')).to.equal('option');
  });

  it('has its keys mirrored where time runs from the right', async () => {
    element.dir = 'rtl';
    await show();
    await focusRail();
    await press(element, 'ArrowLeft');
    await whenIdle(element);
    expect(value(element)).to.contain('The Radio');
  });

  it('leads to what a report has while it is in focus or under the pointer, and says what it is', async () => {
    await show();
    expect(drawnOver(element)).to.equal(0);
    await focusRail();
    const focused = drawnOver(element);
    expect(focused).to.be.greaterThan(100);
    expect(textOf(byPart(element, 'report-label'))).to.contain('The Herald, 7 Dec 2025');
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    await whenIdle(element);
    const { left, top, width, height } = rails(element)[0]!.getBoundingClientRect();
    for (let x = left + 4; x < left + width && allByPart(element, 'report-label').length === 0; x += 6)
      await sendMouse({ type: 'move', position: [Math.round(x), Math.round(top + height / 2)] });
    await whenIdle(element);
    expect(textOf(byPart(element, 'report-label'))).to.contain('The Herald');
    await sendMouse({ type: 'move', position: [0, 0] });
    await whenIdle(element);
    expect(allByPart(element, 'report-label')).to.have.length(0);
  });

  it('opens the page of its source, and has the focus again when that is closed', async () => {
    await show();
    await focusRail();
    await press(element, 'Enter');
    await whenIdle(element);
    expect(textOf(byPart(element, 'details'))).to.match(/The Herald[^]*2 events/);
    await sendKeys({ press: 'Escape' });
    await whenIdle(element);
    expect(element.shadowRoot?.activeElement).to.equal(slider(element));
  });

  it('has no report that came out later than the day, and counts what was alone then', async () => {
    element.knownBy = '2025-12-08';
    await whenIdle(element);
    expect(slider(element).getAttribute('aria-valuemax')).to.equal('1');
    expect(value(element)).to.equal('The Herald, 7 December 2025: alone in reporting 2 events');
  });
});

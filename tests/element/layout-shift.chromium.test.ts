// Nothing on the page moves when the script of the element arrives, nor when its events do.
import { expect } from '@open-wc/testing';
import { drawnIn, elementOf, openPage, watch, type Page } from './page.js';
import { allByPart, allByRole, nameOf, pause, until } from './support.js';

const rule = `<style>
  @media (scripting: enabled) {
    attributed-timeline:not(:defined) { display: block; block-size: 400px; overflow: auto; }
  }
  attributed-timeline { --at-height: 400px; }
</style>`;

const list = `<ol>${[3, 10, 17].map((date) => `<li><time datetime="2025-11-${date}">${date} November</time> Event ${date}</li>`).join('')}</ol>`;

const article = (element: string): string =>
  `<p>Before the figure.</p>${element}<p>After the figure.</p><p>And on.</p>`;

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** Less is zero in the three decimals in which shifts are reported. */
const seen = 0.0005;

/** All that moved on a page from now on, as a browser counts it. */
function watchShifts({ window }: Page): () => number {
  const shifts: LayoutShift[] = [];
  const record = (entries: PerformanceEntryList): unknown => shifts.push(...(entries as LayoutShift[]));
  const observer = new window.PerformanceObserver((entries) => record(entries.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  return () => {
    record(observer.takeRecords());
    return shifts.reduce((sum, { value }) => sum + value, 0);
  };
}

/** Brings the script late, when the page was seen without it. */
async function defineLate(page: Page): Promise<void> {
  await pause(300);
  const script = page.document.createElement('script');
  script.type = 'module';
  script.src = '/src/define.ts';
  page.document.head.append(script);
  await drawnIn(page);
  await pause(300);
}

describe('the layout of the page', () => {
  it('stays when the element is defined over its content', async () => {
    const page = await openPage(
      `${watch}${rule}`,
      article(`<attributed-timeline>${list}</attributed-timeline>`),
    );
    const shifted = watchShifts(page);
    await defineLate(page);
    expect(shifted()).to.be.lessThan(seen);
  });

  it('stays when an address answers late', async () => {
    const page = await openPage(
      `${watch}${rule}`,
      article(`<attributed-timeline src="/data/japan-china-2025.json">${list}</attributed-timeline>`),
    );
    const shifted = watchShifts(page);
    await defineLate(page);
    elementOf(page).src = '/data/japan-china-2025.json?again';
    await pause(100);
    await until(() => allByRole(elementOf(page), 'option').length > 0, 'another drawing');
    await pause(300);
    expect(shifted()).to.be.lessThan(seen);
  });

  it('stays when rows of the drawing move, with the heads of lanes over them', async () => {
    const page = await openPage(
      `${watch}${rule}`,
      article(`<attributed-timeline src="/data/japan-china-2025.json"></attributed-timeline>`),
    );
    await defineLate(page);
    const heads = (): string[] => allByPart(elementOf(page), 'lane-head').map(nameOf);
    await until(() => heads().length > 1, 'the heads');
    const before = heads();
    const shifted = watchShifts(page);
    elementOf(page).laneOrder = 'name';
    await until(() => heads().join() !== before.join(), 'another order');
    await pause(300);
    expect(shifted()).to.be.lessThan(seen);
  });

  it('would move without the rule that the readme gives', async () => {
    const page = await openPage(watch, article(`<attributed-timeline>${list}</attributed-timeline>`));
    const shifted = watchShifts(page);
    await defineLate(page);
    expect(shifted()).to.be.greaterThan(seen);
  });
});

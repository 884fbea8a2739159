// The language of the page: followed by toolbar, drawing, tooltip, list and announcements, and changed while it is shown.
import { expect, fixture, html } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import { ja } from '../../src/locales/ja.js';
import {
  allByPart,
  allByRole,
  button,
  byPart,
  day,
  focusOption,
  mount,
  nameOf,
  option,
  press,
  replace,
  whenIdle,
  textOf,
  until,
} from './support.js';

const events = [
  {
    id: 'alpha',
    kind: 'statement',
    title: 'Alpha speaks',
    speakers: 'Ann',
    addressees: 'Bob',
    when: '2025-11-03',
    attribution: 'Gazette',
  },
  { id: 'beta', kind: 'report', title: 'Beta reports', outlet: 'Gazette', when: '[2025-11-10..2025-11-12]' },
  { id: 'gamma', kind: 'protest', title: 'Gamma', protesters: 'Ann', addressees: 'Bob', when: '2025-12' },
];

function mountIn(lang: string, dir = 'ltr'): Promise<AttributedTimeline> {
  return mount(
    html`<div lang=${lang} dir=${dir}>
      <attributed-timeline
        .style=${'inline-size:900px;--at-height:500px'}
        .timeline=${{ title: 'Letters', lang: 'en', events }}
      ></attributed-timeline>
    </div>`,
  );
}

const hasButton = (element: AttributedTimeline, name: string): boolean =>
  allByPart(element, 'button').some((each) => nameOf(each) === name);

async function speaks(element: AttributedTimeline, button: string): Promise<void> {
  await until(() => hasButton(element, button), `a button ${button}`);
  await whenIdle(element);
}

interface Sample {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly zoomIn: string;
  readonly list: string;
  readonly spoken: string;
  readonly date: string;
  readonly source: string;
  readonly lane: string;
  readonly subtitle: string;
  readonly announced: string;
  readonly axis: readonly string[];
}

const samples: readonly Sample[] = [
  {
    lang: 'ja',
    dir: 'ltr',
    zoomIn: '拡大',
    list: '一覧で読む',
    spoken: 'Alpha speaks。発言、Ann（Bobに対し）。2025年11月3日。情報源：Gazette。',
    date: '2025年11月10日から12日の間',
    source: '情報源：Gazette',
    lane: '発言',
    subtitle: '出来事3件',
    announced: '2025年11月1日～8日を表示しています。出来事3件のうち1件。',
    axis: ['2025年11月', '発言'],
  },
  {
    lang: 'zh-CN',
    dir: 'ltr',
    zoomIn: '放大',
    list: '以列表阅读',
    spoken: 'Alpha speaks。表态，Ann，对Bob。2025年11月3日。来源：Gazette。',
    date: '2025年11月10日至12日之间',
    source: '来源：Gazette',
    lane: '表态',
    subtitle: '3个事件',
    announced: '正在显示2025年11月1日至8日，3个事件中的1个。',
    axis: ['2025年11月', '表态'],
  },
  {
    lang: 'ar',
    dir: 'rtl',
    zoomIn: 'تكبير',
    list: 'القراءة في قائمة',
    spoken: 'Alpha speaks. تصريح، Ann إلى Bob. 3 نوفمبر 2025. المصدر: Gazette.',
    date: 'بين 10 و12 نوفمبر 2025',
    source: 'المصدر: \u2068Gazette\u2069',
    lane: 'تصريحات',
    subtitle: '3 أحداث',
    announced: 'المعروض: 1–8 نوفمبر 2025، 1 من أصل 3 أحداث.',
    axis: ['نوفمبر 2025', 'تصريحات'],
  },
];

for (const sample of samples)
  describe(`a page in ${sample.lang}`, () => {
    let element: AttributedTimeline;
    const drawn = new Set<string>();
    let restore: () => void;

    beforeEach(async () => {
      drawn.clear();
      restore = replace(
        CanvasRenderingContext2D.prototype,
        'fillText',
        (fillText) =>
          function (this: CanvasRenderingContext2D, text: string, ...place) {
            drawn.add(text);
            fillText.call(this, text, ...place);
          },
      );
      element = await mountIn(sample.lang, sample.dir);
      await speaks(element, sample.zoomIn);
    });
    afterEach(() => restore());

    it('is spoken and drawn in its language', () => {
      expect(nameOf(option(element, 'Alpha'))).to.equal(sample.spoken);
      expect(nameOf(option(element, 'Alpha').closest('[role=group]'))).to.equal(sample.lane);
      expect(textOf(byPart(element, 'subtitle'))).to.equal(sample.subtitle);
      expect(sample.axis.filter((text) => !drawn.has(text))).to.deep.equal([]);
    });

    it('has its tooltip in its language, and the data in theirs', async () => {
      await focusOption(element, 'Beta');
      const card = byPart(element, 'tooltip');
      expect(textOf(card)).to.contain(sample.date).and.to.contain(sample.source);
      const title = [...card.querySelectorAll('bdi')].find((each) => each.textContent === 'Beta reports');
      expect(title?.lang).to.equal('en');
    });

    it('has its window announced in its language', async () => {
      await focusOption(element, 'Alpha');
      element.zoomTo([Date.UTC(2025, 10, 1, 12) - 7 * day, Date.UTC(2025, 10, 1, 12)]);
      await whenIdle(element);
      await press(element, 'Shift+PageDown');
      const status = allByRole(element, 'status').find(
        (each) => each.getAttribute('aria-live') === 'polite',
      )!;
      await until(() => status.textContent !== '', 'an announcement');
      // Engines differ in the comma before an Arabic year.
      expect(textOf(status).replace('نوفمبر، ', 'نوفمبر ')).to.equal(sample.announced);
    });

    it('is read as a list in its language', async () => {
      button(element, sample.list).click();
      await whenIdle(element);
      const items = allByPart(element, 'list-item').map(textOf);
      expect(items).to.have.length(3);
      expect(items[1]).to.contain(sample.date).and.to.contain(sample.source);
    });
  });

describe('the language', () => {
  it('follows the nearest lang while it is shown, and nothing but it', async () => {
    const element = await mountIn('ja');
    await speaks(element, '拡大');
    const page = element.parentElement!;
    page.lang = 'ar';
    await speaks(element, 'تكبير');
    page.lang = 'sv';
    await speaks(element, 'Zoom in');
    element.lang = 'zh-Hant-TW';
    await speaks(element, '放大');
    element.removeAttribute('lang');
    await speaks(element, 'Zoom in');
  });

  it('follows a lang around the roots that it stands in, and its own over those', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="ja"></div>`);
    const host = outer.appendChild(document.createElement('div'));
    const element = document.createElement('attributed-timeline');
    element.timeline = { events };
    host.attachShadow({ mode: 'open' }).append(element);
    await whenIdle(element);
    await speaks(element, '拡大');
    outer.lang = 'ar';
    await speaks(element, 'تكبير');
  });

  it('turns the drawing round as soon as the direction of the page changes', async () => {
    const element = await mountIn('ar', 'ltr');
    await speaks(element, 'تكبير');
    const edge = (title: string, side: 'left' | 'right'): number =>
      option(element, title).getBoundingClientRect()[side];
    expect(edge('Alpha', 'left')).to.be.lessThan(edge('Beta', 'left'));
    element.parentElement!.dir = 'rtl';
    await until(() => edge('Alpha', 'right') > edge('Beta', 'right'), 'time to run from right to left');
    await whenIdle(element);
    const end = byPart(element, 'stage').getBoundingClientRect().right;
    expect(byPart(element, 'plot').getBoundingClientRect().right).to.be.lessThan(end - 60);
  });

  it('is applied in a new place, and not followed outside the page', async () => {
    const element = await mountIn('ja');
    await speaks(element, '拡大');
    const page = element.parentElement!;
    element.remove();
    page.lang = 'ar';
    await whenIdle(element);
    expect(hasButton(element, '拡大')).to.be.true;
    page.append(element);
    await speaks(element, 'تكبير');
  });

  it('writes dates and numbers in the manner of the region', async () => {
    const element = await mountIn('ar-EG', 'rtl');
    await speaks(element, 'تكبير');
    expect(nameOf(option(element, 'Alpha'))).to.contain('٣ نوفمبر ٢٠٢٥');
    expect(textOf(byPart(element, 'subtitle'))).to.equal('٣ أحداث');
  });

  it('gives way to the strings that the host sets', async () => {
    const element = await mountIn('ar', 'rtl');
    element.locale = { ...ja, interface: { ...ja.interface, zoomIn: '寄る' } };
    await speaks(element, '寄る');
    element.locale = undefined;
    await speaks(element, 'تكبير');
  });
});

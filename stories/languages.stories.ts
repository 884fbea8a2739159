/** Languages: the nearest `lang` decides; the strings of all but English are loaded on demand. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { japanChina } from './examples/japan-china.js';
import { arabic, chinese, japanese } from './examples/languages.js';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const meta: Meta<TimelineArgs> = {
  title: 'Languages',
  component: 'attributed-timeline',
};
export default meta;

type Story = StoryObj<TimelineArgs>;

const inLanguage = (lang: string, dir: 'ltr' | 'rtl' = 'ltr'): NonNullable<Story['decorators']> => [
  (story) => html`<div lang=${lang} dir=${dir}>${story()}</div>`,
];

/** Waits until the strings of the language have come: a button has its name. */
async function speaking(canvas: HTMLElement, fit: string): Promise<TimelineScreen> {
  const screen = await TimelineScreen.drawn(canvas);
  await screen.within.findByRole('button', { name: fit });
  return screen;
}

/** The dispute states who says what, and with which hedges, in the punctuation of the language. */
async function expectDispute(screen: TimelineScreen, title: string, words: readonly string[]): Promise<void> {
  const details = await screen.open(title);
  for (const word of words) await expect(details).toHaveTextContent(word);
}

/** Japanese: dates that begin with the year, postpositions instead of prepositions. */
export const Japanese: Story = {
  args: japanese.args,
  decorators: inLanguage('ja'),
  play: async ({ canvasElement }) => {
    const screen = await speaking(canvasElement, '全体');
    await expect(screen.names()).toContain(
      '労組が閉鎖に抗議。抗議、港湾労組（港湾局に対し）。2025年3月7日ごろ。情報源：当局者（匿名）、港新聞（「とされる」）経由。',
    );
    await expectDispute(screen, '埠頭の門で衝突か', [
      '港湾局の主張',
      '港湾労組の主張',
      '2025年3月5日または6日',
    ]);
  },
};

/** Chinese, in simplified characters. */
export const Chinese: Story = {
  args: chinese.args,
  decorators: inLanguage('zh-CN'),
  play: async ({ canvasElement }) => {
    const screen = await speaking(canvasElement, '全部');
    await expect(screen.names()).toContain(
      '工会抗议关闭决定。抗议，码头工会，对港务局。2025年3月7日前后。来源：官员（未具名），经由港报（“据称”）。',
    );
    await expectDispute(screen, '码头大门前疑发生冲突', ['港务局称', '码头工会称', '2025年3月5日或6日']);
  },
};

/** Arabic: the drawing is mirrored, arrows and keys with it. */
export const Arabic: Story = {
  args: arabic.args,
  decorators: inLanguage('ar', 'rtl'),
  play: async ({ canvasElement }) => {
    const screen = await speaking(canvasElement, 'الكل');
    await expect(screen.names()).toContain(
      'النقابة تحتج على القرار. احتجاج، نقابة العمال إلى هيئة الميناء. نحو 7 مارس 2025. المصدر: مسؤولون (دون ذكر الاسم)، عبر صحيفة المرفأ («بحسب ما قيل»).',
    );
    await expectDispute(screen, 'مواجهة عند بوابة الرصيف', [
      'رواية هيئة الميناء',
      'رواية نقابة العمال',
      'في 5 أو 6 مارس 2025',
    ]);
  },
};

/** An English document in a page in Arabic: its texts keep their own direction and are marked as English. */
export const EnglishDataInArabic: Story = {
  args: japanChina.args,
  decorators: inLanguage('ar', 'rtl'),
  play: async ({ canvasElement }) => {
    const screen = await speaking(canvasElement, 'الكل');
    const card = await screen.focus('Trump calls Takaichi');
    const title = [...card.querySelectorAll('bdi')].find(
      (each) => each.textContent === 'Trump calls Takaichi',
    );
    await expect(title?.lang).toBe('en');
    await expect(card).toHaveTextContent('يوم ما في نوفمبر 2025');
  },
};

/** The language changes while the timeline is shown; what is open stays open. */
export const Changing: Story = {
  args: japanese.args,
  decorators: inLanguage('ja'),
  play: async ({ canvasElement }) => {
    const screen = await speaking(canvasElement, '全体');
    await screen.open('連絡船が運休');
    screen.element.lang = 'en-US';
    const details = await screen.details('連絡船が運休');
    await waitFor(() => expect(details).toHaveTextContent('Since March 10, 2025, no end given'));
    screen.element.removeAttribute('lang');
    await waitFor(() => expect(details).toHaveTextContent('2025年3月10日から（終わりの記載なし）'));
    await userEvent.keyboard('{Escape}');
  },
};

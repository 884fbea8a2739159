// Contrast on the pages of hosts, in each state: 4.5:1 for words, 3:1 for marks, lines and rings, on their real background.
import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { hostPage, hosts, type HostName } from '../../stories/support/hosts.js';
import type { AttributedTimeline } from '../../src/define.js';
import { lineOpacity } from '../../src/render/theme/line-opacity.js';
import { tintOpacity } from '../../src/render/paint/paint-bar.js';
import { contrastOn, faintTexts, themeOf, tinted } from './contrasts.js';
import {
  allByRole,
  button,
  byPart,
  disputeDocument,
  focusOption,
  press,
  whenIdle,
  tooltipIsOpen,
  until,
} from './support.js';

const radar = 'Fire-control radar alleged off southern Japan';

/** The share of the text colour in the shade under the pointer. */
const underPointer = 0.05;

interface Page {
  readonly name: string;
  readonly host?: HostName;
  readonly dark?: boolean;
  readonly theme?: 'light' | 'dark';
  readonly features?: Readonly<Record<string, string>>;
}

const more = { 'prefers-contrast': 'more' };
const pages: readonly Page[] = [
  { name: 'a bare page' },
  { name: 'a bare page, the theme dark', theme: 'dark' },
  { name: 'a dark page, the theme light', host: 'tailwind', dark: true, theme: 'light' },
  ...(Object.keys(hosts) as HostName[]).flatMap((host) => [
    { name: host, host },
    ...(hosts[host].dark ? [{ name: `${host}, dark`, host, dark: true }] : []),
  ]),
  { name: 'a bare page, more contrast', features: more },
  { name: 'a dashboard, more contrast', host: 'dashboard', features: more },
];

async function mountOn({ host, dark, theme }: Page): Promise<AttributedTimeline> {
  const content = html`<attributed-timeline
    theme=${theme ?? ''}
    .timeline=${await disputeDocument()}
  ></attributed-timeline>`;
  const root = await fixture<HTMLElement>(
    html`<div .style=${'inline-size:1080px'}>${host ? hostPage(host, content, dark) : content}</div>`,
  );
  const element = root.querySelector('attributed-timeline')!;
  await whenIdle(element);
  await whenIdle(element);
  return element;
}

for (const page of pages)
  describe(`contrast on ${page.name}`, () => {
    let element: AttributedTimeline;

    before(async () => {
      await executeServerCommand('media-features', { 'prefers-reduced-motion': 'reduce', ...page.features });
    });
    after(() => executeServerCommand('media-features', { 'prefers-reduced-motion': 'reduce' }));
    beforeEach(async () => {
      element = await mountOn(page);
    });

    it('is 4.5 for every word of toolbar, card, details and legend', async () => {
      await focusOption(element, radar);
      await until(() => tooltipIsOpen(element), 'the card');
      await press(element, 'Enter');
      expect(tooltipIsOpen(element) || byPart(element, 'details'), 'card or details').to.exist;
      byPart(element, 'about').setAttribute('open', '');
      expect(faintTexts(element)).to.deep.equal([]);
    });

    it('is 4.5 for every word of the list', async () => {
      button(element, 'Read as a list').click();
      await whenIdle(element);
      expect(faintTexts(element)).to.deep.equal([]);
    });

    it('is 3 for every mark and line, on background and weekend, and 4.5 for the number on a cluster', () => {
      const theme = themeOf(element);
      const backgrounds = [theme.ground, tinted(theme.ground, theme.band, 1)];
      for (const [kind, colour] of Object.entries(theme.colours)) {
        for (const background of backgrounds) {
          expect(contrastOn(background, colour), `${kind} on ${background}`).to.be.at.least(3);
          const line = tinted(background, colour, lineOpacity(theme));
          expect(contrastOn(background, line), `a line of ${kind} on ${background}`).to.be.at.least(3);
        }
        expect(contrastOn(colour, theme.count), `the number on ${kind}`).to.be.at.least(4.5);
      }
    });

    it('is 4.5 for labels where they stand: on background, weekend, bars of each kind, and under the pointer', () => {
      const theme = themeOf(element);
      const weekend = tinted(theme.ground, theme.band, 1);
      const bars = Object.values(theme.colours).map((colour) => tinted(weekend, colour, tintOpacity));
      for (const background of [theme.ground, weekend, ...bars])
        for (const under of [background, tinted(background, theme.ink, underPointer)]) {
          expect(contrastOn(under, theme.ink), `text on ${under}`).to.be.at.least(4.5);
          expect(contrastOn(under, theme.second), `secondary text on ${under}`).to.be.at.least(4.5);
        }
    });

    it('is 3 for rings, grips and the frame of the window', async () => {
      const theme = themeOf(element);
      await focusOption(element, radar);
      const ring = getComputedStyle(
        allByRole(element, 'option').find((option) => option.matches(':focus-visible'))!,
      ).outlineColor;
      expect(contrastOn(theme.ground, ring), 'the ring of focus').to.be.at.least(3);
      const frame = getComputedStyle(byPart(element, 'overview-window')).borderTopColor;
      expect(contrastOn(theme.ground, frame), 'the frame of the window').to.be.at.least(3);
      const grip = getComputedStyle(byPart(element, 'overview-handle').firstElementChild!).backgroundColor;
      expect(contrastOn(theme.ground, grip), 'the grip').to.be.at.least(3);
    });
  });

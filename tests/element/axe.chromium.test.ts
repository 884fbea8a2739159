// Each view on each page that the element is shipped to stand on, with details open: axe finds nothing.
import { expect } from '@open-wc/testing';
import type Axe from 'axe-core';
import { html } from 'lit';
import type { AttributedTimeline } from '../../src/define.js';
import { hostPage, hosts, type HostName } from '../../stories/support/hosts.js';
import {
  allByPart,
  byPart,
  disputeDocument,
  mount,
  nameOf,
  press,
  option,
  whenIdle,
  until,
} from './support.js';

const radar = 'Fire-control radar alleged off southern Japan';
const mounted = { timeline: 'event', list: 'list-item', table: 'table-row' } as const;

type View = keyof typeof mounted;

const pages = (Object.keys(hosts) as HostName[]).flatMap((name) => [
  { name, dark: false, theme: undefined },
  ...(hosts[name].dark ? [{ name, dark: true, theme: undefined }] : []),
]);
/** On a page of the other scheme. */
const own = [
  { name: 'tailwind', dark: true, theme: 'light' },
  { name: 'tailwind', dark: false, theme: 'dark' },
] as const;

async function shown(page: (typeof pages | typeof own)[number], view: View): Promise<AttributedTimeline> {
  const timeline = await disputeDocument();
  const element = await mount(
    html`<div>
      ${hostPage(
        page.name,
        html`<attributed-timeline
          view-mode=${view}
          .theme=${page.theme}
          .timeline=${timeline}
        ></attributed-timeline>`,
        page.dark,
      )}
    </div>`,
  );
  await until(() => allByPart(element, mounted[view]).length > 0, `the ${view}`);
  return element;
}

/** What follows from other rules than those about colours is the same in either scheme of a page. */
function ignoredIn({ dark, theme }: (typeof pages | typeof own)[number]): string[] {
  if (!dark && theme === undefined) return [];
  // Loaded by the first page, which has the rules all.
  const { axe } = window as unknown as { axe: typeof Axe };
  const isOfColour = ({ tags }: Axe.RuleMetadata): boolean => tags.includes('cat.color');
  return axe.getRules().flatMap((rule) => (isOfColour(rule) ? [] : [rule.ruleId]));
}

async function openHelp(element: AttributedTimeline, view: View): Promise<void> {
  const stop =
    view === 'timeline'
      ? option(element, radar)
      : element.shadowRoot!.querySelector<HTMLElement>('[data-current]');
  stop?.focus();
  await press(element, '?');
}

for (const page of [...pages, ...own])
  for (const view of ['timeline', 'list', 'table'] as const)
    describe(`${page.name}${page.dark ? ', dark' : ''}${page.theme ? `, theme ${page.theme}` : ''}: the ${view}`, () => {
      it('is accessible with details and tooltip', async () => {
        const element = await shown(page, view);
        element.select('e14');
        await whenIdle(element);
        expect(nameOf(byPart(element, 'details'))).to.contain('radar');
        await expect(element).to.be.accessible({ ignoredRules: ignoredIn(page) });
      });

      it('is accessible with the help', async () => {
        const element = await shown(page, view);
        await openHelp(element, view);
        await expect(element).to.be.accessible({ ignoredRules: ignoredIn(page) });
      });
    });

describe('the questions about a table', () => {
  for (const lang of ['en', 'ar'])
    it(`are accessible, before and after an answer: ${lang}`, async () => {
      const src = 'data:text/csv,Was,Date,Wer%0ATalks,03/04/2025,Ann%0AFog,05/06/2025,%0ANight,someday,Bob';
      const element = await mount(
        html`<div dir=${lang === 'ar' ? 'rtl' : 'ltr'}>
          <attributed-timeline lang=${lang} src=${src}></attributed-timeline>
        </div>`,
      );
      await until(() => allByPart(element, 'mapping').length > 0, 'the panel');
      await whenIdle(element);
      await expect(element).to.be.accessible();
      const select = byPart(element, 'mapping').querySelector('select')!;
      select.value = 'title';
      select.dispatchEvent(new Event('change'));
      await until(() => byPart(element, 'mapping').querySelector('.mapping-open') === null, 'an answer');
      await whenIdle(element);
      await expect(element).to.be.accessible();
      const { scrollWidth, clientWidth } = byPart(element, 'mapping');
      expect(scrollWidth, 'nothing is cut off').to.be.at.most(clientWidth);
    });
});

// What every view says of an event, in each language: what was said in a call, how many it was, and whose claim is answered.
import { expect } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import { allByPart, byPart, focusOption, mountDocument, nameOf, textOf, until, whenIdle } from './support.js';

const timeline = {
  actors: { xi: { name: 'Xi' }, sato: { name: 'Ms Sato' } },
  events: [
    {
      id: 'call',
      kind: 'call',
      title: 'A call',
      when: '2025-11-24',
      participants: ['xi', 'sato'],
      quotes: [{ by: 'xi', text: 'We agree' }],
    },
    {
      id: 'ships',
      kind: 'incident',
      title: 'Ships meet',
      when: '2025-11-25',
      count: 'about 30 vessels',
      claims: { id: 'far', text: 'They kept far', stance: 'asserts', chain: [{ by: 'sato', as: 'speaker' }] },
    },
    { id: 'reply', title: 'A reply', when: '2025-11-26' },
  ],
  links: [{ type: 'responds-to', from: 'reply', to: 'ships#far' }],
};

const languages = {
  en: { zoomIn: 'Zoom in', quote: 'Xi: “We agree”', claim: 'Ships meet (Ms Sato says: They kept far)' },
  ja: { zoomIn: '拡大', quote: 'Xi：「We agree」', claim: 'Ships meet（Ms Satoの主張：They kept far）' },
  zh: { zoomIn: '放大', quote: 'Xi：“We agree”', claim: 'Ships meet（Ms Sato称：They kept far）' },
  ar: { zoomIn: 'تكبير', quote: 'Xi: «We agree»', claim: 'Ships meet (رواية Ms Sato: They kept far)' },
};

/** Without the controls of direction around names. */
const plain = (node: Node): string => textOf(node).replace(/[\u2066-\u2069]/g, '');

async function tooltipOf(element: AttributedTimeline, title: string): Promise<string> {
  await focusOption(element, title);
  await until(() => textOf(byPart(element, 'tooltip')).includes(title), 'the tooltip');
  return plain(byPart(element, 'tooltip'));
}

async function detailsOf(element: AttributedTimeline, id: string): Promise<string> {
  element.select(id);
  await whenIdle(element);
  return plain(byPart(element, 'details'));
}

describe('every view', () => {
  for (const [lang, { zoomIn, quote, claim }] of Object.entries(languages))
    it(`says what was said in a call, how many it was, and whose claim is answered: ${lang}`, async () => {
      const element = await mountDocument(timeline);
      element.lang = lang;
      element.dir = lang === 'ar' ? 'rtl' : 'ltr';
      await whenIdle(element);
      await until(() => allByPart(element, 'button').some((each) => nameOf(each) === zoomIn), 'the language');
      expect(await tooltipOf(element, 'A call')).to.contain(quote);
      expect(await tooltipOf(element, 'Ships meet')).to.match(/about 30 vessels/i);
      expect(await detailsOf(element, 'call'))
        .to.contain('We agree')
        .and.to.contain('Xi');
      expect(await detailsOf(element, 'ships')).to.match(/about 30 vessels/i);
      expect(await detailsOf(element, 'reply')).to.contain(claim);
      element.select(null);
      for (const view of ['list', 'table'] as const) {
        element.viewMode = view;
        await until(() => allByPart(element, view).length > 0, view);
        await whenIdle(element);
        const words = plain(byPart(element, view));
        expect(words).to.contain(quote);
        expect(words).to.match(/about 30 vessels/i);
        if (view === 'list') expect(words).to.contain(claim);
      }
    });
});

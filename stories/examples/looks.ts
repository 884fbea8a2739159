/** Fictitious: a mill whose document says how it looks: kinds with colours and glyphs, periods, pictures, texts with links, and a moment called now. */
import type { TimelineDocument } from '../../src/index.js';
import type { Example } from './example.js';

/** A banner of two bands, within the document, so that nothing is loaded. */
const picture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAwAAAAICAMAAAD6Ou7DAAAACVBMVEWyOkj28eQvb09ejQpCAAAAHUlEQVR42mNgwAcYwQCDw8TEBOEwMTFhcOAAhQMAC2AAYRVrn00AAAAASUVORK5CYII=';

const timeline: TimelineDocument = {
  title: 'A year at the mill (fictitious)',
  timeZone: 'Europe/Stockholm',
  textFormat: 'markdown',
  kinds: {
    strike: {
      label: 'Strike',
      plural: 'Strikes',
      color: { light: '#b23a48', dark: '#ff8a94' },
      glyph: 'star',
    },
    vote: {
      label: 'Vote',
      plural: 'Votes',
      color: { light: '#2f6f4f', dark: '#7fd6a6' },
      glyph: 'M2 2h12v12H2zM4 8l3 3 5-6-1-1-4 5-2-2z',
    },
    order: {
      label: 'Order',
      plural: 'Orders',
      color: { light: '#1f5fa8', dark: '#8fbcff' },
      glyph: 'M8 1l7 14H1z',
    },
  },
  eras: [
    { label: 'Old owners', when: '2024-11-01/2025-04-30', color: 'goldenrod' },
    { label: 'Receivership', when: '2025-05-01/2025-08-31', color: 'slateblue' },
    { label: 'Cooperative', when: '2025-09-01/..', color: 'seagreen' },
  ],
  sources: { gazette: { title: 'Mill Gazette', URL: 'https://example.org/gazette' } },
  events: [
    {
      ...{ id: 'large', kind: 'order', title: 'The largest order so far', when: '2025-01-20' },
      text: 'Cloth for **4 000 uniforms**; see the [contract](https://example.org/contract).',
      attribution: 'gazette',
    },
    {
      ...{ id: 'strike', kind: 'strike', title: 'Weavers walk out', when: '2025-03-10/2025-03-21' },
      text: 'The night shift went first. *Nobody* came in the morning.',
      attribution: 'gazette',
      media: {
        src: picture,
        alt: 'A banner: red above, green below, a white disc between',
        caption: 'Their banner',
        credit: 'Mill archive',
        width: 600,
        height: 400,
      },
    },
    {
      ...{ id: 'vote', kind: 'vote', title: 'The union votes for a cooperative', when: '2025-07-04' },
      text: 'By 212 votes to 31, says <https://example.org/minutes>.',
      attribution: 'gazette',
    },
    {
      ...{ id: 'again', kind: 'order', title: 'The first order of the cooperative', when: '2025-10~' },
      attribution: 'gazette',
    },
    {
      ...{ id: 'wages', kind: 'vote', title: 'A vote on wages is called off', when: '2025-11-14' },
      color: { light: '#6d6f73', dark: '#a3a7ad' },
      attribution: 'gazette',
    },
  ],
};

/** On a light page, with a line at a moment that is given. */
export const looks: Example = { args: { timeline, now: '2025-10-20', media: 'on' } };

/** The same from right to left on a dark one. */
export const looksDark: Example = { args: looks.args, page: { isDark: true, direction: 'rtl' } };

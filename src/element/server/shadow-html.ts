/** What stands in the shadow root before a script has run: heading, drawing, and every event in whole words. */
import { given, Markup, markup, paragraph } from '../../io/record/markup.js';
import { recordContent } from '../../io/record/record-content.js';
import type { Timeline } from '../../model/timeline.js';
import { eventCount } from '../../model/timeline.js';
import { drawSvg, type DrawSvgOptions } from '../../render/draw-svg.js';
import { runChunked } from '../../util/chunked.js';
import { countWords, joinFacts } from '../../words/compose.js';
import { knownFacts } from '../../words/known-words.js';
import { contentStyle, placeStyle } from './served-style.js';

/** How the drawing is made; its size is that of an article where it is left out, and it is as wide as its place. */
export type ServedOptions = Partial<Omit<DrawSvgOptions, 'locale'>> & Pick<DrawSvgOptions, 'locale'>;

/** The drawing on a page of the width of an article. */
const defaultSize = { width: 1160, height: 560 };

/** Of the root of the element: its style, and what is seen of a timeline. */
export function shadowHtml(timeline: Timeline, options: ServedOptions): string {
  const { locale } = options;
  const { title, lang, description } = timeline.header;
  const facts = [
    countWords(locale.interface.events, eventCount(timeline), locale),
    ...knownFacts(timeline, locale),
  ];
  const drawing = drawSvg(timeline, { ...defaultSize, ...options });
  const content = markup`<style>${new Markup(contentStyle)}</style>
${title === undefined ? undefined : markup`<h2>${given(title, lang)}</h2>`}${paragraph(joinFacts(facts, locale), 'second')}${description === undefined ? undefined : paragraph(given(description, lang))}
${drawing === '' ? undefined : markup`<figure>${new Markup(drawing)}</figure>`}
${runChunked(recordContent(timeline, timeline.order, locale))}`;
  const name = title ?? locale.interface.untitled;
  // In a root of its own, for the styles of the element have the same names.
  return markup`<style>${new Markup(placeStyle)}</style><div class="served" lang="${locale.lang}" dir="${locale.direction}" tabindex="0" role="region" aria-label="${name}"><template shadowrootmode="open">${content}</template></div>`
    .text;
}

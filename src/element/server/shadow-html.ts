/** What stands in the shadow root before a script has run: heading, drawing, and every event in whole words. */
import { given, Markup, markup, paragraph } from '../../io/record/markup.js';
import { recordContent } from '../../io/record/record-content.js';
import { clockOf } from '../../model/reports/clock.js';
import type { Timeline } from '../../model/timeline.js';
import { drawSvg } from '../../render/draw-svg.js';
import { runChunked } from '../../util/chunked.js';
import { countWords, fill, joinFacts, numberWords } from '../../words/compose.js';
import { knownFacts } from '../../words/known-words.js';
import type { Locale } from '../../words/locale.js';
import type { ServedOptions } from './served-settings.js';
import { servedStyleTexts } from './served-style.js';
import { servedFilter, servedTimeline, type ServedTimeline } from './served-timeline.js';

/** The drawing on a page of the width of an article. */
const defaultSize = { width: 1160, height: 560 };

/** Of the root of the element: its style, and what is seen of a timeline. */
export function shadowHtml(timeline: Timeline, options: ServedOptions): string {
  const { locale, theme } = options;
  const { title, lang, description } = timeline.header;
  const filter = servedFilter(timeline, options);
  const filtered = { ...options, ...(filter && { filter }) };
  const drawing = drawSvg(timeline, { ...defaultSize, ...filtered });
  const served = servedTimeline(timeline, filtered);
  const content = markup`<style>${new Markup(servedStyleTexts.content)}</style>
${title === undefined ? undefined : markup`<h2>${given(title, lang)}</h2>`}${paragraph(factsOf(served, locale), 'second')}${description === undefined ? undefined : paragraph(given(description, lang))}
${drawing === '' ? undefined : markup`<figure>${new Markup(drawing)}</figure>`}
${runChunked(recordContent(served.timeline, served.rows, locale))}`;
  const name = title ?? locale.interface.untitled;
  const className = ['served', theme?.scheme].filter(Boolean).join(' ');
  // In a root of its own, for the styles of the element have the same names.
  return markup`<style>${new Markup(servedStyleTexts.place)}</style><div class="${className}" lang="${locale.lang}" dir="${options.direction ?? locale.direction}" tabindex="0" role="region" aria-label="${name}"><template shadowrootmode="open">${content}</template></div>`
    .text;
}

/** How many events are shown, of how many, by which clock and as of which day. */
function factsOf({ timeline, rows }: ServedTimeline, locale: Locale): string {
  const { interface: strings } = locale;
  const total = timeline.knownBy?.all ?? timeline.order.length;
  const all = countWords(strings.events, total, locale);
  const seen = rows.length;
  return joinFacts(
    [
      seen < total ? fill(strings.filtered, { seen: numberWords(seen, locale), all }) : all,
      ...knownFacts(timeline, locale),
      clockOf(timeline) === 'reported' ? strings.datedByReport : '',
    ].filter(Boolean),
    locale,
  );
}

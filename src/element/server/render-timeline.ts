/** The element as HTML, from a program that serves pages: what is seen before, or without, a script, and the data for it. */
import { markup, Markup } from '../../io/record/markup.js';
import { parse } from '../../model/ingest/parse.js';
import type { TimelineDocument } from '../../model/written.js';
import { attributesOf, optionsOf, settingsIn, type ServedOptions } from './served-settings.js';
import { shadowHtml } from './shadow-html.js';

/** How the element is rendered. */
export interface RenderOptions extends ServedOptions {
  /**
   * Attributes of the element, by their names; an empty text for one that stands alone. They say how it is drawn here, too, where no option
   * says it otherwise; options that an attribute can say are written as such.
   */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Names that end a tag, or are code, are no attributes of ours. */
const attributeName = /^(?!on)[a-z][a-z-]*$/;

/**
 * `<attributed-timeline>` with its shadow root, for a page as it is served, and with the document as JSON in it, from which the element
 * reads. No part of a document is markup.
 */
export function renderTimeline(document: TimelineDocument, options: RenderOptions): string {
  const { attributes = {}, ...given } = options;
  const timeline = parse(document);
  const served = { ...optionsOf(settingsIn(attributes), timeline.header.timeZone), ...given };
  const written = Object.entries({ ...attributes, ...attributesOf(given) }).map(([name, value]) => {
    if (!attributeName.test(name))
      throw new TypeError(`renderTimeline: "${name}" is no name of an attribute`);
    return markup` ${new Markup(name)}="${value}"`;
  });
  const json = JSON.stringify(document).replaceAll('<', String.raw`\u003c`);
  return markup`<attributed-timeline${written}><template shadowrootmode="open">${new Markup(shadowHtml(timeline, served))}</template><script type="application/json">${new Markup(json)}</script></attributed-timeline>`
    .text;
}

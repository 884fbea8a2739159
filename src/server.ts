/** For programs that serve pages: `attributed-timeline/server`. Lit's server renders the element by it, and others have HTML. */
import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { serverView, type ServerElement } from './element/page/server-view.js';
import { optionsOf, type ServedSettings } from './element/server/served-settings.js';
import { shadowHtml } from './element/server/shadow-html.js';
import { en } from './locales/en.js';
import { parse } from './model/ingest/parse.js';
import { isTimeline } from './model/timeline.js';

export { renderShadowRoot, renderTimeline, type RenderOptions } from './element/server/render-timeline.js';
export type { ServedOptions } from './element/server/served-settings.js';
export { servedStyleHashes } from './element/server/served-style.js';

/** The data that were given as a property: a server loads nothing. */
serverView.make = (element: ServerElement): TemplateResult => {
  const { timeline = element.events && { events: element.events }, locale = en, filter } = element;
  if (!timeline) return html``;
  const settings: ServedSettings = element as ServerElement & ServedSettings;
  const parsed = isTimeline(timeline) ? timeline : parse(timeline);
  const options = { ...optionsOf(settings, parsed.header.timeZone), locale, ...(filter && { filter }) };
  // Nothing of the document is markup in it: `markup` has escaped each text. Lit's server has no other way to take HTML whole.
  return html`${unsafeHTML(shadowHtml(parsed, options))}`;
};

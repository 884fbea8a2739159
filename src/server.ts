/** For programs that serve pages: `attributed-timeline/server`. Lit's server renders the element by it, and others have HTML. */
import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { serverView, type ServerElement } from './element/page/server-view.js';
import { shadowHtml } from './element/server/shadow-html.js';
import { en } from './locales/en.js';
import { parse } from './model/ingest/parse.js';
import { isTimeline } from './model/timeline.js';

export { renderTimeline, type RenderOptions } from './element/server/render-timeline.js';
export type { ServedOptions } from './element/server/shadow-html.js';

/** The data that were given as a property: a server loads nothing. */
serverView.make = (element: ServerElement): TemplateResult => {
  const {
    timeline = element.events && { events: element.events },
    locale = en,
    laneBy,
    secondZone,
  } = element;
  if (!timeline) return html``;
  const parsed = isTimeline(timeline) ? timeline : parse(timeline);
  const options = {
    ...{ locale, axis: element.axis, clock: element.clock, laneOrder: element.laneOrder },
    ...(laneBy !== undefined && { laneBy }),
    ...(secondZone !== null && { secondZone }),
  };
  return html`${unsafeHTML(shadowHtml(parsed, options))}`;
};

/** The element as HTML, from a program that serves pages: what is seen before, or without, a script, and the data for it. */
import { markup, Markup } from '../../io/record/markup.js';
import { parse } from '../../model/ingest/parse.js';
import type { Timeline } from '../../model/timeline.js';
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
  return markup`<attributed-timeline${written}>${shadowRoot(timeline, served)}<script type="application/json">${new Markup(json)}</script></attributed-timeline>`
    .text;
}

/**
 * The shadow root alone, as the content of a tag that something else writes: a framework, which gives the document as a property in the
 * page. What the options say that attributes can say has to be said there, too. No part of a document is markup.
 */
export function renderShadowRoot(document: TimelineDocument, options: ServedOptions): string {
  return shadowRoot(parse(document), options).text;
}

function shadowRoot(timeline: Timeline, options: ServedOptions): Markup {
  return markup`<template shadowrootmode="open">${new Markup(shadowHtml(timeline, options))}</template>`;
}

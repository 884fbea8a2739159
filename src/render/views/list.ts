/** The list: the events in reading order under headings of time, and the sources that they name as notes below. */
import { html, nothing, type TemplateResult } from 'lit';
import { each } from './each.js';
import { composed } from './bidi-text.js';
import type { ListContent, ListEntry } from './list-content.js';
import { listItem } from './list-item.js';
import { sourceLine } from './source-line.js';

/** A feed of articles, one of which is in the Tab order together with its links; below it the notes. */
export function list(content: ListContent): TemplateResult {
  const { handlers, label, entries, background } = content;
  return html`<div
    class="list-view"
    part="list"
    data-virtualized
    tabindex="-1"
    .style=${`--_solid:${background}`}
    @keydown=${handlers.key}
    @focusin=${handlers.focus}
    @click=${handlers.click}
    @scroll=${handlers.scroll}
  >
    <div role="feed" aria-label=${label}>
      ${each(
        entries,
        ({ type, key }) => `${type} ${key}`,
        (entry) => entryOf(entry, content),
      )}
    </div>
    ${notesOf(content)}
  </div>`;
}

function entryOf(entry: ListEntry, content: ListContent): TemplateResult {
  if (entry.type === 'spacer') return html`<div data-spacer="${entry.start}-${entry.end}"></div>`;
  if (entry.type === 'item') return listItem(entry, content);
  return html`<p class="list-heading" part="list-heading" data-sticks aria-hidden="true">
    ${composed(entry.words, content.locale)}
  </p>`;
}

/** Each source once, under the number that events name it by. They are reached from there, so that Tab passes them by. */
function notesOf({ notes, locale }: ListContent): TemplateResult | typeof nothing {
  if (notes.length === 0) return nothing;
  return html`<section
    class="list-notes second"
    part="list-notes"
    aria-label=${locale.interface.sourcesHeading}
  >
    <p class="aside-label">${locale.interface.sourcesHeading}</p>
    ${notes.map(
      (source, i) =>
        html`<p data-noted=${i + 1} tabindex="-1">
          <span class="number">[${i + 1}]</span> ${sourceLine(source, locale, -1)}
        </p>`,
    )}
  </section>`;
}
